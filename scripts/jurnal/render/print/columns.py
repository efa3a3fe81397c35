"""Filling columns: where each one ends, so that no line is left alone, nothing is torn from what it belongs to,
and bottoms are even.

The chain of atoms becomes a list of rows (one a line, or one a line's height of a block). A column is a run of
rows; the search keeps, for every place a column may end, the cheapest way to get there. Pure arithmetic: nothing
here knows of fonts.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

NEVER = float("inf")
SHORT = (0.0, 14.0, 45.0)
"""Cost of a column that ends 0, 1, 2 lines short of its foot; every further line costs FURTHER."""
FURTHER = 60.0
HYPHEN = 4.0
"""Cost of a column that ends in a broken word."""
KEPT = 10
"""How many places to go on from are kept after each column."""
WAYS = 4
"""How many ends are tried for a column from each beginning."""


@dataclass(frozen=True)
class Height:
    """What the filling has to know of one atom: its lines, the empty lines around it, where it may be parted
    (`first` and `last` lines that must stay together, `parts` False for a block), after which lines a word is
    broken, and whether the next atom must follow at once."""

    lines: int
    before: int = 0
    after: int = 0
    parts: bool = True
    first: int = 2
    last: int = 2
    keep: bool = False
    hyphens: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Slice:
    """Lines `start` to `end` (exclusive) of one atom in a column, `gap` empty lines below what stands above."""

    atom: int
    start: int
    end: int
    gap: int


@dataclass(frozen=True)
class Filled:
    """One tuple of slices and one height in lines a column; `cost` is 0 for a perfect setting."""

    columns: tuple[tuple[Slice, ...], ...]
    heights: tuple[int, ...]
    cost: float

    @property
    def used(self) -> int:
        """How many columns hold anything."""
        return sum(1 for height in self.heights if height)


@dataclass(frozen=True)
class Row:
    """One line's height of the chain: `gap` stands above it unless it opens a column; `end` is what it costs to
    end a column below it."""

    atom: int
    line: int
    gap: int
    end: float


def rows_of(heights: Sequence[Height]) -> tuple[Row, ...]:
    """The chain as rows."""
    out: list[Row] = []
    after = 0
    for number, height in enumerate(heights):
        for line in range(height.lines):
            gap = max(after, height.before) if line == 0 and out else 0
            out.append(Row(number, line, gap, _end_cost(height, line)))
        after = height.after
    return tuple(out)


def _end_cost(height: Height, line: int) -> float:
    left = height.lines - line - 1
    if left == 0:
        return NEVER if height.keep else 0.0
    if not height.parts or line + 1 < height.first or left < height.last:
        return NEVER
    return HYPHEN if line in height.hyphens else 0.0


def tallness(rows: Sequence[Row]) -> int:
    """Height in lines of the whole chain in one endless column."""
    return sum(1 + row.gap for row in rows)


def fill(rows: Sequence[Row], capacities: Sequence[int]) -> Filled | None:
    """The rows in columns of those capacities (lines), or None when they do not fit. The last column used may stay
    short."""
    return Filling(rows)(capacities)


Way = tuple[float, tuple[int, ...]]
"""What the columns so far cost, and where each ended."""


@dataclass(frozen=True)
class _Reached:
    """After some columns: the cheapest way to each place to go on from, and to the end of the text."""

    open: Mapping[int, Way]
    finished: Way | None = None


class Filling:
    """Fills columns of many capacities with the same rows: what was worked out for the first columns is remembered
    for all that begin alike."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._heights = _sums(rows)
        self._reached: dict[tuple[int, ...], _Reached] = {(): _Reached({0: (0.0, ())})}
        self._ends: dict[tuple[int, int], list[tuple[int, float]]] = {}

    def __call__(self, capacities: Sequence[int]) -> Filled | None:
        """As `fill`."""
        if not self._rows:
            return Filled(((),) * len(capacities), (0,) * len(capacities), 0.0)
        finished = self._after(tuple(capacities)).finished
        return _filled(self._rows, finished, len(capacities)) if finished else None

    def _after(self, capacities: tuple[int, ...]) -> _Reached:
        if capacities not in self._reached:
            before = self._after(capacities[:-1])
            self._reached[capacities] = before if before.finished else self._next(before, capacities[-1])
        return self._reached[capacities]

    def _next(self, before: _Reached, capacity: int) -> _Reached:
        nearer: dict[int, Way] = {}
        for start, (cost, ends) in before.open.items():
            for end, price in self._column_ends(start, capacity):
                way = (cost + price, (*ends, end))
                if end not in nearer or way < nearer[end]:
                    nearer[end] = way
        finished = nearer.pop(len(self._rows), None)
        return _Reached(dict(sorted(nearer.items(), key=lambda item: item[1])[:KEPT]), finished)

    def _column_ends(self, start: int, capacity: int) -> list[tuple[int, float]]:
        key = (start, capacity)
        if key not in self._ends:
            self._ends[key] = _ends(self._rows, self._heights, start, capacity)
        return self._ends[key]


def _ends(rows: Sequence[Row], heights: Sequence[int], start: int, capacity: int) -> list[tuple[int, float]]:
    """(end, cost) of the columns that may begin at a row: the fullest ones that are allowed."""
    floor = heights[start] + rows[start].gap
    end = bisect_right(heights, floor + capacity) - 1
    if end >= len(rows):
        return [(len(rows), 0.0)]
    out: list[tuple[int, float]] = []
    while end > start and len(out) < WAYS:
        price = rows[end - 1].end
        if price < NEVER:
            out.append((end, price + _shortness(capacity - heights[end] + floor)))
        end -= 1
    return out or [(start, FURTHER * capacity)]


def _shortness(lines: int) -> float:
    return SHORT[lines] if lines < len(SHORT) else SHORT[-1] + FURTHER * (lines - len(SHORT) + 1)


def _sums(rows: Sequence[Row]) -> list[int]:
    out = [0]
    for row in rows:
        out.append(out[-1] + 1 + row.gap)
    return out


def _height(rows: Sequence[Row], heights: Sequence[int], start: int, end: int) -> int:
    return heights[end] - heights[start] - (rows[start].gap if end > start else 0)


def _filled(rows: Sequence[Row], way: tuple[float, tuple[int, ...]], columns: int) -> Filled:
    starts = (0, *way[1])
    heights = _sums(rows)
    spans = list(zip(starts, way[1], strict=False))
    spans += [(len(rows), len(rows))] * (columns - len(spans))
    slices = tuple(_slices(rows, start, end) for start, end in spans)
    return Filled(
        slices, tuple(_height(rows, heights, start, end) if end > start else 0 for start, end in spans), way[0]
    )


def _slices(rows: Sequence[Row], start: int, end: int) -> tuple[Slice, ...]:
    out: list[Slice] = []
    for row in rows[start:end]:
        if out and out[-1].atom == row.atom:
            out[-1] = Slice(row.atom, out[-1].start, row.line + 1, out[-1].gap)
        else:
            out.append(Slice(row.atom, row.line, row.line + 1, row.gap if out else 0))
    return tuple(out)
