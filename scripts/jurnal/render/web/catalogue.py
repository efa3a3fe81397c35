"""Every piece of one language, found by person, section and tag: indexed once, so that no page walks the whole
archive."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from jurnal.assemble import Place, Relations, by_person, by_section, by_tag, places
from jurnal.model import Archive, Language, Piece

Index = Mapping[str, tuple[Place, ...]]
Key = tuple[str, str]
"""Issue id and slug."""


def key_of(place: Place) -> Key:
    """What makes a piece the same in every language."""
    return place.edition.issue.id, place.entry.slug


@dataclass(frozen=True)
class Catalogue:
    """The pieces of one language, newest issue first, each issue in print order."""

    archive: Archive
    language: Language

    @cached_property
    def pieces(self) -> tuple[Place, ...]:
        """All of them."""
        return tuple(places(self.archive, self.language))

    @cached_property
    def by_person(self) -> Index:
        """By person id: speaking, writing or appearing."""
        return by_person(self.archive, self.language)

    @cached_property
    def by_section(self) -> Index:
        """By section id."""
        return by_section(self.archive, self.language)

    @cached_property
    def by_tag(self) -> Index:
        """By tag."""
        return by_tag(self.archive, self.language)

    @cached_property
    def by_key(self) -> Mapping[Key, Place]:
        """By issue id and slug."""
        return {key_of(place): place for place in self.pieces}

    @cached_property
    def _relations(self) -> Relations:
        return Relations(self.archive, self.language)

    def has(self, piece: Piece) -> bool:
        """Whether the piece is there in this language."""
        return (piece.issue, piece.slug) in self.by_key

    def related(self, place: Place, without: frozenset[str], most: int = 3) -> tuple[Place, ...]:
        """What to read after a piece; `without` names slugs of its issue that stand on the page already."""
        issue = place.edition.issue.id
        near = self._relations.of(place, most + len(without))
        return tuple(other for other in near if other.edition.issue.id != issue or other.entry.slug not in without)[
            :most
        ]
