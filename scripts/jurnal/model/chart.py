"""Numbers to draw. The drawing itself is `art.charts`; the table below is also the chart's accessible text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ChartType(StrEnum):
    """Horizontal bars, upright columns, a line."""

    BAR = "bar"
    COLUMN = "column"
    LINE = "line"


@dataclass(frozen=True)
class Series:
    """One column of numbers; `name` is empty for a single unnamed series."""

    name: str
    values: tuple[float, ...]


@dataclass(frozen=True)
class Chart:
    """A chart in one language. `highlight` is the row to stress (from 1, 0 for none); from row `zoom` on (from 1, 0
    for never) the rows are drawn a second time on a scale of their own, for lists whose first rows dwarf the rest.
    `labels` and every series are equally long."""

    title: str
    type: ChartType
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str
    highlight: int
    zoom: int
