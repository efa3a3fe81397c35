"""The letters of Kazakh in Cyrillic, by what they do in a syllable."""

from __future__ import annotations

VOWELS = frozenset("аәеёиоөұүыіэюя")
"""Letters that are always vowels (и, ю, я, ё carry a glide inside them, which changes nothing for the syllable)."""
CONSONANTS = frozenset("бвгғджзйкқлмнңпрстфхһцчшщ")
GLIDE = "у"
"""A vowel after a consonant (оқу), a consonant after a vowel (тау, жауап) and before a vowel at the start (уақыт)."""
SIGNS = frozenset("ьъ")
LETTERS = VOWELS | CONSONANTS | SIGNS | {GLIDE}


def vowel_sounds(word: str) -> tuple[bool, ...]:
    """For each letter of a lower-case word whether it sounds as a vowel there."""
    sounds: list[bool] = []
    for index, letter in enumerate(word):
        if letter != GLIDE:
            sounds.append(letter in VOWELS)
        elif index:
            sounds.append(not sounds[-1])
        else:
            sounds.append(word[1:2] not in VOWELS)
    return tuple(sounds)
