"""Which way a path runs, and the box it stands in."""

from __future__ import annotations

import math
from typing import Final

from jurnal.art.paths import Path, Point, Segment, Subpath

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

_BOW_PAD: Final = 0.3
"""How far, in radii, an arc of up to half a turn can reach beyond its two ends and its middle: 1 - cos 45 degrees."""


def oriented(path: Path) -> Path:
    """Return the path with every closed sub-path running clockwise on the screen.

    Shapes that run the same way can share one path element: with the nonzero rule none cuts a hole in another.
    """
    return tuple(_reversed(sub) if sub.closed and _signed_area(sub) < 0 else sub for sub in path)


def _signed_area(sub: Subpath) -> float:
    """Twice the area of the polygon of controls, ends and middles of arcs: positive when it runs clockwise."""
    total = 0.0
    px, py = sub.start
    for kind, values in sub.segments:
        points = (*_arc_middle((px, py), values), *values[5:]) if kind == "A" else values
        for x, y in zip(points[::2], points[1::2], strict=True):
            total += px * y - x * py
            px, py = x, y
    return total + px * sub.start[1] - sub.start[0] * py


def _arc_middle(start: Point, values: tuple[float, ...]) -> Point:
    rx, ry, _, large, sweep, x, y = values
    dx, dy = x - start[0], y - start[1]
    chord = math.hypot(dx, dy) or 1.0
    radius = max((rx + ry) / 2, chord / 2)
    bow = radius + math.sqrt(radius * radius - chord * chord / 4) * (1 if large else -1)
    side = bow / chord * (1 if sweep else -1)
    return (start[0] + x) / 2 + dy * side, (start[1] + y) / 2 - dx * side


def _reversed(sub: Subpath) -> Subpath:
    ends = [sub.start] + [(s.values[-2], s.values[-1]) for s in sub.segments]
    backwards: list[Segment] = []
    for (kind, values), end in zip(reversed(sub.segments), reversed(ends[:-1]), strict=True):
        if kind == "A":
            backwards.append(Segment("A", (*values[:4], 1 - values[4], *end)))
        elif kind == "C":
            backwards.append(Segment("C", (values[2], values[3], values[0], values[1], *end)))
        else:
            backwards.append(Segment(kind, (*values[:-2], *end)))
    return Subpath(ends[-1], tuple(backwards), sub.closed)


def bounds(sub: Subpath) -> Box:
    """Return a box that surely holds the sub-path; it may be a little too large where curves and arcs bend."""
    x, y = sub.start
    xs, ys = [x], [y]
    for kind, values in sub.segments:
        if kind == "A":
            middle, pad = _arc_middle((x, y), values), _arc_pad(values)
            xs += (middle[0] - pad, middle[0] + pad, x - pad, x + pad, values[5] - pad, values[5] + pad)
            ys += (middle[1] - pad, middle[1] + pad, y - pad, y + pad, values[6] - pad, values[6] + pad)
        else:
            xs += values[::2]
            ys += values[1::2]
        x, y = values[-2], values[-1]
    return min(xs), min(ys), max(xs), max(ys)


def _arc_pad(values: tuple[float, ...]) -> float:
    rx, ry, large = values[0], values[1], values[3]
    return max(rx, ry) * (1 if large else _BOW_PAD) + abs(rx - ry)


def overlap(p: Box, q: Box) -> bool:
    """Tell whether two boxes share more than an edge."""
    return p[0] < q[2] and q[0] < p[2] and p[1] < q[3] and q[1] < p[3]


def union(p: Box, q: Box) -> Box:
    """Return the smallest box that holds both."""
    return min(p[0], q[0]), min(p[1], q[1]), max(p[2], q[2]), max(p[3], q[3])


def inside(p: Box, q: Box) -> bool:
    """Tell whether the first box lies wholly in the second."""
    return q[0] <= p[0] and q[1] <= p[1] and p[2] <= q[2] and p[3] <= q[3]


def moved(box: Box, dx: float, dy: float, pad: float = 0.0) -> Box:
    """Return the box elsewhere, with `pad` added on all four sides."""
    return box[0] + dx - pad, box[1] + dy - pad, box[2] + dx + pad, box[3] + dy + pad
