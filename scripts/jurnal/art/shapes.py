"""Shapes as paths: a pen to draw with, and the figures the ornaments and scenes are made of.

Angles are radians, counter-clockwise from the right as in mathematics, unless a name says degrees.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from jurnal.art.paths import Path, Point, Segment, Subpath

TAU: Final = 2 * math.pi

_SPIRAL_STEP: Final = 0.31 * TAU
"""The widest bend one cubic is given: wider and its error (a thousandth of the radius here) begins to show."""


class Pen:
    """Draws one sub-path step by step; `close` or `open` gives the path."""

    def __init__(self, start: Point) -> None:
        self._start = start
        self._here = start
        self._segments: list[Segment] = []

    def _add(self, segment: Segment) -> Pen:
        self._segments.append(segment)
        self._here = segment.values[-2], segment.values[-1]
        return self

    def line(self, *points: Point) -> Pen:
        """Straight lines through the points."""
        for point in points:
            self._add(Segment("L", point))
        return self

    def quad(self, control: Point, end: Point) -> Pen:
        """A quadratic curve."""
        return self._add(Segment("Q", (*control, *end)))

    def cubic(self, first: Point, second: Point, end: Point) -> Pen:
        """A cubic curve."""
        return self._add(Segment("C", (*first, *second, *end)))

    def arc(self, rx: float, ry: float, end: Point, clockwise: bool = True, large: bool = False) -> Pen:
        """An arc of an upright ellipse; clockwise as seen on the screen."""
        return self._add(Segment("A", (rx, ry, 0.0, float(large), float(clockwise), *end)))

    def smooth(self, points: Sequence[Point]) -> Pen:
        """A Catmull-Rom curve from here through the points."""
        stops = [self._here, self._here, *points, points[-1]]
        for p0, p1, p2, p3 in zip(stops, stops[1:], stops[2:], stops[3:], strict=False):
            self.cubic(
                (p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6),
                (p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6),
                p2,
            )
        return self

    def spiral(self, centre: Point, r0: float, r1: float, a0: float, a1: float) -> Pen:
        """A line to the spiral's start, then the spiral: radius r0 at angle a0, evenly to r1 at a1."""
        start = polar(centre, r0, a0)
        if math.dist(start, self._here) > 1e-9:
            self.line(start)
        count = max(1, math.ceil(abs(a1 - a0) / _SPIRAL_STEP))
        turn, growth = (a1 - a0) / count, (r1 - r0) / (a1 - a0)
        handle = 4 / 3 * math.tan(turn / 4)
        for k in range(count):
            angle = a0 + turn * k
            radius = r0 + growth * turn * k
            p, q = polar(centre, radius, angle), polar(centre, radius + growth * turn, angle + turn)
            t, u = _heading(radius, growth, angle), _heading(radius + growth * turn, growth, angle + turn)
            self.cubic((p[0] + t[0] * handle, p[1] + t[1] * handle), (q[0] - u[0] * handle, q[1] - u[1] * handle), q)
        return self

    def close(self) -> Path:
        """The sub-path as a closed path."""
        return (Subpath(self._start, tuple(self._segments), True),)

    def open(self) -> Path:
        """The sub-path as an open path, for strokes."""
        return (Subpath(self._start, tuple(self._segments), False),)


def _heading(radius: float, growth: float, angle: float) -> Point:
    """The derivative of a spiral by its angle, in screen coordinates."""
    cos, sin = math.cos(angle), math.sin(angle)
    return growth * cos - radius * sin, -(growth * sin + radius * cos)


def polar(centre: Point, radius: float, angle: float) -> Point:
    """Return the point at a distance and angle from the centre."""
    return centre[0] + radius * math.cos(angle), centre[1] - radius * math.sin(angle)


def lerp(p: Point, q: Point, t: float) -> Point:
    """Return the point at the share `t` of the way from p to q."""
    return p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t


def polygon(points: Sequence[Point]) -> Path:
    """Return the closed path through the points."""
    return Pen(points[0]).line(*points[1:]).close()


def polyline(points: Sequence[Point]) -> Path:
    """Return the open path through the points."""
    return Pen(points[0]).line(*points[1:]).open()


def dots(points: Sequence[Point]) -> Path:
    """Return a path of dots: stroked with a round cap each is a disc as wide as the stroke."""
    return tuple(Subpath(point, (), False) for point in points)


def rectangle(x: float, y: float, width: float, height: float, radius: float = 0.0) -> Path:
    """Return a rectangle from its top left corner, its corners rounded by `radius`."""
    r, right, bottom = min(radius, width / 2, height / 2), x + width, y + height
    if not r:
        return polygon([(x, y), (right, y), (right, bottom), (x, bottom)])
    return (
        Pen((x + r, y))
        .line((right - r, y))
        .arc(r, r, (right, y + r))
        .line((right, bottom - r))
        .arc(r, r, (right - r, bottom))
        .line((x + r, bottom))
        .arc(r, r, (x, bottom - r))
        .line((x, y + r))
        .arc(r, r, (x + r, y))
        .close()
    )


def ellipse(x: float, y: float, rx: float, ry: float) -> Path:
    """Return an ellipse about (x, y)."""
    return Pen((x - rx, y)).arc(rx, ry, (x + rx, y), large=True).arc(rx, ry, (x - rx, y), large=True).close()


def circle(x: float, y: float, radius: float) -> Path:
    """Return a circle about (x, y)."""
    return ellipse(x, y, radius, radius)


def volute(centre: Point, radii: Point, widths: Point, angles: Point) -> Path:
    """Return a tapering spiral band: outer edge, width and angle each from their first value to their second.

    The inner end is round.
    """
    (r0, r1), (w0, w1), (a0, a1) = radii, widths, angles
    return (
        Pen(polar(centre, r0, a0))
        .spiral(centre, r0, r1, a0, a1)
        .arc(w1 / 2, w1 / 2, polar(centre, r1 - w1, a1), clockwise=a1 < a0)
        .spiral(centre, r1 - w1, r0 - w0, a1, a0)
        .close()
    )


def wedge(centre: Point, radius: float, a0: float, a1: float) -> Path:
    """Return the triangle from the centre to two points on a circle."""
    return polygon([centre, polar(centre, radius, a0), polar(centre, radius, a1)])


def star(centre: Point, radius: float, points: int = 5, inner: float = 0.382, turn: float = TAU / 4) -> Path:
    """Return a star; the inner corners stand at the share `inner` of the radius."""
    return polygon(
        [
            polar(centre, radius if i % 2 == 0 else radius * inner, turn + i * math.pi / points)
            for i in range(2 * points)
        ]
    )


def leaf(centre: Point, inner: float, outer: float, angle: float, width: float = 0.52) -> Path:
    """Return a pointed leaf along a ray of the centre, from one radius to another; `width` is half its angle."""
    root, tip, belly = polar(centre, inner, angle), polar(centre, outer, angle), inner + 0.42 * (outer - inner)
    return (
        Pen(root).quad(polar(centre, belly, angle + width), tip).quad(polar(centre, belly, angle - width), root).close()
    )
