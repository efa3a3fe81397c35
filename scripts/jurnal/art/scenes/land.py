"""The open land: the steppe under its mountains, the wind over it."""

from __future__ import annotations

from typing import Final

from jurnal.art.canvas import Canvas
from jurnal.art.colour import mix
from jurnal.art.landscape import Peak, Rock, furrows, hill, hill_phase, peaks, ridge, sun
from jurnal.art.motifs import birds, tulip, yurt
from jurnal.art.ornaments import wind_curl
from jurnal.art.paths import parse

_STEPPE_BANDS: Final = (0.0, 0.14, 0.32, 0.55, 0.78)
"""Where the hill layers begin, as shares of the ground from the horizon to the lower edge."""
_BLADE: Final = parse("M-.035,0 C-.09,-.16 -.075,-.3 -.05,-.45 L-.006,-1 L.012,-1 C.03,-.7 .05,-.3 .035,0 Z")


def steppe(c: Canvas) -> None:
    """Mountains under a high sun, a yurt on the hills, tulips in the foreground."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    horizon = h * c.by(0.62, 0.64, 0.62)
    c.ground(p.pale)
    sun(c, w * c.by(0.56, 0.66, 0.6), horizon - u * c.by(0.44, 0.33, 0.36), u * c.by(0.27, 0.27, 0.24))
    k, wide, near = u / 1000, c.by(1.0, 1.5, 1.0), c.by(1.25, 1.0, 1.0)
    far_rock = Rock(mix(p.mid, p.pale, 0.45), mix(p.mid, p.pale, 0.12), p.paper, p.light)
    peaks(
        c,
        horizon + 30,
        [
            Peak(0.08, 330 * k, 330 * wide, 330 * wide),
            Peak(0.97, 400 * k, 340 * wide, 260 * wide),
            Peak(0.40, 300 * k, 320 * wide, 280 * wide),
        ],
        far_rock,
    )
    peaks(
        c,
        horizon + 40,
        [Peak(0.70, 270 * k * near, 330 * wide, 300 * wide), Peak(0.22, 220 * k * near, 280 * wide, 260 * wide)],
        Rock(p.mid, p.base, p.paper, p.light),
    )
    _steppe_hills(c, horizon)
    birds(c, w * c.by(0.24, 0.3, 0.24), horizon - u * c.by(0.56, 0.42, 0.46), u * 0.02, p.deep)


def _steppe_hills(c: Canvas, horizon: float) -> None:
    """Hill layers down to a dark foreground with a row of tulips; the yurt stands on the middle one."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    tones = [p.light, p.mid, p.base, p.deep, p.night]
    for i, tone in enumerate(tones):
        y = horizon + (h - horizon) * _STEPPE_BANDS[i]
        line = ridge(c, y, u * (0.016 + 0.008 * i), c.by(3, 4, 3), hill_phase(c, 0.7, 1.35, i, wander=0.2))
        hill(c, line, tone)
        if i in (1, 3):
            furrows(c, line, 4, u * 0.02, mix(tone, tones[i + 1], 0.45), u * 0.006)
        if i == 2:
            yurt(c, w * c.by(0.3, 0.24, 0.28), y + u * 0.085, u * c.by(0.105, 0.085, 0.085), p.base)
    _tulip_row(c)


def _tulip_row(c: Canvas) -> None:
    p, u, chance = c.palette, c.unit, c.local("tulip")
    count = c.by(9, 15, 9)
    for k in range(count):
        x = c.width * (k + 0.5) / count + u * chance.uniform(-0.02, 0.02)
        tulip(
            c,
            x,
            c.height - u * chance.uniform(0.075, 0.13),
            u * 0.024,
            c.height,
            (p.gold, mix(p.gold, p.deep, 0.35), p.base),
        )


def wind(c: Canvas) -> None:
    """Wind turbines on rolling land before the sun; gusts that end in ornament scrolls."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    c.ground(p.pale)
    sx, sy = w * c.by(0.42, 0.64, 0.44), h * 0.42
    sun(c, sx, sy, u * 0.25, rings=4)
    _gusts(c)
    horizon = h * c.by(0.66, 0.66, 0.68)
    _far_turbines(c, horizon)
    _wind_hills(c, horizon, sx, sy)
    _turbine(
        c, w * c.by(0.84, 0.2, 0.86), h * c.by(0.64, 0.5, 0.6), h * 1.1, u * c.by(0.26, 0.27, 0.22), p.paper, 75, p.gold
    )


def _gusts(c: Canvas) -> None:
    """Gusts at shares of the canvas: x, y, length, and the radius of the scroll in units."""
    w, h, u = c.width, c.height, c.unit
    for x, y, length, radius in c.by(
        [(-0.02, 0.17, 0.46, 0.05), (-0.02, 0.24, 0.2, 0.035), (0.55, 0.30, 0.26, 0.04), (0.52, 0.52, 0.3, 0.035)],
        [(-0.02, 0.2, 0.36, 0.05), (-0.02, 0.31, 0.2, 0.036), (0.1, 0.43, 0.22, 0.036), (0.76, 0.24, 0.12, 0.04)],
        [(-0.02, 0.16, 0.44, 0.05), (-0.02, 0.26, 0.18, 0.035), (0.62, 0.3, 0.2, 0.04)],
    ):
        wind_curl(c, w * x, h * y, w * length, u * radius, c.palette.paper, u * 0.014)


def _far_turbines(c: Canvas, horizon: float) -> None:
    w, h, u = c.width, c.height, c.unit
    for x, y, size in c.by(
        [(0.08, 0.53, 0.10), (0.24, 0.58, 0.07), (0.93, 0.53, 0.10), (0.7, 0.58, 0.07)],
        [(0.06, 0.56, 0.11), (0.34, 0.55, 0.12), (0.46, 0.6, 0.08), (0.94, 0.56, 0.11), (0.84, 0.6, 0.08)],
        [(0.08, 0.55, 0.1), (0.24, 0.6, 0.07), (0.94, 0.56, 0.1), (0.74, 0.6, 0.07)],
    ):
        tone = c.palette.mid
        _turbine(c, w * x, h * y, horizon + u * 0.08, u * size, tone, c.rng.uniform(0, 120), tone)


def _wind_hills(c: Canvas, horizon: float, mast_x: float, mast_y: float) -> None:
    """Hill layers; the great turbine stands behind the third."""
    p, h, u = c.palette, c.height, c.unit
    tones = [p.light, p.mid, p.base, p.deep, p.night]
    for i, tone in enumerate(tones):
        line = ridge(
            c,
            horizon + (h - horizon) * (0.02 + 0.2 * i),
            u * (0.02 + 0.006 * i),
            c.by(2, 3, 2),
            hill_phase(c, 0.4, 1.7, i),
        )
        if i == 2:
            _turbine(c, mast_x, mast_y, h, u * c.by(0.40, 0.36, 0.36), p.paper, 18, p.night)
        hill(c, line, tone)
        if i in (0, 2):
            furrows(c, line, 3, u * 0.02, mix(tone, tones[i + 1], 0.5), u * 0.006)


def _turbine(c: Canvas, x: float, y: float, ground: float, blade: float, colour: str, turn: float, hub: str) -> None:
    """A tapered mast and three blades about (x, y)."""
    c.poly(
        [(x - blade * 0.028, y), (x + blade * 0.028, y), (x + blade * 0.055, ground), (x - blade * 0.055, ground)],
        colour,
    )
    for k in range(3):
        c.stamp(_BLADE, colour, x, y, blade, turn + 120 * k)
    c.circle(x, y, blade * 0.065, hub)
