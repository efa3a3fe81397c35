"""What a felt carpet (syrmaq) is sewn from: cloths that change places, motifs for a square, cords, fillers."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from jurnal.art.canvas import Canvas
from jurnal.art.ornaments import S_SCROLL, koshkar, kun, shanyraq_mark, tort_qulaq, tumarsha
from jurnal.art.palette import Palette
from jurnal.art.paths import Point
from jurnal.art.shapes import polyline

CORD: Final = 0.011
"""The width of a cord in units."""
_FELT_RAYS: Final = 12
"""A kun cut from felt has fewer and broader petals."""
_ZIGZAG: Final = 0.030
"""The length of one tooth of a zigzag seam in units."""


class Felt(NamedTuple):
    """Three colours of a carpet."""

    ground: str
    figure: str
    accent: str

    def swapped(self) -> Felt:
        """The same felt inlaid the other way round: the offcuts of one square are the figure of the next."""
        return Felt(self.figure, self.ground, self.accent)


def cloths(p: Palette) -> tuple[Felt, ...]:
    """Return the felts a palette gives: each speaks of its base, and in each the figure stands out from the ground."""
    return (
        Felt(p.base, p.paper, p.gold),
        Felt(p.base, p.gold, p.night),
        Felt(p.pale, p.base, p.night),
        Felt(p.night, p.mid, p.gold),
        Felt(p.deep, p.light, p.paper),
        Felt(p.gold, p.base, p.paper),
        Felt(p.night, p.light, p.gold),
        Felt(p.mid, p.night, p.gold),
        Felt(p.base, p.honey, p.night),
        Felt(p.paper, p.base, p.gold),
    )


Motif = Callable[[Canvas, Felt], None]
"""Fills the square from -1 to 1 about (0, 0) with a figure."""


def _diamond(c: Canvas, size: float, colour: str) -> None:
    c.poly([(0, -size), (size, 0), (0, size), (-size, 0)], colour)


def ears(c: Canvas, felt: Felt) -> None:
    """Tort-qulaq with a diamond in its heart."""
    tort_qulaq(c, 0, 0, 0.72, felt.figure)
    _diamond(c, 0.13, felt.accent)


def rays(c: Canvas, felt: Felt) -> None:
    """Kun with an accent in its heart."""
    kun(c, 0, 0, 0.9, felt.figure, _FELT_RAYS)
    c.circle(0, 0, 0.11, felt.accent)


def amulets(c: Canvas, felt: Felt) -> None:
    """Four tumarsha that point outward."""
    for k in range(4):
        with c.at(0, 0, turn=90 * k):
            tumarsha(c, 0, -0.52, 0.60, felt.figure)
            c.poly([(0, -0.61), (0.11, -0.42), (-0.11, -0.42)], felt.accent)
    _diamond(c, 0.13, felt.figure)


def horns(c: Canvas, felt: Felt) -> None:
    """Two koshkar that grow from one root, and a diamond at either side."""
    for turn in (0, 180):
        with c.at(0, 0, turn=turn):
            koshkar(c, 0, -0.40, 0.64, felt.figure)
            c.poly([(0.56, 0), (0.72, -0.16), (0.88, 0), (0.72, 0.16)], felt.accent)


def gate(c: Canvas, felt: Felt) -> None:
    """Four koshkar that come in from the sides toward a diamond."""
    for k in range(4):
        with c.at(0, 0, turn=90 * k):
            koshkar(c, 0, 0.56, 0.50, felt.figure, foot=0.66, bud=False)
    _diamond(c, 0.17, felt.accent)


def scrolls(c: Canvas, felt: Felt) -> None:
    """Two S-scrolls that cross, small diamonds between their ends."""
    for turn in (45, 135):
        c.stamp(S_SCROLL, felt.figure, 0, 0, 0.88, turn)
    for k in range(4):
        with c.at(0, 0, turn=90 * k):
            c.poly([(0, -0.9), (0.12, -0.74), (0, -0.58), (-0.12, -0.74)], felt.accent)


def crown(c: Canvas, felt: Felt) -> None:
    """The shanyraq."""
    shanyraq_mark(c, 0, 0, 0.88, felt.figure)


MOTIFS: Final[tuple[Motif, ...]] = (ears, rays, amulets, horns, gate, scrolls, crown)
ROUND_MOTIFS: Final[tuple[Motif, ...]] = (ears, rays, crown)
"""Those that look the same from four sides and fill a circle."""

Filler = Callable[[Canvas, float, float, float, Felt], None]
"""Sits on a crossing of seams: x, y, size, felt."""


def dot_filler(c: Canvas, x: float, y: float, size: float, felt: Felt) -> None:
    """A round button."""
    c.circle(x, y, size, felt.accent)
    c.circle(x, y, size * 0.5, felt.ground)


def diamond_filler(c: Canvas, x: float, y: float, size: float, felt: Felt) -> None:
    """A diamond in a diamond."""
    with c.at(x, y, size):
        _diamond(c, 1.25, felt.accent)
        _diamond(c, 0.62, felt.figure)


def cross_filler(c: Canvas, x: float, y: float, size: float, felt: Felt) -> None:
    """Four small triangles, tips together."""
    with c.at(x, y, size * 1.2):
        for k in range(4):
            with c.at(0, 0, turn=90 * k):
                c.poly([(0, 0), (0.55, -1), (-0.55, -1)], felt.accent)


FILLERS: Final[tuple[Filler, ...]] = (dot_filler, diamond_filler, cross_filler)

Seam = Callable[[Canvas, Point, Point, str], None]
"""Sews a cord from one point to another."""


def straight_seam(c: Canvas, start: Point, end: Point, colour: str) -> None:
    """A cord."""
    c.stroke(polyline([start, end]), colour, c.unit * CORD)


def zigzag_seam(c: Canvas, start: Point, end: Point, colour: str) -> None:
    """A cord in zigzag, even about the middle."""
    length = math.dist(start, end)
    count = max(2, 2 * round(length / (c.unit * _ZIGZAG) / 2))
    dx, dy = (end[0] - start[0]) / count, (end[1] - start[1]) / count
    c.stroke(polyline(_zigzag(start, dx, dy, count)), colour, c.unit * CORD)


def _zigzag(start: Point, dx: float, dy: float, count: int) -> Sequence[Point]:
    points = [start]
    for k in range(count):
        side = 0.5 if k % 2 else -0.5
        points.append((start[0] + dx * (k + 0.5) - dy * side, start[1] + dy * (k + 0.5) + dx * side))
    return [*points, (start[0] + dx * count, start[1] + dy * count)]


SEAMS: Final[tuple[Seam, ...]] = (straight_seam, zigzag_seam)
