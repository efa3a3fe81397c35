"""Rectangles and matrices in PDF points, the origin at the bottom left, as ISO 32000-1, 8.3 has them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

MM: Final = 72 / 25.4
"""Points in a millimetre."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle: left and bottom are never more than right and top."""

    left: float
    bottom: float
    right: float
    top: float

    @classmethod
    def around(cls, points: Iterable[tuple[float, float]]) -> Rect:
        """The smallest rectangle with all the points in it; ValueError when there is none."""
        across, up = zip(*points, strict=True)
        return cls(min(across), min(up), max(across), max(up))

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From bottom to top."""
        return self.top - self.bottom

    def grown(self, by: float) -> Rect:
        """The rectangle with every side moved out; in, when `by` is negative."""
        return Rect(self.left - by, self.bottom - by, self.right + by, self.top + by)

    def cut(self, other: Rect) -> Rect | None:
        """What both have in common; None when that is nothing. A line has no width and is still something."""
        left, bottom = max(self.left, other.left), max(self.bottom, other.bottom)
        right, top = min(self.right, other.right), min(self.top, other.top)
        return Rect(left, bottom, right, top) if left <= right and bottom <= top else None

    def joined(self, other: Rect) -> Rect:
        """The smallest rectangle with both in it."""
        return Rect(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )

    def holds(self, other: Rect, play: float = 0.0) -> bool:
        """Whether the other lies inside, or sticks out by `play` at most."""
        return (
            self.left - play <= other.left
            and self.bottom - play <= other.bottom
            and self.right + play >= other.right
            and self.top + play >= other.top
        )

    def corners(self) -> tuple[tuple[float, float], ...]:
        """The four corners."""
        return (self.left, self.bottom), (self.right, self.bottom), (self.right, self.top), (self.left, self.top)


@dataclass(frozen=True, slots=True)
class Matrix:
    """A transformation [a b c d e f]: x' = a x + c y + e, y' = b x + d y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def then(self, after: Matrix) -> Matrix:
        """First this one, then `after`."""
        return Matrix(
            self.a * after.a + self.b * after.c,
            self.a * after.b + self.b * after.d,
            self.c * after.a + self.d * after.c,
            self.c * after.b + self.d * after.d,
            self.e * after.a + self.f * after.c + after.e,
            self.e * after.b + self.f * after.d + after.f,
        )

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point comes to stand."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def box(self, rect: Rect) -> Rect:
        """The rectangle around a transformed one."""
        return Rect.around(self.point(x, y) for x, y in rect.corners())

    @property
    def across(self) -> float:
        """How long a step of 1 to the right becomes."""
        return math.hypot(self.a, self.b)

    @property
    def up(self) -> float:
        """How long a step of 1 upwards becomes."""
        return math.hypot(self.c, self.d)

    @property
    def thinnest(self) -> float:
        """The smaller of its two singular values: how much the thinnest stroke of a pen is stretched."""
        squares = self.a**2 + self.b**2 + self.c**2 + self.d**2
        area = abs(self.a * self.d - self.b * self.c)
        largest = math.sqrt(max(0.0, (squares + math.sqrt(max(0.0, squares**2 - 4 * area**2))) / 2))
        return area / largest if largest else 0.0
