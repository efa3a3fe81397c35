"""The stem of a Russian word by Snowball (Porter 2), as the package snowballstemmer has it (BSD)."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol, cast

SOFT_HYPHEN = "\u00ad"


class Snowball(Protocol):
    """What is used of the library."""

    def stemWord(self, word: str) -> str:
        """The stem of a word in small letters."""


@lru_cache(maxsize=1)
def _snowball() -> Snowball:
    import snowballstemmer

    return cast(Snowball, snowballstemmer.stemmer("russian"))


def stem(word: str) -> str:
    """The stem of a Russian word, in small letters, ё as е: общественных, обществен."""
    return _snowball().stemWord(word.lower().replace(SOFT_HYPHEN, "").replace("ё", "е"))
