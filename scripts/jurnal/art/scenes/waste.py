"""Waste that comes back: the cycle of three horned arrows above sorted bins."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from jurnal.art.borders import border_koshkar, sun_rays
from jurnal.art.canvas import Canvas
from jurnal.art.colour import contrast, mix
from jurnal.art.ornaments import koshkar
from jurnal.art.palette import Palette
from jurnal.art.paths import parse
from jurnal.art.shapes import Pen, polar, polygon

_SHAFT: Final = (0.87, 1.09)
"""The inner and outer radius of an arrow's shaft."""
_SHAFT_MIDDLE: Final = 0.98
_HEAD_AT: Final = math.radians(23)
_TIP_AT: Final = math.radians(-9)
_TAIL_AT: Final = math.radians(90)

_LEAVES: Final = parse("M0,.1 C.05,-.6 .5,-.95 1.05,-.9 C1.05,-.35 .6,.05 0,.1 Z")
_SHOOT: Final = parse("M0,-1.35 C.3,-.95 .3,-.6 0,-.3 C-.3,-.6 -.3,-.95 0,-1.35 Z")
_STALK: Final = parse("M0,.9 L0,-.1")

_BOTTLE: Final = parse(
    "M-.14,-.95 L.14,-.95 L.14,-.55 C.4,-.4 .4,-.2 .4,0 L.4,.95 L-.4,.95 L-.4,0 C-.4,-.2 -.4,-.4 -.14,-.55 Z"
)
_SHEET: Final = parse("M-.6,-.8 L.25,-.8 L.6,-.42 L.6,.85 L-.6,.85 Z")
_LEAF: Final = parse("M0,.95 C-.85,.4 -.75,-.5 0,-.95 C.75,-.5 .85,.4 0,.95 Z")
_VEINS: Final = parse("M0,.95 L0,-.5 M0,.5 L.34,.15 M0,.5 L-.34,.15 M0,.05 L.3,-.28 M0,.05 L-.3,-.28")
_JAR_LABEL: Final = parse("M0,-.25 L.3,.15 L0,.55 L-.3,.15 Z")


def waste(c: Canvas) -> None:
    """The cycle as a sun with a shoot in it; a row of bins for bottles, paper, leaves and jars."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    c.ground(p.pale)
    x, y, r = w * 0.5, h * c.by(0.335, 0.33, 0.335), u * c.by(0.275, 0.205, 0.215)
    sun_rays(c, x, y, u * 1.9, 24, mix(p.pale, p.light, 0.35))
    c.circle(x, y, r * 1.47, p.gold)
    c.circle(x, y, r * 1.41, p.paper)
    _cycle(c, x, y, r)
    _sprout(c, x, y, r * 0.42)
    ground = h * c.by(0.885, 0.89, 0.895)
    c.rect(0, ground - u * 0.10, w, h - ground + u * 0.10, p.night)
    border_koshkar(c, -u * 0.02, ground + u * 0.035, w + u * 0.04, u * 0.055, p.mid, rails=False)
    _bins(c, ground)


def _bins(c: Canvas, ground: float) -> None:
    """A row of bins, each with the sign of what it is for."""
    count = c.by(4, 6, 4)
    step = c.width / (count + 0.3)
    for i, tone in enumerate(_bin_tones(c.palette, count)):
        x = c.width / 2 + (i - (count - 1) / 2) * step
        _bin(c, x, ground, step * 0.40, c.unit * c.by(0.31, 0.235, 0.25), tone, _SIGNS[i % len(_SIGNS)])


def _bin_tones(p: Palette, count: int) -> list[str]:
    """The colours of the bins, from any palette: no two neighbours alike, and none like the dark ground."""
    tones = (p.base, p.gold, p.mid, p.light)
    return [tones[i % len(tones)] for i in range(count)]


def _cycle(c: Canvas, x: float, y: float, r: float) -> None:
    """Three arrows on a circle; the tail of each is a ram's horn whose stem is the shaft."""
    p = c.palette
    inner, outer = _SHAFT
    shaft = (
        Pen(polar((0, 0), outer, _HEAD_AT))
        .spiral((0, 0), outer, outer, _HEAD_AT, _TAIL_AT)
        .spiral((0, 0), inner, inner, _TAIL_AT, _HEAD_AT)
        .close()
    )
    head = polygon(
        [polar((0, 0), 1.32, _HEAD_AT), polar((0, 0), _SHAFT_MIDDLE, _TIP_AT), polar((0, 0), 0.66, _HEAD_AT)]
    )
    tail_x, tail_y = polar((0, 0), _SHAFT_MIDDLE, math.radians(94))
    for k, tone in enumerate((p.base, p.night, p.mid)):
        with c.at(x, y, r, 120 * k):
            c.fill(shaft + head, tone)
            koshkar(c, tail_x, tail_y, 0.40, tone, -94, foot=0.3, bud=False)


def _sprout(c: Canvas, x: float, y: float, size: float) -> None:
    """A young shoot: two leaves on a stalk with horn roots."""
    p = c.palette
    with c.at(x, y + size * 0.15, size):
        c.stroke(_STALK, p.night, 0.12)
        c.fill(_LEAVES, p.base)
        with c.at(0, 0, flip=True):
            c.fill(_LEAVES, p.mid)
        c.fill(_SHOOT, p.gold)
        koshkar(c, 0, 0.72, 0.5, p.night, 180, foot=0, bud=False)


def _bin(c: Canvas, x: float, ground: float, half: float, height: float, tone: str, sign: Sign) -> None:
    """A container with lid, wheels and the sign of its contents."""
    p, top = c.palette, ground - height
    ink = max((p.night, p.paper), key=lambda colour: contrast(colour, tone))
    for side in (-1, 1):
        c.circle(x + side * half * 0.6, ground, half * 0.16, p.ink)
    c.poly([(x - half, top), (x + half, top), (x + half * 0.84, ground), (x - half * 0.84, ground)], tone)
    c.poly(
        [(x + half * 0.62, top), (x + half, top), (x + half * 0.84, ground), (x + half * 0.52, ground)],
        mix(tone, p.night, 0.18),
    )
    c.rect(x - half * 1.1, ground - height * 1.12, half * 2.2, height * 0.14, mix(tone, p.night, 0.32), half * 0.06)
    with c.at(x - half * 0.12, ground - height * 0.5, half * 0.52):
        sign(c, ink, tone)


def _bottle(c: Canvas, ink: str, ground: str) -> None:
    c.fill(_BOTTLE, ink)
    c.rect(-0.4, 0.1, 0.8, 0.35, ground)


def _paper(c: Canvas, ink: str, ground: str) -> None:
    c.fill(_SHEET, ink)
    for y in (-0.25, 0.1, 0.45):
        c.rect(-0.35, y, 0.7, 0.12, ground)


def _leaf(c: Canvas, ink: str, ground: str) -> None:
    c.fill(_LEAF, ink)
    c.stroke(_VEINS, ground, 0.09)


def _jar(c: Canvas, ink: str, ground: str) -> None:
    c.rect(-0.42, -0.9, 0.84, 0.24, ink)
    c.rect(-0.55, -0.58, 1.1, 1.45, ink, 0.2)
    c.fill(_JAR_LABEL, ground)


Sign = Callable[[Canvas, str, str], None]
"""Draws what a bin is for about (0, 0), in ink on a ground."""
_SIGNS: Final[tuple[Sign, ...]] = (_bottle, _paper, _leaf, _jar)
