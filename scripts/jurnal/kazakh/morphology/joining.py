"""A suffix in its context: what is written when it joins a stem."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from jurnal.kazakh.letters import CONSONANTS
from jurnal.kazakh.morphology.sounds import (
    SIGNS,
    VOICED,
    Harmony,
    Sound,
    harmonies,
    looks_borrowed,
    sound_of,
    sounds,
)
from jurnal.kazakh.morphology.table import Suffix, following

VOWEL_PAIRS = {"A": "ае", "I": "ыі"}
TRIPLES: dict[str, dict[Sound, str]] = {
    "L": {"vowel": "л", "glide": "л", "л": "д", "nasal": "д", "з": "д", "voiceless": "т"},
    "N": {"vowel": "н", "glide": "д", "л": "д", "nasal": "н", "з": "д", "voiceless": "т"},
    "C": {"vowel": "н", "glide": "д", "л": "д", "nasal": "д", "з": "д", "voiceless": "т"},
    "E": {"vowel": "д", "glide": "д", "л": "д", "nasal": "н", "з": "д", "voiceless": "т"},
    "D": {"vowel": "д", "glide": "д", "л": "д", "nasal": "д", "з": "д", "voiceless": "т"},
    "M": {"vowel": "м", "glide": "м", "л": "м", "nasal": "б", "з": "б", "voiceless": "п"},
    "P": {"vowel": "м", "glide": "м", "л": "м", "nasal": "м", "з": "б", "voiceless": "п"},
}
_PARTS = re.compile(r"\((.)\)|\{(.)\}|(.)")
_OPENING_VOWELS = "аеыіу"


class Join(NamedTuple):
    """What joining a suffix does to the letters: how many at the end of the stem go, and what is written instead."""

    drop: int
    add: str
    harmony: Harmony
    suffix: Suffix

    def to(self, stem: str) -> str:
        """The stem with the suffix."""
        return (stem[: -self.drop] if self.drop else stem) + self.add


def surface(template: str, harmony: Harmony, sound: Sound) -> str:
    """The letters of a template after a stem of that harmony that ends in that sound, before the two fuse:
    ("LAр", "front", "voiceless") is «тер»."""
    written = ""
    for buffer, glide, plain in _PARTS.findall(template):
        here = sound_of(written[-1]) if written else sound
        if buffer and (here == "vowel") is (buffer in VOWEL_PAIRS):
            continue
        if glide and here == "vowel":
            written += "й"
        else:
            written += _letter(buffer or glide or plain, harmony, here)
    return written.replace("қ", "к") if harmony == "front" else written


def _letter(letter: str, harmony: Harmony, sound: Sound) -> str:
    if letter in VOWEL_PAIRS:
        return VOWEL_PAIRS[letter][harmony == "front"]
    if letter == "K":
        return "қ"
    if letter == "G":
        return "қ" if sound == "voiceless" else "ғг"[harmony == "front"]
    return TRIPLES[letter][sound] if letter in TRIPLES else letter


def joins(stem: str, suffix: Suffix, harmony: Harmony) -> tuple[Join, ...]:
    """The ways a suffix may be written after a stem: mostly one; none where it does not follow that sound."""
    return tuple(join for join in _joins(_ending(stem), sounds(stem), looks_borrowed(stem), harmony, (suffix,)))


def joins_of_slot(stem: str, slot: str, harmony: Harmony, is_first: bool = True) -> tuple[Join, ...]:
    """Every way to go on from a stem of a slot by one suffix. Only the first one joins a loan as a loan."""
    return _joins(_ending(stem), sounds(stem), is_first and looks_borrowed(stem), harmony, following(slot))


def _ending(stem: str) -> str:
    return stem[-2:]


@lru_cache(maxsize=65536)
def _joins(
    ending: str, ends: tuple[Sound, ...], borrowed: bool, harmony: Harmony, suffixes: tuple[Suffix, ...]
) -> tuple[Join, ...]:
    found = []
    for suffix in suffixes:
        for sound in ends:
            if not suffix.only or sound in suffix.only:
                written = surface(suffix.template, harmony, sound)
                after: Harmony = harmonies(written)[0] if _decides(written) else harmony
                found += [Join(drop, add, after, suffix) for drop, add in _fused(ending, written, suffix, borrowed)]
    return tuple(dict.fromkeys(found))


def _decides(written: str) -> bool:
    return any(letter in "аәеоөұүыіэ" for letter in written)


def _fused(ending: str, written: str, suffix: Suffix, borrowed: bool) -> tuple[tuple[int, str], ...]:
    """What becomes of the border between stem and suffix."""
    last, first = ending[-1:], written[:1]
    if len(ending) == 2 and ending[0] == last and last in CONSONANTS:  # процесс, процестер; the full form is seen too
        return ((1, written), (0, written))
    if borrowed and ending == "ст":  # турист, туристер, туристі or турисі; the full form is seen too
        return ((1, written), (0, written))
    if last in "ыі" and first == "й":
        return ((1, "и" + written[1:]),)
    if last in "ыі" and first == "у":
        return ((1, written),)
    if first not in _OPENING_VOWELS or not first:
        return ((0, written),)
    if last in SIGNS:
        return ((1, written),)
    if last == "й" and first in "ау":
        return ((1, "яю"[first == "у"] + written[1:]),)
    if last == "и" and first in "ау":
        return ((0, "яю"[first == "у"] + written[1:]),)
    return _voiced(ending, written, suffix, borrowed)


def _voiced(ending: str, written: str, suffix: Suffix, borrowed: bool) -> tuple[tuple[int, str], ...]:
    last = ending[-1:]
    if last not in VOICED or sound_of(ending[0]) not in ("vowel", "glide") or ending[0] in "рй":
        return ((0, written),)
    if last == "п" and suffix.name == "converb-p":
        return ((1, "у" + written),)
    voiced = (1, VOICED[last] + written)
    return (voiced, (0, written)) if borrowed else (voiced,)
