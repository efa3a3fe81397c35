"""Round emblems that fill the page: the crown of the yurt, the heart of medicine."""

from __future__ import annotations

import math
from typing import Final

from jurnal.art.borders import ring_koshkar, ring_triangles
from jurnal.art.canvas import Canvas
from jurnal.art.colour import mix
from jurnal.art.ornaments import mirrored
from jurnal.art.paths import parse
from jurnal.art.shapes import TAU, Pen, polyline, volute, wedge

_ROOF_POLES: Final = 72
_BAND_TEETH: Final = 48
_GOLD_TOOTH_EVERY: Final = 4
_RIB_OFFSETS: Final = (-0.24, 0.0, 0.24)

_CROSS: Final = parse(
    "M-.36,-1 L.36,-1 L.36,-.36 L1,-.36 L1,.36 L.36,.36 L.36,1 L-.36,1 L-.36,.36 L-1,.36 L-1,-.36 L-.36,-.36 Z"
)
_CROSS_STEP: Final = 0.125
_HEART: Final = parse(
    "M0,.95 C-.5,.55 -1.1,.15 -1.1,-.38 C-1.1,-.95 -.35,-1.05 0,-.5 "
    "C.35,-1.05 1.1,-.95 1.1,-.38 C1.1,.15 .5,.55 0,.95 Z"
)
_HEART_SCROLL_START: Final = math.radians(-150) + TAU
_HEART_SCROLLS: Final = mirrored(
    volute((0.53, -0.33), (0.40, 0.12), (0.10, 0.09), (_HEART_SCROLL_START, _HEART_SCROLL_START - TAU * 1.35))
)
_PULSE: Final = (
    (-0.66, 0.0),
    (-0.5, -0.12),
    (-0.38, 0.0),
    (-0.2, 0.0),
    (-0.1, 0.14),
    (0.0, -0.52),
    (0.12, 0.3),
    (0.2, 0.0),
    (0.42, 0.0),
    (0.52, -0.12),
    (0.64, 0.0),
)


def shanyraq(c: Canvas) -> None:
    """The crown of the yurt from below: sky and sun through its ribs, the roof poles all around."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    x, y = w * c.by(0.5, 0.62, 0.5), h * 0.5
    r = u * c.by(0.33, 0.32, 0.30)
    c.ground(p.night)
    half = 0.34 * TAU / _ROOF_POLES
    for tone, start in ((p.mid, 0), (p.base, 1), (p.deep, 2), (p.base, 3)):
        for k in range(start, _ROOF_POLES, 4):
            angle = TAU * k / _ROOF_POLES
            c.fill(wedge((x, y), math.hypot(w, h), angle - half, angle + half), tone)
    _woven_band(c, x, y, r * 2.02, r * 0.13)
    c.circle(x, y, r * 1.40, p.night)
    ring_koshkar(c, x, y, r * 1.225, 20, r * 0.155, p.gold)
    c.circle(x, y, r * 1.08, p.base)
    c.circle(x, y, r, p.pale)
    c.circle(x + r * 0.26, y - r * 0.26, r * 0.50, mix(p.gold, p.pale, 0.6))
    c.circle(x + r * 0.26, y - r * 0.26, r * 0.36, p.gold)
    _crown_ribs(c, x, y, r)


def _woven_band(c: Canvas, x: float, y: float, radius: float, width: float) -> None:
    """The band that ties the roof poles: two rows of triangles that bite into each other, on a dark ring."""
    p = c.palette
    c.ring(x, y, radius, p.night, width * 2.3)
    ring_triangles(c, x, y, radius - width * 0.8, radius + width * 0.1, _BAND_TEETH, p.mid)
    outer, inner = radius + width * 0.8, radius - width * 0.1
    ring_triangles(c, x, y, outer, inner, _BAND_TEETH, p.pale, shift=0.5)
    ring_triangles(c, x, y, outer, inner, _BAND_TEETH, p.gold, shift=0.5, every=_GOLD_TOOTH_EVERY)
    for side in (-1, 1):
        c.ring(x, y, radius + side * width, p.pale, width * 0.14)


def _crown_ribs(c: Canvas, x: float, y: float, r: float) -> None:
    """Three and three bent ribs that cross, with a lit edge, in their hoop."""
    p = c.palette
    for turn in (45, 135):
        with c.at(x, y, r, turn):
            for offset in _RIB_OFFSETS:
                end = math.sqrt(1 - offset * offset)
                rib = Pen((offset * 0.9, -end)).quad((offset * 1.5, 0), (offset * 0.9, end)).open()
                c.stroke(rib, p.night, 0.085)
                c.stroke(rib, p.base, 0.03)
    c.ring(x, y, r, p.night, r * 0.09)


def medicine(c: Canvas) -> None:
    """A heart with horn scrolls on a white cross in a ring of ornament, the pulse across the page."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    x, y, r = w * 0.5, h * 0.5, u * c.by(0.375, 0.365, 0.365)
    c.ground(p.base)
    _cross_field(c, x, y, mix(p.base, p.deep, 0.6))
    c.circle(x, y, r * 1.28, p.night)
    ring_koshkar(c, x, y, r * 1.11, 18, r * 0.155, p.light)
    c.circle(x, y, r * 0.97, p.gold)
    c.circle(x, y, r * 0.94, p.pale)
    c.stamp(_CROSS, p.paper, x, y, r * 0.84)
    c.stamp(_HEART, p.base, x, y, r * 0.58)
    c.stamp(_HEART_SCROLLS, p.pale, x, y, r * 0.58)
    base = y + r * 0.16
    beats = [(x + dx * r, base + dy * r) for dx, dy in _PULSE]
    c.stroke(polyline([(-20, base), *beats, (w + 20, base)]), p.gold, r * 0.05, "round")


def _cross_field(c: Canvas, x: float, y: float, tone: str) -> None:
    """Small crosses in staggered rows over the whole canvas, even about its middle."""
    step = c.unit * _CROSS_STEP
    columns, rows = int(c.width / step / 2) + 1, int(c.height / step / 2) + 1
    for j in range(-rows, rows + 1):
        for i in range(-columns, columns + 1):
            c.stamp(_CROSS, tone, x + (i + (j % 2) * 0.5) * step, y + j * step, step * 0.16)
