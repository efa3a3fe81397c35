"""How a felt carpet (syrmaq) is laid out: what a slug has chosen, the grid of squares, borders and seams."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from jurnal.art.borders import border_koshkar, border_su, border_tumarsha
from jurnal.art.canvas import Canvas
from jurnal.art.colour import contrast
from jurnal.art.felt import Felt, Filler, Motif, Seam

Border = Callable[[Canvas, float, float, float, float, str], None]
BORDERS: Final[tuple[Border, ...]] = (border_koshkar, border_su, border_tumarsha)
_MANY: Final = 3
"""A carpet with so many squares across has no borders: with them it is restless, and heavy to load."""

_BORDER: Final = 0.10
"""The height of a border in units."""
_BORDER_INSET: Final = 0.16
_MOTIF_SHARE: Final = 0.84
"""How much of its square a motif fills."""
_ON_CORNER: Final = 0.86
"""How much smaller a motif is that stands on its corner, so that it stays in its square."""


class Carpet(NamedTuple):
    """What a slug has chosen."""

    felt: Felt
    motif: Motif
    second: Motif
    filler: Filler
    seam: Seam
    turns: tuple[float, float]
    """The turn of a motif on even and on odd squares, in degrees."""
    across: int
    """Squares along the shorter side."""
    chance: random.Random
    """For what only one plan asks."""


class Square(NamedTuple):
    """The middle of a square, and whether it is an odd one, as on a chessboard."""

    x: float
    y: float
    odd: bool


class Grid(NamedTuple):
    """Squares (nearly) over the whole width, from `top` down."""

    top: float
    columns: int
    rows: int
    width: float
    """The width of a square."""
    height: float

    @property
    def half(self) -> float:
        """Half the shorter side of a square."""
        return min(self.width, self.height) / 2

    def squares(self) -> Iterator[Square]:
        """Every square, row by row."""
        for row in range(self.rows):
            for column in range(self.columns):
                x, y = (column + 0.5) * self.width, self.top + (row + 0.5) * self.height
                yield Square(x, y, bool((row + column) % 2))

    def crossings(self) -> Iterator[tuple[float, float]]:
        """Every corner of every square once."""
        for row in range(self.rows + 1):
            for column in range(self.columns + 1):
                yield column * self.width, self.top + row * self.height

    def seam_middles(self) -> Iterator[tuple[float, float]]:
        """The middle of every side of every square once."""
        for row in range(self.rows + 1):
            for column in range(self.columns):
                yield (column + 0.5) * self.width, self.top + row * self.height
        for row in range(self.rows):
            for column in range(self.columns + 1):
                yield column * self.width, self.top + (row + 0.5) * self.height


def grid_of(c: Canvas, across: int, border: float = 0.0) -> Grid:
    """Return the grid that fills the canvas between a border above and one below, `across` on the shorter side."""
    height = c.height - 2 * border
    side = min(c.width, height) / across
    columns, rows = max(1, round(c.width / side)), max(1, round(height / side))
    return Grid(border, columns, rows, c.width / columns, height / rows)


def inlay(c: Canvas, carpet: Carpet, grid: Grid, motifs: tuple[Motif, Motif]) -> None:
    """Lay the squares in two felts by turns, with a motif for the even and one for the odd; then sew them."""
    for x, y, odd in grid.squares():
        felt, turn = carpet.felt.swapped() if odd else carpet.felt, carpet.turns[odd]
        c.rect(x - grid.width / 2, y - grid.height / 2, grid.width, grid.height, felt.ground)
        with c.at(x, y, grid.half * _MOTIF_SHARE * (_ON_CORNER if turn % 90 else 1.0), turn):
            motifs[odd](c, felt)
    right, bottom = grid.columns * grid.width, grid.top + grid.rows * grid.height
    for column in range(1, grid.columns):
        x = column * grid.width
        carpet.seam(c, (x, grid.top), (x, bottom), carpet.felt.accent)
    for row in range(grid.rows + 1):
        y = grid.top + row * grid.height
        carpet.seam(c, (0, y), (right, y), carpet.felt.accent)


def frame(c: Canvas, carpet: Carpet) -> float:
    """Draw borders along the upper and lower edge, on half of the carpets of few squares; return their height."""
    if carpet.across >= _MANY or carpet.chance.random() < 0.5:
        return 0.0
    height, draw = c.unit * _BORDER, carpet.chance.choice(BORDERS)
    inset, ground = height * _BORDER_INSET, carpet.felt.accent
    figure = max(carpet.felt.ground, carpet.felt.figure, key=lambda colour: contrast(colour, ground))
    for top, turn in ((0.0, 180), (c.height - height, 0)):
        c.rect(0, top, c.width, height, ground)
        with c.at(c.width / 2, top + height / 2, turn=turn):
            draw(c, -c.width / 2, inset - height / 2, c.width, height - 2 * inset, figure)
    return height
