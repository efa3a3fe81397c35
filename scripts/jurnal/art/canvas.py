"""The canvas a drawing is made on: it collects flat fills and strokes and writes them as one SVG.

Shapes of one colour that stand next to each other in painting order share a path element, and frames are worked into
the coordinates. So the SVG has two elements only, `svg` and `path`, and is safe to stand inline many times on a page.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal, NamedTuple, TypeVar

from jurnal.art.compact import Piece, decimal, path_data, piece
from jurnal.art.measure import Box, bounds, inside, moved, oriented, overlap, union
from jurnal.art.palette import Palette
from jurnal.art.paths import IDENTITY, Frame, Linear, Path, Point, Subpath, transformed
from jurnal.art.shapes import circle, dots, ellipse, polygon, rectangle

T = TypeVar("T")

Ratio = Literal["portrait", "square", "wide"]
Cap = Literal["butt", "round"]

SIZES: Final[dict[Ratio, tuple[int, int]]] = {"portrait": (1000, 1395), "square": (1000, 1000), "wide": (1600, 900)}
"""Width and height of every ratio in user units."""

_LOOK_BACK: Final = 12
"""How many paths back a shape may join one of its own colour, as long as nothing between the two lies under it."""


class _Paint(NamedTuple):
    """How a run is painted: width 0 is a fill."""

    colour: str
    width: float = 0.0
    cap: Cap = "butt"
    even_odd: bool = False


@dataclass(slots=True)
class _Run:
    """The shapes of one path element and the box they stand in."""

    paint: _Paint
    pieces: list[tuple[Piece, int, int]]
    box: Box


@lru_cache(maxsize=4096)
def _shape(path: Path, linear: Linear, one_way: bool, decimals: int) -> Piece:
    """A path turned and scaled and written down; its place comes later, so that a motif is worked out once a size."""
    turned = transformed(path, Frame(*linear))
    return piece(oriented(turned) if one_way else turned, decimals)


def size_of(ratio: str) -> tuple[Ratio, int, int]:
    """Return the ratio with its width and height. Raises ValueError with the known ratios for any other."""
    for known, (width, height) in SIZES.items():
        if known == ratio:
            return known, width, height
    raise ValueError(f"unknown ratio {ratio!r}; known are: {', '.join(SIZES)}")


class Canvas:
    """A drawing in the making.

    `width`, `height` and `unit` (the shorter side) are what scenes measure by; `palette` is what they paint with;
    `rng` and `local` are their only chance, and come from the seed.
    """

    def __init__(
        self, size: tuple[float, float], palette: Palette, seed: str = "", ratio: Ratio = "square", decimals: int = 1
    ) -> None:
        self.width, self.height = size
        self.unit = min(size)
        self.palette = palette
        self.ratio: Ratio = ratio
        self.rng = random.Random(seed)
        self._seed = seed
        self._decimals = decimals
        self._frame = IDENTITY
        self._runs: list[_Run] = []
        self._view: Box = (0, 0, *size)

    def local(self, name: str) -> random.Random:
        """Return a random stream of its own for one part, so that parts do not disturb each other."""
        return random.Random(f"{self._seed}|{self.ratio}|{name}")

    def by(self, portrait: T, wide: T, square: T) -> T:
        """Return the value for this canvas's ratio."""
        return {"portrait": portrait, "wide": wide, "square": square}[self.ratio]

    @contextmanager
    def at(self, x: float, y: float, scale: float = 1.0, turn: float = 0.0, flip: bool = False) -> Iterator[None]:
        """Draw in a frame with its origin at (x, y): scaled, turned clockwise by degrees, x mirrored first."""
        outer = self._frame
        self._frame = outer.moved(x, y, scale, turn, flip)
        try:
            yield
        finally:
            self._frame = outer

    def mirrored(self) -> Iterator[None]:
        """Draw the body of a `for` twice: as it is, then with x mirrored."""
        for flip in (False, True):
            with self.at(0, 0, flip=flip):
                yield

    def fill(self, path: Path, colour: str) -> None:
        """Fill the path; overlapping sub-paths add up."""
        self._add(_Paint(colour), path)

    def fill_with_holes(self, path: Path, colour: str) -> None:
        """Fill the path by the even-odd rule: a sub-path inside another is a hole."""
        self._add(_Paint(colour, even_odd=True), path)

    def stamp(self, path: Path, colour: str, x: float, y: float, scale: float = 1.0, turn: float = 0.0) -> None:
        """Fill a path drawn about (0, 0) at a place, a size and a clockwise turn in degrees."""
        with self.at(x, y, scale, turn):
            self.fill(path, colour)

    def stroke(self, path: Path, colour: str, width: float, cap: Cap = "butt") -> None:
        """Draw along the path with a line of the given width; corners are round."""
        self._add(_Paint(colour, round(width * self._frame.scale, 3), cap), path)

    def poly(self, points: Sequence[Point], colour: str) -> None:
        """Fill a polygon."""
        self.fill(polygon(points), colour)

    def circle(self, x: float, y: float, radius: float, colour: str) -> None:
        """Fill a circle."""
        self.fill(circle(x, y, radius), colour)

    def ellipse(self, x: float, y: float, rx: float, ry: float, colour: str) -> None:
        """Fill an ellipse."""
        self.fill(ellipse(x, y, rx, ry), colour)

    def ring(self, x: float, y: float, radius: float, colour: str, width: float) -> None:
        """Draw a circle line; `radius` is to the middle of the line."""
        self.stroke(circle(x, y, radius), colour, width)

    def dots(self, points: Sequence[Point], radius: float, colour: str) -> None:
        """Fill small discs of one size: a third of the bytes of circles."""
        self.stroke(dots(points), colour, 2 * radius, "round")

    def rect(self, x: float, y: float, width: float, height: float, colour: str, radius: float = 0.0) -> None:
        """Fill a rectangle given by its top left corner."""
        self.fill(rectangle(x, y, width, height, radius), colour)

    def ground(self, colour: str) -> None:
        """Fill the whole canvas."""
        self.rect(0, 0, self.width, self.height, colour)

    def _add(self, paint: _Paint, path: Path) -> None:
        """Put a shape into the nearest run it may join, or into a new one; what lies off the canvas is left out."""
        shape, box = self._shape(paint, path)
        if len(path) > 1 and not inside(box, self._view):
            path = tuple(sub for sub in path if self._shows(sub, paint.width))
            if not path:
                return
            shape, box = self._shape(paint, path)
        elif not overlap(box, self._view):
            return
        left, top = self._origin()
        for run in reversed(self._runs[-_LOOK_BACK:]):
            crossed = overlap(run.box, box)
            if run.paint == paint and not (crossed and paint.even_odd):
                run.pieces.append((shape, left, top))
                run.box = union(run.box, box)
                return
            if crossed:
                break
        self._runs.append(_Run(paint, [(shape, left, top)], box))

    def _origin(self) -> tuple[int, int]:
        steps = 10**self._decimals
        return round(self._frame.e * steps), round(self._frame.f * steps)

    def _shape(self, paint: _Paint, path: Path) -> tuple[Piece, Box]:
        """The shape written down, and the box it will stand in. Only shapes in a frame of their own come again."""
        draw = _shape.__wrapped__ if self._frame is IDENTITY else _shape
        shape: Piece = draw(path, self._frame.linear, not paint.even_odd, self._decimals)
        return shape, moved(shape.box, self._frame.e, self._frame.f, paint.width / 2)

    def _shows(self, sub: Subpath, width: float) -> bool:
        box = bounds(transformed((sub,), self._frame)[0])
        return overlap(moved(box, 0, 0, width / 2), self._view)

    def svg(self, slice_to_fit: bool = False) -> str:
        """Return the drawing as a complete SVG.

        With `slice_to_fit` it fills a box of another ratio and is cut; else it stands in it whole.
        """
        fit = ' preserveAspectRatio="xMidYMid slice"' if slice_to_fit else ""
        joins = ' stroke-linejoin="round"' if any(run.paint.width for run in self._runs) else ""
        size = f"{decimal(self.width, self._decimals)} {decimal(self.height, self._decimals)}"
        body = "\n".join(self._element(run) for run in self._runs)
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}"{fit}{joins}>\n{body}\n</svg>\n'

    def _element(self, run: _Run) -> str:
        data = path_data(run.pieces, self._decimals)
        colour, width, cap, even_odd = run.paint
        if not width:
            rule = ' fill-rule="evenodd"' if even_odd else ""
            return f'<path fill="{colour}"{rule} d="{data}"/>'
        line = decimal(width, self._decimals + 1)
        ends = f' stroke-linecap="{cap}"' if cap != "butt" else ""
        return f'<path fill="none" stroke="{colour}" stroke-width="{line}"{ends} d="{data}"/>'
