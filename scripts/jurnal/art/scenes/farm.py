"""Worked land: the dam with its fields, the apple orchard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from jurnal.art.borders import border_koshkar
from jurnal.art.canvas import Canvas
from jurnal.art.colour import mix, ramp
from jurnal.art.landscape import Peak, Rock, hill, peaks, ridge, sun
from jurnal.art.ornaments import su_wave
from jurnal.art.paths import Point, parse
from jurnal.art.shapes import TAU, Pen, ellipse, polar, polyline, rectangle

_DAM_ARCHES: Final = 5
_WAVE_LINE: Final = 0.13
"""The line of a wave as a share of its period."""

_TREE_ROWS: Final = (0.045, 0.07, 0.105, 0.155, 0.23, 0.345, 0.52, 0.80)
"""Where the rows of trees stand, far to near, as shares of the way from the vanishing point to the lower edge."""
_TREE_SHADOW: Final = ellipse(0, 1.5, 0.9, 0.13)
_TREE_STEM: Final = rectangle(-0.075, 0, 0.15, 1.5)
_TREE_SHADE: Final = parse("M0,-1 A1,1 0 0 1 0,1 A1.3,1.3 0 0 0 0,-1 Z")
_BARE_BEFORE: Final = 0.10
"""Rows farther than this bear no fruit one could see."""
_FULL_FROM: Final = 0.2
_FRUIT_FULL: Final = ((0.7, 9, 0.2), (0.32, 4, 0.6))
"""Rings of fruit: radius as a share of the crown's, count, first angle."""
_FRUIT_FAR: Final = ((0.66, 6, 0.2), (0.2, 2, 0.6))


def river(c: Canvas) -> None:
    """A dam before mountains, water that falls and grows toward the viewer, striped fields on both banks."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    horizon = h * c.by(0.42, 0.38, 0.40)
    c.ground(p.pale)
    sun(c, w * c.by(0.66, 0.74, 0.68), horizon - u * 0.14, u * 0.17)
    k, wide = u / 1000, c.by(1.0, 1.4, 1.0)
    peaks(
        c,
        horizon + 10,
        [
            Peak(0.1, 230 * k, 300 * wide, 320 * wide),
            Peak(0.5, 180 * k, 300 * wide, 330 * wide),
            Peak(0.9, 150 * k, 300 * wide, 300 * wide),
        ],
        Rock(p.light, p.mid, p.paper, mix(p.pale, p.light, 0.55)),
    )
    hill(c, ridge(c, horizon - u * 0.015, u * 0.012, 3, 0.4), p.deep)
    half, far = w * c.by(0.27, 0.19, 0.26), w * c.by(0.36, 0.26, 0.36)
    _river_water(c, horizon + u * 0.17, far)
    _fields(c, horizon + u * 0.10, half, far)
    _dam(c, w * 0.5, horizon, half * 0.98, u * 0.17)


def _river_water(c: Canvas, top: float, half: float) -> None:
    """Wave bands that grow and darken toward the viewer; only what the fields leave open is drawn."""
    p, w, h = c.palette, c.width, c.height
    rows, growth = c.by(8, 6, 6), c.by(1.22, 1.28, 1.28)
    total = sum(growth**i for i in range(rows))
    y = top
    for i, tone in enumerate(ramp(p.paper, p.deep, rows)):
        height = (h - top) * growth**i / total
        c.rect(w * 0.5 - half * 1.1, y, half * 2.2, h - y + 20, tone)
        if i:
            period = height * 1.5
            count = int(half * 1.05 / period) + 2
            for j in range(-count, count):
                su_wave(c, w * 0.5 + (j + 0.5 * (i % 2)) * period, y + 1, period, tone, period * _WAVE_LINE)
        y += height


def _fields(c: Canvas, top: float, half: float, far: float) -> None:
    """Striped fields in one-point perspective; `half` and `far` are the river's half widths above and below."""
    p, h, middle = c.palette, c.height, c.width * 0.5
    tones = [p.night, p.gold, p.deep, p.honey, p.base, p.gold, p.deep, p.mid]
    spans = [0.06, 0.30, 0.30, 0.30, 0.34, 0.34, 0.34, 0.34]
    for side in (-1, 1):
        edge = 1.0
        for tone, span in zip(tones, spans, strict=True):
            upper = [middle + side * half * t for t in (edge, edge + span)]
            lower = [middle + side * far * (1 + (t - 1) * 1.7) for t in (edge, edge + span)]
            c.poly([(upper[0], top), (upper[1], top), (lower[1], h), (lower[0], h)], tone)
            for j in range(1, 6 if span > 0.1 else 1):
                x0, x1 = (ends[0] + (ends[1] - ends[0]) * j / 6 for ends in (upper, lower))
                c.stroke(polyline([(x0, top), (x1, h)]), mix(tone, p.deep, 0.3), c.unit * 0.005)
            edge += span


