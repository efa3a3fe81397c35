"""The law: scales on a column whose capital is a ram's horn, before a colonnade."""

from __future__ import annotations

from typing import Final

from jurnal.art.borders import border_koshkar
from jurnal.art.canvas import Canvas
from jurnal.art.colour import mix
from jurnal.art.ornaments import horn, mirrored
from jurnal.art.paths import Frame, transformed
from jurnal.art.shapes import Pen, polyline, rectangle

_CAPITAL_HORN: Final = transformed(horn(0.42, 0.24, (0.15, 0.11), 1.4), Frame().moved(0.24, 0))
_CAPITAL: Final = mirrored(_CAPITAL_HORN) + rectangle(-0.42, -0.44, 0.84, 0.34) + rectangle(-0.78, -0.62, 1.56, 0.2)
_FLUTES: Final = 5
_STEPS: Final = (1.9, 1.55, 1.25)
"""Half widths of the column's base, from the ground up, in half columns."""
_PAN_SHARE: Final = 0.37
"""The radius of a pan as a share of the beam's arm."""


def law(c: Canvas) -> None:
    """Scales in balance, people in one pan and books in the other, before the sun."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    x, ground, beam = w * 0.5, h * c.by(0.9, 0.91, 0.91), h * c.by(0.40, 0.35, 0.37)
    c.ground(p.pale)
    _colonnade(c, ground)
    c.circle(x, beam, u * 0.345, mix(p.gold, p.pale, 0.6))
    c.circle(x, beam, u * 0.31, p.gold)
    _column(c, x, beam + u * 0.12, ground, u * c.by(0.095, 0.08, 0.085))
    _scales(c, x, beam, u * c.by(0.34, 0.42, 0.345), u * c.by(0.29, 0.27, 0.27))
    c.rect(0, ground, w, h - ground, p.night)
    band = min((h - ground) * 0.66, u * 0.07)
    border_koshkar(c, -u * 0.02, ground + (h - ground - band) / 2, w + u * 0.04, band, p.light, rails=False)


def _colonnade(c: Canvas, ground: float) -> None:
    """Pale arches as a rhythm of upright bars."""
    p, count = c.palette, c.by(5, 9, 5)
    bay, top = c.width / count, c.height * c.by(0.2, 0.12, 0.14)
    half, spring = bay * 0.38, top + bay * 0.38
    for i in range(count):
        x = bay * (i + 0.5)
        c.fill(
            Pen((x - half, ground))
            .line((x - half, spring))
            .arc(half, half, (x + half, spring))
            .line((x + half, ground))
            .close(),
            mix(p.pale, p.light, 0.55),
        )


def _column(c: Canvas, x: float, top: float, ground: float, half: float) -> None:
    p = c.palette
    neck = top + half * 0.4
    c.poly([(x - half * 0.82, neck), (x + half * 0.82, neck), (x + half, ground), (x - half, ground)], p.base)
    for k in range(_FLUTES):
        t = (k - _FLUTES // 2) * 0.34
        c.stroke(polyline([(x + half * t * 0.82, neck), (x + half * t, ground)]), p.deep, half * 0.1)
    for i, reach in enumerate(_STEPS):
        tone = p.deep if i == 1 else p.night
        c.rect(x - half * reach, ground - half * 0.34 * (i + 1), 2 * half * reach, half * 0.34 + 1, tone)
    c.stamp(_CAPITAL, p.night, x, top + half * 0.72, half * 1.75)


def _scales(c: Canvas, x: float, y: float, arm: float, drop: float) -> None:
    """A post, a bowed beam and two pans hanging from its ends."""
    p, u = c.palette, c.unit
    line = u * 0.016
    c.rect(x - line, y - u * 0.1, 2 * line, u * 0.26, p.night)
    c.circle(x, y - u * 0.11, u * 0.03, p.night)
    crest = y - arm * 0.22
    c.fill(
        Pen((x - arm, y))
        .quad((x, crest), (x + arm, y))
        .line((x + arm, y + line * 1.3))
        .quad((x, crest + line * 3), (x - arm, y + line * 1.3))
        .close(),
        p.night,
    )
    for side, load in ((-1, _people), (1, _books)):
        px, py, radius = x + side * arm, y + drop, arm * _PAN_SHARE
        c.stroke(polyline([(px - radius, py), (px, y), (px + radius, py)]), p.night, line * 0.5)
        c.fill(Pen((px - radius, py)).arc(radius, radius * 0.72, (px + radius, py), clockwise=False).close(), p.night)
        c.circle(px, y + line * 0.5, line * 1.4, p.gold)
        load(c, px, py, radius)


def _people(c: Canvas, x: float, y: float, radius: float) -> None:
    p, size = c.palette, radius * 0.26
    for k, tone in ((-1, p.mid), (1, p.base), (0, p.deep)):
        px = x + k * radius * 0.45
        c.fill(Pen((px - size, y)).arc(size, size * 1.2, (px + size, y)).close(), tone)
        c.circle(px, y - size * 1.55, size * 0.52, tone)


def _books(c: Canvas, x: float, y: float, radius: float) -> None:
    p, thick = c.palette, radius * 0.22
    for k, (half, tone) in enumerate(((0.5, p.base), (0.42, p.deep), (0.5, p.mid))):
        c.rect(x - radius * half, y - thick * (k + 1), 2 * radius * half, thick, tone)
