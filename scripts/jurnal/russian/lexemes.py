"""All stems that the forms of one word have: Snowball gives опыт, опыта and опытом two, идти, идёт and шёл four.

The forms come from pymorphy3 (MIT), which knows the words of OpenCorpora (CC BY-SA) and takes others, names too, for
those that end alike.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from pymorphy3 import MorphAnalyzer
from pymorphy3.analyzer import Parse

from jurnal.russian.stemming import stem

WORD = re.compile(r"[а-яё]{2,}")
VERBAL = frozenset({"PRTF", "PRTS"})
"""Participles are words of their own: решённый has the stem of решение."""
SHORT = frozenset({"ADJS", "PRTS"})
"""Short forms have the stems of nouns: обществен, решён."""
NAMES = frozenset({"Name", "Patr", "Geox", "Orgn"})
SURNAME = re.compile(r"(?:[оеё]в|[иы]н)$")
RARE = frozenset({"Supr", "Arch", "Erro", "Dist", "V-be", "V-ie", "Infr", "Slng", "Litr"})
"""Forms that are hardly written: superlatives, archaic and dialect ones."""


class Lexeme(NamedTuple):
    """A word in all its forms: the stem of the form dictionaries list, and the stems of all."""

    stem: str
    stems: frozenset[str]


@lru_cache(maxsize=1)
def _analyser() -> MorphAnalyzer:
    return MorphAnalyzer(lang="ru")


@lru_cache(maxsize=1 << 16)
def lexeme(word: str) -> Lexeme:
    """The likeliest word that has this form, with a capital a name; what is no Russian word has one stem."""
    low = word.lower()
    own = stem(low)
    if not WORD.fullmatch(low):
        return Lexeme(own, frozenset({own}))
    meant = _likeliest(_analyser(), low, word[0].isupper())
    if "NUMR" in meant.tag.grammemes:
        return Lexeme(own, frozenset({own}))  # семью is of семья
    participle = VERBAL & meant.tag.grammemes
    forms = [form for form in meant.lexeme if bool(VERBAL & form.tag.grammemes) == bool(participle)]
    left_out = RARE if SHORT & meant.tag.grammemes else RARE | SHORT
    common = {stem(form.word) for form in forms if not left_out & form.tag.grammemes}
    first = stem(forms[0].word if participle else meant.normal_form)
    return Lexeme(first, frozenset({own, first, *common}))


def _likeliest(analyser: MorphAnalyzer, word: str, capital: bool) -> Parse:
    """A surname that looks like a noun in the plural, Токаев, is known by its instrumental, Токаевым."""
    readings = analyser.parse(word)
    if not capital:
        return readings[0]
    declined = analyser.parse(f"{word}ым") if SURNAME.search(word) else []
    surnames = [reading for reading in (*readings, *declined) if "Surn" in reading.tag.grammemes]
    names = [reading for reading in readings if NAMES & reading.tag.grammemes]
    return (surnames or names or readings)[0]
