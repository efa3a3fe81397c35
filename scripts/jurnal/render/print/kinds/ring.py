"""The shanyraq as a ring chart: the rim is the whole, every arc a row of the table."""

from __future__ import annotations

import math
import re

from jurnal.model import Chart, KeyFigure

FIRST, SECOND = "#F2B705", "#FAF7F2"
REST = ("#5FB4C3", "#2F8FA3")
REMAINDER, RIBS = "#1C5363", "#1C5363"
SCALES = {"млн": 1e6, "миллион": 1e6, "млрд": 1e9, "миллиард": 1e9, "мың": 1e3, "тыс": 1e3}
NEAR = 1.25
"""A key figure up to so many times the sum of the rows is taken for the whole they are part of."""


def whole_of(chart: Chart, figures: list[KeyFigure]) -> tuple[float, KeyFigure | None]:
    """What the rows are parts of: a key figure a little larger than their sum, or the sum itself."""
    total = sum(chart.series[0].values)
    for figure in figures:
        value = number_of(figure.number)
        if value and total <= value <= total * NEAR:
            return value, figure
    return total, None


def number_of(words: str) -> float | None:
    """«20,3 млн» as a number, or None."""
    found = re.match(r"[^\d]*(\d[\d\s\u00a0\u202f]*(?:[.,]\d+)?)\s*(\w*)", words)
    if not found:
        return None
    digits = re.sub(r"\s", "", found[1]).replace(",", ".")
    scale = next((value for word, value in SCALES.items() if found[2].lower().startswith(word)), 1.0)
    return float(digits) * scale


def ring(chart: Chart, whole: float) -> str:
    """The ring as SVG in a box of 200 units."""
    out, angle = [_ribs()], -90.0
    for number, value in enumerate(chart.series[0].values):
        turn = value / whole * 360
        colour = FIRST if number == 0 else SECOND if number == 1 else REST[number % 2]
        out.append(_arc(angle, turn, colour))
        angle += turn
    if angle < 269.5:
        out.append(_arc(angle, 270 - angle, REMAINDER))
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="100%" height="100%">{"".join(out)}</svg>'


def _arc(start: float, turn: float, colour: str, outer: float = 98, inner: float = 80) -> str:
    end, large = start + max(turn - 0.35, 0.05), int(turn > 180)
    return (
        f'<path fill="{colour}" d="M{_at(outer, start)}A{outer},{outer} 0 {large} 1 {_at(outer, end)}'
        f'L{_at(inner, end)}A{inner},{inner} 0 {large} 0 {_at(inner, start)}Z"/>'
    )


def _at(radius: float, angle: float) -> str:
    return f"{100 + radius * math.cos(math.radians(angle)):.2f},{100 + radius * math.sin(math.radians(angle)):.2f}"


def _ribs() -> str:
    out = f'<circle cx="100" cy="100" r="77" fill="none" stroke="{RIBS}" stroke-width="3"/>'
    for turn in (45, 135):
        for step in (-17, 0, 17):
            reach = math.sqrt(77**2 - step**2)
            out += (
                f'<path transform="rotate({turn} 100 100)" fill="none" stroke="{RIBS}" stroke-width="4.6" '
                f'd="M{100 - reach:.1f},{100 + step}Q100,{100 + step * 1.75:.1f} {100 + reach:.1f},{100 + step}"/>'
            )
    return out
