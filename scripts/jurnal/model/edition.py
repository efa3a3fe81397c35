"""An issue in one language, put together: the one input of every renderer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from jurnal.model.issue import Issue
from jurnal.model.magazine import Colours, Magazine, Section
from jurnal.model.person import Person
from jurnal.model.piece import Piece, Text
from jurnal.model.words import Language


@dataclass(frozen=True)
class Entry:
    """A piece in its place in an edition. `colours` are its section's, or the house's. `scene` is the drawn scene of
    its art, or None where an ornament tile stands in; `carpet` is the name that is drawn from, one no other piece of
    the issue has."""

    piece: Piece
    text: Text
    section: Section | None
    colours: Colours
    scene: str | None
    position: int
    carpet: str = ""

    @property
    def slug(self) -> str:
        """The piece's slug."""
        return self.piece.slug


@dataclass(frozen=True)
class Missing:
    """A piece that is not there in this language: said plainly, never replaced in silence. `has` lists the languages
    there are."""

    piece: Piece
    language: Language
    has: tuple[Language, ...]

    @property
    def slug(self) -> str:
        """The piece's slug."""
        return self.piece.slug


@dataclass(frozen=True)
class Run:
    """Consecutive pieces of one section, as the manifest orders them."""

    section: Section | None
    entries: tuple[Entry | Missing, ...]


@dataclass(frozen=True)
class Edition:
    """`Edition(issue, language, runs)`: everything a renderer needs of one issue in one language."""

    magazine: Magazine
    issue: Issue
    language: Language
    runs: tuple[Run, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The pieces there are, in print order."""
        return tuple(entry for run in self.runs for entry in run.entries if isinstance(entry, Entry))

    @property
    def missing(self) -> tuple[Missing, ...]:
        """The pieces that are not translated."""
        return tuple(entry for run in self.runs for entry in run.entries if isinstance(entry, Missing))

    def entry(self, slug: str) -> Entry | None:
        """The piece of that slug, or None."""
        return next((entry for entry in self.entries if entry.slug == slug), None)


@dataclass(frozen=True)
class Archive:
    """Every edition of the magazine, newest issue first, and everybody in it."""

    magazine: Magazine
    issues: tuple[Issue, ...]
    editions: Mapping[tuple[str, Language], Edition]
    """By (issue id, language)."""
    people: Mapping[str, Person]

    def edition(self, issue_id: str, language: Language) -> Edition:
        """The edition of that issue in that language; KeyError when there is none."""
        return self.editions[issue_id, language]


PageSpan = tuple[int, int]
"""First and last printed page (folio) of a piece."""
Pagination = Mapping[str, PageSpan]
"""By slug: the pages of the pieces of one edition, known once it has been laid out."""
