"""Europe and Asia: a bridge across the water, gables on one bank and a yurt on the other."""

from __future__ import annotations

import math
from typing import Final

from jurnal.art.borders import border_koshkar
from jurnal.art.canvas import Canvas
from jurnal.art.colour import mix, ramp
from jurnal.art.landscape import Peak, Rock, peaks
from jurnal.art.motifs import yurt
from jurnal.art.ornaments import su_wave
from jurnal.art.shapes import Pen, polar, star

_STARS: Final = 12
_DECK: Final = 0.15
"""How far the road lies above the water, in units."""
_HOUSES: Final = (
    (-0.01, 0.075, 0.17, "gable"),
    (0.066, 0.06, 0.27, "spire"),
    (0.13, 0.065, 0.15, "steps"),
    (0.2, 0.07, 0.20, "gable"),
    (0.275, 0.05, 0.11, "steps"),
)
"""Place, width, height in units, and the roof."""
_WATER_BANDS: Final = 6
_CALM_BANDS: Final = 2
_GLINT_STEP: Final = 0.034


def europe_asia(c: Canvas) -> None:
    """Stars over the setting sun, houses in the west, mountains and a yurt in the east, the bridge between them."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    horizon = h * c.by(0.64, 0.68, 0.66)
    x, y, reach = w * 0.5, horizon - u * c.by(0.16, 0.15, 0.15), u * c.by(0.36, 0.34, 0.33)
    c.ground(p.pale)
    c.circle(x, y, reach * 1.42, mix(p.pale, p.light, 0.32))
    c.circle(x, y, reach * 1.22, mix(p.pale, p.light, 0.7))
    for k in range(_STARS):
        c.fill(star(polar((x, y), reach * 1.06, math.pi * (k + 0.5) / _STARS), u * 0.030), p.base)
    c.circle(x, y, reach * 0.84, p.gold)
    _west_bank(c, horizon)
    _east_bank(c, horizon)
    _water(c, horizon, reach * 0.84)
    _bridge(c, horizon)


def _west_bank(c: Canvas, horizon: float) -> None:
    u, spread = c.unit, c.by(0.9, 1.5, 0.9)
    for place, width, height, roof in _HOUSES:
        _house(c, u * place * spread, horizon - u * 0.14, u * width * c.by(0.9, 1.25, 0.9), u * height * 1.1, roof)


def _house(c: Canvas, x: float, ground: float, w: float, h: float, roof: str) -> None:
    p, eaves = c.palette, ground - h
    c.rect(x, eaves, w, h, {"gable": p.base, "spire": p.deep, "steps": p.mid}[roof])
    if roof == "spire":
        c.poly([(x - w * 0.08, eaves), (x + w / 2, eaves - w * 2.1), (x + w * 1.08, eaves)], p.night)
    elif roof == "gable":
        c.poly([(x - w * 0.1, eaves), (x + w / 2, eaves - w * 0.8), (x + w * 1.1, eaves)], p.night)
    else:
        for k in range(4):
            step = w * (1 - k * 0.26)
            c.rect(x + (w - step) / 2, eaves - w * 0.2 * k, step, w * 0.22, p.night)
    for row in range(int((h - w * 0.3) / (w * 0.5))):
        for column, t in enumerate((0.2, 0.6)):
            lit = (row + 1 + 2 * column) % 3 == 0
            c.rect(x + w * t, eaves + w * (0.25 + 0.5 * row), w * 0.2, w * 0.28, p.gold if lit else p.pale)


def _east_bank(c: Canvas, horizon: float) -> None:
    p, w, u = c.palette, c.width, c.unit
    wide, ground = c.by(0.8, 1.3, 0.8), horizon - u * 0.14
    peaks(
        c,
        ground,
        [Peak(1.0, u * 0.36, 260 * wide, 260), Peak(0.86, u * 0.24, 180 * wide, 220 * wide)],
        Rock(p.mid, p.base, p.paper, p.light),
    )
    yurt(c, w - u * c.by(0.105, 0.34, 0.105), ground - u * 0.04, u * c.by(0.066, 0.078, 0.064), p.base)


def _water(c: Canvas, horizon: float, sun_radius: float) -> None:
    """Bands of waves, and the sun's reflection in strips that grow narrow."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    band = (h - horizon) / _WATER_BANDS
    for i, tone in enumerate(ramp(p.mid, p.night, _WATER_BANDS)):
        y = horizon + band * i
        c.rect(0, y, w, band + 2, tone)
        if i >= _CALM_BANDS:
            count = c.by(11, 17, 13) - i
            period = w / count
            for k in range(-1 - i // 3, count + 1):
                su_wave(c, (k + 0.3 * i) * period, y + 1, period, tone, period * 0.13)
    for k in range(int((h - horizon) / (u * _GLINT_STEP)) + 1):
        down = u * (0.018 + _GLINT_STEP * k)
        if down > sun_radius * 0.96 or horizon + down > h:
            break
        half = math.sqrt(sun_radius**2 - down**2) * (0.98 - 0.03 * k)
        c.rect(w * 0.5 - half, horizon + down, 2 * half, u * (0.016 - 0.0007 * k), p.gold, u * 0.006)


def _bridge(c: Canvas, horizon: float) -> None:
    """A viaduct across the whole width: open arches, the road, a golden ornament parapet."""
    p, w, u = c.palette, c.width, c.unit
    count = c.by(5, 7, 5)
    bay, deck, foot = w / count, horizon - u * _DECK, horizon + u * 0.02
    arch, rise = bay * 0.41, u * 0.132
    for k in range(count):
        x, half = bay * (k + 0.5), bay / 2 + 1
        c.fill(
            Pen((x - half, deck))
            .line((x - half, foot), (x - arch, foot))
            .arc(arch, rise, (x + arch, foot))
            .line((x + half, foot), (x + half, deck))
            .close(),
            p.night,
        )
    c.rect(0, deck - u * 0.036, w, u * 0.06, p.night)
    border_koshkar(c, -u * 0.01, deck - u * 0.03, w + u * 0.02, u * 0.046, p.gold, rails=False)
