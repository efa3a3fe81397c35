"""How a Kazakh stem sounds where a suffix joins it: its harmony, back or front, and the sound it ends in.

Sources: the vowel harmony (үндестік заңы) and the assimilation of consonants (ілгерінді ықпал) as every grammar of
Kazakh gives them; what is said of loans (two harmonies after ь and и, no voicing) is the usage of the press.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from jurnal.kazakh.letters import CONSONANTS, vowel_sounds

Harmony = Literal["back", "front"]
Sound = Literal["vowel", "glide", "л", "nasal", "з", "voiceless"]

BACK_VOWELS = frozenset("аоұыя")
FRONT_VOWELS = frozenset("әеөүіэ")
NEUTRAL_VOWELS = frozenset("иуюё")
"""What the other vowels of the word decide: оқу, келу, тиын, тиіс."""
SIGNS = "ьъ"
SURNAMES = ("ов", "ев", "ова", "ева")
"""Endings of surnames, after which the harmony may be that of the name before them: Әбеновтің, Сәтбаевтың."""
VOICED = {"п": "б", "к": "г", "қ": "ғ"}
"""The last sound of a stem before a suffix that begins with a vowel: кітап, кітабы."""
LOAN_LETTERS = frozenset("вфцщэёъьч")
_SOUNDS: tuple[tuple[str, Sound], ...] = (
    ("аәеёоөұүыіэя", "vowel"),
    ("рйуию", "glide"),
    ("л", "л"),
    ("мнң", "nasal"),
    ("зж", "з"),
)


@lru_cache(maxsize=65536)
def harmonies(word: str) -> tuple[Harmony, ...]:
    """The harmonies that suffixes after a word may have: one, or both where usage wavers (фестивальда, фестивальде)."""
    if word[-1:] in SIGNS:
        return ("front", "back")
    if word.endswith(SURNAMES):
        return ("back", "front")
    vowels = vowel_sounds(word)
    closed = False
    for index in range(len(word) - 1, -1, -1):
        letter = word[index]
        if letter in BACK_VOWELS or letter in FRONT_VOWELS:
            own: Harmony = "back" if letter in BACK_VOWELS else "front"
            other: Harmony = "front" if own == "back" else "back"
            return (own, other) if closed else (own,)
        if vowels[index] and letter in NEUTRAL_VOWELS:
            closed = closed or index < len(word) - 1 or letter == "ё"
    return _by_consonants(word)


def _by_consonants(word: str) -> tuple[Harmony, ...]:
    """Without a vowel that decides, қ and ғ make a word back (қу), к and г front (ки)."""
    if any(letter in "қғ" for letter in word):
        return ("back",)
    return ("front", "back") if any(letter in "кги" for letter in word) else ("back", "front")


def sound_of(letter: str) -> Sound:
    """The kind of one letter: the sonorants apart, everything without voice and б, в, г, д together."""
    return next((sound for letters, sound in _SOUNDS if letter in letters), "voiceless")


@lru_cache(maxsize=65536)
def sounds(word: str) -> tuple[Sound, ...]:
    """The sounds that a word may end in for a suffix: two for a loan in и, which is felt as both (жюридің, жюринің)."""
    last = word.rstrip(SIGNS)[-1:]
    return ("glide", "vowel") if last == "и" else (sound_of(last),)


def looks_borrowed(word: str) -> bool:
    """Whether a word shows by its letters that it was borrowed: its last consonant need not be voiced then (типі)."""
    opens_hard = len(word) > 2 and word[0] in CONSONANTS and word[1] in CONSONANTS
    return opens_hard or any(letter in LOAN_LETTERS for letter in word) or "и" in word[:-1]
