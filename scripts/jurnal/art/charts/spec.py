"""The one door: a chart of any type as a Vega-Lite specification."""

from __future__ import annotations

from typing import Any

from jurnal.art.charts.bars import bar_spec
from jurnal.art.charts.columns import column_spec
from jurnal.art.charts.lines import line_spec
from jurnal.art.charts.style import ChartStyle
from jurnal.model.chart import Chart, ChartType

SPECS = {ChartType.BAR: bar_spec, ChartType.COLUMN: column_spec, ChartType.LINE: line_spec}


def vega_spec(chart: Chart, style: ChartStyle) -> dict[str, Any]:
    """A Vega-Lite specification that holds every place and size, so that it is drawn the same everywhere."""
    return SPECS[chart.type](chart, style)
