"""Where a Kazakh word may be divided: at its syllables, so before the last consonant in front of a vowel and between
two vowels: аза-мат-тық, қу-ат, инф-ра-құ-ры-лым, ми-нистр-лік.

The rules are those of the orthography (сөз тасымалы), in docs/kazakh.md with their sources: by syllables; of three
consonants two stay (құмырс-қа); й and у between vowels go with the second (да-уыс, құ-йын); no single letter on either
side; ь and ъ stay with their consonant; what is no word (abbreviations, numbers) is never divided.

`jurnal.kazakh.patterns` says the same as a dictionary for engines that hyphenate by themselves, and
`jurnal.kazakh.browser` as JavaScript; tests hold the three together.
"""

from __future__ import annotations

import re

from jurnal.kazakh.compounds import joint
from jurnal.kazakh.letters import CONSONANTS, LETTERS, SIGNS, classes

LEAST = 2
"""Letters that must stand on either side of a break."""
SPEECH = "".join(sorted(LETTERS))
WORD = re.compile(f"[{SPEECH}{SPEECH.upper()}][{SPEECH}]{{{2 * LEAST - 1},}}")
"""A word that may be divided: Kazakh letters, no capital but the first."""
PART = re.compile("[\\w\u00ad\u0300-\u036f]+")
"""What stands between hyphens, apostrophes and points; accents and soft hyphens of the author belong to it."""
VOWEL = re.compile("[aoiu]")
BREAK = re.compile("(?<![ao]o)(?:(?=[cy]l?s?[aoiu])|(?<=[aoiuz])(?=[aoiu].))")
"""Where a syllable begins, in classes (`letters.CLASSES`, and l for a letter that keeps to the consonant before it): at
a consonant in front of a vowel, or at a vowel after another or after ъ. A vowel that opens the second word of a
compound is no syllable to be left alone: агро-өнер, not агроө-нер."""
GROUP = re.compile(f"(?<=[{''.join(sorted(CONSONANTS | SIGNS))}]ст)в")
"""ведомс-тво: two of four consonants go along where they can open a syllable and the first would be overloaded."""


def points(word: str) -> tuple[int, ...]:
    """The places where a word may be divided, as offsets: «азаматтық» -> (3, 6), аза-мат-тық; а- alone would be a
    single letter.

    Parts joined by hyphens are divided each for itself. Abbreviations in capitals, words with capitals inside, numbers,
    foreign letters and words that carry accents or soft hyphens of their own are not divided."""
    if WORD.fullmatch(word):
        return tuple(_points(word.lower()))
    return tuple(
        found.start() + offset
        for found in PART.finditer(word)
        if WORD.fullmatch(found.group())
        for offset in _points(found.group().lower())
    )


def _points(word: str) -> list[int]:
    if at := joint(word):
        return [*_syllables(word[:at]), at, *(at + offset for offset in _syllables(word[at:]))]
    return _syllables(word)


def _syllables(word: str) -> list[int]:
    sounds = classes(word)
    if "ств" in word:
        for group in GROUP.finditer(word):
            sounds = f"{sounds[: group.start()]}l{sounds[group.end() :]}"
    vowel = VOWEL.search(sounds)
    if vowel is None:
        return []
    return [found.start() for found in BREAK.finditer(sounds, max(LEAST, vowel.end()))]
