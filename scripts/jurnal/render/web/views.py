"""What templates show of pieces, people and issues: ready words and addresses, made once and shared by every page
that shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from jurnal.model import Language, PageSpan
from jurnal.model.prepared import Rendition
from jurnal.render.web.shelf import Drawn


@dataclass(frozen=True)
class PictureView:
    """A photograph in one shape, with its words. `focus` is a class that keeps the focal point in sight."""

    rendition: Rendition
    alt: str
    caption: str
    credit: str
    focus: str


@dataclass(frozen=True)
class ArtView:
    """The picture of a piece by shape ("wide", "portrait", "square"): its photograph, or drawn art where there is
    none."""

    drawn: Drawn
    photo: Mapping[str, PictureView]


@dataclass(frozen=True)
class PersonView:
    """A person in one language. `portrait` or the medallion with the initials; `colour` is the class of the section
    they first stand in."""

    id: str
    name: str
    role: Markup
    initials: str
    url: str
    colour: str
    medallion: str
    portrait: PictureView | None
    other_names: tuple[tuple[Language, str], ...]


@dataclass(frozen=True)
class MissingView:
    """A piece that is not there in this language, with the languages there are: (language, title, address)."""

    slug: str
    colour: str
    url: str
    has: tuple[tuple[Language, str, str], ...]


@dataclass(frozen=True)
class PieceView:
    """A piece in one language as cards, lists and its own page show it. Markup is ready for a page, plain words
    are for what needs characters."""

    issue_id: str
    issue_label: str
    slug: str
    url: str
    kind: str
    kind_label: str
    colour: str
    section_id: str | None
    section_name: str
    section_url: str
    title: Markup
    plain_title: str
    kicker: str
    standfirst: Markup
    plain_standfirst: str
    dek: Markup
    span: PageSpan | None
    pages: str
    minutes: str
    who: tuple[PersonView, ...]
    authors: tuple[PersonView, ...]
    mentioned: tuple[PersonView, ...]
    art: ArtView
    quote: Markup
    bars: tuple[tuple[str, str, int], ...]
    """The first rows of an infographic's chart: label, number, share of the largest in steps of 5 per cent."""
    turns: int


@dataclass(frozen=True)
class DownloadView:
    """A file to take away."""

    path: str
    flavour: str
    name: str
    audience: str
    note: str
    size: str


@dataclass(frozen=True)
class CoverView:
    """The cover as live text over art."""

    art: str
    colour: str
    label: str
    number: str
    year: str
    lines: tuple[tuple[Language, Markup, Markup], ...]
    wordmark: str


@dataclass(frozen=True)
class IssueView:
    """An issue in one language."""

    id: str
    label: str
    number: int
    period: str
    theme: str
    url: str
    cover: CoverView
    downloads: tuple[DownloadView, ...]
    pieces: int
    page_count: int | None
