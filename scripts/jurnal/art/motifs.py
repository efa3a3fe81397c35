"""Small figures that stand in more than one scene: yurt, birds, cranes, tulip, poppy, flame."""

from __future__ import annotations

from typing import Final

from jurnal.art.canvas import Canvas
from jurnal.art.colour import mix
from jurnal.art.ornaments import mirrored
from jurnal.art.paths import parse
from jurnal.art.shapes import polyline

_YURT_WALL: Final = parse("M-.95,0 L-1,-.62 Q0,-.76 1,-.62 L.95,0 Z")
_YURT_ROOF: Final = parse("M-1.04,-.6 Q-.62,-1.14 -.2,-1.3 L.2,-1.3 Q.62,-1.14 1.04,-.6 Q0,-.76 -1.04,-.6 Z")
_YURT_CROWN: Final = parse("M-.22,-1.29 Q0,-1.48 .22,-1.29 Z")
_YURT_DOOR: Final = parse("M-.2,0 L-.2,-.52 L.2,-.52 L.2,0 Z")
_YURT_DIAMONDS: Final = 8

_BIRD: Final = parse(
    "M0,0 C-.25,-.3 -.6,-.42 -1,-.3 C-.6,-.3 -.25,-.1 0,.16 C.25,-.1 .6,-.3 1,-.3 C.6,-.42 .25,-.3 0,0 Z"
)

# A crane that flies to the right, about the root of its wings: neck and body, near wing up, far wing up, legs.
_CRANE_BODY: Final = parse(
    "M1.28,-.2 C1.0,-.2 .72,-.14 .45,-.1 C.2,-.2 -.2,-.16 -.5,.02 L-1.35,.2 L-1.36,.25 L-.45,.16 "
    "C-.15,.26 .25,.2 .46,.02 C.72,-.06 1.0,-.1 1.16,-.1 Z"
)
_CRANE_WING: Final = parse(
    "M.3,-.06 C.25,-.5 -.05,-.95 -.62,-1.25 C-.5,-1.0 -.52,-.9 -.72,-.84 "
    "C-.55,-.72 -.55,-.62 -.66,-.52 C-.45,-.46 -.32,-.3 -.3,-.02 Z"
)
_CRANE_FAR_WING: Final = parse("M.38,-.08 C.5,-.5 .42,-.95 .2,-1.3 C.1,-1.05 -.02,-.9 -.12,-.8 L-.1,-.1 Z")
_CRANE_TIPS: Final = parse(
    "M-.62,-1.25 C-.5,-1.0 -.52,-.9 -.72,-.84 C-.62,-.77 -.58,-.7 -.58,-.64 "
    "C-.4,-.72 -.28,-.86 -.24,-.98 C-.34,-1.08 -.46,-1.17 -.62,-1.25 Z"
)

_TULIP_LEAVES: Final = parse(
    "M0,0 C-.3,-.8 -.9,-1.1 -1.1,-1.9 C-.5,-1.6 -.05,-1 0,0 C.3,-.8 .9,-1.1 1.1,-1.9 C.5,-1.6 .05,-1 0,0 Z"
)
_TULIP_HEART: Final = parse("M0,-1.25 L-.45,-.5 L.45,-.5 Z")
_TULIP_CUP: Final = mirrored(parse("M-.72,-1.1 C-.2,-.8 0,-.4 0,.45 C-.9,.45 -.95,-.4 -.72,-1.1 Z"))

_POPPY_BACK: Final = parse("M-.8,0 C-1.05,-.6 -.6,-1.05 0,-.92 C.6,-1.05 1.05,-.6 .8,0 Z")
_POPPY_LEFT: Final = parse("M-1.05,-.42 C-.8,-.5 -.35,-.3 .1,.05 C.3,.3 .2,.8 0,.84 C-.62,.86 -1.2,.4 -1.05,-.42 Z")
_POPPY_RIGHT: Final = parse("M1.05,-.42 C.8,-.5 .35,-.3 -.1,.05 C-.3,.3 -.2,.8 0,.84 C.62,.86 1.2,.4 1.05,-.42 Z")

