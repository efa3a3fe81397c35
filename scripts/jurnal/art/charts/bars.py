"""Horizontal bars: label, bar, figure. Rows too small to be seen are drawn a second time, enlarged, under a wedge that
opens from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from jurnal.art.charts.marks import Layer, area, figure, rects, words
from jurnal.art.charts.style import ChartStyle
from jurnal.model.chart import Chart
from jurnal.model.figures import format_number

FACTORS = (2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 250, 300, 400, 500, 1000)
"""By how much rows are enlarged: numbers that are easily said."""
SLIVERS_PX = 60
"""The most height the rows that will be enlarged take where they stand in the first scale."""


@dataclass(frozen=True)
class BarGrid:
    """Measures of a bar chart, px. `zero` and `end` are the x of zero and of the longest bar; `unit` is px per unit of
    value."""

    style: ChartStyle
    zero: float
    end: float
    unit: float
    pitch: float
    bar: float
    above: float
    """How far below the top of a row its bar starts: labels stand there when there is no room beside."""


def bar_spec(chart: Chart, style: ChartStyle) -> dict[str, Any]:
    """The specification of a bar chart."""
    rows = len(chart.labels)
    grid = _grid(chart, style)
    first = chart.zoom - 1 if 1 < chart.zoom <= rows and _factor(chart) > 1 else rows
    layers, y = _rows(chart, grid, range(first), 0.0, 1)
    if first < rows:
        more, y = _enlarged(chart, grid, first, y)
        layers += more
    return figure(layers, style.width_px, y - (grid.pitch - grid.above - grid.bar * len(chart.series)) + 2)


def _grid(chart: Chart, style: ChartStyle) -> BarGrid:
    values = [value for series in chart.series for value in series.values]
    high, low = max([*values, 0.0]), min([*values, 0.0])
    label = 0.0 if style.narrow else max(style.width_of(name) for name in chart.labels) + style.text_px * 1.2
    figures = (
        0.0 if style.narrow else max(style.width_of(_figure(chart, style, value)) for value in values) + style.text_px
    )
    left = label + (figures if low < 0 else 0)
    right = style.width_px - figures
    unit = (right - left) / ((high - low) or 1)
    count = len(chart.series)
    bar = style.text_px * ((0.86 if style.narrow else 1.45) if count == 1 else 1.1)
    above = style.text_px * 1.5 if style.narrow else 0.0
    gap = style.text_px * (1.15 if style.narrow else 0.85)
    return BarGrid(style, left - low * unit, right, unit, above + bar * count + gap, bar, above)


def _figure(chart: Chart, style: ChartStyle, value: float) -> str:
    return format_number(value, style.language) + (f"\u00a0{chart.unit}" if chart.unit else "")


def _rows(chart: Chart, grid: BarGrid, rows: Sequence[int], top: float, factor: float) -> tuple[list[Layer], float]:
    """Layers of these rows from `top` down, values `factor` times larger, and where the next row starts."""
    bars: list[dict[str, Any]] = []
    texts: list[dict[str, Any]] = []
    for place, row in enumerate(rows):
        y = top + place * grid.pitch
        texts.append(_label(chart, grid, row, y))
        for index, series in enumerate(chart.series):
            bar_top = y + grid.above + index * grid.bar
            length = series.values[row] * grid.unit * factor
            bars += _bar(chart, grid, row, index, bar_top, length)
            texts += _value(chart, grid, row, index, bar_top, length, y)
    return [rects(bars), words(texts, grid.style)], top + len(rows) * grid.pitch


def _label(chart: Chart, grid: BarGrid, row: int, y: float) -> dict[str, Any]:
    size = grid.style.text_px
    baseline = y + size if grid.above else y + grid.bar * len(chart.series) / 2 + size * 0.35
    return {"x": 0, "y": baseline, "words": chart.labels[row], "colour": grid.style.ink}


def _bar(chart: Chart, grid: BarGrid, row: int, index: int, y: float, length: float) -> list[dict[str, Any]]:
    bottom = y + grid.bar - (2 if index < len(chart.series) - 1 else 0)
    mark = {
        "x": grid.zero,
        "x2": grid.zero + length,
        "y": y,
        "y2": bottom,
        "colour": _colour(chart, grid.style, row, index),
        "opacity": 1,
    }
    if not grid.above:
        return [mark]
    return [{**mark, "x": 0, "x2": grid.style.width_px, "colour": grid.style.muted, "opacity": 0.16}, mark]


def _colour(chart: Chart, style: ChartStyle, row: int, index: int) -> str:
    if len(chart.series) > 1:
        return style.series_colour(index, len(chart.series))
    return style.accent if chart.highlight in (0, row + 1) else style.muted


def _value(
    chart: Chart, grid: BarGrid, row: int, index: int, y: float, length: float, top: float
) -> list[dict[str, Any]]:
    """The figure of a bar: after its end, or over it on the right. The first row of several series names them."""
    size = grid.style.text_px
    series = chart.series[index]
    said = _figure(chart, grid.style, series.values[row])
    if grid.above and len(chart.series) == 1:
        return [{"x": grid.style.width_px, "y": top + size, "words": said, "colour": grid.style.ink, "align": "right"}]
    if row == 0 and series.name:
        said = f"{said}  {series.name}"
    before = length < 0
    inside = grid.zero + length + grid.style.width_of(said) + size > grid.style.width_px
    x = grid.zero + length + (-0.5 if before or inside else 0.5) * size
    colour = grid.style.ground if inside and not before else grid.style.ink
    return [
        {
            "x": x,
            "y": y + grid.bar / 2 + size * 0.33,
            "words": said,
            "colour": colour,
            "align": "right" if before or inside else "left",
        }
    ]


def _factor(chart: Chart) -> int:
    """The largest easily said number by which the rows from `zoom` on can be enlarged."""
    values = [abs(value) for series in chart.series for value in series.values]
    small = [abs(value) for series in chart.series for value in series.values[chart.zoom - 1 :]]
    room = max(values) / (max(small, default=0.0) or 1)
    return max((factor for factor in FACTORS if factor <= room), default=1)


def _enlarged(chart: Chart, grid: BarGrid, first: int, top: float) -> tuple[list[Layer], float]:
    """The small rows as slivers in the first scale, the wedge that opens from them, then the rows enlarged."""
    style, factor = grid.style, _factor(chart)
    rows = range(first, len(chart.labels))
    thick = min(4.0, SLIVERS_PX / len(rows))
    values = [max(series.values[row] for series in chart.series) for row in rows]
    slivers = [
        {
            "x": grid.zero,
            "x2": grid.zero + value * grid.unit,
            "y": top + place * thick,
            "y2": top + (place + 0.75) * thick,
            "colour": style.muted,
            "opacity": 1,
        }
        for place, value in enumerate(values)
    ]
    start = top + len(rows) * thick + style.text_px * 0.35
    end = start + style.text_px * 2.6
    width = max(values) * grid.unit
    layers = [
        rects(slivers),
        area([(start, grid.zero, grid.zero + width), (end, grid.zero, grid.zero + width * factor)], style.muted, 0.28),
        words(_note(style, factor, start), style, weight=500),
    ]
    more, bottom = _rows(chart, grid, rows, end + (style.text_px * 0.6 if grid.above else 0), factor)
    return layers + more, bottom


def _note(style: ChartStyle, factor: int, bottom: float) -> list[dict[str, Any]]:
    """What is said of the enlarged rows, on the right, in two lines where one would reach the slivers."""
    said = style.enlarged.format(factor=factor)
    lines = [said] if style.width_of(said) < style.width_px * 0.7 else _halves(said)
    y = bottom - style.text_px * 0.1
    return [
        {
            "x": style.width_px,
            "y": y - style.text_px * 1.25 * above,
            "words": line,
            "colour": style.soft,
            "align": "right",
        }
        for above, line in enumerate(reversed(lines))
    ]


def _halves(said: str) -> list[str]:
    """A line of words cut at the space nearest to its middle."""
    spaces = [place for place, letter in enumerate(said) if letter == " "]
    cut = min(spaces, key=lambda place: abs(place - len(said) / 2), default=len(said))
    return [said[:cut], said[cut + 1 :]]
