"""Page numbers as they are printed: at the foot of a page, in the contents, on the cover, in references."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from jurnal.preflight.edition.leaf import Leaf, Line, Stream

MARGIN: Final = 0.14
"""Share of the page's height at its head and at its foot where a folio may stand."""
LEVEL: Final = 4.0
"""Points by which two lines on one level may differ."""
NUMBER: Final = re.compile(r"\s*(\d{1,4})\s*")
BESIDE: Final = re.compile(r"^\s*(\d{1,4})\s+\D|\D[\s.…→]+(\d{1,4})\s*$")
"""A number in the same line as a title, before or after it."""


@dataclass(frozen=True)
class Folios:
    """The numbers of the pages: `offset` is what the printed one is more than the place in the file, `wrong` the pages
    that say another."""

    offset: int
    wrong: tuple[tuple[Leaf, Line, int], ...]

    def number(self, leaf: Leaf) -> int:
        """The number a page bears, or would bear."""
        return leaf.number + self.offset


def folios(leaves: Sequence[Leaf]) -> Folios:
    """How pages are numbered, as most of them say it."""
    said = [(leaf, line, number) for leaf in leaves for line, number in _numbers(leaf) if _in_margin(leaf, line)]
    votes = Counter(number - leaf.number for leaf, _, number in said)
    offset = max(votes, key=lambda step: (votes[step], -abs(step)), default=0)
    level = median([_height(leaf, line) for leaf, line, number in said if number - leaf.number == offset] or [0.0])
    at_foot = [one for one in said if abs(_height(one[0], one[1]) - level) < LEVEL]
    right = {leaf.number for leaf, _, number in at_foot if number - leaf.number == offset}
    return Folios(offset, tuple(one for one in at_foot if one[0].number not in right))


@dataclass(frozen=True)
class Entry:
    """A title with a number on a page that lists titles; `beside`: on one level with it, as in a list of contents."""

    leaf: Leaf
    line: Line
    number: int
    beside: bool


def entries(leaf: Leaf, titles: Sequence[str]) -> Iterator[tuple[str, Entry]]:
    """The titles (as ink) that a page names, each with its number: in a list the number on its level, else (on a
    cover) the next one that is painted."""
    stream = Stream([leaf])
    places = sorted((at, title) for title in titles for at in _all(stream, title))
    numbers = list(_numbered(stream))
    level = {at: entry for at, _ in places if (entry := _on_level(leaf, stream.line(at), numbers))}
    listed = {at for at, entry in level.items() if any(_aligned(entry, other) for other in level.values())}
    for number, (at, title) in enumerate(places):
        end = places[number + 1][0] if number + 1 < len(places) else len(stream.ink)
        after = next((Entry(leaf, line, told, False) for place, line, told in numbers if at < place < end), None)
        entry = level.get(at) if listed else after or level.get(at)
        if entry:
            yield title, entry


def _on_level(leaf: Leaf, line: Line, numbers: Sequence[tuple[int, Line, int]]) -> Entry | None:
    own = BESIDE.search(line.words)
    if own:
        return Entry(leaf, line, int(own[1] or own[2]), True)
    level = [one for one in numbers if _level(one[1], line)]
    near = min(level, key=lambda one: _apart(one[1], line), default=None)
    return Entry(leaf, near[1], near[2], True) if near else None


def _level(one: Line, other: Line) -> bool:
    """Whether two lines stand side by side: at least half of the lower one beside the other, or both on one level."""
    beside = min(one.box.top, other.box.top) - max(one.box.bottom, other.box.bottom)
    lower = min(one.box.height, other.box.height)
    return 2 * beside >= lower or abs(_middle(one) - _middle(other)) <= max(LEVEL, other.box.height / 2)


def _aligned(one: Entry, other: Entry) -> bool:
    """Whether two numbers stand in one column, one below the other."""
    here, there = one.line.box, other.line.box
    sides = abs(here.left - there.left) < LEVEL or abs(here.right - there.right) < LEVEL
    return sides and abs(here.bottom - there.bottom) > LEVEL


def _numbered(stream: Stream) -> Iterator[tuple[int, Line, int]]:
    for start, (_, line) in zip(stream.bounds, stream.lines, strict=False):
        found = NUMBER.fullmatch(line.words)
        if found:
            yield start, line, int(found[1])


def _all(stream: Stream, title: str) -> Iterator[int]:
    at = stream.ink.find(title)
    while at >= 0:
        if at in stream.starts:
            yield at
        at = stream.ink.find(title, at + 1)


def _numbers(leaf: Leaf) -> Iterator[tuple[Line, int]]:
    for line in leaf.lines:
        found = NUMBER.fullmatch(line.words)
        if found:
            yield line, int(found[1])


def _middle(line: Line) -> float:
    return (line.box.bottom + line.box.top) / 2


def _apart(one: Line, other: Line) -> float:
    return max(one.box.left - other.box.right, other.box.left - one.box.right, 0.0)


def _height(leaf: Leaf, line: Line) -> float:
    return _middle(line) - leaf.trim.bottom


def _in_margin(leaf: Leaf, line: Line) -> bool:
    share = _height(leaf, line) / leaf.trim.height
    return share < MARGIN or share > 1 - MARGIN
