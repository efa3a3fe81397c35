"""Land and sky: the sun with its halo, ridges and hills, furrows, mountains."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

from jurnal.art.canvas import Canvas
from jurnal.art.colour import mix
from jurnal.art.paths import Point
from jurnal.art.shapes import TAU, Pen, lerp

_HALO_STEP: Final = 0.26
"""By how many radii each ring of the halo is wider than the one before."""
_OFF_EDGE: Final = 10
"""How far a hill goes below the canvas, so that no rounding shows the ground under it."""
_SNOW_LINE: Final = (0.34, 0.28)
"""How far the snow comes down the left and the right edge of a peak."""


def sun(c: Canvas, x: float, y: float, radius: float, rings: int = 3, sky: str = "") -> None:
    """Draw the golden disc with a halo of rings that fade to the sky colour (pale, unless told)."""
    p = c.palette
    for k in range(rings, 0, -1):
        c.circle(x, y, radius * (1 + _HALO_STEP * k), mix(p.gold, sky or p.pale, 0.55 + 0.45 * k / (rings + 1)))
    c.circle(x, y, radius, p.gold)


def ridge(c: Canvas, y: float, swing: float, waves: int, phase: float) -> list[Point]:
    """Return points of a wavy line across the canvas about height y, one wave to either side of it included."""
    return [
        (
            c.width * (i - 1) / waves,
            y + swing * (0.7 * math.sin(phase + 1.9 * i) + 0.3 * math.sin(2.3 * phase + 3.1 * i)),
        )
        for i in range(waves + 3)
    ]


def hill(c: Canvas, line: Sequence[Point], colour: str) -> None:
    """Fill everything below a ridge."""
    bottom = c.height + _OFF_EDGE
    c.fill(Pen(line[0]).smooth(line[1:]).line((line[-1][0], bottom), (line[0][0], bottom)).close(), colour)


def furrows(c: Canvas, line: Sequence[Point], count: int, step: float, colour: str, width: float) -> None:
    """Draw contour lines that follow a ridge downward and grow flatter and farther apart."""
    mean = sum(y for _, y in line) / len(line)
    down = step
    for k in range(1, count + 1):
        lower = [(x, mean + (y - mean) * 0.82**k + down) for x, y in line]
        c.stroke(Pen(lower[0]).smooth(lower[1:]).open(), colour, width)
        down += step * (1 + 0.12 * k)


class Peak(NamedTuple):
    """A mountain: its top at a share of the canvas width, its height, and how far its foot goes left and right."""

    at: float
    height: float
    left: float
    right: float


class Rock(NamedTuple):
    """The four colours of a mountain: lit side, shaded side, snow in the light, snow in the shade."""

    light: str
    shade: str
    snow: str
    snow_shade: str


def peaks(c: Canvas, foot: float, mountains: Sequence[Peak], rock: Rock) -> None:
    """Draw faceted mountains with zigzag snow lines, back to front, their feet at y = `foot`."""
    for mountain in mountains:
        _peak(c, foot, mountain, rock)


def _peak(c: Canvas, foot: float, mountain: Peak, rock: Rock) -> None:
    x, h, wl, wr = mountain.at * c.width, mountain.height, mountain.left, mountain.right
    y = foot - h
    left, top, right = (x - wl, foot), (x, y), (x + wr, foot)
    spine = [
        top,
        (x + 0.05 * wr, y + 0.2 * h),
        (x - 0.04 * wr, y + 0.38 * h),
        (x + 0.1 * wr, y + 0.62 * h),
        (x + 0.02 * wr, foot),
    ]
    c.poly([left, top, right], rock.light)
    c.poly([*spine, right], rock.shade)
    zig = [
        lerp(top, left, _SNOW_LINE[0]),
        (x - 0.16 * wl, y + 0.25 * h),
        (x - 0.09 * wl, y + 0.36 * h),
        (x - 0.015 * wl, y + 0.27 * h),
        (x + 0.03 * wr, y + 0.22 * h),
    ]
    c.poly([top, *zig], rock.snow)
    zag = [
        (x + 0.04 * wr, y + 0.22 * h),
        (x + 0.02 * wr, y + 0.3 * h),
        (x + 0.1 * wr, y + 0.27 * h),
        (x + 0.17 * wr, y + 0.36 * h),
        lerp(top, right, _SNOW_LINE[1]),
    ]
    c.poly([top, *zag], rock.snow_shade)


def hill_phase(c: Canvas, start: float, step: float, layer: int, wander: float = 0.0) -> float:
    """Return the phase of one of several hill layers: even steps, and up to `wander` either way by chance."""
    return (start + step * layer + (c.rng.uniform(-wander, wander) if wander else 0.0)) % TAU
