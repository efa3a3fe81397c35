"""Where a Kazakh word may be divided: at its syllables, V-CV, VC-CV, VCC-CV, so always before the last consonant in
front of a vowel (инф-ра, ми-нистр-лік, элект-рон, as the printed magazine does it), and between two vowels (ала-яқ).

`points` says it for one word. `patterns` says the same as a dictionary in the hunspell/libhyphen format, for engines
that hyphenate by themselves; a test holds the two together. The rules are those of Kazakh orthography for
сөз тасымалы: by syllables, no single letter on either side, й and у stay with the vowel they glide to, ь and ъ with
their consonant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jurnal.kazakh.letters import CONSONANTS, GLIDE, LETTERS, SIGNS, VOWELS, vowel_sounds

LEAST = 2
"""Letters that must stand on either side of a break."""
WORD_PART = re.compile(r"[^\W\d_]+")
ONSETS = frozenset(
    re.findall(
        r"\w+",
        """стр спр скр скл спл ств сфр взр взг взд вск вст вкл вкр впл впр здр мгл мст ткн шпр штр шкв шпл хлр пст
        пск смр стл сбр сдр скв мкр нтр нкр втр вдр""",
    )
)
"""Three consonants that open a word in loans: a break inside them would leave a piece without a vowel."""
EDGES = ".-\u2060"
"""What a word or a part of it may start and end at, in the dictionary: a word's end, a hyphen, a word joiner after a
hyphen."""


def points(word: str) -> tuple[int, ...]:
    """The places where a word may be divided, as offsets: «азаматтық» -> (3, 6), аза-мат-тық; а- alone would be a
    single letter.

    Parts joined by hyphens are divided each for itself. Abbreviations in capitals, numbers and foreign letters are not
    divided."""
    return tuple(match.start() + offset for match in WORD_PART.finditer(word) for offset in _points(match.group()))


def _points(part: str) -> Iterator[int]:
    lower = part.lower()
    if len(part) < 2 * LEAST or part[1:] != lower[1:] or len(lower) != len(part) or not LETTERS.issuperset(lower):
        return
    vowels = vowel_sounds(lower)
    for offset in range(LEAST, len(part) - LEAST + 1):
        if _opens_syllable(lower, vowels, offset) and any(vowels[:offset]):
            yield offset


def _opens_syllable(word: str, vowels: tuple[bool, ...], at: int) -> bool:
    if vowels[at]:
        return vowels[at - 1] or word[at - 1] == "ъ"
    if word[at] in SIGNS:
        return False
    after = at + 2 if word[at + 1] == "ь" else at + 1
    return after < len(word) and vowels[after] and (word[at] != GLIDE or vowels[at - 1])


def patterns() -> str:
    """The dictionary (UTF-8): first the breaks, level 1, then what forbids them, level 2."""
    return "\n".join(
        ("UTF-8", f"LEFTHYPHENMIN {LEAST}", f"RIGHTHYPHENMIN {LEAST}", *sorted({*_breaks(), *_forbidden()}), "")
    )


def _breaks() -> Iterator[str]:
    vowels = sorted(VOWELS)
    for consonant in sorted(CONSONANTS):
        for vowel in (*vowels, GLIDE):
            yield f"1{consonant}{vowel}"
            yield f"1{consonant}ь{vowel}"
        for vowel in vowels:
            yield f"{consonant}{GLIDE}1{vowel}"
    for first in vowels:
        for second in vowels:
            yield f"{first}1{second}"
            yield f"{first}1{GLIDE}{second}"
        yield f"ъ1{first}"


def _forbidden() -> Iterator[str]:
    for edge in EDGES:
        for letter in sorted(LETTERS):
            yield f"{edge}2{letter}2"
            if edge != "\u2060":
                yield f"2{letter}{edge}"
        for first in sorted(CONSONANTS):
            for second in sorted(CONSONANTS | SIGNS):
                yield f"{edge}{first}{second}2"
        for onset in sorted(ONSETS):
            yield f"{edge}{onset}2"
