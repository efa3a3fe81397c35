"""Kazakh ornament: the motifs, as paths about (0, 0) with a size near 1, and as figures on a canvas.

koshkar (qoshqar muyiz, the ram's horn), tort-qulaq (four ears: four horns on a cross), tumarsha (the triangle
amulet), kun (the sun), su (the running wave), shanyraq (the crown of the yurt).
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Final

from jurnal.art.canvas import Canvas
from jurnal.art.paths import Frame, Path, parse, transformed
from jurnal.art.shapes import TAU, Pen, circle, leaf, polar, polygon, rectangle, volute

HORN_FOOT: Final = 0.62
"""How far below its centre a ram's horn of size 1 stands on the ground."""
HORN_STEM: Final = 0.095
"""Half the width of the stem."""

_HORN_RADIUS: Final = 0.5
_HORN_PITCH: Final = 0.30
_HORN_TURNS: Final = 1.22
_HORN_WIDTHS: Final = (0.19, 0.15)
_BUD: Final = parse("M0,-.68 L.13,-.5 L0,-.32 L-.13,-.5 Z")

_CROSS_REACH: Final = 0.74
"""How far from the centre of the cross its horns curl."""
_CROSS_ARM: Final = 0.78

_TUMARSHA: Final = parse("M0,-.62 L.6,.38 L-.6,.38 Z M0,-.3 L.34,.25 L-.34,.25 Z M0,-.08 L.16,.18 L-.16,.18 Z")
"""The triangle, the window in it, the triangle in the window."""
_PENDANTS: Final = parse(
    "M-.4,.38 L-.32,.5 L-.4,.62 L-.48,.5 Z M0,.38 L.08,.5 L0,.62 L-.08,.5 Z M.4,.38 L.48,.5 L.4,.62 L.32,.5 Z"
)

_SUN_RAYS: Final = 16
_SUN_RING: Final = 0.58
"""The ring of a kun of radius 1: outside it stand the petals, inside it a flower."""
_SUN_RING_WIDTH: Final = 0.08
_SUN_FLOWER: Final = (0.15, 0.50)
_SUN_LEAF: Final = 0.64
_SUN_HEART: Final = 0.11

_WAVE_TURNS: Final = 1.22

_POLES: Final = 16
_HOOP: Final = 0.70
_HOOP_WIDTH: Final = 0.13
_RIBS: Final = parse("M0,-.7 L0,.7 M-.19,-.66 Q-.27,0 -.19,.66 M.19,-.66 Q.27,0 .19,.66")

S_SCROLL: Final = volute((0.41, 0), (0.5, 0.16), (0.18, 0.14), (math.pi, math.pi - TAU * 1.2)) + transformed(
    volute((0.41, 0), (0.5, 0.16), (0.18, 0.14), (math.pi, math.pi - TAU * 1.2)), Frame().moved(0, 0, turn=180)
)
"""Two volutes turned about the centre. Width about 1.8."""


def mirrored(path: Path) -> Path:
    """Return the path with its mirror image beside it, about x = 0."""
    return path + transformed(path, Frame(a=-1.0))


def horn(
    radius: float = _HORN_RADIUS,
    pitch: float = _HORN_PITCH,
    widths: tuple[float, float] = _HORN_WIDTHS,
    turns: float = _HORN_TURNS,
) -> Path:
    """Return the right-hand horn: rises along x = 0, rolls out, down and in; each turn is narrower by `pitch`."""
    return volute(
        (radius - widths[0] / 2, 0), (radius, radius - pitch * turns), widths, (math.pi, math.pi - TAU * turns)
    )


@lru_cache(maxsize=32)
def koshkar_path(foot: float = HORN_FOOT, bud: bool = True) -> Path:
    """Return the ram's horn: two mirrored volutes on a stem. Width about 1.6, the stem ends at y = `foot` (0: none)."""
    path = mirrored(horn())
    if foot:
        path += (
            Pen((-HORN_STEM, -0.02))
            .line((HORN_STEM, -0.02), (HORN_STEM, foot - 0.2))
            .quad((0.13, foot - 0.05), (0.3, foot))
            .line((-0.3, foot))
            .quad((-0.13, foot - 0.05), (-HORN_STEM, foot - 0.2))
            .close()
        )
    return path + _BUD if bud else path


def koshkar(
    c: Canvas, x: float, y: float, size: float, colour: str, turn: float = 0, foot: float = HORN_FOOT, bud: bool = True
) -> None:
    """Draw a ram's horn about (x, y), turned clockwise by degrees."""
    c.stamp(koshkar_path(foot, bud), colour, x, y, size, turn)


