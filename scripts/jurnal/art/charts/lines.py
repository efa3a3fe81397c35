"""Lines over time: named at their ends, with the first, the last and the stressed figure said."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from jurnal.art.charts.marks import Layer, dots, figure, polyline, rules, words
from jurnal.art.charts.style import ChartStyle
from jurnal.model.chart import Chart
from jurnal.model.figures import format_number

PLOT = 0.48
"""Height of the plot by its width."""
STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def line_spec(chart: Chart, style: ChartStyle) -> dict[str, Any]:
    """The specification of a line chart."""
    plot = _Plot(chart, style)
    lines = [
        polyline(plot.points(index), plot.colour(index), style.text_px * 0.2) for index in range(len(chart.series))
    ]
    return figure([*plot.axis(), *lines, *plot.said()], style.width_px, plot.bottom + style.text_px * 2.1)


def ticks(low: float, high: float, about: int = 4) -> list[float]:
    """Round values from at or below `low` to at or above `high`."""
    span = (high - low) or abs(high) or 1.0
    size = 10 ** math.floor(math.log10(span / about))
    step = next(factor * size for factor in STEPS if factor * size >= span / about)
    first = math.floor(low / step)
    last = max(math.ceil(high / step), first + 1)
    return [number * step for number in range(first, last + 1)]


class _Plot:
    """Where everything of one line chart stands."""

    def __init__(self, chart: Chart, style: ChartStyle) -> None:
        self.chart, self.style = chart, style
        values = [value for series in chart.series for value in series.values]
        low = min(values)
        self.ticks = ticks(0.0 if 0 <= low < max(values) * 0.6 else low, max(values))
        size = style.text_px
        self.top = size * 1.2
        self.bottom = self.top + max(style.width_px * PLOT, size * 10)
        axis = max(style.width_of(self._said(tick)) for tick in self.ticks) + size * 0.9
        self.left = max(axis, style.width_of(chart.labels[0]) / 2)
        self.right = style.width_px - max(self._end_width(index) for index in range(len(chart.series))) - size * 0.9

    def _said(self, value: float) -> str:
        return format_number(value, self.style.language)

    def _end_width(self, index: int) -> float:
        return max(self.style.width_of(line) for line in self._end(index))

    def _end(self, index: int) -> tuple[str, ...]:
        series = self.chart.series[index]
        said = self._said(series.values[-1])
        return (said, series.name) if series.name else (said,)

    def colour(self, index: int) -> str:
        return self.style.series_colour(index, len(self.chart.series))

    def x(self, row: int) -> float:
        last = len(self.chart.labels) - 1
        return self.left + (self.right - self.left) * (row / last if last else 0.5)

    def y(self, value: float) -> float:
        return self.bottom - (value - self.ticks[0]) / (self.ticks[-1] - self.ticks[0]) * (self.bottom - self.top)

    def points(self, index: int) -> list[tuple[float, float]]:
        return [(self.x(row), self.y(value)) for row, value in enumerate(self.chart.series[index].values)]

    def axis(self) -> list[Layer]:
        size = self.style.text_px
        lines = [{"x": self.left, "x2": self.right, "y": self.y(tick), "y2": self.y(tick)} for tick in self.ticks]
        marks = [
            {
                "x": self.left - size * 0.7,
                "y": self.y(tick) + size * 0.3,
                "words": self._said(tick),
                "colour": self.style.soft,
                "align": "right",
            }
            for tick in self.ticks
        ]
        labels = [
            {
                "x": self.x(row),
                "y": self.bottom + size * 1.6,
                "words": self.chart.labels[row],
                "colour": self.style.ink,
                "align": "center",
            }
            for row in self._labelled()
        ]
        return [
            rules(lines[1:], self.style.soft, 0.3),
            rules(lines[:1], self.style.ink, 1, 1.5),
            words(marks, self.style, weight=500),
            words(labels, self.style),
        ]

    def _labelled(self) -> list[int]:
        """As many labels as there is room for, at even steps from the last one back."""
        rows = len(self.chart.labels)
        widest = max(self.style.width_of(label) for label in self.chart.labels) + self.style.text_px
        room = max(1, int((self.right - self.left) / widest))
        step = math.ceil((rows - 1) / room) or 1
        return sorted(range(rows - 1, -1, -step))

    def said(self) -> list[Layer]:
        size = self.style.text_px
        places = self._apart([self.y(series.values[-1]) for series in self.chart.series])
        texts: list[dict[str, Any]] = []
        points: list[dict[str, Any]] = []
        for index, series in enumerate(self.chart.series):
            points.append({"x": self.right, "y": self.y(series.values[-1]), "colour": self.colour(index)})
            for line, said in enumerate(self._end(index)):
                y = places[index] + size * (0.35 + 1.15 * line)
                texts.append({"x": self.right + size * 0.9, "y": y, "words": said, "colour": self.style.ink})
            if 0 < self.chart.highlight < len(self.chart.labels):
                points.append(self._stressed_point(index))
                texts.append(self._stressed_words(index))
        return [dots(points, self.style.ground, size * 0.75), words(texts, self.style)]

    def _stressed_point(self, index: int) -> dict[str, Any]:
        row = self.chart.highlight - 1
        return {"x": self.x(row), "y": self.y(self.chart.series[index].values[row]), "colour": self.colour(index)}

    def _stressed_words(self, index: int) -> dict[str, Any]:
        """The figure of the stressed row: over its point, under it for the lowest of several lines."""
        row, size = self.chart.highlight - 1, self.style.text_px
        here = [series.values[row] for series in self.chart.series]
        under = len(here) > 1 and here[index] == min(here)
        y = self.y(here[index]) + size * (1.7 if under else -0.8)
        align = "left" if row == 0 else "center"
        return {"x": self.x(row), "y": y, "words": self._said(here[index]), "colour": self.style.ink, "align": align}

    def _apart(self, places: Sequence[float]) -> list[float]:
        """The ends of lines, moved down as far as their words need."""
        need = self.style.text_px * (2.5 if any(series.name for series in self.chart.series) else 1.3)
        apart = list(places)
        for before, after in zip(
            order := sorted(range(len(places)), key=lambda index: places[index]), order[1:], strict=False
        ):
            apart[after] = max(apart[after], apart[before] + need)
        return apart
