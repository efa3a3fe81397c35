"""One number of the magazine, as its manifest orders it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from jurnal.model.words import Words

SHEET = 4
"""Pages of a folded sheet: an issue has a whole number of them."""


class Binding(StrEnum):
    """How the two languages are bound: two magazines, or one that is turned over."""

    SEPARATE = "separate"
    FLIP = "flip"


@dataclass(frozen=True)
class CoverLine:
    """One line on the cover, leading to a piece; the first is set large."""

    slug: str
    title: Words
    text: Words


@dataclass(frozen=True)
class Cover:
    """`art` is a drawn scene, `section` lends it its colours (None: the house's)."""

    art: str
    section: str | None
    lines: tuple[CoverLine, ...]


@dataclass(frozen=True)
class Group:
    """A run of pieces under one section; `section` is None for pieces that stand outside. A section may come back
    later in an issue. `pages` is how many they may take together (None: nobody said)."""

    section: str | None
    slugs: tuple[str, ...]
    pages: int | None = None


@dataclass(frozen=True)
class Issue:
    """`issues/<id>.yml`. `budgets` gives the pages a piece may take, by slug, `extent` those the issue is to have."""

    id: str
    number: int
    months: tuple[int, ...]
    year: int
    date: datetime.date
    theme: Words
    cover: Cover
    groups: tuple[Group, ...]
    budgets: Mapping[str, int]
    binding: Binding
    extent: int | None = None

    @property
    def slugs(self) -> tuple[str, ...]:
        """Every piece in print order."""
        return tuple(slug for group in self.groups for slug in group.slugs)

    @property
    def label(self) -> str:
        """«№4 (07–08) 2025», the same in every language."""
        months = "–".join(f"{month:02d}" for month in sorted({self.months[0], self.months[-1]}))
        return f"№{self.number} ({months}) {self.year}"
