"""The terms of a text: the stems of its words, and for names what is left of them in every case.

`theme/web/js/search/words.js` does the same with a query; tests hold the two together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from jurnal import kazakh, russian
from jurnal.kazakh.stemming.endings import compiled

STEMS: Mapping[str, Callable[[str], str]] = {"kk": kazakh.stem, "ru": russian.stem}
"""The languages that have a stemmer; in others a word is found as it is written."""
LEXEMES: Mapping[str, Callable[[str], tuple[str, Collection[str]]]] = {"ru": russian.lexeme}
"""The languages whose stemmer gives the forms of one word several stems: the first of them, and all."""
RUSSIAN_CASES = tuple(" а у ом ем е ы и ой ою ей ею ию я ю ям ями ях ям ам ами ах ым ых ыми им их".split(" "))
"""What a name ends in when it is declined; the first is nothing."""
CASES: Mapping[str, Callable[[], Collection[str]]] = {
    "kk": lambda: {"", *compiled().inflections},
    "ru": lambda: RUSSIAN_CASES,
}
STOPS: Mapping[str, str] = {
    "kk": "және мен бен пен да де та те ма ме ба бе па пе туралы үшін бұл осы ол сол не я әрі ал бірақ немесе ғана өте",
    "ru": "и в во на с со о об обо по к ко у за из от до для при не ни что как это а но или же ли бы то про над под",
}
"""Words that lead nowhere when there are others."""
UNSEEN = re.compile("[\u00ad\u2060\u200b\u0301]")
"""Soft hyphens, word joiners and stress marks, which are no part of a word."""
GROUPED = re.compile(r"(?<![^\W_])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![^\W_])")
"""A large number, whose thousands are parted: 28 000 is found by 28000 as well."""
WORD = re.compile(r"\d+[.,]\d+|[^\W_]+(?:[-‑][^\W_]+)*")
SHORTEST = 3
"""Letters a name has at least: initials are no names."""


@dataclass(frozen=True)
class Terms:
    """Finds the terms of texts in one language; `people` are the full names that it knows in every case."""

    language: str
    people: tuple[str, ...] = ()
    also: dict[str, set[str]] = field(default_factory=dict)
    """The terms met so far whose word has several stems, and all of these."""

    def __call__(self, text: str) -> list[str]:
        """The terms in order; a word with a hyphen gives those of its parts (ата-анасы: ата, ана)."""
        plain = GROUPED.sub(lambda number: re.sub(r"\D", "", number[0]), UNSEEN.sub("", text).replace("‑", "-"))
        return [term for word in WORD.findall(plain) for term in self._terms(word)]

    def _terms(self, word: str) -> Iterator[str]:
        if "," in word or "." in word:
            yield word.replace(".", ",")
            return
        stem = STEMS.get(self.language, str.lower)
        for part in self._parts(word, stem):
            name = self.name(part) if part[0].isupper() else ""
            yield name or self._term(part, stem)

    def _term(self, word: str, stem: Callable[[str], str]) -> str:
        if self.language not in LEXEMES:
            return stem(word)
        term, stems = LEXEMES[self.language](word)
        self.also.setdefault(term, set()).update(stems)
        return term

    def _parts(self, word: str, stem: Callable[[str], str]) -> Iterable[str]:
        """A suffix after a hyphen is no part of its own (ҮЕҰ-ның)."""
        if "-" not in word:
            return (word,)
        return word.split("-")[: stem(word).count("-") + 1]

    def name(self, word: str) -> str:
        """What is left of a known name in any case, or nothing."""
        low = self.plain(word)
        sizes = range(len(low), SHORTEST - 1, -1)
        return next((low[:size] for size in sizes if low[:size] in self.names and low[size:] in self._cases), "")

    def plain(self, word: str) -> str:
        """In small letters; Russian ё is е."""
        return word.lower().replace("ё", "е") if self.language == "ru" else word.lower()

    @cached_property
    def names(self) -> frozenset[str]:
        """What stays the same in all cases of every part of the names."""
        return frozenset(base for person in self.people for base in self.bases(person))

    def bases(self, person: str) -> list[str]:
        """The same of one person: «Жанна Асанова» in Russian is «жанн», «асанов»."""
        parts = [self.plain(part) for part in re.split(r"[\s‑-]+", person)]
        return [_base(part) if self.language == "ru" else part for part in parts if len(part) >= SHORTEST]

    @cached_property
    def _cases(self) -> Collection[str]:
        return CASES[self.language]() if self.language in CASES else ("",)


def _base(name: str) -> str:
    return name[:-1] if name[-1] in "аяйь" and len(name) > SHORTEST else name
