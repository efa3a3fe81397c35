"""Ornament in rows and rings: borders along an edge, horns and triangles standing on a circle."""

from __future__ import annotations

import math
from typing import Final

from jurnal.art.canvas import Canvas
from jurnal.art.ornaments import HORN_FOOT, koshkar, su_wave
from jurnal.art.paths import Path
from jurnal.art.shapes import TAU, Pen, polar, polygon

KOSHKAR_PERIOD: Final = 2.12
"""The width of one repeat of a border, in its heights: one horn up, one down."""
SU_PERIOD: Final = 1.3
TUMARSHA_PERIOD: Final = 1.1

_RAIL: Final = 0.075
_INSET: Final = 0.06
_HORN_SHARE: Final = 0.60
_WAVE_LINE: Final = 0.105
_WATER_LINE: Final = 0.14
_TOOTH_GAP: Final = 0.8
"""How much of its share of the circle a standing triangle fills at its foot."""


def _repeats(width: float, period: float) -> int:
    return max(1, round(width / period))


def border_koshkar(c: Canvas, x: float, y: float, width: float, height: float, colour: str, rails: bool = True) -> None:
    """Draw upright and hanging ram's horns by turns, feet on two rails; (x, y) is the top left corner."""
    count = _repeats(width, KOSHKAR_PERIOD * height)
    period = width / count
    size = min(height * _HORN_SHARE, period / 3.5)
    for k in range(count):
        koshkar(c, x + (k + 0.25) * period, y + (1 - _INSET) * height - HORN_FOOT * size, size, colour)
        koshkar(c, x + (k + 0.75) * period, y + _INSET * height + HORN_FOOT * size, size, colour, 180)
    if rails:
        c.rect(x, y, width, height * _RAIL, colour)
        c.rect(x, y + height * (1 - _RAIL), width, height * _RAIL, colour)


def border_su(c: Canvas, x: float, y: float, width: float, height: float, colour: str) -> None:
    """Draw running waves on a base line; the row begins and ends inside its own width."""
    count = _repeats(width, SU_PERIOD * height)
    period = width / count
    for k in range(count):
        su_wave(c, x + k * period, y + 0.93 * height, period, colour, _WAVE_LINE * period)
    c.rect(x, y + (1 - _WATER_LINE) * height, width, _WATER_LINE * height, colour)


def border_tumarsha(c: Canvas, x: float, y: float, width: float, height: float, colour: str) -> None:
    """Draw triangles with a triangular window, small ones hanging between them."""
    count = _repeats(width, TUMARSHA_PERIOD * height)
    period = width / count
    for k in range(count):
        left = x + k * period
        c.fill_with_holes(_amulet(left, y, period, height), colour)
    c.fill(_drops(x, y, period, count, height), colour)


def _amulet(left: float, top: float, width: float, height: float) -> Path:
    def at(across: float, down: float) -> tuple[float, float]:
        return left + across * width, top + down * height

    return polygon([at(0, 1), at(0.5, 0.1), at(1, 1)]) + polygon([at(0.27, 0.86), at(0.5, 0.45), at(0.73, 0.86)])


def _drops(left: float, top: float, period: float, count: int, height: float) -> Path:
    """The small triangles between the amulets: halves at both ends, so that a border can go on in the next one."""
    half, down = 0.14 * period, top + 0.3 * height
    right = left + count * period
    path = polygon([(left, top), (left + half, top), (left, down)]) + polygon(
        [(right, top), (right, down), (right - half, top)]
    )
    for k in range(1, count):
        x = left + k * period
        path += polygon([(x - half, top), (x + half, top), (x, down)])
    return path


def ring_koshkar(
    c: Canvas, x: float, y: float, radius: float, count: int, size: float, colour: str, inward: bool = False
) -> None:
    """Draw ram's horns standing on a circle, heads outward, or hanging from it with `inward`."""
    for k in range(count):
        turn = 360 * k / count
        px, py = polar((x, y), radius, TAU / 4 - math.radians(turn))
        koshkar(c, px, py, size, colour, turn + (180 if inward else 0), foot=0.6, bud=False)


def ring_triangles(
    c: Canvas, x: float, y: float, foot: float, tip: float, count: int, colour: str, shift: float = 0.0, every: int = 1
) -> None:
    """Draw triangles from radius `foot` to radius `tip`, which may be the smaller.

    `shift` turns the ring by a share of one triangle; `every` leaves out all but each second, third … triangle.
    """
    half = _TOOTH_GAP * math.pi / count
    for k in range(0, count, every):
        angle = TAU * (k + shift) / count
        c.poly(
            [polar((x, y), foot, angle - half), polar((x, y), tip, angle), polar((x, y), foot, angle + half)], colour
        )


def sun_rays(c: Canvas, x: float, y: float, length: float, count: int, colour: str) -> None:
    """Draw broad rays from a point outward, as wide as the gaps between them."""
    half = TAU / count * 0.25
    rays: Path = ()
    for k in range(count):
        angle = TAU * (k + 0.5) / count
        rays += Pen((x, y)).line(polar((x, y), length, angle - half), polar((x, y), length, angle + half)).close()
    c.fill(rays, colour)
