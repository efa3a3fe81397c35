"""The printed page in numbers: margins, the 13 pt baseline, twelve columns. Every length is in points unless its
name says mm."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

MM = 72 / 25.4
"""Points in a millimetre."""
BLEED = 5.0
"""Millimetres: so far art runs out of the page at least."""
BASE = 13.0
"""The baseline: one line of running text."""
COLUMNS = 12

TRIMS: dict[str, tuple[float, float]] = {"A4": (210, 297), "A5": (148, 210), "B5": (176, 250), "Letter": (215.9, 279.4)}
"""Trim sizes by name, in mm; `220x280` is understood as well."""


class Side(StrEnum):
    """Which page of a spread: even folios are left pages."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        """The facing side."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


def trim_mm(name: str) -> tuple[float, float]:
    """Width and height in mm of a trim size (`A4`, `220x280`); ValueError when it is neither."""
    known = {key.lower(): value for key, value in TRIMS.items()}
    if name.lower() in known:
        return known[name.lower()]
    width, _, height = name.lower().replace("×", "x").partition("x")
    return float(width), float(height)


@dataclass(frozen=True)
class Grid:
    """A page of `width` × `height`. Text stands between `head` and the last of `lines` baselines; `bleed` is how
    far art runs out."""

    width: float
    height: float
    inner: float = 18 * MM
    outer: float = 15 * MM
    head: float = 57.0
    foot: float = 56.0
    gutter: float = 5 * MM
    bleed: float = BLEED * MM

    @classmethod
    def of(cls, trim: str, bleed: float = BLEED) -> Grid:
        """The grid of a trim size, its art running out by so many mm; margins follow the width of the page."""
        width, height = trim_mm(trim)
        scale = min(1.0, width / 210)
        return cls(width * MM, height * MM, inner=18 * MM * scale, outer=15 * MM * scale, bleed=bleed * MM)

    @property
    def height_mm(self) -> float:
        """Height of the trimmed page in mm."""
        return self.height / MM

    @cached_property
    def lines(self) -> int:
        """Lines of 13 pt between head and foot: 56 on A4."""
        return int((self.height - self.head - self.foot) // BASE)

    @property
    def text(self) -> float:
        """Width of the text area, twelve columns."""
        return self.width - self.inner - self.outer

    @property
    def column(self) -> float:
        """Width of one of the twelve columns."""
        return (self.text - (COLUMNS - 1) * self.gutter) / COLUMNS

    def span(self, columns: float) -> float:
        """Width of so many columns with the gutters between them."""
        return columns * self.column + (columns - 1) * self.gutter

    def at(self, column: float) -> float:
        """Left edge of a column (from 0), from the left edge of the text area."""
        return column * (self.column + self.gutter)

    def left(self, side: Side) -> float:
        """Left edge of the text area on the page."""
        return self.outer if side is Side.LEFT else self.inner

    def y(self, line: float) -> float:
        """Distance of the top of a line from the top of the page."""
        return self.head + line * BASE

    def split(self, columns: int, width: float | None = None, left: float = 0.0) -> tuple[tuple[float, float], ...]:
        """(left, width) of equal columns inside `width` (default: the whole text area)."""
        whole = self.text if width is None else width
        one = (whole - (columns - 1) * self.gutter) / columns
        return tuple((left + n * (one + self.gutter), one) for n in range(columns))
