"""People: who is named in one language is named in the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jurnal.check.facts import Facts
from jurnal.check.parity.names import Names
from jurnal.check.parity.pairs import Difference, Pair, Side, own_people, see
from jurnal.check.parity.places import body_start
from jurnal.check.parity.units import body, front_matter
from jurnal.diag import Span
from jurnal.model import Answer, Language

CODE = "parity-people"


@dataclass(frozen=True)
class People:
    """Compares the people of a pair; `names` are those of everybody in each language."""

    facts: Facts
    names: Mapping[Language, Names]

    @classmethod
    def of(cls, facts: Facts) -> People:
        """The comparison for one magazine."""
        return cls(facts, {language: Names(facts, language) for language in facts.languages})

    def __call__(self, pair: Pair) -> Iterator[Difference]:
        """Everybody who is named in one language only."""
        ours, theirs = self._named(pair, pair.original), self._named(pair, pair.translation)
        for person in sorted(self._only(pair, ours, theirs, pair.translation)):
            there, here = self._places(pair, person, pair.original)
            yield self._difference(
                person, pair.original, here, there, f"is named in “{pair.original.language}”, not here"
            )
        for person in sorted(self._only(pair, theirs, ours, pair.original)):
            here, there = self._places(pair, person, pair.translation)
            yield self._difference(person, pair.translation, here, there, f"is not named in “{pair.original.language}”")

    def _named(self, pair: Pair, side: Side) -> dict[str, bool]:
        """Everybody whose surname stands in a text, and whether it is surely theirs: it stands with the given name, or
        the piece lists the person."""
        own = own_people(pair.folder)
        found = {block.person.id: False for block in side.body.blocks if isinstance(block, Answer)}
        for named in self.names[side.language].surnames(_words(side)):
            found[named.person] = found.get(named.person, False) or named.in_full or named.person in own
        return found

    def _only(self, pair: Pair, ours: dict[str, bool], theirs: dict[str, bool], other: Side) -> set[str]:
        """Who is surely named on one side and in no form on the other."""
        missing = {person for person, sure in ours.items() if sure and person not in theirs}
        if not missing:
            return missing
        return missing - self.names[other.language].given_names(_words(other), own_people(pair.folder))

    def _places(self, pair: Pair, person: str, side: Side) -> tuple[Span, Span]:
        """Where a person is named first, and the same part of the other language."""
        for one, other in (*front_matter(pair), *body(pair)):
            mine, its = (one, other) if side is pair.original else (other, one)
            for named in self.names[side.language].surnames(mine.text):
                if named.person == person:
                    return mine.find(named.start, named.end), its.find(0, 0)
        return body_start(side), body_start(pair.translation if side is pair.original else pair.original)

    def _difference(self, person: str, side: Side, here: Span, there: Span, message: str) -> Difference:
        filled = self.facts.people[person]
        name = filled.sheet.name.get(side.language, person) if filled.sheet else person
        return Difference(CODE, here, f"{name} {message}", f"name the same people in both languages: {see(there)}")


def _words(side: Side) -> str:
    sheet = side.sheet
    quotes = (quote.text for quote in sheet.pull_quotes)
    return "\n".join(
        (sheet.title, sheet.kicker, sheet.standfirst, sheet.blurb, *quotes, side.body.plain, sheet.sources)
    )
