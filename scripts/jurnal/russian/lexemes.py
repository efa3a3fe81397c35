"""All stems that the forms of one word have: Snowball gives опыт, опыта and опытом two, идти, идёт and шёл four.

The forms come from pymorphy3 (MIT), which knows the words of OpenCorpora (CC BY-SA) and takes others, names too, for
those that end alike.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from jurnal.russian.stemming import stem

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer

WORD = re.compile(r"[а-яё]{2,}")
RARE = frozenset({"Supr", "Arch", "Erro", "Dist", "V-be", "V-ie", "Infr", "Slng", "Litr"})
"""Forms that are hardly written: superlatives, archaic and dialect ones."""


class Lexeme(NamedTuple):
    """A word in all its forms: the stem of the form dictionaries list, and the stems of all."""

    stem: str
    stems: frozenset[str]


@lru_cache(maxsize=1)
def _analyser() -> MorphAnalyzer:
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer(lang="ru")


@lru_cache(maxsize=1 << 16)
def lexeme(word: str) -> Lexeme:
    """The likeliest word that has this form; what is no Russian word has one stem."""
    low = word.lower()
    own = stem(low)
    if not WORD.fullmatch(low):
        return Lexeme(own, frozenset({own}))
    likeliest = _analyser().parse(low)[0]
    common = {stem(form.word) for form in likeliest.lexeme if not RARE & form.tag.grammemes}
    return Lexeme(stem(likeliest.normal_form), frozenset({own, stem(likeliest.normal_form), *common}))
