"""The words of a page as a file paints them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from jurnal.preflight.edition.ink import ink
from jurnal.preflight.geometry import Rect


@dataclass(frozen=True)
class Line:
    """A run of words painted at once, and its place in points."""

    words: str
    box: Rect


@dataclass(frozen=True)
class Leaf:
    """One page: its place in the file from 1, and the lines inside its trimmed area, in the order they are painted."""

    number: int
    lines: tuple[Line, ...]
    trim: Rect


class Stream:
    """The ink of many pages as one string that knows where each line of it begins."""

    def __init__(self, leaves: Sequence[Leaf]) -> None:
        told = [(leaf, line, letters) for leaf in leaves for line in leaf.lines if (letters := ink(line.words))]
        self.ink = "".join(letters for _, _, letters in told)
        self.lines = tuple((leaf, line) for leaf, line, _ in told)
        self.bounds = tuple(accumulate((len(letters) for _, _, letters in told), initial=0))
        self.starts = {start: number for number, start in enumerate(self.bounds[:-1])}
        self._line_of = [number for number, (start, end) in enumerate(pairwise(self.bounds)) for _ in range(start, end)]

    def leaf(self, place: int) -> Leaf:
        """The page of an ink."""
        return self.lines[self._line_of[place]][0]

    def line(self, place: int) -> Line:
        """The line of an ink."""
        return self.lines[self._line_of[place]][1]

    def line_end(self, place: int) -> int:
        """Where the line of an ink ends."""
        return self.bounds[self._line_of[place] + 1]

    def box(self, start: int, end: int) -> Rect:
        """Around the lines from one ink to another, as far as they stand on the page of the first."""
        first = self._line_of[start]
        leaf, line = self.lines[first]
        box = line.box
        for other, more in self.lines[first + 1 : self._line_of[max(start, end - 1)] + 1]:
            if other is leaf:
                box = box.joined(more.box)
        return box
