"""The capital: the tower with the golden egg, landmarks, skyline, embankment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from jurnal.art.borders import border_koshkar
from jurnal.art.canvas import Canvas
from jurnal.art.colour import mix
from jurnal.art.shapes import Pen, polyline

_TOWER_HALF: Final = (0.055, 0.024)
"""Half the width of the tower's trunk, at its foot and at its neck, in units."""
_TOWER_BRANCHES: Final = (0.0, 0.34, 0.68, 1.0)
_LATTICE: Final = 9
_FLOOR: Final = 0.022
"""The height of a storey in units."""
_EMBANKMENT: Final = 0.052


def city(c: Canvas) -> None:
    """The tower of the capital in a halo, landmarks beside it, water with its reflection below."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    ground, tower = h * c.by(0.74, 0.76, 0.75), w * c.by(0.5, 0.6, 0.52)
    top, egg = h * c.by(0.30, 0.14, 0.2), u * c.by(0.10, 0.085, 0.085)
    c.ground(p.pale)
    for i, radius in enumerate((0.62, 0.5, 0.38, 0.27)):
        c.circle(tower, top + egg * 0.9, u * radius, mix(p.pale, p.light, 0.22 + 0.22 * i))
    _skyline(c, ground, p.light, 0.30, "far", 0)
    _skyline(c, ground, p.mid, 0.24, "near", 40)
    _landmarks(c, ground, tower)
    _tower(c, tower, ground, top, egg)
    _embankment(c, ground, tower)


def _skyline(c: Canvas, ground: float, tone: str, highest: float, name: str, start: float) -> None:
    """A row of plain towers with stepped tops and window slots."""
    u, chance, x = c.unit, c.local(f"skyline {name}"), -20 - start
    slot = mix(tone, c.palette.paper, 0.35)
    while x < c.width:
        width, height = u * chance.uniform(0.05, 0.1), u * highest * chance.uniform(0.45, 1)
        _tower_block(c, x, ground, width, height, tone, chance.randrange(4))
        for i in range(1, int(height / (u * _FLOOR))):
            if chance.random() < 0.7:
                c.rect(x + width * 0.2, ground - height + i * u * _FLOOR, width * 0.6, u * 0.006, slot)
        x += width + u * chance.choice((0, 0.004, 0.02))


def _tower_block(c: Canvas, x: float, ground: float, w: float, h: float, tone: str, kind: int) -> None:
    """One tower: with a slanting roof, a cube on top, a dome, or flat."""
    top = ground - h
    c.rect(x, top, w, h + 2, tone)
    if kind == 0:
        c.poly([(x, top + 1), (x + w, top + 1), (x + w, top - w * 0.6)], tone)
    elif kind == 1:
        c.rect(x + w * 0.25, top - w * 0.35, w * 0.5, w * 0.4, tone)
    elif kind == 2:
        c.fill(Pen((x, top + 1)).arc(w / 2, w / 2, (x + w, top + 1)).close(), tone)


def _landmarks(c: Canvas, ground: float, tower: float) -> None:
    """Tent, pyramid, cone towers, and where there is room the arch block."""
    w, u = c.width, c.unit
    _tent(c, w * 0.14, ground, u * 0.30, u * 0.27)
    _pyramid(c, w * c.by(0.86, 0.88, 0.87), ground, u * 0.30)
    for side in (-1, 1):
        _cone_tower(c, tower + side * u * 0.19, ground, u * 0.075, u * 0.34)
    if c.ratio == "wide":
        _arch_block(c, w * 0.36, ground, u * 0.3, u * 0.26)


def _tent(c: Canvas, x: float, ground: float, w: float, h: float) -> None:
    """A leaning tent with seams and a mast."""
    p, apex = c.palette, (x + w * 0.1, ground - h * 1.15)
    c.fill(
        Pen((x - w * 0.6, ground))
        .quad((x - w * 0.12, ground - h * 0.35), apex)
        .line((apex[0] + w * 0.02, apex[1]))
        .quad((x + w * 0.22, ground - h * 0.35), (x + w * 0.6, ground))
        .close(),
        p.base,
    )
    for t in (-0.36, -0.12, 0.12, 0.36):
        seam = Pen(apex).quad((x + w * (0.06 + t * 0.3), ground - h * 0.38), (x + w * t, ground))
        c.stroke(seam.open(), p.light, c.unit * 0.004)
    c.stroke(polyline([apex, (apex[0] + w * 0.05, apex[1] - h * 0.35)]), p.base, c.unit * 0.008)


def _pyramid(c: Canvas, x: float, ground: float, w: float) -> None:
    p, h = c.palette, w * 0.86
    c.poly([(x - w / 2, ground), (x, ground - h), (x + w / 2, ground)], p.base)
    c.poly([(x, ground - h), (x + w / 2, ground), (x + w * 0.08, ground)], p.deep)
    for k in range(1, 5):
        y, half = ground - h * k / 5, w / 2 * (1 - k / 5)
        c.stroke(polyline([(x - half, y), (x + half, y)]), p.light, c.unit * 0.003)
    c.poly([(x - w * 0.1, ground - h * 0.8), (x, ground - h), (x + w * 0.1, ground - h * 0.8)], p.gold)


def _cone_tower(c: Canvas, x: float, ground: float, w: float, h: float) -> None:
    p, top = c.palette, ground - h
    c.fill(
        Pen((x - w * 0.32, ground))
        .line((x - w * 0.5, top))
        .quad((x, top - w * 0.5), (x + w * 0.5, top))
        .line((x + w * 0.32, ground))
        .close(),
        p.deep,
    )
    for k in range(1, 12):
        half = w * (0.32 + 0.18 * k / 12) * 0.72
        c.rect(x - half, ground - h * k / 12, 2 * half, h * 0.02, p.mid)


def _arch_block(c: Canvas, x: float, ground: float, w: float, h: float) -> None:
    p, eaves = c.palette, ground - h * 0.8
    c.fill(
        Pen((x - w / 2, ground))
        .line((x - w / 2, eaves), (x, ground - h), (x + w / 2, eaves), (x + w / 2, ground), (x + w * 0.2, ground))
        .arc(w * 0.2, h * 0.45, (x - w * 0.2, ground), clockwise=False)
        .close(),
        p.base,
    )
    for k in range(6):
        for left in (-0.42, 0.26):
            c.rect(x + w * left, ground - h * (0.2 + 0.1 * k), w * 0.16, h * 0.035, p.light)


def _tower(c: Canvas, x: float, ground: float, top: float, egg: float) -> None:
    """A poplar of steel: a lattice trunk that opens into branches and holds the golden egg."""
    p, u, middle = c.palette, c.unit, top + egg
    foot, neck_half, neck = u * _TOWER_HALF[0], u * _TOWER_HALF[1], middle + egg * 1.9
    for side in (-1, 1):
        for k in _TOWER_BRANCHES:
            branch = (
                Pen((x + side * foot * k, ground))
                .line((x + side * neck_half * k, neck))
                .cubic(
                    (x + side * neck_half * k, neck - egg * 0.8),
                    (x + side * egg * (0.5 + 0.55 * k), middle + egg * 1.2),
                    (x + side * egg * (0.6 + 0.75 * k), middle - egg * (0.1 + 0.35 * k)),
                )
            )
            c.stroke(branch.open(), p.night, u * 0.0085)
    _lattice(c, lambda t: (neck_half + (foot - neck_half) * t, neck + (ground - neck) * t), x)
    c.circle(x, middle, egg, p.gold)
    c.fill(
        Pen((x, top)).arc(egg, egg, (x, middle + egg), clockwise=False).arc(egg * 1.5, egg * 1.5, (x, top)).close(),
        p.honey,
    )
    c.rect(x - foot * 2, ground - u * 0.02, foot * 4, u * 0.02, p.night)


def _lattice(c: Canvas, at: Callable[[float], tuple[float, float]], x: float) -> None:
    """Crossing bars down the trunk; `at` gives half width and height at a share of the way down."""
    for k in range(_LATTICE):
        (q0, y0), (q1, y1) = at(k / _LATTICE), at((k + 1) / _LATTICE)
        for side in (-1, 1):
            c.stroke(polyline([(x - side * q0, y0), (x + side * q1, y1)]), c.palette.night, c.unit * 0.004)


def _embankment(c: Canvas, ground: float, tower: float) -> None:
    """An ornament frieze, and water with the tower's broken reflection."""
    p, w, h, u, chance = c.palette, c.width, c.height, c.unit, c.local("water")
    band = u * _EMBANKMENT
    c.rect(0, ground, w, h - ground, p.deep)
    c.rect(0, ground, w, band, p.night)
    border_koshkar(c, 0, ground + band * 0.06, w, band * 0.88, p.light)
    for i in range(int((h - ground - band) / (u * 0.024))):
        y, half = ground + band + u * (0.012 + i * 0.024), u * (0.03 + 0.02 * (i % 3)) * (1 + 0.08 * i)
        c.stroke(polyline([(tower - half, y), (tower + half * 0.8, y)]), p.gold, u * 0.009, "round")
        for _ in range(c.by(3, 5, 3)):
            x, length = w * chance.random(), u * chance.uniform(0.05, 0.2)
            if abs(x - tower) > length + u * 0.08:
                ripple = polyline([(x - length / 2, y), (x + length / 2, y)])
                c.stroke(ripple, p.base if i % 2 else p.mid, u * 0.006, "round")
