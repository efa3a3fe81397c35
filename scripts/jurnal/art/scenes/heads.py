"""Heads without faces: hair, hats and scarves of many kinds, about (0, 0), the face an oval 0.96 wide and 1.2 high.

A head has a part behind the face and a part before it; each is drawn in its wearer's colours.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from jurnal.art.canvas import Canvas
from jurnal.art.colour import mix
from jurnal.art.ornaments import mirrored
from jurnal.art.palette import Palette
from jurnal.art.paths import Path, parse
from jurnal.art.shapes import ellipse, polyline

FACE: Final = (0.48, 0.6)
"""Half the width and height of a face."""


class Wearer(NamedTuple):
    """The colours of one person, and the palette for what is the same on everybody."""

    palette: Palette
    skin: str
    hair: str
    cloth: str
    trim: str


Part = Callable[[Canvas, Wearer], None]


class Head(NamedTuple):
    """What stands behind and before the face."""

    back: Part | None
    front: Part


_SHORT: Final = parse(
    "M-.53,.02 C-.6,-.5 -.35,-.74 0,-.74 C.35,-.74 .6,-.5 .53,.02 C.46,-.2 .4,-.3 .3,-.36 "
    "C.1,-.28 -.2,-.28 -.34,-.34 C-.42,-.28 -.47,-.18 -.53,.02 Z"
)
_FRINGE: Final = parse(
    "M-.56,.1 C-.62,-.5 -.4,-.76 0,-.76 C.4,-.76 .62,-.5 .56,.1 C.5,-.25 .3,-.4 .08,-.52 C-.1,-.3 -.4,-.2 -.56,.1 Z"
)
_BOB: Final = parse("M-.62,.72 C-.78,-.1 -.7,-.78 0,-.78 C.7,-.78 .78,-.1 .62,.72 Z")
_LONG: Final = parse("M-.66,1.7 C-.8,.4 -.8,-.78 0,-.78 C.8,-.78 .8,.4 .66,1.7 Z")
_BRAID: Final[Path] = tuple(sub for k in range(4) for sub in ellipse(0.62 + 0.03 * k, 0.42 + 0.38 * k, 0.16, 0.22))
_BEARD: Final = parse("M-.49,0 C-.5,.5 -.3,.86 0,.86 C.3,.86 .5,.5 .49,0 C.4,.25 .2,.3 0,.3 C-.2,.3 -.4,.25 -.49,0 Z")

_QALPAQ: Final = parse("M-.6,-.2 C-.5,-.75 -.3,-1.25 0,-1.4 C.3,-1.25 .5,-.75 .6,-.2 Q0,-.36 -.6,-.2 Z")
_QALPAQ_BRIM: Final = parse(
    "M-.68,-.12 C-.72,-.4 -.6,-.52 -.5,-.5 Q0,-.62 .5,-.5 C.6,-.52 .72,-.4 .68,-.12 Q0,-.34 -.68,-.12 Z"
)
_TAQIYA_HAIR: Final = parse(
    "M-.52,.0 L-.52,-.3 L.52,-.3 L.52,0 C.45,-.14 .4,-.22 .3,-.26 L-.3,-.26 C-.4,-.22 -.45,-.14 -.52,0 Z"
)
_TAQIYA: Final = parse("M-.54,-.24 L-.48,-.62 Q0,-.84 .48,-.62 L.54,-.24 Q0,-.4 -.54,-.24 Z")
_TAQIYA_ZIGZAG: Final = polyline([(-0.46 + 0.115 * k, -0.40 - (0.14 if k % 2 else 0)) for k in range(9)])
_CAP_HAIR: Final = parse(
    "M-.52,0 L-.5,-.28 L.5,-.28 L.52,0 C.47,-.16 .42,-.2 .34,-.24 L-.34,-.24 C-.42,-.2 -.47,-.16 -.52,0 Z"
)
_CAP: Final = parse(
    "M-.54,-.22 C-.54,-.62 -.3,-.8 0,-.8 C.3,-.8 .54,-.62 .54,-.22 Q.75,-.18 .8,-.08 Q0,-.32 -.54,-.22 Z"
)
_SCARF: Final = parse(
    "M-.6,.42 C-.75,-.4 -.5,-.8 0,-.8 C.5,-.8 .75,-.4 .6,.42 C.5,0 .4,-.3 0,-.4 C-.4,-.3 -.5,0 -.6,.42 Z"
)
# The white headdress of an elder woman covers shoulders and chest; the second sub-path leaves the face open.
_KIMESHEK: Final = parse(
    "M0,-.9 C.7,-.9 .78,-.2 .74,.3 C.85,.9 1.3,1.2 1.3,1.7 Q0,3.1 -1.3,1.7 "
    "C-1.3,1.2 -.85,.9 -.74,.3 C-.78,-.2 -.7,-.9 0,-.9 Z "
    "M0,-.45 C-.4,-.45 -.46,-.1 -.44,.1 C-.4,.5 -.2,.62 0,.62 C.2,.62 .4,.5 .44,.1 "
    "C.46,-.1 .4,-.45 0,-.45 Z"
)
_KIMESHEK_HEM: Final = parse("M-1.14,1.7 Q0,2.8 1.14,1.7")
_KIMESHEK_EDGE: Final = parse(
    "M0,-.5 C-.45,-.5 -.52,-.1 -.5,.1 C-.45,.55 -.22,.69 0,.69 C.22,.69 .45,.55 .5,.1 C.52,-.1 .45,-.5 0,-.5 Z"
)


def _short(c: Canvas, who: Wearer) -> None:
    c.fill(_SHORT, who.hair)


def _fringe(c: Canvas, who: Wearer) -> None:
    c.fill(_FRINGE, who.hair)


def _bob(c: Canvas, who: Wearer) -> None:
    c.fill(_BOB, who.hair)


def _long(c: Canvas, who: Wearer) -> None:
    c.fill(_LONG, who.hair)


def _bun(c: Canvas, who: Wearer) -> None:
    c.circle(0, -0.82, 0.3, who.hair)


def _braids(c: Canvas, who: Wearer) -> None:
    c.fill(_FRINGE + mirrored(_BRAID), who.hair)
    c.dots([(-0.72, 1.86), (0.72, 1.86)], 0.09, who.palette.gold)


def _beard(c: Canvas, who: Wearer) -> None:
    c.fill(_BEARD, mix(who.palette.paper, who.palette.night, 0.22))


def _qalpaq(c: Canvas, who: Wearer) -> None:
    _beard(c, who)
    c.fill(_QALPAQ, who.palette.paper)
    c.fill(_QALPAQ_BRIM, who.palette.night)


def _taqiya(c: Canvas, who: Wearer) -> None:
    c.fill(_TAQIYA_HAIR, who.hair)
    c.fill(_TAQIYA, who.palette.deep)
    c.stroke(_TAQIYA_ZIGZAG, who.palette.gold, 0.05)


def _cap(c: Canvas, who: Wearer) -> None:
    c.fill(_CAP_HAIR, who.hair)
    c.fill(_CAP, who.palette.gold)


def _scarf(c: Canvas, who: Wearer) -> None:
    c.fill(_SCARF, who.trim)


def _kimeshek(c: Canvas, who: Wearer) -> None:
    c.fill_with_holes(_KIMESHEK, who.palette.paper)
    c.stroke(_KIMESHEK_HEM, who.palette.base, 0.1)
    c.stroke(_KIMESHEK_EDGE, who.palette.base, 0.06)


HEADS: Final = (
    Head(None, _short),
    Head(_bob, _fringe),
    Head(None, _taqiya),
    Head(None, _kimeshek),
    Head(None, _qalpaq),
    Head(_long, _fringe),
    Head(None, _cap),
    Head(_bun, _short),
    Head(None, _scarf),
    Head(None, _braids),
    Head(None, _short),
    Head(_bob, _short),
)
