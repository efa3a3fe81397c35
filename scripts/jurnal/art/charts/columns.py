"""Upright columns: the figure on top, the label below."""

from __future__ import annotations

from dataclasses import replace
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
    size, count = style.text_px, len(chart.series)
    values = [value for series in chart.series for value in series.values]
    high, low = max([*values, 0.0]), min([*values, 0.0])
    top = size * (3.2 if count > 1 else 1.7)
    plot = max(style.width_px * PLOT, size * 9)
    unit = plot / ((high - low) or 1)
    zero = top + high * unit
    bottom = zero - low * unit + (size * 1.6 if low < 0 else 0)
    width = slot * (0.78 if count > 1 else 0.62) / count
    bars, texts = [], _keys(chart, style)
    for row, label in enumerate(chart.labels):
        centre = slot * (row + 0.5)
        texts.append({"x": centre, "y": bottom + size * 1.5, "words": label, "colour": style.ink, "align": "center"})
        for index, series in enumerate(chart.series):
            value = series.values[row]
            x = centre + (index - count / 2) * width
            colour = (
                style.series_colour(index, count)
                if count > 1
                else style.accent
                if chart.highlight in (0, row + 1)
                else style.muted
            )
            bars.append(
                {
                    "x": x,
                    "x2": x + width - (2 if count > 1 else 0),
                    "y": zero,
                    "y2": zero - value * unit,
                    "colour": colour,
                    "opacity": 1,
                }
            )
            said_at = zero - value * unit + (-0.45 if value >= 0 else 1.15) * size
            texts.append(
                {
                    "x": x + width / 2,
                    "y": said_at,
                    "words": format_number(value, style.language),
                    "colour": style.ink,
                    "align": "center",
                }
            )
    line = [{"x": 0, "x2": style.width_px, "y": zero, "y2": zero}]
    layers = [rects(bars), rules(line, style.ink, 1, 1.5), words(texts, style)]
    return figure(layers, style.width_px, bottom + size * 2)


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
