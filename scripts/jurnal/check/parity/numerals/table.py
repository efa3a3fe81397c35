"""What must be known of a language to read its numbers: a third language is one more table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

SMALL: Final = 3
"""Below it words are idle talk: on the one hand, at first, both."""
LARGE: Final = 11
"""From here on a number in words is a figure like one in digits."""


@dataclass(frozen=True)
class Numerals:
    """How a language writes numbers. Words are in small letters, `ё` as `е`, every form on its own."""

    words: Mapping[str, float]
    """Cardinals, ordinals and collectives by value."""
    scales: Mapping[str, int]
    """Thousand, million: what a number before them is multiplied by."""
    months: Mapping[str, int]
    loose: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    """Words that may stand for a number and are never asked for: half, century."""
    unclear: frozenset[str] = frozenset()
    """Number words and months that mean something else as well."""
    openers: frozenset[str] = frozenset()
    """Only these go on with another number word; all do where none are named."""
    half: str = ""
    """What adds a half to the number before it."""
    joins: frozenset[str] = frozenset()
    """What stands between the members of a range or a list."""
    years: tuple[str, ...] = ()
    """Beginnings of the words for year; one of up to two letters is the whole word."""
    month_words: tuple[str, ...] = ()
    """Beginnings of the words for month."""
    day_after: tuple[str, ...] = ()
    """Endings of a month after which its day follows."""
    thousands: str = " "
    """What groups the digits of a long number."""
    glue: frozenset[str] = frozenset(" \u00a0\u202f")
    """What holds the words of one number together."""
    known: frozenset[str] = field(init=False)
    """Every word of the table."""
    idle: frozenset[str] = field(init=False)
    """Those of them that are never asked for: one, two, half."""

    def __post_init__(self) -> None:
        low = {word for word, value in self.words.items() if value < SMALL}
        object.__setattr__(self, "idle", frozenset(low | self.loose.keys() | self.scales.keys()))
        object.__setattr__(self, "known", frozenset((*self.words, *self.scales, *self.months, *self.loose)))


N = TypeVar("N", int, float)


def each(words: str) -> list[str]:
    """The words of a line."""
    return words.split()


def in_order(words: str, first: int, step: int = 1) -> dict[str, int]:
    """The words of a line, counted: the first is worth `first`, each next one `step` more."""
    return {word: first + step * index for index, word in enumerate(words.split())}


def forms(stems: Mapping[str, N], endings: Iterable[str]) -> dict[str, N]:
    """Every stem with every ending and its value."""
    tails = tuple(endings)
    return {stem + tail: value for stem, value in stems.items() for tail in tails}


def listed(words: Mapping[float, str]) -> dict[str, float]:
    """`{3: "три трех"}` as `{"три": 3, "трех": 3}`."""
    return {word: value for value, line in words.items() for word in line.split()}


def months(stems: str, endings: Iterable[str]) -> dict[str, int]:
    """Twelve stems, January first, with every ending."""
    return forms(in_order(stems, 1), endings)


PLAIN = Numerals({}, {}, {})
"""A language nothing is known of: digits only."""
