"""The people: rows of figures before the sun, each dressed and covered in its own way, none with a face."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from functools import lru_cache
from typing import Final

from jurnal.art.canvas import Canvas
from jurnal.art.colour import mix
from jurnal.art.landscape import sun
from jurnal.art.ornaments import koshkar, mirrored
from jurnal.art.palette import Palette
from jurnal.art.paths import parse
from jurnal.art.scenes.heads import FACE, HEADS, Wearer
from jurnal.art.shapes import polyline

_GAP: Final = 2.55
"""About how far apart the people of a row stand, in head sizes."""
_FROM_EDGE: Final = 1.3
"""How far from the edge the first and the last of a row stand: no head is cut, and no gap is left beside them."""
_APART: Final = 6.5
"""How near, in head sizes, two heads of one kind may not stand."""
_FARTHEST: Final = 0.42
"""How far the last row fades into the sky."""

_BODY: Final = parse("M-1.36,9 L-1.36,2.1 C-1.36,1.35 -1,1.18 -.34,.98 L.34,.98 C1,1.18 1.36,1.35 1.36,2.1 L1.36,9 Z")
_NECK: Final = parse("M-.23,.3 L.23,.3 L.23,.85 Q.28,1 .36,1 Q0,1.42 -.36,1 Q-.28,1 -.23,.85 Z")
_SLEEVES: Final = parse("M-.98,9 L-.94,2.35 M.98,9 L.94,2.35")
_NECKLINE: Final = parse("M-.4,1 Q0,1.5 .4,1")
_SHIRT: Final = parse("M-.36,1 L0,2.3 L.36,1 Q0,1.42 -.36,1 Z")
_LAPELS: Final = mirrored(parse("M-.38,.97 L-.72,1.35 L-.46,1.5 L-.6,1.65 L0,2.9 L0,2.3 Z"))
_CHAPAN_EDGE: Final = mirrored(parse("M-.4,.96 L-.12,1.5 L-.12,9 L-.42,9 L-.42,1.6 L-.58,1.06 Z"))
_ZIGZAG: Final = tuple(
    polyline([(x * 0.72, y + down) for x, y in [(-1.3 + 0.26 * k, 2.0 + (0.26 if k % 2 else 0)) for k in range(11)]])[0]
    for down in (0.0, 0.3)
)

Place = tuple[float, float, float, int]
"""x, y, head size, row."""


def people(c: Canvas) -> None:
    """Rows back to front, larger and stronger in colour toward the viewer."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    c.ground(p.pale)
    sun(c, w * 0.5, h * c.by(0.3, 0.34, 0.3), u * 0.3)
    rows = c.by(4, 3, 3)
    met: list[tuple[int, float, float]] = []
    bag: list[int] = []
    for x, y, size, row in _places(c, rows):
        kind = _next_head(c, met, bag, x, y, _APART * size)
        _figure(c, x, y, size, kind, len(met), _faded(p, _FARTHEST * (1 - row / (rows - 1))))


def _places(c: Canvas, rows: int) -> Iterator[Place]:
    """Where heads stand, row by row."""
    w, h, u = c.width, c.height, c.unit
    first, last = h * c.by(0.335, 0.36, 0.345), h * c.by(0.80, 0.77, 0.76)
    for row in range(rows):
        size = u * (0.062 + 0.020 * row) * c.by(1.0, 1.05, 1.0)
        gaps = round((w - 2 * _FROM_EDGE * size) / (_GAP * size))
        gap = (w - 2 * _FROM_EDGE * size) / gaps
        y = first + (last - first) * (row / (rows - 1)) ** 1.1
        for k in range(gaps + 1):
            yield _FROM_EDGE * size + k * gap, y + size * 0.32 * math.sin(2.4 * k + row * 1.3), size, row


def _next_head(c: Canvas, met: list[tuple[int, float, float]], bag: list[int], x: float, y: float, near: float) -> int:
    """The next kind of head from a shuffled bag, another one than those close by."""

    def clear(kind: int) -> bool:
        return all(other != kind or math.hypot(x - a, y - b) > near for other, a, b in met)

    if not bag:
        bag.extend(c.rng.sample(range(len(HEADS)), len(HEADS)))
    kind = next((kind for kind in bag if clear(kind)), bag[0])
    bag.remove(kind)
    met.append((kind, x, y))
    return kind


@lru_cache(maxsize=64)
def _faded(p: Palette, share: float) -> Palette:
    """The palette as seen from afar: every colour moved toward the sky."""
    tones = {f.name: mix(getattr(p, f.name), p.pale, share) for f in fields(p) if f.name != "skins"}
    first, second, third = (mix(skin, p.pale, share) for skin in p.skins)
    return replace(p, skins=(first, second, third), **tones)


def _figure(c: Canvas, x: float, y: float, size: float, kind: int, i: int, p: Palette) -> None:
    """A half-length figure without a face; the middle of its head stands at (x, y)."""
    wardrobe = (
        (p.base, p.gold),
        (p.mid, p.night),
        (p.light, p.deep),
        (p.night, p.pale),
        (p.gold, p.night),
        (p.base, p.paper),
        (p.deep, p.light),
        (p.paper, p.base),
    )
    cloth, trim = wardrobe[i % len(wardrobe)]
    brown, grey = mix(p.ink, "#8A5A2B", 0.5), mix(p.paper, p.night, 0.25)
    who = Wearer(p, p.skins[i % 3], (p.ink, p.night, brown, grey)[(i * 7 + kind) % 4], cloth, trim)
    head = HEADS[kind]
    with c.at(x, y, size):
        if head.back:
            head.back(c, who)
        c.fill(_BODY, cloth)
        c.fill(_NECK, who.skin)
        _DRESSES[i % len(_DRESSES)](c, who)
        c.stroke(_SLEEVES, mix(cloth, c.palette.night, 0.3), 0.05)
        c.ellipse(0, 0, *FACE, who.skin)
        head.front(c, who)


def _plain(c: Canvas, who: Wearer) -> None:
    c.stroke(_NECKLINE, who.trim, 0.12)


def _jacket(c: Canvas, who: Wearer) -> None:
    c.fill(_SHIRT, who.palette.paper)
    c.fill(_LAPELS, mix(who.cloth, c.palette.night, 0.4))


def _chapan(c: Canvas, who: Wearer) -> None:
    c.fill(_CHAPAN_EDGE, who.trim)
    for side in (-1, 1):
        koshkar(c, side * 0.74, 2.3, 0.24, who.trim, bud=False)


def _zigzag(c: Canvas, who: Wearer) -> None:
    c.stroke(_NECKLINE, who.trim, 0.1)
    c.stroke(_ZIGZAG, who.trim, 0.09)


def _striped(c: Canvas, who: Wearer) -> None:
    for k in range(5):
        c.rect(-0.92, 1.75 + 0.42 * k, 1.84, 0.15, who.trim)


def _horned(c: Canvas, who: Wearer) -> None:
    c.stroke(_NECKLINE, who.trim, 0.14)
    koshkar(c, 0, 2.2, 0.42, who.trim)


_DRESSES: Final[tuple[Callable[[Canvas, Wearer], None], ...]] = (_plain, _jacket, _chapan, _zigzag, _striped, _horned)
