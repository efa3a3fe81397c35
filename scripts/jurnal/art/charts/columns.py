"""Upright columns: the figure on top, the label below."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from jurnal.art.charts.bars import bar_spec
from jurnal.art.charts.marks import figure, rects, rules, words
from jurnal.art.charts.style import ChartStyle
from jurnal.model.chart import Chart, ChartType
from jurnal.model.figures import format_number

PLOT = 0.46
"""Height of the plot by its width."""


def column_spec(chart: Chart, style: ChartStyle) -> dict[str, Any]:
    """The specification of a column chart; where the words would run into each other, of a bar chart."""
    slot = style.width_px / len(chart.labels)
    if _widest(chart, style) > slot * 0.96:
        return bar_spec(replace(chart, type=ChartType.BAR), style)
    return _columns(chart, style, slot)


def _widest(chart: Chart, style: ChartStyle) -> float:
    labels = max(style.width_of(label) for label in chart.labels)
    figures = max(
        style.width_of(format_number(value, style.language)) for series in chart.series for value in series.values
    )
    return max(labels, figures * len(chart.series))


def _columns(chart: Chart, style: ChartStyle, slot: float) -> dict[str, Any]:
    grid = _grid(chart, style, slot)
    bars, texts = [], _keys(chart, style)
    for row, label in enumerate(chart.labels):
        below = grid.bottom + style.text_px * 1.5
        texts.append({"x": grid.centre(row), "y": below, "words": label, "colour": style.ink, "align": "center"})
        for index in range(len(chart.series)):
            bar, said = _column(chart, grid, row, index)
            bars.append(bar)
            texts.append(said)
    line = [{"x": 0, "x2": style.width_px, "y": grid.zero, "y2": grid.zero}]
    layers = [rects(bars), rules(line, style.ink, 1, 1.5), words(texts, style)]
    return figure(layers, style.width_px, grid.bottom + style.text_px * 2)


@dataclass(frozen=True)
class _Grid:
    """Measures, px: a slot for each row, columns in it, the line of zero, the lowest mark; `unit` is px per unit of
    value."""

    style: ChartStyle
    slot: float
    column: float
    zero: float
    bottom: float
    unit: float

    def centre(self, row: int) -> float:
        return self.slot * (row + 0.5)


def _grid(chart: Chart, style: ChartStyle, slot: float) -> _Grid:
    size, count = style.text_px, len(chart.series)
    values = [value for series in chart.series for value in series.values]
    high, low = max([*values, 0.0]), min([*values, 0.0])
    unit = max(style.width_px * PLOT, size * 9) / ((high - low) or 1)
    zero = size * (3.2 if count > 1 else 1.7) + high * unit
    bottom = zero - low * unit + (size * 1.6 if low < 0 else 0)
    return _Grid(style, slot, slot * (0.78 if count > 1 else 0.62) / count, zero, bottom, unit)


def _column(chart: Chart, grid: _Grid, row: int, index: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """One column and its figure, over it or, when it hangs, under it."""
    style, count = grid.style, len(chart.series)
    value = chart.series[index].values[row]
    x = grid.centre(row) + (index - count / 2) * grid.column
    end = grid.zero - value * grid.unit
    stressed = count == 1 and chart.highlight in (0, row + 1)
    colour = style.accent if stressed else style.muted if count == 1 else style.series_colour(index, count)
    bar = {"x": x, "x2": x + grid.column - (2 if count > 1 else 0), "y": grid.zero, "y2": end}
    said = {"x": x + grid.column / 2, "y": end + (-0.45 if value >= 0 else 1.15) * style.text_px, "align": "center"}
    words_of_it = {"words": format_number(value, style.language), "colour": style.ink}
    return bar | {"colour": colour, "opacity": 1}, said | words_of_it


def _keys(chart: Chart, style: ChartStyle) -> list[dict[str, Any]]:
    """The names of several series in their own colours over the plot, and the unit."""
    texts, x = [], 0.0
    for index, series in enumerate(chart.series):
        if series.name and len(chart.series) > 1:
            texts.append(
                {
                    "x": x,
                    "y": style.text_px,
                    "words": f"■ {series.name}",
                    "colour": style.series_colour(index, len(chart.series)),
                }
            )
            x += style.width_of(f"■ {series.name}") + style.text_px * 1.6
    return texts
