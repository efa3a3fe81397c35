"""Who and what appears where, over all issues. Everything is newest issue first, and in print order within an issue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jurnal.model import Archive, Edition, Entry, Language, Missing


@dataclass(frozen=True)
class Place:
    """A piece in its edition."""

    edition: Edition
    entry: Entry


def places(archive: Archive, language: Language) -> Iterator[Place]:
    """Every piece there is in a language."""
    for issue in archive.issues:
        edition = archive.edition(issue.id, language)
        for entry in edition.entries:
            yield Place(edition, entry)


def missing(archive: Archive, language: Language) -> Iterator[tuple[Edition, Missing]]:
    """Every piece that is not translated into a language."""
    for issue in archive.issues:
        edition = archive.edition(issue.id, language)
        for entry in edition.missing:
            yield edition, entry


def by_person(archive: Archive, language: Language) -> Mapping[str, tuple[Place, ...]]:
    """All that people speak in, write or appear in, by person id; people without a piece are left out."""
    return _grouped((person.id, place) for place in places(archive, language) for person in place.entry.piece.everyone)


def by_tag(archive: Archive, language: Language) -> Mapping[str, tuple[Place, ...]]:
    """The pieces of each tag, tags in the order of tags.yml; tags without a piece are left out."""
    found = _grouped((tag, place) for place in places(archive, language) for tag in place.entry.piece.tags)
    return {tag: found[tag] for tag in archive.magazine.tags if tag in found}


def by_section(archive: Archive, language: Language) -> Mapping[str, tuple[Place, ...]]:
    """The pieces of each section in the order of magazine.yml, empty ones too."""
    found = _grouped((place.entry.section.id, place) for place in places(archive, language) if place.entry.section)
    return {section.id: found.get(section.id, ()) for section in archive.magazine.sections}


def find_piece(archive: Archive, language: Language, slug: str, issue: str) -> Place | None:
    """Where a link `piece:slug` from inside an issue leads: the piece of the same issue, else the newest one of that
    name.
    """
    named = [place for place in places(archive, language) if place.entry.slug == slug]
    return next((place for place in named if place.edition.issue.id == issue), named[0] if named else None)


def _grouped(pairs: Iterator[tuple[str, Place]]) -> dict[str, tuple[Place, ...]]:
    found: dict[str, list[Place]] = defaultdict(list)
    for key, place in pairs:
        found[key].append(place)
    return {key: tuple(value) for key, value in found.items()}
