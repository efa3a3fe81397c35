"""Where the lines of a paragraph end: the whole of it is weighed, after Knuth and Plass, "Breaking Paragraphs into
Lines" (1981). A way through the paragraph is a chain of line ends; the cheapest chain wins."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from jurnal.render.print.composing.boxes import After, Box

SHRINK, STRETCH = 0.2, 0.5
"""A space loses at most a fifth; one that gains half of itself is as loose as a good line may be."""
LETTER = 0.006
"""So much space between letters, in em, a line gains together with a STRETCH of its spaces."""
LINE, DIVIDED, NAME, IN_A_ROW = 10.0, 55.0, 40.0, 70.0
"""Penalties: of every line, a divided word, a divided name, a second divided word in a row."""
PART = 20.0
"""Penalty of ending a line at a hyphen the word has anyhow."""
RUNT, SCRAP = (1000.0, 2500.0), (9, 6)
"""Penalties of a last line of fewer than so many characters."""
MOST_IN_A_ROW = 2
NEVER = 1e9
SHORTEST = 0.55
"""Lines filled less than this are not looked at while there is another."""
RAGGED_DIVISION = 21.0
"""In ragged text a word is divided rather than a line left shorter than so many hundredths."""


@dataclass(frozen=True)
class End:
    """A line ends after the box `box`; `ratio` is how far its spaces are stretched (1: by STRETCH of themselves) or,
    below 0, shrunk (-1: by SHRINK); `natural` its width in points unstretched, `divided` whether a hyphen is added."""

    box: int
    ratio: float
    natural: float
    divided: bool


@dataclass(frozen=True)
class Sums:
    """Widths, spaces and letters before each box."""

    width: Sequence[float]
    space: Sequence[float]
    letters: Sequence[int]

    @classmethod
    def of(cls, row: Sequence[Box]) -> Sums:
        """Add a row of boxes up."""
        return cls(
            list(accumulate((box.width for box in row), initial=0.0)),
            list(accumulate((box.space for box in row), initial=0.0)),
            list(accumulate((box.letters for box in row), initial=0)),
        )


Room = Callable[[int], float]
"""Width in points of a line by its number from 0."""
_State = tuple[int, int, int]
"""The box a line begins with, its number as far as it matters, how many divided lines stand above it."""
_Way = tuple[float, "_State | None", End | None]
"""What it costs to come to a state, from which one, by which line."""


@dataclass(frozen=True)
class Manner:
    """How lines are judged: `size` is that of the type; both edges straight or the right one ragged; or, with `even`,
    by their distance from that width, nothing divided: headlines."""

    size: float
    justified: bool = False
    even: float | None = None


def line_ends(row: Sequence[Box], room: Room, varied: int, manner: Manner) -> list[End]:
    """The ends of the lines. `varied` is how many of the first lines differ in width."""
    sums = Sums.of(row)
    best: dict[_State, _Way] = {(0, 0, 0): (0.0, None, None)}
    waiting: list[list[_State]] = [[] for _ in range(len(row) + 1)]
    waiting[0].append((0, 0, 0))
    for start in range(len(row)):
        for state in waiting[start]:
            cost, line, run = best[state][0], state[1], state[2]
            for end, price in _lines(row, sums, start, room(line), manner, run):
                after = (end.box + 1, min(line + 1, varied), run + 1 if end.divided else 0)
                if after not in best:
                    waiting[end.box + 1].append(after)
                if after not in best or cost + price < best[after][0]:
                    best[after] = (cost + price, state, end)
    return _chain(best, min(waiting[len(row)], key=lambda one: best[one][0], default=None))


def _chain(best: Mapping[_State, _Way], state: _State | None) -> list[End]:
    """The line ends that lead to a state."""
    out: list[End] = []
    while state is not None:
        _, state, end = best[state]
        out += [end] if end else []
    return out[::-1]


def _lines(
    row: Sequence[Box], sums: Sums, start: int, room: float, manner: Manner, run: int
) -> list[tuple[End, float]]:
    """The lines that may begin at a box, each with its cost; `run` divided lines stand above."""
    out: list[tuple[End, float]] = []
    short: list[tuple[End, float]] = []
    give = SHRINK if manner.justified else 0.0
    for at in range(start, len(row)):
        box, last = row[at], at == len(row) - 1
        divided = box.after is After.DIVISION
        ends = last or box.after not in (After.NOTHING, After.FIXED)
        space = sums.space[at] - sums.space[start]
        natural = sums.width[at + 1] - sums.width[start] + space + box.end
        if natural - box.hang - give * space > room:
            if out or short:
                break
            if ends:  # a word wider than the line: it runs over
                return [(End(at, 0.0, natural, divided), NEVER)]
        elif ends and not (divided and (run >= MOST_IN_A_ROW or manner.even is not None)):
            letters = sums.letters[at + 1] - sums.letters[start]
            priced = _priced(box, at, natural, space, letters, room, manner, run, last)
            few = natural < SHORTEST * room and not last and manner.even is None
            (short if few else out).append(priced)
    return out or short[-1:]


def _priced(
    box: Box, at: int, natural: float, space: float, letters: int, room: float, manner: Manner, run: int, last: bool
) -> tuple[End, float]:
    """A line and its cost."""
    if manner.even is not None:
        return End(at, 0.0, natural, False), (100 * (manner.even - natural) / manner.even) ** 2
    divided, gap = box.after is After.DIVISION, room - natural + box.hang
    scraps = (cost**2 for cost, few in zip(RUNT, SCRAP, strict=True) if last and letters < few)
    price = max(scraps, default=0.0)
    if not manner.justified:
        price += 0.0 if last else (100 * gap / room) ** 2
        price += (RAGGED_DIVISION + 10 * box.name) ** 2 + RAGGED_DIVISION**2 * bool(run) if divided else 0.0
        return End(at, 0.0, natural, divided), price
    give = SHRINK * space if gap < 0 else STRETCH * space + letters * LETTER * manner.size
    ratio = 0.0 if last and gap >= 0 else gap / max(0.01, give)
    price += (LINE + 100 * abs(ratio) ** 3) ** 2 + (PART**2 if box.after is After.PART else 0.0)
    price += (DIVIDED + NAME * box.name) ** 2 + IN_A_ROW**2 * bool(run) if divided else 0.0
    return End(at, ratio, natural, divided), price
