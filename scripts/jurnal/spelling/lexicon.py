"""The words a speller stands on: stems with what each may be, as values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntFlag


class Kind(IntFlag):
    """What a stem may be: one bit for each slot it may stand in, WHOLE for a word that takes no suffix. LISTED says
    that a list of ours has it, not only the dictionary."""

    NOUN = 1
    VERB = 2
    NAME = 4
    NUMERAL = 8
    ADVERB = 16
    ADJECTIVE = 32
    ACTION = 64
    WHOLE = 128
    HIS = 256
    LISTED = 512


SLOTS: tuple[tuple[Kind, str], ...] = (
    (Kind.NOUN, "noun"),
    (Kind.VERB, "verb"),
    (Kind.NAME, "name"),
    (Kind.NUMERAL, "numeral"),
    (Kind.ADVERB, "adverb"),
    (Kind.ADJECTIVE, "adjective"),
    (Kind.ACTION, "action"),
    (Kind.HIS, "his"),
)
SECTIONS: Mapping[str, Kind] = {
    "nouns": Kind.NOUN,
    "verbs": Kind.VERB,
    "names": Kind.NAME,
    "numerals": Kind.NUMERAL,
    "adverbs": Kind.ADVERB | Kind.WHOLE,
    "adjectives": Kind.ADJECTIVE,
    "words": Kind.WHOLE,
    "possessed": Kind.HIS | Kind.NOUN,
}
"""The headings of a word list, and what the words below each are."""

Stems = dict[str, int]


def add(stems: Stems, words: Iterable[str], kind: Kind) -> None:
    """Say of each word that it may be of a kind, whatever else it is; ё and е are the same letter."""
    for word in (word.replace("ё", "е") for word in words):
        stems[word] = stems.get(word, 0) | kind


def read_list(text: str) -> Stems:
    """A word list: lines of words under headings `[nouns]` (SECTIONS); what follows # is a remark. ValueError for a
    heading that is none."""
    stems: Stems = {}
    kind = Kind.NOUN
    for line in text.splitlines():
        words = line.partition("#")[0].split()
        if len(words) == 1 and words[0].startswith("["):
            heading = words[0].strip("[]")
            if heading not in SECTIONS:
                raise ValueError(f"no such heading in a word list: {heading}")
            kind = SECTIONS[heading]
        else:
            add(stems, words, kind | Kind.LISTED)
    return stems
