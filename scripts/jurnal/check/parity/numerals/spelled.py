"""Numbers and months in words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from jurnal.check.parity.numerals.mention import Mention, Weight
from jurnal.check.parity.numerals.table import LARGE, SMALL, Numerals

_PUNCTUATION: Final = '.,;:!?…«»“”"()–—-'
_DIGITS_BEFORE: Final = re.compile(r"\d(?:[-‑][^\W\d_]+)?[ \u00a0\u202f-]*\Z")
_DAY_AFTER: Final = re.compile(r"[ \u00a0\u202f]+\d{1,2}(?!\d)")


@dataclass(frozen=True)
class _Word:
    start: int
    end: int
    text: str


def plain_words(text: str) -> str:
    """The text as the tables write words: small letters, `ё` as `е`."""
    return text.lower().replace("ё", "е")


def known_words(text: str, table: Numerals) -> frozenset[str]:
    """The words of a text that the table knows: what `in_words` must look for in its parts."""
    text = plain_words(text)
    for mark in _PUNCTUATION:
        text = text.replace(mark, " ")
    return table.known.intersection(text.split())


def has_any(text: str, words: Iterable[str]) -> bool:
    """Whether one of some words of the table may stand in a text."""
    text = plain_words(text)
    return any(word in text for word in words)


def in_words(text: str, table: Numerals, among: Collection[str]) -> list[Mention]:
    """Every number, month and loose word (half, a century) that is written in letters, `among` these known words."""
    words = sorted(_places(plain_words(text), among), key=lambda word: word.start)
    return [mention for run in _runs(text, words, table.glue) for mention in _read(text, run, table)]


def _places(text: str, words: Iterable[str]) -> Iterator[_Word]:
    for word in words:
        start = text.find(word)
        while start >= 0:
            end = start + len(word)
            if not text[start - 1 : start].isalpha() and not text[end : end + 1].isalpha():
                yield _Word(start, end, word)
            start = text.find(word, end)


def _runs(text: str, words: list[_Word], glue: frozenset[str]) -> Iterator[list[_Word]]:
    """Words that follow one another with nothing but a space between (or what else holds a number together)."""
    starts = [index == 0 or text[words[index - 1].end : word.start] not in glue for index, word in enumerate(words)]
    numbers = [sum(starts[: index + 1]) for index in range(len(words))]
    for _, group in groupby(zip(numbers, words, strict=True), key=lambda pair: pair[0]):
        yield [word for _, word in group]


def _read(text: str, run: list[_Word], table: Numerals) -> Iterator[Mention]:
    number: list[_Word] = []
    for word in run:
        if word.text in table.words or word.text in table.scales:
            if number and not _continues(number, word, table):
                yield from _number(text, number, table)
                number = []
            number.append(word)
            continue
        if word.text in table.months:
            yield from _month(text, word, number, table)
        else:
            yield Mention.number(word.start, word.end, *table.loose[word.text], weight=Weight.LOOSE)
            continue
        number = []
    yield from _number(text, number, table)


def _continues(number: list[_Word], word: _Word, table: Numerals) -> bool:
    """Whether a word goes on with the number: «он бес», «двадцать пять», «екі жүз», but not «бес алты»."""
    if table.openers and number[-1].text not in table.openers:
        return False
    if word.text in table.scales:
        return True
    value = table.words[word.text]
    last = table.words.get(number[-1].text)
    if last is None:
        return True
    if value == 100:
        return 1 <= last < 10
    return value < last and last >= 20 if last >= 20 else last == 10 and value < 10


def _value(number: list[_Word], table: Numerals) -> float:
    total, current = 0.0, 0.0
    for word in number:
        if word.text in table.scales:
            total += (current or 1) * table.scales[word.text]
            current = 0.0
        elif table.words[word.text] == 100 and 1 <= current < 10:
            current *= 100
        else:
            current += table.words[word.text]
    return total + current


def _number(text: str, number: list[_Word], table: Numerals) -> Iterator[Mention]:
    """The number of some words; none when there are none, or when they only belong to digits: «10 мың»."""
    only = number[0].text if len(number) == 1 else ""
    if not number or (only in table.scales and _DIGITS_BEFORE.search(text, 0, number[0].start)):
        return
    start, end, value = number[0].start, number[-1].end, _value(number, table)
    values = [value, *_with_half(text[end : end + 40], value, table)]
    unclear = value < SMALL or only in table.scales or only in table.unclear
    weight = Weight.LOOSE if unclear else Weight.FIRM if value >= LARGE else Weight.SMALL
    yield Mention.number(start, end, *values, weight=weight)


def _with_half(tail: str, value: float, table: Numerals) -> Iterator[float]:
    """«три с половиной», «үш жарым мың»: the number with the half and the scale that follow it."""
    phrase = f" {table.half}"
    tail = plain_words(tail).replace("\u00a0", " ")
    if table.half and tail.startswith(phrase):
        following = tail.removeprefix(phrase).split(" ")
        yield (value + 0.5) * table.scales.get(following[1].strip(_PUNCTUATION) if len(following) > 1 else "", 1)


def _month(text: str, word: _Word, number: list[_Word], table: Numerals) -> Iterator[Mention]:
    month = table.months[word.text]
    if number and 1 <= _value(number, table) <= 31:
        yield Mention.day(number[0].start, word.end, month, int(_value(number, table)), weight=Weight.LOOSE)
        return
    yield from _number(text, number, table)
    of_a_day = _DIGITS_BEFORE.search(text, 0, word.start) or (table.day_after and _DAY_AFTER.match(text, word.end))
    loose = of_a_day or word.text in table.unclear
    yield Mention.day(word.start, word.end, month, 0, Weight.LOOSE if loose else Weight.FIRM)
