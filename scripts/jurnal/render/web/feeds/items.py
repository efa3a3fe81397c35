"""A feed and its items, whatever form they are written in."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from jurnal.assemble import Place, urls
from jurnal.model import Language, Person
from jurnal.render.web.credit import voices, writers
from jurnal.render.web.feeds.text import full_text
from jurnal.render.web.linked.pieces import photographs
from jurnal.render.web.site import Site
from jurnal.render.web.wording import words

Named = tuple[str, str]
"""A name, and an address or a code."""


@dataclass(frozen=True)
class Item:
    """A piece. All addresses are absolute; `html` is the text with nothing but words, pictures and tables."""

    url: str
    title: str
    summary: str
    html: str
    language: Language
    date: datetime.date
    authors: tuple[Named, ...]
    speakers: tuple[Named, ...]
    subjects: tuple[Named, ...]
    image: str
    translations: Mapping[Language, str]

    @property
    def moment(self) -> str:
        """When it came out (RFC 3339). A magazine knows the day and not the hour."""
        return moment(self.date)


@dataclass(frozen=True)
class Feed:
    """The newest pieces of a language, or of one of its sections."""

    title: str
    about: str
    home: str
    language: Language
    publisher: str
    icon: str
    updated: datetime.date
    items: tuple[Item, ...]


def moment(date: datetime.date) -> str:
    """A day as RFC 3339 writes a moment."""
    return f"{date.isoformat()}T00:00:00Z"


def item(site: Site, place: Place) -> Item:
    """The piece in the language of its edition."""
    entry, language, magazine = place.entry, place.edition.language, site.archive.magazine
    piece = entry.piece

    def address(code: Language) -> str:
        return magazine.site + urls.piece_url(code, piece.issue, piece.slug)

    def people(several: tuple[Person, ...]) -> tuple[Named, ...]:
        home = magazine.site
        return tuple((words(who.name, language), home + urls.person_url(language, who.id)) for who in several)

    others = [code for code in magazine.written if code != language and site.context.catalogues[code].has(piece)]
    tags = [(words(magazine.tags.get(tag, {language: tag}), language), tag) for tag in piece.tags]
    section = [(words(entry.section.name, language), entry.section.id)] if entry.section else []
    pictures = photographs(site, entry)
    return Item(
        url=address(language),
        title=entry.text.title,
        summary=entry.text.standfirst,
        html=full_text(site, place),
        language=language,
        date=piece.date or place.edition.issue.date,
        authors=people(writers(piece)),
        speakers=people(voices(piece)),
        subjects=(*section, *tags),
        image=magazine.site + pictures[0] if pictures else "",
        translations={code: address(code) for code in others},
    )
