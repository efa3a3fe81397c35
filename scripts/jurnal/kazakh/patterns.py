"""The rules of `hyphenation` as a dictionary in the hunspell/libhyphen format: generated, never edited, the same bytes
every time. `python -m jurnal.kazakh > hyph_kk_KZ.dic` writes it for any program that reads such files.

A pattern is a piece of a word with digits between its letters; at every place the highest digit wins, odd allows a
break, even forbids it. Level 1: breaks, 2: what forbids them, 3 and 4: the compounds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product

from jurnal.kazakh.compounds import parted
from jurnal.kazakh.hyphenation import LEAST
from jurnal.kazakh.letters import CLASSES, CONSONANTS, GLIDE, LETTERS, SIGNS, VOWELS

ONSETS = tuple(
    """стр спр скр скл спл ств сфр взр взг взд вск вст вкл вкр впл впр здр мгл мст ткн шпр штр шкв шпл хлр пст пск смр
    стл сбр сдр скв мкр нтр нкр втр вдр сгр скт схв свр""".split()
)
"""Three consonants that open a word in loans: a break behind them would leave a piece without a vowel."""
EDGES = ".-\u2060"
"""What a word or a part of it may start and end at: a word's end, a hyphen, a word joiner after a hyphen."""
_PLAIN = sorted(letter for letter in VOWELS if CLASSES[letter] != "i")
_GLIDING = sorted(letter for letter in VOWELS if CLASSES[letter] == "i")
_GROWN = sorted(letter for letter in VOWELS if CLASSES[letter] == "o")
_ALL = sorted(VOWELS)
_CLOSED = sorted(CONSONANTS | SIGNS)


@cache
def patterns() -> str:
    """The dictionary as text (its encoding is UTF-8): a head, then the patterns in alphabetical order."""
    levels = _levels((*_syllables(), *_glides(), *_groups(), *_edges(), *_compounds()))
    lines = sorted(_written(letters, places) for letters, places in _spelled_out(levels))
    return "\n".join(("UTF-8", f"LEFTHYPHENMIN {LEAST}", f"RIGHTHYPHENMIN {LEAST}", *lines, ""))


def _levels(patterns: Iterable[str]) -> dict[str, list[int]]:
    """The digits of each sequence of letters, the highest at each place: readers keep only one pattern of each."""
    levels: dict[str, list[int]] = {}
    for pattern in patterns:
        letters = re.sub(r"\d", "", pattern)
        places = [int(digit or "0") for digit in re.findall(r"(\d?)(?:\D|$)", pattern)][: len(letters) + 1]
        levels[letters] = [max(pair) for pair in zip(places, levels.get(letters, places), strict=True)]
    return levels


def _spelled_out(levels: dict[str, list[int]]) -> Iterator[tuple[str, list[int]]]:
    """libhyphen follows only the longest pattern it is in the middle of: so each beginning of a pattern says, too, what
    the patterns say that end where it ends. (Its own tool for that is substrings.pl.)"""
    for beginning in {letters[:end] for letters in levels for end in range(1, len(letters) + 1)}:
        places = [0] * (len(beginning) + 1)
        for start in range(len(beginning)):
            for at, level in enumerate(levels.get(beginning[start:], ()), start):
                places[at] = max(places[at], level)
        if any(places):
            yield beginning, places


def _written(letters: str, places: list[int]) -> str:
    return "".join(f"{place or ''}{letter}" for place, letter in zip(places, [*letters, ""], strict=True))


def _syllables() -> Iterator[str]:
    for consonant, vowel in product(sorted(CONSONANTS), (*_ALL, GLIDE)):
        yield f"1{consonant}{vowel}"
        yield f"1{consonant}ь{vowel}"
    for first, second in product((*_ALL, "ъ"), _ALL):
        yield f"{first}1{second}"
    yield f"ъ1{GLIDE}"


def _glides() -> Iterator[str]:
    """у is a vowel after a consonant, else nearly always a consonant (`letters.CONSONANT_U`)."""
    for vowel in (*_ALL, GLIDE):
        yield f"{GLIDE}1{vowel}"
        for first in _PLAIN:
            yield f"{first}1{GLIDE}2{vowel}"
    for vowel, first in product(_ALL, (*_GLIDING, "й")):
        yield f"{first}1{GLIDE}2{vowel}"
    for vowel in _ALL:
        yield f"2й{GLIDE}{vowel}"
    for first in _GLIDING:
        yield f"{first}1{GLIDE}"
    for edge, vowel in product(EDGES, _ALL):
        yield f"{edge}{GLIDE}2{vowel}"


def _groups() -> Iterator[str]:
    for first, vowel in product(_CLOSED, (*_ALL, GLIDE)):
        yield f"{first}с1т2в{vowel}"
        yield f"{first}с1т2вь{vowel}"
    for first, second in product(_PLAIN, _GROWN):
        yield f"{first}{second}2"


def _edges() -> Iterator[str]:
    """No single letter and no piece without a vowel."""
    for edge in EDGES:
        for letter in sorted(LETTERS):
            yield f"{edge}2{letter}2"
            if edge != "\u2060":
                yield f"2{letter}{edge}"
        for first, second in product(sorted(CONSONANTS), _CLOSED):
            yield f"{edge}{first}{second}2"
        for onset in ONSETS:
            yield f"{edge}{onset}2"


def _compounds() -> Iterator[str]:
    """At the joint a break, none a letter before it, none until a vowel and a letter stand behind it."""
    for edge, (first, second) in product(EDGES[:2], parted()):
        onset = next(index for index, letter in enumerate(second) if letter in {*VOWELS, GLIDE}) or 1
        yield f"{edge}{first[:-1]}4{first[-1]}3{'4'.join(second[: onset + 1])}{second[onset + 1 :]}"
