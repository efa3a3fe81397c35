"""A run of words of the magazine that knows where each of its letters stands in the file."""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from functools import cached_property

from jurnal.diag import Span
from jurnal.model import Language
from jurnal.source import KeyPath


@dataclass(frozen=True)
class SourceText:
    """A file as text, its lines ended by line feeds."""

    path: str
    text: str

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(place + 1 for place, letter in enumerate(self.text) if letter == "\n")]

    def span(self, offset: int) -> Span:
        """The place of a character."""
        row = bisect.bisect_right(self._starts, offset) - 1
        return Span(self.path, row + 1, offset - self._starts[row] + 1)

    def line_start(self, line: int) -> int:
        """Where a line begins, counted from 1."""
        return self._starts[min(line, len(self._starts)) - 1]


@dataclass(frozen=True)
class Passage:
    """Words of one language in one place: a paragraph, a heading, a cell, a value. `offsets[i]` is the place of
    `text[i]` in the file; empty when only the beginning is known, which is `start`. `key` says which value of YAML it
    is."""

    source: SourceText
    language: Language
    text: str
    start: int
    offsets: tuple[int, ...] = ()
    key: KeyPath | None = None

    def span(self, place: int) -> Span:
        """The place in the file of a letter of the text."""
        return self.source.span(self.offsets[place] if self.offsets else self.start)

    def stretch(self, start: int, end: int) -> tuple[int, int] | None:
        """The stretch of the file that holds `text[start:end]` and nothing else; None when markup or a line's end
        stands in between."""
        if not self.offsets or "\n" in self.text[start:end]:
            return None
        first, last = self.offsets[start], self.offsets[end - 1]
        return (first, last + 1) if last - first == end - 1 - start else None
