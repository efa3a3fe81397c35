"""What the shanyraq ring of an infographic shows: the rim is the whole, every arc a row of the table."""

from __future__ import annotations

import re

from jurnal.art.charts import RingColours, shanyraq_ring
from jurnal.model import Chart, KeyFigure

COLOURS = RingColours(("#F2B705", "#FAF7F2", "#5FB4C3", "#2F8FA3"), "#1C5363")
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
    """The ring as SVG: the first row in gold, the second in white, the others in turn."""
    return shanyraq_ring(chart.series[0].values, whole, COLOURS)
