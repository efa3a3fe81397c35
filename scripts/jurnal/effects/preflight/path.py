"""The path being drawn: the box around it, and whether it is one upright rectangle."""

from __future__ import annotations

from jurnal.preflight import Matrix, Rect


class Path:
    """Points on the page since the last path was painted. Control points of curves count: the box may come out a
    little large, never small."""

    def __init__(self) -> None:
        self.points: list[tuple[float, float]] = []
        self.pieces = 0
        self.rectangles = 0

    def to(self, ctm: Matrix, *places: float) -> None:
        """Go on to (x, y), by way of others."""
        self.points += [ctm.point(x, y) for x, y in zip(places[::2], places[1::2], strict=True)]
        self.pieces += 1

    def rectangle(self, ctm: Matrix, x: float, y: float, width: float, height: float) -> None:
        """A rectangle."""
        self.to(ctm, x, y, x + width, y, x + width, y + height, x, y + height)
        self.rectangles += ctm.b == ctm.c == 0 or ctm.a == ctm.d == 0

    @property
    def box(self) -> Rect | None:
        """Around all of it; None when nothing was drawn."""
        return Rect.around(self.points) if self.points else None

    @property
    def is_rectangle(self) -> bool:
        """Whether it is one upright rectangle and nothing else."""
        return self.pieces == 1 and self.rectangles == 1