@lru_cache(maxsize=1)
def tort_qulaq_path() -> Path:
    """Return four ram's horns on a cross, radius about 1.2: field motif and end mark."""
    path: Path = ()
    for k in range(4):
        turned = Frame().moved(0, 0, turn=90 * k).moved(0, -_CROSS_REACH)
        path += transformed(koshkar_path(foot=0, bud=False), turned)
    return (
        path
        + rectangle(-HORN_STEM, -_CROSS_ARM, 2 * HORN_STEM, 2 * _CROSS_ARM)
        + rectangle(-_CROSS_ARM, -HORN_STEM, 2 * _CROSS_ARM, 2 * HORN_STEM)
        + parse("M0,-.3 L.3,0 L0,.3 L-.3,0 Z")
    )


def tort_qulaq(c: Canvas, x: float, y: float, size: float, colour: str, turn: float = 0) -> None:
    """Draw four ram's horns on a cross about (x, y)."""
    c.stamp(tort_qulaq_path(), colour, x, y, size, turn)


def tumarsha(c: Canvas, x: float, y: float, size: float, colour: str, turn: float = 0) -> None:
    """Draw a triangle amulet with its window and three pendants; height about 1.3 sizes."""
    with c.at(x, y, size, turn):
        c.fill_with_holes(_TUMARSHA, colour)
        c.fill(_PENDANTS, colour)


@lru_cache(maxsize=8)
def sun_petals(rays: int = _SUN_RAYS) -> Path:
    """Return the ring of pointed petals of a kun of radius 1."""
    half = 0.86 * math.pi / rays
    return tuple(sub for k in range(rays) for sub in _petal(TAU * k / rays, half))


def _petal(angle: float, half: float) -> Path:
    def at(radius: float, halves: float) -> tuple[float, float]:
        return polar((0, 0), radius, angle + half * halves)

    return (
        Pen(at(0.66, -0.6))
        .cubic(at(0.76, -1.3), at(0.86, -0.5), at(1, 0))
        .cubic(at(0.86, 0.5), at(0.76, 1.3), at(0.66, 0.6))
        .close()
    )


@lru_cache(maxsize=1)
def _sun_flower() -> Path:
    inner, outer = _SUN_FLOWER
    return tuple(sub for k in range(8) for sub in leaf((0, 0), inner, outer, TAU * k / 8, _SUN_LEAF))


def kun(c: Canvas, x: float, y: float, size: float, colour: str, rays: int = _SUN_RAYS) -> None:
    """Draw a sun rosette of radius `size`: petals, a ring, a flower in it; the ground shows between them."""
    with c.at(x, y, size):
        c.fill(sun_petals(rays), colour)
        c.ring(0, 0, _SUN_RING, colour, _SUN_RING_WIDTH)
        c.fill(_sun_flower() + circle(0, 0, _SUN_HEART), colour)


@lru_cache(maxsize=1)
def wave_path() -> Path:
    """Return one period of the running wave, open: from the baseline y = 0 at x = 0 to a crest 0.62 above it."""
    radius, centre = 0.29, (0.62, -0.33)
    return (
        Pen((0, 0))
        .cubic((0.2, 0), (0.33, -0.1), (centre[0] - radius, centre[1]))
        .spiral(centre, radius, 0.07, math.pi, math.pi - TAU * _WAVE_TURNS)
        .open()
    )


def su_wave(c: Canvas, x: float, y: float, period: float, colour: str, width: float) -> None:
    """Draw one period of the running wave from (x, y) to the right."""
    with c.at(x, y, period):
        c.stroke(wave_path(), colour, width / period, "round")


def wind_curl(c: Canvas, x: float, y: float, length: float, radius: float, colour: str, width: float) -> None:
    """Draw a gust: a long line from (x, y) to the right that ends in a volute above it."""
    end = x + length
    curl = Pen((x, y)).line((end, y)).spiral((end, y - radius), radius, radius * 0.3, -TAU / 4, TAU * 0.70)
    c.stroke(curl.open(), colour, width, "round")


def shanyraq_mark(c: Canvas, x: float, y: float, size: float, colour: str) -> None:
    """Draw the crown of the yurt as a sign of radius `size`: hoop, three-and-three crossing ribs, short poles."""
    with c.at(x, y, size):
        c.ring(0, 0, _HOOP, colour, _HOOP_WIDTH)
        for k in range(_POLES):
            angle = TAU * (k + 0.5) / _POLES
            c.fill(
                polygon(
                    [
                        polar((0, 0), 0.83, angle - 0.085),
                        polar((0, 0), 1, angle - 0.095),
                        polar((0, 0), 1, angle + 0.095),
                        polar((0, 0), 0.83, angle + 0.085),
                    ]
                ),
                colour,
            )
    for turn in (45, 135):
        with c.at(x, y, size, turn):
            c.stroke(_RIBS, colour, _HOOP_WIDTH * 0.68)
