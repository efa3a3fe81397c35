"""The shanyraq as a ring chart: the crown of the yurt is the whole, the arcs of its rim are the shares."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

SIZE, RIM, HUB = 200.0, 98.0, 80.0
GAP_DEGREES = 0.35
POLES = 17.0
"""How far apart the bent poles of the crown stand."""


@dataclass(frozen=True)
class RingColours:
    """`arcs` are used in turn, the last two again and again; `frame` is the crown itself and the rest of the whole."""

    arcs: tuple[str, ...]
    frame: str


def shanyraq_ring(values: Sequence[float], total: float, colours: RingColours) -> str:
    """An SVG of 200 by 200: an arc for each value from the top clockwise, in its share of `total`, the rest in the
    frame's colour."""
    arcs, angle = [], 0.0
    for index, value in enumerate(values):
        sweep = max(0.0, min(value / total * 360, 360 - angle))
        arcs.append(_arc(angle, angle + sweep, _colour(colours.arcs, index)))
        angle += sweep
    if angle < 359.9:
        arcs.append(_arc(angle, 360, colours.frame))
    crown = f'<g fill="none" stroke="{colours.frame}" stroke-width="4.6">{_crown()}</g>'
    inner = f'<circle cx="100" cy="100" r="77" fill="none" stroke="{colours.frame}" stroke-width="3"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">{crown}{inner}{"".join(arcs)}</svg>'


def _colour(arcs: tuple[str, ...], index: int) -> str:
    if index < len(arcs):
        return arcs[index]
    last = arcs[-2:]
    return last[(index - len(arcs)) % len(last)]


def _arc(start: float, end: float, colour: str) -> str:
    stop = max(start + 0.05, end - GAP_DEGREES)
    large = int(stop - start > 180)
    outer = f"M{_on(RIM, start)}A{RIM:g},{RIM:g} 0 {large} 1 {_on(RIM, stop)}"
    inner = f"L{_on(HUB, stop)}A{HUB:g},{HUB:g} 0 {large} 0 {_on(HUB, start)}Z"
    return f'<path d="{outer}{inner}" fill="{colour}"/>'


def _on(radius: float, degrees: float) -> str:
    angle = math.radians(degrees - 90)
    return f"{SIZE / 2 + radius * math.cos(angle):.2f},{SIZE / 2 + radius * math.sin(angle):.2f}"


def _crown() -> str:
    poles = []
    for turn in (45, 135):
        for side in (-1, 0, 1):
            off = side * POLES
            reach = math.sqrt(77**2 - off**2)
            bend = f"M{100 - reach:.1f},{100 + off:g}Q100,{100 + off * 1.75:g} {100 + reach:.1f},{100 + off:g}"
            poles.append(f'<path transform="rotate({turn} 100 100)" d="{bend}"/>')
    return "".join(poles)
