"""Charts on a page: drawn in two widths, coloured by the page's own colours, with their table as words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from markupsafe import Markup

from jurnal.art.charts import ChartStyle, shanyraq_ring
from jurnal.art.charts.ring import RingColours
from jurnal.model import Chart, ChartBlock, Language
from jurnal.render.labels import Labels
from jurnal.render.web.inputs import DrawChart
from jurnal.render.web.wording import figure

WIDTHS = {"wide": 760, "narrow": 340}
"""Widths in px a chart is drawn in: one for text columns, one for phones."""

INK, SOFT, ACCENT, MUTED, GROUND = "#010101", "#020202", "#030303", "#040404", "#050505"
ART, TINT, GOLD = "#060606", "#070707", "#f2b705"
"""Colours no one would choose (but gold): `components/chart/web.css` gives each the page's own, in both themes."""
RING = RingColours((ACCENT, GOLD, SOFT, ART, MUTED, ACCENT, GOLD, SOFT, ART, MUTED), TINT)
TEXT_PX = 16
"""Golos loses the dot of і below 16 px."""

_ID = re.compile(r'(id="|href="#|url\(#)([\w-]+)')


@dataclass(frozen=True)
class ChartView:
    """A drawn chart. `drawings` is (width name, SVG); `head` and `rows` are its table."""

    anchor: str
    title: str
    caption: Markup
    drawings: tuple[tuple[str, Markup], ...]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def chart_view(block: ChartBlock, language: Language, labels: Labels, draw: DrawChart) -> ChartView:
    """The chart of a block, drawn in every width."""
    chart = block.chart
    drawings = tuple(
        (name, _drawing(block, f"{block.anchor}-{name}", width, language, labels, draw))
        for name, width in WIDTHS.items()
    )
    return ChartView(
        block.anchor, chart.title, Markup(block.caption), drawings, table_head(chart, labels), table_rows(chart, labels)
    )


def _drawing(block: ChartBlock, name: str, width: int, language: Language, labels: Labels, draw: DrawChart) -> Markup:
    """Ids are made unlike those of the other drawings on the page."""
    enlarged = labels("chart.scale")
    style = ChartStyle(width, INK, SOFT, ACCENT, MUTED, GROUND, "Golos Text", language, TEXT_PX, enlarged)
    return Markup(_ID.sub(rf"\g<1>{name}-\g<2>", draw(block.chart, style)))


def ring(chart: Chart) -> Markup:
    """The first column of a chart as a shanyraq: its rim divided as the whole is."""
    values = chart.series[0].values
    total = sum(values)
    return Markup(shanyraq_ring(values, total, RING)) if total > 0 and min(values) >= 0 else Markup("")


def table_head(chart: Chart, labels: Labels) -> tuple[str, ...]:
    """The names of the columns of a chart's table."""
    names = [series.name or chart.unit or labels("chart.value") for series in chart.series]
    return (labels("chart.row"), *names)


def table_rows(chart: Chart, labels: Labels) -> tuple[tuple[str, ...], ...]:
    """The rows of a chart's table: a label, then its numbers as they are written."""
    columns = [[figure(value, labels) for value in series.values] for series in chart.series]
    return tuple(zip(chart.labels, *columns, strict=True))
