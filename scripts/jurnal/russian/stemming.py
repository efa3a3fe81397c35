"""The stem of a Russian word by Snowball (Porter 2), as the package snowballstemmer has it (BSD), and by a short list
of words that no ending explains."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol, cast

from jurnal.russian.irregular import FORMS

SOFT_HYPHEN = "\u00ad"


class Snowball(Protocol):
    """What is used of the library."""

    def stemWord(self, word: str) -> str:
        """The stem of a word in small letters."""


@lru_cache(maxsize=1)
def _snowball() -> Snowball:
    import snowballstemmer

    return cast(Snowball, snowballstemmer.stemmer("russian"))


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """The stem of a Russian word, in small letters, ё as е: общественных, обществен."""
    word = word.lower().replace(SOFT_HYPHEN, "").replace("ё", "е")
    return FORMS.get(word) or _snowball().stemWord(word)
