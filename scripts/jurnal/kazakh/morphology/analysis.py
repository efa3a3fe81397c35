"""A word taken apart: the stems it may have, and the lawful chains of suffixes that lead from each to the word."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from jurnal.kazakh.morphology.forms import first_joins
from jurnal.kazakh.morphology.irregular import SYNCOPE
from jurnal.kazakh.morphology.joining import joins_of_slot
from jurnal.kazakh.morphology.sounds import Harmony, harmonies
from jurnal.kazakh.morphology.table import OPEN_SLOTS, STEM_SLOTS

DEPTH = 9
"""No word has more suffixes: ұйым-дас-тыр-ыл-ма-ған-дық-тар-ын-ан comes near."""
CHANGING = "пкқйыі"
"""Last letters that a suffix may change."""
_WHOLE = {short: stem for stem, short in SYNCOPE.items()}
_RESTORED = {"б": ("п",), "г": ("к",), "ғ": ("қ",), "я": ("й",), "ю": ("й",), "и": ("ы", "і"), "у": ("п", "ыу", "іу")}


class Analysis(NamedTuple):
    """A stem, what it is, and the names of the suffixes after it."""

    stem: str
    slot: str
    chain: tuple[str, ...]


def analyses(word: str, slots: tuple[str, ...] = STEM_SLOTS, least: int = 2) -> Iterator[Analysis]:
    """Every way to read a word in small letters as a stem of at least so many letters with a chain of suffixes. No
    dictionary is asked: most of the stems do not exist."""
    for stem in stems_of(word, least):
        for slot in slots:
            for chain in chains(word, stem, slot):
                yield Analysis(stem, slot, chain)


def stems_of(word: str, least: int = 2) -> Iterator[str]:
    """Whatever may be the stem of a word, the longest first: its beginnings, and what they were before a suffix changed
    their last letter (кітаб-ы: кітап; оқу: оқы; процес-тер: процесс)."""
    for length in range(len(word), least - 1, -1):
        start = word[:length]
        yield start
        yield from _restored(start)
        if length < len(word):
            yield start + "ь"
            yield start + start[-1]
            if start[-1] == "с":
                yield start + "т"
        if start[-1] == "у":
            yield start[:-1] + "ы"
            yield start[:-1] + "і"


def _restored(start: str) -> Iterator[str]:
    for letter in _RESTORED.get(start[-1], ()):
        yield start[:-1] + letter[:1]
    if start in _WHOLE:
        yield _WHOLE[start]


def chains(word: str, stem: str, slot: str) -> Iterator[tuple[str, ...]]:
    """The lawful chains of suffixes that make the word of the stem; an empty one when they are the same."""
    if word == stem:
        yield ()
    for harmony in harmonies(stem):
        for base, join in first_joins(stem, slot, harmony):
            written = join.to(base)
            if _may_become(written[-1], word[len(written) - 1 :]) and word.startswith(written[:-1]):
                for chain in _tails(word[len(written) - 1 :], written[-3:], join.harmony, join.suffix.makes, DEPTH):
                    yield (join.suffix.name, *chain)


def is_lawful(word: str, stem: str, slot: str) -> bool:
    """Whether a lawful chain of suffixes makes the word of the stem."""
    return next(chains(word, stem, slot), None) is not None


def _may_become(letter: str, rest: str) -> bool:
    """Whether what was written up to a letter can go on as the rest of the word, which begins at that letter: it is
    the same, or a further suffix changes it (ұйымдық, ұйымдығы)."""
    return rest[:1] == letter or (len(rest) > 1 and letter in CHANGING)


@lru_cache(maxsize=200_000)
def _tails(rest: str, ending: str, harmony: Harmony, slot: str, depth: int) -> tuple[tuple[str, ...], ...]:
    """The chains that lead on from what ends so, where `rest` is the word from that last letter."""
    found: list[tuple[str, ...]] = [()] if rest == ending[-1] and slot not in OPEN_SLOTS else []
    if depth and len(rest) > 1:
        for join in joins_of_slot(ending, slot, harmony, is_first=False):
            written = join.add if join.drop else ending[-1] + join.add
            at = len(written) - 1
            if rest.startswith(written[:-1]) and _may_become(written[-1], rest[at:]):
                inner = _tails(rest[at:], join.to(ending)[-3:], join.harmony, join.suffix.makes, depth - 1)
                found += [(join.suffix.name, *chain) for chain in inner]
    return tuple(found)
