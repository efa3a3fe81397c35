"""One page to be written: where it stands, what its head says, which template draws it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from jurnal.model import Language
from jurnal.render.tokens import HOUSE


@dataclass(frozen=True)
class Card:
    """A picture other sites may show beside a link. `path` is relative to the site; sizes in px."""

    path: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True)
class Page:
    """`path` is relative to the site, with a trailing slash ("" for the front). Links inside pages are relative, so
    the site may stand
    under any path; only the head names absolute addresses."""

    path: str
    language: Language
    template: str
    title: str
    description: str
    values: Mapping[str, object]
    """What the template shows."""
    alternates: Mapping[Language, str] = field(default_factory=dict)
    """The same page in every language that truly has it, itself included."""
    default: str | None = None
    """The alternate for readers of neither language; None: the first of `alternates`."""
    switch: Mapping[Language, str] = field(default_factory=dict)
    """Where ҚАЗ | РУС leads: every language of the magazine."""
    colour: str = HOUSE
    body: str = ""
    """Classes of <body>."""
    section: str | None = None
    """The section the menu marks as the current one."""
    canonical: str | None = None
    """Another page that is the true address of this one."""
    listed: bool = True
    """Whether searching machines may list it."""
    kind: str = "website"
    """og:type."""
    type: str = "WebPage"
    """What schema.org calls such a page."""
    nodes: tuple[Mapping[str, object], ...] = ()
    """What the page tells machines of the things it shows, the thing it is about first."""
    trail: tuple[tuple[str, str], ...] = ()
    """The pages above this one, below the front: name and path."""
    published: datetime.date | None = None
    """When what it shows came out."""
    card: str | None = None
    """Another page whose social card goes with a link to this one; None: its own, or that of its language's front."""

    @property
    def root(self) -> str:
        """The way from this page to the site's folder: "../../" or ""."""
        return "../" * self.path.count("/")

    @property
    def file(self) -> str:
        """The file it is written to."""
        return f"{self.path}index.html" if not self.path.endswith(".html") else self.path


def sized(text: str, limit: int = 280) -> str:
    """A description no longer than `limit` characters, cut between words."""
    plain = " ".join(text.split())
    return plain if len(plain) <= limit else plain[:limit].rsplit(" ", 1)[0].rstrip(",;:–- ") + "…"
