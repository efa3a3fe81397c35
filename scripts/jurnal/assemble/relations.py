"""Pieces that belong together, over all issues."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from jurnal.assemble.indexes import Place, by_person, by_section, by_tag
from jurnal.model import Archive, Entry, Language

_SAME_PERSON: Final = 4
_SAME_TAG: Final = 2
_SAME_SECTION: Final = 1
_NEWEST: Final = 12
"""So many pieces of each person, tag and section are looked at, so that the work grows with the archive and not with
its square.
"""


class Relations:
    """The pieces of one language by what they have in common; made once, asked for every piece."""

    def __init__(self, archive: Archive, language: Language) -> None:
        self._people = by_person(archive, language)
        self._tags = by_tag(archive, language)
        self._sections = by_section(archive, language)

    def of(self, place: Place, most: int = 3) -> tuple[Place, ...]:
        """The pieces that have most in common with one: a person weighs four, a tag two, the section one; the newer
        comes first between equals. A piece with nothing in common is no relation."""
        candidates = {key_of(other): other for other in self._near(place) if key_of(other) != key_of(place)}
        return tuple(sorted(candidates.values(), key=lambda other: _rank(place, other))[:most])

    def _near(self, place: Place) -> Iterator[Place]:
        for person in place.entry.piece.everyone:
            yield from self._people[person.id][:_NEWEST]
        for tag in place.entry.piece.tags:
            yield from self._tags.get(tag, ())[:_NEWEST]
        if place.entry.section:
            yield from self._sections[place.entry.section.id][:_NEWEST]


def _rank(place: Place, other: Place) -> tuple[int, int, int]:
    """What sorts first is closest, then newest, then first in print."""
    return -closeness(place.entry, other.entry), -other.edition.issue.date.toordinal(), other.entry.position


def key_of(place: Place) -> tuple[str, str]:
    """(issue, slug): what makes a piece the same."""
    return place.edition.issue.id, place.entry.slug


def closeness(entry: Entry, other: Entry) -> int:
    """How much two pieces have in common."""
    people = len({one.id for one in entry.piece.everyone} & {one.id for one in other.piece.everyone})
    tags = len(set(entry.piece.tags) & set(other.piece.tags))
    section = entry.section is not None and entry.section == other.section
    return people * _SAME_PERSON + tags * _SAME_TAG + section * _SAME_SECTION
