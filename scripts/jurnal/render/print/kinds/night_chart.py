"""The night page of an infographic: its charts, a quotation in the room below them, the values at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from jurnal.model import Chart, ChartBlock, PullQuote
from jurnal.render.print.grid import BASE, Side
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element
from jurnal.render.print.parts import at, wide_quote, wide_quote_lines
from jurnal.render.print.story import lines_of

VALUE_COLUMNS, VALUE_LINE = 3, 9.75
MARK = 9
"""Lines of the guillemet beside it."""
AIR = 2
"""Empty lines about a quotation."""


@dataclass(frozen=True)
class ChartPage:
    """The charts, the page they make, and the quotations it has no room for."""

    charts: Sequence[ChartBlock]
    elements: list[Element]
    left_over: tuple[PullQuote, ...]


def chart_page(kit: Kit, charts: Sequence[ChartBlock], quotes: tuple[PullQuote, ...]) -> ChartPage:
    """A right page of charts, one below the other; the first quotation stands below them when it fits."""
    out, line = _charts(kit, charts)
    values, foot = _values(kit, charts, line)
    quote = _quote(kit, quotes[0], line, foot) if quotes else []
    return ChartPage(charts, dark([*out, *quote, *values]), quotes[1:] if quote else quotes)


def dark(elements: Sequence[Element]) -> list[Element]:
    """Elements as they are set on the night ground."""
    return [replace(element, html=f'<div class="night">{element.html}</div>') for element in elements]


def _charts(kit: Kit, charts: Sequence[ChartBlock]) -> tuple[list[Element], float]:
    """The charts with their titles and captions, and the line below them."""
    grid, out, line = kit.grid, [], 0.0
    for block in charts:
        drawing = kit.drawn(block.chart, "night", grid.text)
        high = kit.height(f'<div class="chart">{drawing}</div>', grid.text)
        out.append(at(kit, Side.RIGHT, kit.part("kicker", words=block.chart.title), line, 0, grid.text, "chart-title"))
        out.append(at(kit, Side.RIGHT, drawing, line + 2, 0, grid.text, "chart", high / BASE))
        line += 2 + lines_of(high) + 1
        said = Markup(f'<p class="small">{block.caption}</p>')
        out.append(at(kit, Side.RIGHT, said, line, 0, grid.span(8), "caption"))
        line += lines_of(kit.height(said, grid.span(8))) + 1
    return out, line


def _quote(kit: Kit, quote: PullQuote, line: float, foot: float) -> list[Element]:
    """A quotation in the middle of the lines from `line` to `foot`, or nothing where it finds no room."""
    room = int(foot - line) - AIR
    large, least = (max(MARK, wide_quote_lines(kit, quote, size)) for size in ("", "m3"))
    if room < least:
        return []
    high = large if large <= room else least
    top = line + (foot - line - high) / 2
    return [at(kit, Side.RIGHT, wide_quote(kit, quote, high), top, 0, kit.grid.text, "wide-quote", high)]


def _values(kit: Kit, charts: Sequence[ChartBlock], line: float) -> tuple[list[Element], float]:
    """The numbers of the first chart as real text, at the foot of the page when there is room, and the line above
    them."""
    rows = [row for block in charts[:1] for row in _rows(block.chart)]
    each = -(-len(rows) // VALUE_COLUMNS)
    high = lines_of(each * VALUE_LINE)
    top = kit.grid.lines - high
    if not rows or line + high + 2 > kit.grid.lines:
        return [], kit.grid.lines
    title = Markup(f'<p class="small">{Markup.escape(kit.labels("chart.table-of", title=charts[0].chart.title))}</p>')
    out = [at(kit, Side.RIGHT, title, top - 1.2, 0, kit.grid.text, "values-title")]
    for number, (left, width) in enumerate(kit.grid.split(VALUE_COLUMNS)):
        html = kit.part("values", rows=rows[number * each : (number + 1) * each])
        out.append(at(kit, Side.RIGHT, html, top, left, width, "values", high))
    return out, top - 1.2


def _rows(chart: Chart) -> list[tuple[str, str]]:
    """(label, values) of every row; several series stand side by side."""
    values = zip(*(series.values for series in chart.series), strict=True)
    return [(label, " · ".join(map(_number, row))) for label, row in zip(chart.labels, values, strict=False)]


def _number(value: float) -> str:
    text = f"{value:,.1f}".rstrip("0").rstrip(".") if value % 1 else f"{value:,.0f}"
    return text.replace(",", "\u00a0").replace(".", ",")
