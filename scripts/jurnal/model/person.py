"""A person who speaks, writes or appears."""

from __future__ import annotations

from dataclasses import dataclass

from jurnal.model.magazine import Link
from jurnal.model.picture import Picture
from jurnal.model.words import Language, Words


@dataclass(frozen=True)
class Person:
    """`content/people/<id>.yml`. `formal` is the form of address with the patronymic, where it is known."""

    id: str
    name: Words
    role: Words
    formal: Words
    portrait: Picture | None
    links: tuple[Link, ...]

    def initials(self, language: Language) -> str:
        """At most two capital letters for the monogram medallion: «МӘ»."""
        return "".join(part[0].upper() for part in self.name[language].split()[:2])
