"""The monogram medallion of a person without a portrait: a ring of ornament about an empty disc.

The page sets the initials in the disc as text, so that they are read out, searched and set in the page's own type.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from jurnal.art.borders import ring_koshkar, ring_triangles
from jurnal.art.canvas import Canvas
from jurnal.art.ornaments import S_SCROLL, tumarsha
from jurnal.art.palette import palette_of
from jurnal.art.shapes import TAU, leaf, polar

SIDE: Final = 400
"""The width and height of a medallion in user units."""
CLEAR: Final = 0.56
"""The radius that is kept clear for the initials, as a share of half the side."""
CLEAR_WIDE: Final = 0.63
"""The same for three letters and more."""

_OUTER_RIM: Final = 0.95
_RIM_WIDTH: Final = 0.016
_DISC_MARGIN: Final = 0.025
_WIDE_FROM: Final = 3


@lru_cache(maxsize=256)
def medallion(colour: str, variant: int, initials: str | None = None) -> str:
    """Return a round medallion as a complete SVG of 400 by 400 user units, nothing outside its circle.

    `colour` is `#RRGGBB`; `variant` any whole number, best from `medallion_variant`. The initials are not drawn: the
    page sets them on top, within `CLEAR` of the radius. Told of three letters or more, the disc is wider.
    Raises ValueError for a malformed colour.
    """
    c = Canvas((SIDE, SIDE), palette_of(colour), "medallion")
    p, middle, r = c.palette, SIDE / 2, SIDE / 2
    clear = CLEAR_WIDE if initials and sum(map(str.isalpha, initials)) >= _WIDE_FROM else CLEAR
    disc = clear + 2 * _DISC_MARGIN
    c.circle(middle, middle, r, p.base)
    c.ring(middle, middle, r * _OUTER_RIM, p.gold, r * _RIM_WIDTH)
    with c.at(middle, middle, r):
        _RINGS[variant % len(_RINGS)](c, disc, _OUTER_RIM - _RIM_WIDTH)
    c.circle(middle, middle, r * disc, p.gold)
    c.circle(middle, middle, r * (disc - _DISC_MARGIN), p.paper)
    return c.svg()


def medallion_variant(person_id: str) -> int:
    """Return the variant that belongs to a person: always the same for one id, evenly spread over all."""
    return zlib.crc32(person_id.encode()) % len(_RINGS)


def _horns_out(c: Canvas, inner: float, outer: float) -> None:
    band = outer - inner
    ring_koshkar(c, 0, 0, inner + 0.46 * band, 12, 0.63 * band, c.palette.pale)


def _horns_in(c: Canvas, inner: float, outer: float) -> None:
    band = outer - inner
    ring_koshkar(c, 0, 0, inner + 0.54 * band, 10, 0.63 * band, c.palette.pale, inward=True)
    c.dots(
        [polar((0, 0), inner + 0.78 * band, TAU * (k + 0.5) / 10 + TAU / 4) for k in range(10)],
        0.1 * band,
        c.palette.gold,
    )


def _amulets(c: Canvas, inner: float, outer: float) -> None:
    band, p = outer - inner, c.palette
    ring_triangles(c, 0, 0, inner + 0.04 * band, inner + 0.92 * band, 20, p.pale)
    ring_triangles(c, 0, 0, inner + 0.04 * band, inner + 0.52 * band, 20, p.base)
    c.dots([polar((0, 0), inner + 0.74 * band, TAU * (k + 0.5) / 20) for k in range(20)], 0.09 * band, p.gold)


def _horns_and_amulets(c: Canvas, inner: float, outer: float) -> None:
    band, p = outer - inner, c.palette
    ring_koshkar(c, 0, 0, inner + 0.46 * band, 8, 0.58 * band, p.pale)
    for k in range(8):
        angle = TAU * (k + 0.5) / 8
        x, y = polar((0, 0), inner + 0.48 * band, angle)
        tumarsha(c, x, y, 0.56 * band, p.gold, 90 - math.degrees(angle))


def _petals(c: Canvas, inner: float, outer: float) -> None:
    band, p, count = outer - inner, c.palette, 24
    for k in range(count):
        tone = p.gold if k % 3 == 0 else p.pale
        c.fill(leaf((0, 0), inner + 0.04 * band, inner + 0.92 * band, TAU * k / count, 0.085), tone)


def _scrolls(c: Canvas, inner: float, outer: float) -> None:
    band, p, count = outer - inner, c.palette, 12
    for k in range(count):
        angle = TAU * (k + 0.5) / count + TAU / 4
        x, y = polar((0, 0), inner + 0.5 * band, angle)
        c.stamp(S_SCROLL, p.pale, x, y, 0.50 * band, 90 - math.degrees(angle))
        c.dots([polar((0, 0), inner + 0.5 * band, TAU * k / count + TAU / 4)], 0.07 * band, p.gold)


_RINGS: Final[tuple[Callable[[Canvas, float, float], None], ...]] = (
    _horns_out,
    _horns_in,
    _amulets,
    _horns_and_amulets,
    _petals,
    _scrolls,
)
"""Each fills the ring between two radii of a circle of radius 1."""

MEDALLION_VARIANTS: Final = len(_RINGS)
