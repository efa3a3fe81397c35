"""Togetherness: people in rings, seen from above, arms on each other's shoulders, a sun in their midst."""

from __future__ import annotations

import math
from typing import Final

from jurnal.art.canvas import Canvas
from jurnal.art.colour import mix
from jurnal.art.ornaments import koshkar, kun
from jurnal.art.paths import parse
from jurnal.art.shapes import TAU, Pen, polar, wedge

_RAYS: Final = 36
_SHOULDERS: Final = parse(
    "M-.82,.1 C-.82,-.34 -.4,-.46 0,-.46 C.4,-.46 .82,-.34 .82,.1 C.7,.36 .3,.4 0,.4 C-.3,.4 -.7,.36 -.82,.1 Z"
)
_PARTING: Final = parse("M-.12,.38 Q.02,0 -.1,-.2")
_STRAIGHT_PARTING: Final = parse("M0,.4 L0,-.1")
_SCARF_KNOT: Final = parse("M-.35,-.2 L.35,-.2 L0,-.66 Z")
_SCARF_FOLD: Final = parse("M-.36,.1 Q0,-.12 .36,.1")
_REACH: Final = 0.62
"""How far an arm reaches toward the neighbour, as a share of the gap between two people."""
_CORNER: Final = 0.085


def hands(c: Canvas) -> None:
    """A ring of nine about the sun; more rings around it where the format leaves room."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    x, y, r, size = w * 0.5, h * 0.5, u * c.by(0.335, 0.30, 0.34), u * c.by(0.118, 0.108, 0.12)
    c.ground(p.base)
    for k in range(1, _RAYS, 2):
        c.fill(wedge((x, y), math.hypot(w, h) / 2, TAU * k / _RAYS, TAU * (k + 1) / _RAYS), mix(p.base, p.deep, 0.4))
    c.circle(x, y, r * 1.32, p.gold)
    c.circle(x, y, r * 1.29, p.pale)
    c.circle(x, y, r * 0.72, p.base)
    c.circle(x, y, r * 0.68, p.paper)
    kun(c, x, y, r * 0.58, p.gold)
    _ring(c, x, y, r, 9, size, 0)
    if c.ratio == "square":
        _carpet_corners(c)
        return
    _ring(c, x, y, r * 1.92, 17, size, 3)
    if c.ratio == "wide":
        _ring(c, x, y, r * 2.74, 25, size, 5)


def _carpet_corners(c: Canvas) -> None:
    """A ram's horn turned into each corner, as on a felt carpet."""
    inset, w, h = c.unit * _CORNER, c.width, c.height
    corners = ((inset, inset), (w - inset, inset), (w - inset, h - inset), (inset, h - inset))
    for k, (x, y) in enumerate(corners):
        koshkar(c, x, y, c.unit * 0.09, c.palette.light, 135 + 90 * k)


def _ring(c: Canvas, x: float, y: float, radius: float, count: int, size: float, start: int) -> None:
    """One ring: first all arms, then all heads over them."""
    p, step = c.palette, 360 / count
    cloths = (p.night, p.gold, p.paper, p.deep, p.honey, mix(p.night, p.mid, 0.5))
    places = [(*polar((x, y), radius, math.radians(90 - k * step)), k * step) for k in range(count)]
    for k, (px, py, turn) in enumerate(places):
        with c.at(px, py, size, turn):
            _arms(
                c,
                cloths[(k * 5 + start) % len(cloths)],
                p.skins[(k + start) % 3],
                math.radians(step) * radius / size,
                radius / size,
            )
    for k, (px, py, turn) in enumerate(places):
        with c.at(px, py, size, turn):
            _crown(c, k + start, p.skins[(k + start) % 3])


def _arms(c: Canvas, cloth: str, skin: str, gap: float, radius: float) -> None:
    """Shoulders, and arms that bend along the ring; outward is up."""
    reach = gap * _REACH
    hand = reach * reach / (2 * radius) - 0.1
    for side in (-1, 1):
        c.circle(side * reach, hand, 0.17, skin)
    c.stroke(Pen((-reach * 0.88, hand)).quad((0, -0.32), (reach * 0.88, hand)).open(), cloth, 0.3, "round")
    c.fill(_SHOULDERS, cloth)


def _crown(c: Canvas, i: int, skin: str) -> None:
    """The top of a head: skullcap, bun, wavy hair, white scarf, straight parting, knotted scarf."""
    p, kind = c.palette, i % 6
    c.ellipse(0, 0.24, 0.28, 0.28, skin)
    hair = (p.deep, p.night, mix(p.ink, "#8A5A2B", 0.5), p.paper, p.ink, p.light)[kind]
    c.circle(0, 0, 0.4, hair)
    if kind == 0:
        c.ring(0, 0, 0.29, p.gold, 0.07)
        c.circle(0, 0, 0.1, p.gold)
    elif kind == 1:
        c.circle(0, -0.34, 0.2, p.ink)
    elif kind == 2:
        c.stroke(_PARTING, mix(hair, p.paper, 0.3), 0.05)
    elif kind == 3:
        c.ring(0, 0, 0.29, p.base, 0.06)
    elif kind == 4:
        c.stroke(_STRAIGHT_PARTING, skin, 0.05)
    else:
        c.fill(_SCARF_KNOT, hair)
        c.stroke(_SCARF_FOLD, p.base, 0.06)
