"""Soft hyphens for narrow columns. They are invisible, and only styles with `hyphens: manual` break a line at them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable

from jurnal.model import Language

SOFT_HYPHEN = "\u00ad"
Points = Callable[[str, Language], tuple[int, ...]]
"""Where a word may be parted: positions from 1, in ascending order."""

_WORD = re.compile(r"(<[^>]*>|&\w+;)|([^\W\d_]{6,})")


class Softener:
    """Parts the long words of HTML or plain text; remembers every word it has parted."""

    def __init__(self, points: Points | None) -> None:
        self._points = points
        self._known: dict[tuple[str, Language], str] = {}

    def __call__(self, html: str, language: Language, longer_than: int = 9) -> str:
        """`html` with soft hyphens in words of more than `longer_than` letters; tags and entities stay as they are."""
        if self._points is None:
            return html

        def part(match: re.Match[str]) -> str:
            word = match[2]
            return match[0] if word is None or len(word) <= longer_than else self._part(word, language)

        return _WORD.sub(part, html)

    def _part(self, word: str, language: Language) -> str:
        key = (word, language)
        if key not in self._known:
            self._known[key] = self._parted(word, self._points(word, language) if self._points else ())
        return self._known[key]

    @staticmethod
    def _parted(word: str, points: tuple[int, ...]) -> str:
        """Two letters at least stay at the start of a word, three at its end."""
        cuts = [0, *(point for point in points if 2 <= point <= len(word) - 3), len(word)]
        return SOFT_HYPHEN.join(word[start:end] for start, end in itertools.pairwise(cuts))
