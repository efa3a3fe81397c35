"""What every form of a citation says."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from jurnal.assemble import Place, urls
from jurnal.model import Kind, Language, PageSpan
from jurnal.render.labels import WORD_JOINER
from jurnal.render.web.credit import writers
from jurnal.render.web.site import Site
from jurnal.render.web.wording import words


@dataclass(frozen=True)
class Writer:
    """A person as bibliographies name them: by the surname, which is the last word of a name."""

    given: str
    surname: str

    @property
    def initials(self) -> str:
        """«М.», «А. С.», of a double name «К.-Ж.»; nothing when there is only one name."""
        return " ".join("-".join(f"{half[0]}." for half in part.split("-") if half) for part in self.given.split())


@dataclass(frozen=True)
class Reference:
    """A piece in one language as a source. `genre` stands after the title of what someone said to another."""

    key: str
    title: str
    genre: str
    writers: tuple[Writer, ...]
    magazine: str
    publisher: str
    issn: str
    number: int
    months: tuple[int, ...]
    year: int
    date: datetime.date
    pages: PageSpan | None
    language: Language
    url: str
    summary: str
    keywords: tuple[str, ...]


def reference(site: Site, place: Place) -> Reference:
    """What is to be said of a piece. An interview is entered under the name of who was asked (ГОСТ 7.80-2000)."""
    magazine, issue, language = site.archive.magazine, place.edition.issue, place.edition.language
    piece, text = place.entry.piece, place.entry.text
    asked = piece.speakers if piece.kind is Kind.INTERVIEW else ()
    return Reference(
        key=f"{magazine.id}-{issue.id}-{piece.slug}-{language}",
        title=_line(text.title),
        genre=site.context.labels(language)("kind.interview").lower() if asked else "",
        writers=tuple(_writer(words(person.name, language)) for person in asked or writers(piece)),
        magazine=words(magazine.name, language),
        publisher=words(magazine.publisher, language),
        issn=words(magazine.imprint.get("issn", {}), language),
        number=issue.number,
        months=issue.months,
        year=issue.year,
        date=piece.date or issue.date,
        pages=site.context.span(issue, language, piece.slug),
        language=language,
        url=magazine.site + urls.piece_url(language, issue.id, piece.slug),
        summary=_line(text.standfirst),
        keywords=tuple(words(magazine.tags.get(tag, {language: tag}), language) for tag in piece.tags),
    )


def _writer(name: str) -> Writer:
    given, _, surname = _line(name).rpartition(" ")
    return Writer(given, surname)


def _line(text: str) -> str:
    """Words with common spaces between them: what is copied elsewhere is set anew there."""
    return re.sub(r"\s+", " ", text.replace(WORD_JOINER, "")).strip()
