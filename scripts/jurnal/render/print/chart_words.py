"""A chart in words, for those who do not see it: its message and its numbers."""

from __future__ import annotations

from jurnal.model import Chart
from jurnal.render.labels import Labels
from jurnal.render.web.wording import figure


def chart_in_words(chart: Chart, labels: Labels) -> str:
    """«Диаграмма: Көлдер. Көк көл: 1200 км²; Ақ көл: 300 км².»"""
    unit = f" {chart.unit}" if chart.unit else ""
    rows = []
    for row, label in enumerate(chart.labels):
        values = [f"{series.name} {figure(series.values[row], labels)}{unit}".strip() for series in chart.series]
        rows.append(f"{label}: {', '.join(values)}")
    return labels("chart.told", title=chart.title.rstrip("."), rows="; ".join(rows))
