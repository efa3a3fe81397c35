"""Learning and law in letters: an open book on a stack of ornamented spines."""

from __future__ import annotations

from typing import Final

from jurnal.art.borders import border_koshkar, border_su, border_tumarsha, ring_koshkar, sun_rays
from jurnal.art.canvas import Canvas
from jurnal.art.colour import mix
from jurnal.art.paths import parse
from jurnal.art.shapes import Pen

_COVER: Final = parse("M-1.06,-.30 L0,.02 L1.06,-.30 L1.06,.36 L0,.62 L-1.06,.36 Z")
_FOLD: Final = parse("M0,-.06 L0,.6")
_LEAVES: Final = 5
_LEAF_STEP: Final = 0.04
_PRINTED_HILL_TOP: Final = -0.22
_PRINTED_HILL_STEP: Final = 0.14
_BAND_AT: Final = (0.06, 0.94)
"""Where the two raised bands of a spine stand, as shares of its length."""
_STACK_GAP: Final = 0.004


def books(c: Canvas) -> None:
    """An open book before a rising sun with an ornament halo, on a stack of books that fills the foot."""
    p, w, h = c.palette, c.width, c.height
    x, y, size = w * 0.5, h * c.by(0.56, 0.55, 0.56), w * c.by(0.46, 0.29, 0.43)
    sun_y = y - size * 0.34
    c.ground(p.pale)
    sun_rays(c, x, sun_y, size * 4.2, 28, mix(p.pale, p.light, 0.45))
    c.circle(x, sun_y, size * 0.80, mix(p.pale, p.light, 0.8))
    ring_koshkar(c, x, sun_y, size * 0.60, 16, size * 0.135, p.base)
    c.circle(x, sun_y, size * 0.46, p.gold)
    _stack(c, y + size * 0.30)
    _open_book(c, x, y, size)


def _open_book(c: Canvas, x: float, y: float, size: float) -> None:
    """Open toward the reader: leaves as layered arcs, hills printed on the uppermost."""
    p = c.palette
    with c.at(x, y, size):
        c.fill(_COVER, p.night)
        for k in range(_LEAVES):
            for _ in c.mirrored():
                _leaf(c, _LEAF_STEP * k, p.light if k % 2 else p.paper)
        for _ in c.mirrored():
            for i, tone in enumerate((p.light, p.mid, p.base)):
                _printed_hill(c, i, tone)
        c.stroke(_FOLD, p.night, 0.012)


def _leaf(c: Canvas, down: float, tone: str) -> None:
    top = Pen((0, -down * 0.4)).cubic((0.22, -0.34 - down * 2.2), (0.7, -0.42 - down * 1.2), (1, -0.36 + down * 0.2))
    c.fill(top.line((1, 0.32 - down)).cubic((0.7, 0.24 - down), (0.25, 0.34 - down), (0, 0.56 - down)).close(), tone)


def _printed_hill(c: Canvas, i: int, tone: str) -> None:
    y = _PRINTED_HILL_TOP + _PRINTED_HILL_STEP * i
    line = Pen((0.02, y + 0.12)).cubic((0.2, y - 0.16), (0.5, y + 0.04 * (i - 1)), (0.96, y - 0.06))
    c.fill(line.line((0.96, 0.13)).cubic((0.7, 0.08), (0.25, 0.18), (0.02, 0.38)).close(), tone)


def _stack(c: Canvas, y: float) -> None:
    """Books lying down to the lower edge, each a little off the one above, each with its own border."""
    p, w, u, chance = c.palette, c.width, c.unit, c.local("stack")
    tones = [p.base, p.night, p.mid, p.deep, p.gold]
    i = 0
    while y < c.height:
        height = u * chance.uniform(0.075, 0.115)
        left, right = w * chance.uniform(-0.04, 0.10), w * chance.uniform(0.90, 1.04)
        tone = tones[i % len(tones)]
        c.rect(left, y, right - left, height - u * _STACK_GAP, tone, u * 0.012)
        _spine(c, left, right, y, height, p.night if tone in (p.gold, p.mid) else p.pale, i)
        y += height
        i += 1


def _spine(c: Canvas, left: float, right: float, y: float, height: float, ink: str, i: int) -> None:
    width = right - left
    for t in _BAND_AT:
        c.rect(left + width * t - height * 0.05, y, height * 0.1, height - c.unit * _STACK_GAP, ink)
    x, inside = left + width * 0.1, width * 0.8
    if i % 3 == 0:
        border_koshkar(c, x, y + height * 0.18, inside, height * 0.62, ink)
    elif i % 3 == 1:
        border_tumarsha(c, x, y + height * 0.25, inside, height * 0.48, ink)
    else:
        border_su(c, x, y + height * 0.16, inside, height * 0.62, ink)
