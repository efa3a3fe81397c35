"""A piece: what is common to its languages, and its text in each."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from jurnal.model.body import Body
from jurnal.model.person import Person
from jurnal.model.picture import Picture
from jurnal.model.words import Language


class Kind(StrEnum):
    """What a piece is; decides its rules and its layout."""

    FOREWORD = "foreword"
    NEWS = "news"
    REPORT = "report"
    INTERVIEW = "interview"
    PROFILE = "profile"
    OPINION = "opinion"
    SURVEY = "survey"
    INFOGRAPHIC = "infographic"


@dataclass(frozen=True)
class PullQuote:
    """A sentence of the text set large. `anchor` is the block it stands in, so layouts place it near."""

    text: str
    whose: Person | None
    anchor: str


@dataclass(frozen=True)
class Text:
    """A piece in one language. Titles and quotes are plain text with typography applied; `source` is the file,
    relative."""

    language: Language
    title: str
    kicker: str
    standfirst: str
    blurb: str
    pull_quotes: tuple[PullQuote, ...]
    sources: str
    lead: Picture | None
    body: Body
    source: str


@dataclass(frozen=True)
class Piece:
    """A folder `content/<issue>/<slug>/`. `texts` holds the languages that are there; `short_id` makes the permanent
    link `/p/<id>/`."""

    issue: str
    slug: str
    short_id: str
    kind: Kind
    original: Language
    section: str | None
    speakers: tuple[Person, ...]
    authors: tuple[Person, ...]
    people: tuple[Person, ...]
    tags: tuple[str, ...]
    art: str | None
    date: datetime.date | None
    texts: Mapping[Language, Text]

    @property
    def everyone(self) -> tuple[Person, ...]:
        """Speakers, authors and people who appear, each once, in that order."""
        return tuple({person.id: person for person in (*self.speakers, *self.authors, *self.people)}.values())
