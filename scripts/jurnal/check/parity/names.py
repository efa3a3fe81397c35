"""The names of people, as running text has them: with whatever ending the language gives them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from jurnal.check.facts import Facts
from jurnal.model import Language

_CAPITALISED: Final = re.compile(r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][^\W\d_]+")
_OPEN_END: Final = "аяоеёиыуюэьй"
_LONGEST_ENDING: Final = 7
_SHORTEST_STEM: Final = 3


@dataclass(frozen=True)
class Named:
    """Somebody's surname in a text; `in_full` when the given name stands before it."""

    person: str
    start: int
    end: int
    in_full: bool


@dataclass(frozen=True)
class _Name:
    person: str
    given: str
    surname: str


class Names:
    """Everybody's name in one language, ready to be found in many texts."""

    def __init__(self, facts: Facts, language: Language) -> None:
        self._given: dict[str, str] = {}
        self._by_beginning: dict[str, list[_Name]] = defaultdict(list)
        for person, filled in facts.people.items():
            words = filled.sheet.name.get(language, "").split() if filled.sheet else []
            if len(words) > 1 and len(_stem(words[-1])) >= _SHORTEST_STEM:
                name = _Name(person, _stem(words[0]), _stem(words[-1]))
                self._given[person] = name.given
                self._by_beginning[name.surname[:_SHORTEST_STEM]].append(name)

    def surnames(self, text: str) -> Iterator[Named]:
        """Every surname in a text, in order."""
        before = ""
        for match in _CAPITALISED.finditer(text):
            word = match.group().lower()
            for name in self._by_beginning.get(word[:_SHORTEST_STEM], ()):
                if _is_form(word, name.surname):
                    in_full = bool(before) and _is_form(before, name.given)
                    yield Named(name.person, match.start(), match.end(), in_full)
            before = word

    def given_names(self, text: str, people: set[str]) -> set[str]:
        """Those of some people whose given name stands in a text, as far as no two of them share it."""
        stems = {person: self._given[person] for person in people if person in self._given}
        unique = {person: stem for person, stem in stems.items() if list(stems.values()).count(stem) == 1}
        words = [match.group().lower() for match in _CAPITALISED.finditer(text)] if unique else []
        return {person for person, stem in unique.items() if any(_is_form(word, stem) for word in words)}


def _stem(word: str) -> str:
    """What stays the same in every case: the first part of a double name, without the vowels at its end."""
    first = word.lower().split("-")[0]
    return first.rstrip(_OPEN_END) or first


def _is_form(word: str, stem: str) -> bool:
    return word.startswith(stem) and len(word) - len(stem) <= _LONGEST_ENDING