_EMBERS: Final = "#C4461A"
"""What gold burns down to: a flame is warm in every section's colour."""
_FLAME_DROP: Final = parse(
    "M0,-1.75 C.12,-1.2 .56,-.62 .56,-.05 C.56,.4 .34,.66 0,.66 "
    "C-.34,.66 -.56,.4 -.56,-.05 C-.56,-.62 -.12,-1.2 0,-1.75 Z"
)
_FLAME_TONGUES: Final = mirrored(
    parse(
        "M.28,.66 C.62,.56 .78,.2 .72,-.16 C.69,-.4 .72,-.62 .9,-.86 "
        "C1.0,-.5 1.16,-.3 1.1,.08 C1.04,.44 .7,.68 .28,.66 Z"
    )
)


def yurt(c: Canvas, x: float, y: float, size: float, trim: str) -> None:
    """Draw a white yurt with a golden roof on the ground at (x, y), two sizes wide; `trim` is the wall's ornament."""
    p = c.palette
    with c.at(x, y, size):
        c.fill(_YURT_WALL, p.paper)
        c.fill(_YURT_ROOF, p.gold)
        c.fill(_YURT_CROWN, trim)
        for k in range(_YURT_DIAMONDS):
            middle = -1 + 2 / _YURT_DIAMONDS * (k + 0.5)
            c.poly([(middle, -0.47), (middle + 0.075, -0.33), (middle, -0.19), (middle - 0.075, -0.33)], trim)
        c.fill(_YURT_DOOR, p.night)


def birds(c: Canvas, x: float, y: float, size: float, colour: str, count: int = 5) -> None:
    """Draw distant birds in a wedge, the leader at (x, y)."""
    for k in range(count):
        side, row = (-1 if k % 2 else 1), (k + 1) // 2
        c.stamp(_BIRD, colour, x + side * row * size * 2.0, y + row * size * 1.1, size * (1 - 0.08 * row))


def crane(c: Canvas, x: float, y: float, size: float, colour: str, shade: str, tips: str, turn: float = 0) -> None:
    """Draw a crane in flight to the right, about 2.6 sizes long: far wing in `shade`, feathers in `tips`."""
    with c.at(x, y, size, turn):
        c.fill(_CRANE_FAR_WING, shade)
        c.fill(_CRANE_BODY + _CRANE_WING, colour)
        c.fill(_CRANE_TIPS, tips)


def tulip(c: Canvas, x: float, y: float, size: float, ground: float, colours: tuple[str, str, str]) -> None:
    """Draw a steppe tulip with its cup at (x, y) and its stem down to `ground`; colours of cup, heart and stem."""
    cup, heart, stem = colours
    c.stroke(polyline([(x, y), (x, ground)]), stem, size * 0.16)
    c.stamp(_TULIP_LEAVES, stem, x, min(ground, y + size * 3.2), size)
    c.stamp(_TULIP_HEART, heart, x, y, size)
    c.stamp(_TULIP_CUP, cup, x, y, size)


def poppy(c: Canvas, x: float, y: float, size: float, ground: float, fade: float) -> None:
    """Draw a poppy in side view at (x, y) with a stem down to `ground`; `fade` takes it back into the night."""
    p = c.palette

    def far(colour: str) -> str:
        return mix(colour, p.night, fade)

    c.stroke(polyline([(x, y), (x, ground)]), far(mix(p.deep, p.light, 0.4)), size * 0.1)
    with c.at(x, y, size):
        c.fill(_POPPY_BACK, far(mix(p.base, p.night, 0.3)))
        c.circle(0, -0.22, 0.34, p.ink)
        c.dots([(-0.15, -0.3), (0.0, -0.38), (0.15, -0.3)], 0.06, far(p.gold))
        c.fill(_POPPY_LEFT, far(mix(p.base, p.light, 0.12)))
        c.fill(_POPPY_RIGHT, far(mix(p.base, p.light, 0.42)))


def flame(c: Canvas, x: float, y: float, size: float) -> None:
    """Draw an ornament flame: nested drops between two leaning tongues; it stands from 0.7 below to 1.75 above."""
    p = c.palette
    c.stamp(_FLAME_TONGUES, mix(p.gold, _EMBERS, 0.5), x, y, size)
    c.stamp(_FLAME_DROP, p.gold, x, y, size)
    c.stamp(_FLAME_DROP, mix(p.gold, _EMBERS, 0.72), x, y + 0.15 * size, size * 0.66)
    c.stamp(_FLAME_DROP, p.paper, x, y + 0.3 * size, size * 0.36)
