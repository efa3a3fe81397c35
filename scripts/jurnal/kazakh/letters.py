"""The letters of Kazakh in Cyrillic, by what they do in a syllable."""

from __future__ import annotations

import re

VOWELS = frozenset("аәеёиоөұүыіэюя")
"""Letters that are always vowels (и, ю, я, ё carry a glide inside them, which changes nothing for the syllable)."""
CONSONANTS = frozenset("бвгғджзйкқлмнңпрстфхһцчшщ")
GLIDE = "у"
"""A vowel after a consonant (оқу), a consonant after a vowel (тау, жауап) and before a vowel at the start (уақыт)."""
SIGNS = frozenset("ьъ")
LETTERS = VOWELS | CONSONANTS | SIGNS | {GLIDE}

CLASSES = {
    **dict.fromkeys(CONSONANTS, "c"),
    **dict.fromkeys(VOWELS, "a"),
    **dict.fromkeys("әөұү", "o"),
    **dict.fromkeys("ию", "i"),
    "й": "y",
    "ь": "s",
    "ъ": "z",
    GLIDE: "u",
}
"""What syllables are made of: c consonants, y the glide й, a vowels, i vowels that end in a glide (ый, йұу), o vowels
that follow another vowel only where two words have grown together, s and z the soft and the hard sign, u: у."""
_CLASSES = str.maketrans(CLASSES)
CONSONANT_U = r"(?<=[ao])u|(?<=[iy])u(?=[aoi])|^u(?=[aoi])"
"""Where у is a consonant, in classes: after a vowel (тау, са-уал); after и, ю and й only before a vowel (ди-уа-на,
кей-уа-на, but ра-ди-ус); at the start before a vowel (уа-қыт)."""
_CONSONANT_U = re.compile(CONSONANT_U)


def classes(word: str) -> str:
    """The classes of a lower-case word letter by letter; what is left as `u` sounds as a vowel."""
    found = word.translate(_CLASSES)
    return _CONSONANT_U.sub("c", found) if "u" in found else found


def vowel_sounds(word: str) -> tuple[bool, ...]:
    """For each letter of a lower-case word whether it sounds as a vowel there."""
    return tuple(sound in "aoiu" for sound in classes(word))
