"""Memory: an eternal flame under the crown of the yurt, cranes that fly off, poppies in the steppe."""

from __future__ import annotations

import math
from typing import Final

from jurnal.art.borders import ring_koshkar
from jurnal.art.canvas import Canvas
from jurnal.art.colour import mix
from jurnal.art.landscape import hill, hill_phase, ridge
from jurnal.art.motifs import crane, flame, poppy
from jurnal.art.shapes import TAU, Pen, polar

_POPPY_ROWS: Final = 4
_GLOW: Final = (0.80, 0.65, 0.51)
"""Radii of the rings of light about the flame, in units."""
_POLE_SOCKETS: Final = 40


def memory(c: Canvas) -> None:
    """Night over the steppe; the flame burns in the middle of a shanyraq, poppies stand before it."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    sky = mix(p.night, p.ink, 0.25)
    x, y, radius = w * 0.5, h * c.by(0.41, 0.42, 0.42), u * c.by(0.35, 0.31, 0.30)
    horizon = h * c.by(0.68, 0.74, 0.73)
    c.ground(sky)
    for i, reach in enumerate(_GLOW):
        c.circle(x, y, u * reach, mix(sky, p.base, 0.12 + 0.14 * i))
    _crown(c, x, y, radius)
    flame(c, x, y + radius * 0.42, radius * 0.56)
    _cranes(c)
    for i, tone in enumerate((mix(p.base, p.night, 0.2), mix(p.base, p.night, 0.62), p.night)):
        line = ridge(
            c, horizon + (h - horizon) * (0.02 + 0.28 * i), u * 0.018, c.by(2, 3, 2), hill_phase(c, 1.2, 2.1, i)
        )
        hill(c, line, tone)
    _poppies(c, horizon)


def _crown(c: Canvas, x: float, y: float, r: float) -> None:
    """The hoop of a shanyraq with its pole sockets and horns; dark inside, with the ribs behind the flame."""
    p = c.palette
    half = 0.30 * TAU / _POLE_SOCKETS
    for k in range(_POLE_SOCKETS):
        a = TAU * (k + 0.5) / _POLE_SOCKETS
        c.poly(
            [
                polar((x, y), r, a - half),
                polar((x, y), r * 1.17, a - half),
                polar((x, y), r * 1.17, a + half),
                polar((x, y), r, a + half),
            ],
            p.light,
        )
    c.circle(x, y, r * 1.09, p.base)
    ring_koshkar(c, x, y, r * 0.965, 24, r * 0.085, p.honey)
    c.circle(x, y, r * 0.90, p.gold)
    c.circle(x, y, r * 0.875, p.night)
    for turn in (45, 135):
        with c.at(x, y, r * 0.875, turn):
            for offset in (-0.24, 0.0, 0.24):
                end = math.sqrt(1 - offset * offset)
                rib = Pen((offset * 0.9, -end)).quad((offset * 1.5, 0), (offset * 0.9, end)).open()
                c.stroke(rib, mix(p.night, p.base, 0.5), 0.07)


def _cranes(c: Canvas) -> None:
    """A flock that rises to the right, the nearest bird the largest."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    for x, y, size in c.by(
        [(0.87, 0.112, 0.07), (0.72, 0.073, 0.056), (0.595, 0.05, 0.046), (0.495, 0.042, 0.038)],
        [(0.93, 0.16, 0.08), (0.865, 0.115, 0.065), (0.87, 0.245, 0.062), (0.805, 0.095, 0.053), (0.81, 0.315, 0.05)],
        [(0.90, 0.13, 0.066), (0.79, 0.075, 0.05), (0.115, 0.15, 0.05)],
    ):
        crane(c, w * x, h * y, u * size, p.paper, p.light, p.night, -14)


def _poppies(c: Canvas, horizon: float) -> None:
    """Rows of poppies, larger and clearer toward the viewer."""
    h, u, chance = c.height, c.unit, c.local("poppy")
    for row in range(_POPPY_ROWS):
        near = row / (_POPPY_ROWS - 1)
        y, size = horizon + (h - horizon) * (0.33 + 0.53 * near), u * (0.018 + 0.036 * near)
        count = int(c.by(10, 18, 11) - c.by(5, 8, 5) * near)
        for k in range(-1, count + 1):
            x = c.width * (k + 0.5 + 0.5 * (row % 2)) / count + chance.uniform(-0.4, 0.4) * size
            poppy(c, x, y + chance.uniform(-0.6, 0.6) * size, size, h, 0.3 * (1 - near))
