"""Animals: a dog and a cat side by side, seen from behind, looking into the sun."""

from __future__ import annotations

from typing import Final

from jurnal.art.borders import border_koshkar, ring_triangles
from jurnal.art.canvas import Canvas
from jurnal.art.colour import mix
from jurnal.art.landscape import hill, ridge
from jurnal.art.motifs import tulip
from jurnal.art.ornaments import koshkar, mirrored
from jurnal.art.paths import parse
from jurnal.art.shapes import TAU, Pen, volute

_TAIL_START: Final = -TAU / 4 - 0.2
_TAIL: Final = volute((0.62, 0), (0.62, 0.2), (0.34, 0.2), (_TAIL_START, _TAIL_START + TAU * 0.98))
"""A tail as one rising volute: from (0.4, 0.6) outward to the right and up."""

_DOG: Final = parse(
    "M-.33,0 C-.42,-.14 -.33,-.36 -.22,-.52 C-.17,-.6 -.15,-.66 -.15,-.74 L.15,-.74 "
    "C.15,-.66 .17,-.6 .22,-.52 C.33,-.36 .42,-.14 .33,0 Z"
)
_DOG_SHADE: Final = parse(
    "M.33,0 C.42,-.14 .33,-.36 .22,-.52 C.17,-.6 .15,-.66 .15,-.74 L.08,-.74 C.08,-.5 .28,-.3 .2,0 Z"
)
_DOG_EARS: Final = mirrored(
    parse("M.08,-.98 C.2,-1.02 .27,-.92 .28,-.8 C.29,-.7 .26,-.62 .22,-.62 C.17,-.62 .15,-.76 .14,-.86 Z")
)
_DOG_COLLAR: Final = parse("M-.165,-.68 Q0,-.62 .165,-.68 L.17,-.62 Q0,-.56 -.17,-.62 Z")

_CAT: Final = parse("M-.32,0 C-.43,-.2 -.26,-.46 -.16,-.62 L.16,-.62 C.26,-.46 .43,-.2 .32,0 Z")
_CAT_SHADE: Final = parse("M.32,0 C.43,-.2 .26,-.46 .16,-.62 L.08,-.62 C.08,-.44 .3,-.26 .2,0 Z")
_CAT_EARS: Final = mirrored(parse("M.02,-.87 L.185,-1.07 L.215,-.72 Z"))
_CAT_EARS_SHADE: Final = mirrored(parse("M.08,-.86 L.165,-.97 L.18,-.82 Z"))
_CAT_STRIPES: Final = 3


def animals(c: Canvas) -> None:
    """A dog with a golden collar and a cat on a hill before a toothed sun, tulips where there is room."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    ground, x = h * c.by(0.86, 0.88, 0.88), w * c.by(0.5, 0.6, 0.5)
    sun_y, radius = h * c.by(0.47, 0.45, 0.46), u * c.by(0.355, 0.34, 0.34)
    c.ground(p.pale)
    c.circle(x, sun_y, radius * 1.36, mix(p.gold, p.pale, 0.8))
    ring_triangles(c, x, sun_y, radius * 1.06, radius * 1.28, 32, mix(p.gold, p.pale, 0.25))
    c.circle(x, sun_y, radius, p.gold)
    for i, (up, tone) in enumerate(((0.20, p.light), (0.12, p.mid), (0.03, p.base))):
        hill(c, ridge(c, ground - u * up, u * 0.018, c.by(2, 3, 2), 1 + 1.4 * i), tone)
    size = u * c.by(0.60, 0.62, 0.58)
    _tulips(c, ground, x, size)
    _dog(c, x - size * 0.27, ground + u * 0.02, size, p.night)
    _cat(c, x + size * 0.31, ground + u * 0.02, size * 0.78, p.deep)
    border_koshkar(c, 0, h - u * 0.075, w, u * 0.06, p.pale, rails=False)


def _tulips(c: Canvas, ground: float, x: float, size: float) -> None:
    """Tulips beside the pair, none behind it."""
    p, u, chance, count = c.palette, c.unit, c.local("grass"), c.by(10, 17, 10)
    for k in range(count):
        px = c.width * (k + 0.5) / count
        if abs(px - x) > size * c.by(0.82, 0.74, 0.82):
            tulip(
                c, px, ground - u * chance.uniform(0.05, 0.12), u * 0.022, ground + u * 0.03, (p.paper, p.light, p.deep)
            )


def _dog(c: Canvas, x: float, ground: float, size: float, tone: str) -> None:
    """A sitting dog from behind: floppy ears, collar, the tail rolled as a horn."""
    p, dark = c.palette, mix(tone, c.palette.ink, 0.4)
    with c.at(x, ground, size):
        with c.at(-0.215, -0.19, 0.26, flip=True):
            c.fill(_TAIL, tone)
        c.fill(_DOG, tone)
        c.fill(_DOG_SHADE, dark)
        c.ellipse(0, -0.84, 0.185, 0.17, tone)
        c.fill(_DOG_EARS, dark)
        c.fill(_DOG_COLLAR, p.gold)
        koshkar(c, 0, -0.27, 0.13, mix(tone, p.mid, 0.22))


def _cat(c: Canvas, x: float, ground: float, size: float, tone: str) -> None:
    """A sitting cat from behind: pricked ears, stripes down the back, a rolled tail."""
    p, dark = c.palette, mix(tone, c.palette.ink, 0.32)
    with c.at(x, ground, size):
        c.stamp(_TAIL, tone, 0.195, -0.18, 0.24)
        c.fill(_CAT, tone)
        c.fill(_CAT_SHADE, dark)
        c.fill(_CAT_EARS, tone)
        c.fill(_CAT_EARS_SHADE, dark)
        c.ellipse(0, -0.74, 0.22, 0.18, tone)
        for k in range(_CAT_STRIPES):
            y = -0.36 + 0.1 * k
            c.fill(
                Pen((-0.05, y)).quad((0, y - 0.02), (0.05, y)).quad((0, y + 0.03), (-0.05, y)).close(),
                mix(tone, p.light, 0.3),
            )
