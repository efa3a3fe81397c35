"""Path data as short as SVG allows: relative, in whole steps of the last decimal, so that rounding never adds up.

Drawing spends most of its time here; so the steps are plain functions on integers, and number texts are remembered.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from functools import lru_cache, reduce
from typing import Final, NamedTuple

from jurnal.art.measure import Box, bounds, union
from jurnal.art.paths import Path, Point, Subpath

_REFLECTED_WITHIN: Final = 1
"""Steps of the last decimal by which a control point may miss its mirror image and still be left to the reader."""
_HALF_TURN: Final = 0.995
"""An arc whose chord is this share of its diameter, before any rounding, is a half turn and is written as one."""
_NEEDLESS_SPACE: Final = re.compile(r" (?=[-a-z])|(?<=[a-z]) |(?<=\.\d) (?=\.)|(?<=\.\d\d) (?=\.)")
"""Numbers stand apart only where they would run together: before a minus, or a point after a point, they do not."""

Steps = tuple[int, int]
Move = tuple[str, tuple[int, ...]]
"""A relative command: its letter and its numbers."""


def number(steps: int, decimals: int) -> str:
    """Return a count of steps of the last decimal as SVG writes it: 25 is `2.5` with one decimal, 5 is `.5`."""
    sign = "-" if steps < 0 else ""
    whole, part = divmod(abs(steps), 10**decimals)
    if not part:
        return f"{sign}{whole}"
    return f"{sign}{whole or ''}.{part:0{decimals}d}".rstrip("0")


class _Texts(dict[int, str]):
    """The texts of numbers, each worked out once."""

    def __init__(self, decimals: int) -> None:
        self._decimals = decimals

    def __missing__(self, steps: int) -> str:
        text = self[steps] = number(steps, self._decimals)
        return text


@lru_cache(maxsize=4)
def _texts(decimals: int) -> _Texts:
    return _Texts(decimals)


def decimal(value: float, decimals: int) -> str:
    """Return a length rounded to `decimals` places, without a leading or trailing zero."""
    return number(round(value * 10**decimals), decimals)


class Piece(NamedTuple):
    """A shape written down, to be put anywhere: only where its first sub-path begins is still open.

    `start` and `end` (where the pen comes to rest) are in steps from the shape's origin, the box in user units.
    """

    start: Steps
    data: str
    end: Steps
    box: Box


def piece(path: Path, decimals: int) -> Piece:
    """Write a path down. A sub-path without segments is a dot: it shows with a round line cap only."""
    factor, texts = 10**decimals, _texts(decimals)
    words: list[str] = []
    start = end = (0, 0)
    for i, sub in enumerate(path):
        begin = round(sub.start[0] * factor), round(sub.start[1] * factor)
        if i:
            words += ("m", texts[begin[0] - end[0]], texts[begin[1] - end[1]])
        else:
            start = begin
        end = _written(sub, begin, decimals, words)
    return Piece(start, _NEEDLESS_SPACE.sub("", " ".join(words)), end, reduce(union, [bounds(sub) for sub in path]))


def path_data(pieces: Iterable[tuple[Piece, int, int]], decimals: int) -> str:
    """Return the `d` of a path element: pieces, each with its origin in steps."""
    words: list[str] = []
    texts = _texts(decimals)
    x = y = 0
    for part, left, top in pieces:
        dx, dy = texts[left + part.start[0] - x], texts[top + part.start[1] - y]
        apart = "" if dy[0] == "-" or (dy[0] == "." and "." in dx) else " "
        words.append(f"{'m' if words else 'M'}{dx}{apart}{dy}{part.data}")
        x, y = left + part.end[0], top + part.end[1]
    return "".join(words)


def _written(sub: Subpath, begin: Steps, decimals: int, words: list[str]) -> Steps:
    """Add the words of a sub-path from where it begins; returns where the pen rests. A letter is not repeated."""
    x, y = begin
    factor, texts = 10**decimals, _texts(decimals)
    letter, mirror, here = "", None, sub.start
    for kind, values in sub.segments:
        mirror_before, mirror = mirror, None
        if kind == "A":
            move, x, y = _arc(values, here, (x, y), factor)
        else:
            steps = [round(value * factor) for value in values]
            if kind == "L":
                move = _line(steps[0] - x, steps[1] - y)
            elif kind == "C":
                move = _cubic(steps, x, y, mirror_before)
                mirror = steps[4] - steps[2], steps[5] - steps[3]
            else:
                move = "q", (steps[0] - x, steps[1] - y, steps[2] - x, steps[3] - y)
            x, y = steps[-2], steps[-1]
        here = values[-2], values[-1]
        if move[0] != letter and move[1]:
            letter = move[0]
            words.append(letter)
        words += [texts[step] for step in move[1]]
    if not sub.segments:
        # A dot is the shortest line there is: some readers draw no cap on a line without length.
        words += ("h", texts[1])
        return x + 1, y
    if sub.closed:
        words.append("z")
        return begin
    return x, y


def _line(dx: int, dy: int) -> Move:
    if dx and dy:
        return "l", (dx, dy)
    if dx:
        return "h", (dx,)
    return "v", (dy,) if dy else ()


def _cubic(steps: list[int], x: int, y: int, mirror: Steps | None) -> Move:
    """A cubic; if its first control mirrors the last one of the cubic before, it goes without."""
    x1, y1, x2, y2, x3, y3 = steps
    if mirror and abs(x1 - x - mirror[0]) <= _REFLECTED_WITHIN and abs(y1 - y - mirror[1]) <= _REFLECTED_WITHIN:
        return "s", (x2 - x, y2 - y, x3 - x, y3 - y)
    return "c", (x1 - x, y1 - y, x2 - x, y2 - y, x3 - x, y3 - y)


def _arc(values: tuple[float, ...], here: Point, at: Steps, factor: int) -> tuple[Move, int, int]:
    """An arc from `here`, which rounding has put `at`."""
    rx, ry, turn, large, sweep, to_x, to_y = values
    x, y = round(to_x * factor), round(to_y * factor)
    dx, dy = x - at[0], y - at[1]
    half_turn = _span(rx, ry, turn, to_x - here[0], to_y - here[1]) >= _HALF_TURN
    rx, ry = rx * factor, ry * factor
    if half_turn:
        # Radii a little too short are scaled up by every reader to exactly half a turn; a little too long, the
        # centre would jump by tens of units. The large flag makes WeasyPrint use three curves, not one.
        span = _span(rx, ry, turn, dx, dy)
        rx, ry, large = math.floor(rx * span), math.floor(ry * span), 1
    return ("a", (round(rx), round(ry), round(turn) * factor, int(large) * factor, int(sweep) * factor, dx, dy)), x, y


def _span(rx: float, ry: float, turn: float, dx: float, dy: float) -> float:
    """The chord of an arc as a share of the diameter that lies along it."""
    if turn:
        cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        dx, dy = dx * cos + dy * sin, dy * cos - dx * sin
    return math.hypot(dx / rx, dy / ry) / 2 if rx and ry else 0.0
