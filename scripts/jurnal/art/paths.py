"""Path geometry as data: sub-paths of segments that can be moved and read from a string.

Coordinates are SVG user units, x to the right and y down. A path is a tuple of sub-paths, so it can be a constant, a
dictionary key and the argument of a cached function.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import Final, Literal, NamedTuple

Point = tuple[float, float]
Linear = tuple[float, float, float, float]
Kind = Literal["L", "Q", "C", "A"]


class Segment(NamedTuple):
    """One step of a path, absolute. The last two values are where it ends.

    L: end. Q: control, end. C: two controls, end. A: rx, ry, rotation in degrees, large (0 or 1), sweep (0 or 1), end.
    """

    kind: Kind
    values: tuple[float, ...]


class Subpath(NamedTuple):
    """One stroke of the pen; a closed one goes back to its start in a straight line."""

    start: Point
    segments: tuple[Segment, ...]
    closed: bool


Path = tuple[Subpath, ...]


class Frame(NamedTuple):
    """An affine map x' = a x + c y + e, y' = b x + d y + f. Only turns, mirrors and even scales are used."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def moved(self, x: float, y: float, scale: float = 1.0, turn: float = 0.0, flip: bool = False) -> Frame:
        """Return the frame with origin (x, y) in this one: scaled, turned clockwise by degrees, x mirrored first."""
        cos, sin = math.cos(math.radians(turn)) * scale, math.sin(math.radians(turn)) * scale
        side = -1 if flip else 1
        a, b, c, d, e, f = self
        return Frame(
            (a * cos + c * sin) * side,
            (b * cos + d * sin) * side,
            c * cos - a * sin,
            d * cos - b * sin,
            a * x + c * y + e,
            b * x + d * y + f,
        )

    def apply(self, x: float, y: float) -> Point:
        """Return the point in the outer frame."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    @property
    def linear(self) -> Linear:
        """Turn and scale without the place."""
        return self[:4]

    @property
    def determinant(self) -> float:
        """The change of area: below zero when the frame mirrors."""
        return self.a * self.d - self.b * self.c

    @property
    def scale(self) -> float:
        """How many outer units one unit of this frame is long."""
        return math.sqrt(abs(self.determinant))


IDENTITY: Final = Frame()

_TOKEN: Final = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)")
_KINDS: Final[dict[str, Kind]] = {"L": "L", "Q": "Q", "C": "C", "A": "A"}
_ARITY: Final[dict[Kind, int]] = {"L": 2, "Q": 4, "C": 6, "A": 7}


@lru_cache(maxsize=512)
def parse(d: str) -> Path:
    """Return the path a string of absolute M, L, Q, C, A and Z commands describes.

    Raises ValueError for any other command and for a command with too few numbers.
    """
    if not d.startswith("M"):
        raise _unreadable(d, d[:1])
    return tuple(_subpath(part) for part in d.split("M")[1:])


def _subpath(part: str) -> Subpath:
    tokens: list[str] = _TOKEN.findall(part)
    closed = tokens[-1:] == ["Z"]
    numbers: list[float] = []
    segments: list[Segment] = []
    kind: Kind = "L"
    for token in tokens[2 : len(tokens) - closed]:
        if token.isalpha():
            if token not in _KINDS:
                raise _unreadable(part, token)
            kind = _KINDS[token]
            continue
        numbers.append(float(token))
        if len(numbers) == _ARITY[kind]:
            segments.append(Segment(kind, tuple(numbers)))
            numbers = []
    if numbers:
        raise ValueError(f"path data with {len(numbers)} numbers left over: {part!r}")
    return Subpath((float(tokens[0]), float(tokens[1])), tuple(segments), closed)


def _unreadable(d: str, token: str) -> ValueError:
    return ValueError(f"path data with {token!r}, where only absolute M, L, Q, C, A and Z are read: {d!r}")


def transformed(path: Path, frame: Frame) -> Path:
    """Return the path as it stands in the outer frame."""
    if frame == IDENTITY:
        return path
    return tuple(
        Subpath(frame.apply(*sub.start), tuple(_moved(segment, frame) for segment in sub.segments), sub.closed)
        for sub in path
    )


def _moved(segment: Segment, frame: Frame) -> Segment:
    kind, values = segment
    if kind == "A":
        return _moved_arc(values, frame)
    a, b, c, d, e, f = frame
    if kind == "L":
        x, y = values
        return Segment(kind, (a * x + c * y + e, b * x + d * y + f))
    if kind == "Q":
        x1, y1, x, y = values
        return Segment(kind, (a * x1 + c * y1 + e, b * x1 + d * y1 + f, a * x + c * y + e, b * x + d * y + f))
    x1, y1, x2, y2, x, y = values
    return Segment(
        kind,
        (
            a * x1 + c * y1 + e,
            b * x1 + d * y1 + f,
            a * x2 + c * y2 + e,
            b * x2 + d * y2 + f,
            a * x + c * y + e,
            b * x + d * y + f,
        ),
    )


def _moved_arc(values: tuple[float, ...], frame: Frame) -> Segment:
    rx, ry, turn, large, sweep, x, y = values
    a, b, c, d, _, _ = frame
    if rx != ry:
        cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        turn = math.degrees(math.atan2(b * cos + d * sin, a * cos + c * sin))
    scale = frame.scale
    return Segment(
        "A", (rx * scale, ry * scale, turn, large, 1 - sweep if frame.determinant < 0 else sweep, *frame.apply(x, y))
    )