def _dam(c: Canvas, middle: float, top: float, half: float, height: float) -> None:
    """The dam wall with arches and falling water under a golden parapet."""
    p, w = c.palette, c.width
    c.rect(-10, top, w + 20, height * 0.72, p.night)
    c.rect(middle - half * 1.12, top, half * 2.24, height * 1.12, p.night)
    bay = 2 * half / _DAM_ARCHES
    arch, spring, sill = bay * 0.36, top + height * 0.62, top + height * 1.32
    for i in range(_DAM_ARCHES):
        x = middle - half + bay * (i + 0.5)
        c.fill(
            Pen((x - arch, spring))
            .arc(arch, arch * 0.9, (x + arch, spring))
            .line((x + arch, sill), (x - arch, sill))
            .close(),
            p.paper,
        )
        for j in (-0.5, 0, 0.5):
            c.rect(x + (j - 0.08) * arch, top + height * 0.6, arch * 0.16, height * 0.7, p.light)
    c.rect(-10, top - height * 0.06, w + 20, height * 0.1, p.gold)
    border_koshkar(c, middle - half * 1.02, top + height * 0.08, half * 2.04, height * 0.2, p.mid, rails=False)


def orchard(c: Canvas) -> None:
    """Rows of fruit trees that meet under the sun."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    horizon = h * c.by(0.43, 0.42, 0.42)
    vanishing = w * c.by(0.5, 0.58, 0.5)
    c.ground(p.pale)
    sun(c, vanishing, horizon - u * 0.06, u * c.by(0.25, 0.23, 0.22))
    k, wide = u / 1000, c.by(1.0, 1.4, 1.0)
    peaks(
        c,
        horizon + 8,
        [Peak(0.02, 200 * k, 260 * wide, 330 * wide), Peak(1.0, 230 * k, 360 * wide, 300 * wide)],
        Rock(p.light, p.mid, p.paper, mix(p.pale, p.light, 0.55)),
    )
    _soil(c, horizon, vanishing)
    for row, near in enumerate(_TREE_ROWS):
        _tree_row(c, horizon, vanishing, row, near)


def _row_gap(c: Canvas) -> float:
    return c.unit * c.by(0.70, 0.72, 0.66)


def _soil(c: Canvas, horizon: float, vx: float) -> None:
    """Stripes between the rows, to the vanishing point just above the horizon."""
    p, h = c.palette, c.height
    vy, gap = horizon - c.unit * 0.012, _row_gap(c)
    c.rect(0, horizon, c.width, h - horizon, p.base)
    near, far, bottom = (h * 1.02 - vy) / (h - vy), (horizon - vy) / (h - vy), h * 1.02
    for share, tone in ((0.44, mix(p.base, p.light, 0.45)), (0.16, p.light)):
        for i in range(-12, 13):
            x0, x1 = gap * (i - share * 0.5), gap * (i + share * 0.5)
            c.poly(
                [
                    (vx + x0 * far, horizon),
                    (vx + x1 * far, horizon),
                    (vx + x1 * near, bottom),
                    (vx + x0 * near, bottom),
                ],
                tone,
            )


def _tree_row(c: Canvas, horizon: float, vx: float, row: int, near: float) -> None:
    """One row of round trees, part by part: shadows, stems, lit rims, crowns, shaded sides, fruit."""
    p, vy = c.palette, horizon - c.unit * 0.012
    gap = _row_gap(c) * near
    r, ground = min(gap * 0.39, (c.height - vy) * 0.43 * near), vy + (c.height - vy) * near
    y, count = ground - r * 1.5, int(c.width / gap) + 2
    places = [(vx + gap * (i + 0.5), row + i) for i in range(-count, count)]
    places = [(x, kind) for x, kind in places if -gap < x < c.width + gap]
    for part, tone in ((_TREE_SHADOW, mix(p.base, p.night, 0.45)), (_TREE_STEM, p.night)):
        for x, _ in places:
            c.stamp(part, tone, x, y, r)
    for odd in (0, 1):
        crown = mix(p.deep, p.mid, max(0.0, 0.40 - near) + 0.10 * odd)
        _crowns(c, [(x, y) for x, kind in places if kind % 2 == odd], r, crown)
    if near > _BARE_BEFORE:
        rings = _FRUIT_FULL if near > _FULL_FROM else _FRUIT_FAR
        c.dots(
            [
                polar((x, y), r * ring, TAU * j / fruit + first + kind)
                for x, kind in places
                for ring, fruit, first in rings
                for j in range(fruit)
            ],
            r * 0.085,
            p.gold,
        )


def _crowns(c: Canvas, places: Sequence[Point], r: float, crown: str) -> None:
    """Crowns of one size and tone: a lit rim, and the side away from the light."""
    p = c.palette
    c.dots(places, r * 1.035, mix(crown, p.light, 0.42))
    c.dots(places, r, crown)
    for x, y in places:
        c.stamp(_TREE_SHADE, mix(crown, p.night, 0.5), x, y, r)
