"""The numbers of a text, ready to be held against those of another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from jurnal.check.parity.numerals import (
    PLAIN,
    TABLES,
    Mention,
    Numerals,
    Weight,
    has_any,
    in_digits,
    in_words,
    known_words,
)
from jurnal.model import Language

_SPELLED: Final = 12
"""Up to here numbers are often spelled out."""


class Reading:
    """A part of a text and the numbers in it; `known` are the number words of the whole text. Words are read when one
    that counts is among them, or when they are asked for."""

    def __init__(self, text: str, table: Numerals, known: frozenset[str], counted: frozenset[str]) -> None:
        self.text = text
        self._table = table
        self._known = known
        self._digits = in_digits(text, table)
        self._words = self._in_words() if has_any(text, counted) else None

    def _in_words(self) -> list[Mention]:
        return in_words(self.text, self._table, self._known)

    def of_weight(self, weight: Weight) -> list[Mention]:
        """Every number of that weight."""
        return [mention for mention in (*self._digits, *(self._words or ())) if mention.weight is weight]

    def says(self, mention: Mention) -> bool:
        """Whether a number of the other language stands here in any form. A language whose words are unknown may say a
        small number in words, and a day without its month."""
        if self._table is PLAIN:
            small = any(not isinstance(value, tuple) and value <= _SPELLED for value in mention.values)
            return small or any(not mention.offers.isdisjoint(other.offers) for other in self._digits)
        if _answered(mention, self._digits):
            return True
        if self._words is None:
            self._words = self._in_words()
        return _answered(mention, self._words)


def _answered(mention: Mention, others: Iterable[Mention]) -> bool:
    return any(not mention.values.isdisjoint(other.offers) for other in others)


def readings(texts: Sequence[str], language: Language) -> list[Reading]:
    """The parts of a text in one language, read."""
    table = TABLES.get(language, PLAIN)
    known = known_words(" ".join(texts), table)
    return [Reading(text, table, known, known - table.idle) for text in texts]


def unequal(one: Reading, other: Reading) -> tuple[list[Mention], list[Mention]]:
    """The numbers and dates that only the one says, and those that only the other says."""
    only_one, only_other = _unanswered(one, other, Weight.FIRM)
    ones, others = _unanswered(one, other, Weight.SMALL)
    both = min(len(ones), len(others))  # «төрт» and «пять» contradict each other, «төрт» alone may be said otherwise
    return only_one + ones[:both], only_other + others[:both]


def _unanswered(one: Reading, other: Reading, weight: Weight) -> tuple[list[Mention], list[Mention]]:
    return (
        [mention for mention in one.of_weight(weight) if not other.says(mention)],
        [mention for mention in other.of_weight(weight) if not one.says(mention)],
    )
