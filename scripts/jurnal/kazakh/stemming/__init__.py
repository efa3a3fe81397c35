"""A light stemmer of Kazakh: one stem for all forms of a word.

Inflection is cut, and so is what makes adjectives and abstract nouns of any noun (-лық, -сыз, -лы, -дай); agents and
other new words stay apart (жұмыс, жұмысшы). The endings come from the table of suffixes, morphology/table.py.
"""

from __future__ import annotations

from functools import lru_cache

from jurnal.kazakh.stemming.endings import compiled
from jurnal.kazakh.stemming.irregular import FORMS, STANDING
from jurnal.kazakh.stemming.known import KnownStems
from jurnal.kazakh.stemming.unknown import UnknownStems

__all__ = ["Stemmer", "stem"]

FIXED = {word: word for word in STANDING} | FORMS
SOFT_HYPHEN = "\u00ad"


class Stemmer:
    """Stems words. Lists of stems can be given in place of the shipped ones."""

    def __init__(self, known: KnownStems | None = None) -> None:
        self._known = known or KnownStems(compiled())
        self._unknown = UnknownStems(compiled())

    def stem(self, word: str) -> str:
        """The stem of a word, in small letters. Whatever is no Kazakh word comes back in small letters."""
        word = word.lower().replace(SOFT_HYPHEN, "")
        if "-" in word:
            return self._hyphened(word)
        if word in FIXED:
            return FIXED[word]
        if len(word) < 3:
            return word
        return self._known.stem(word) or self._unknown.stem(word)

    def _hyphened(self, word: str) -> str:
        """ҮЕҰ-ның: ҮЕҰ; ата-анасы: ата-ана."""
        head, _, tail = word.rpartition("-")
        if not head or not tail:
            return word
        return head if tail in compiled().inflections else f"{head}-{self.stem(tail)}"


@lru_cache(maxsize=1)
def _shipped() -> Stemmer:
    return Stemmer()


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """The stem of a Kazakh word, in small letters: азаматтарымыздан, азамат."""
    return _shipped().stem(word)
