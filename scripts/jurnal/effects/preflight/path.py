"""The path being drawn: the boxes around its parts, and whether it is one upright rectangle."""

from __future__ import annotations

from jurnal.preflight import Matrix, Rect

MANY = 200
"""Parts up to which each line of a path counts by itself."""


class Path:
    """Points on the page since the last path was painted. Control points of curves count: a box may come out a
    little large, never small."""

    def __init__(self) -> None:
        self._parts: list[list[tuple[float, float]]] = []
        self._pieces = 0
        self._rectangles = 0

    def begin(self, ctm: Matrix, *place: float) -> None:
        """`m`: another part."""
        self._parts.append([])
        self.to(ctm, *place)

    def to(self, ctm: Matrix, *places: float) -> None:
        """Go on to (x, y), by way of others."""
        if not self._parts:
            self._parts.append([])
        self._parts[-1] += [ctm.point(x, y) for x, y in zip(places[::2], places[1::2], strict=True)]
        self._pieces += 1

    def rectangle(self, ctm: Matrix, x: float, y: float, width: float, height: float) -> None:
        """A rectangle."""
        self.begin(ctm, x, y, x + width, y, x + width, y + height, x, y + height)
        self._rectangles += ctm.b == ctm.c == 0 or ctm.a == ctm.d == 0

    @property
    def box(self) -> Rect | None:
        """Around all of it; None when nothing was drawn."""
        points = [point for part in self._parts for point in part]
        return Rect.around(points) if points else None

    @property
    def lines(self) -> list[Rect]:
        """Around each part; around all of it when there are too many."""
        parts = [part for part in self._parts if part]
        whole = self.box
        return [Rect.around(part) for part in parts] if len(parts) <= MANY else [whole] if whole else []

    @property
    def is_rectangle(self) -> bool:
        """Whether it is one upright rectangle and nothing else."""
        return self._pieces == 1 and self._rectangles == 1
