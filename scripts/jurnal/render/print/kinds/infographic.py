"""The infographic: a night spread. Headline, the shanyraq ring and the text on the left, the chart and its values
on the right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from markupsafe import Markup

from jurnal.assemble.budgets import budget_of
from jurnal.model import ChartBlock, Entry, KeyFigure
from jurnal.render.print.fitting import fit, held_against, holds, seen
from jurnal.render.print.grid import BASE, Side
from jurnal.render.print.heading import fitting_title, heading
from jurnal.render.print.kinds.night_chart import ChartPage, chart_page, dark
from jurnal.render.print.kinds.ring import ring, whole_of
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element, Ground, Page, Placed
from jurnal.render.print.parts import at, columns, inset, mark, sign_lines, sign_off
from jurnal.render.print.settle import Facts, Frame, Settled, Shape, Window, settle, settled
from jurnal.render.print.story import Story, Telling, lines_of

SIZES = ("s58", "s48", "s39")
RING, SMALLER = 22, 6
"""Lines the ring likes to have, and how many of them it gives up rather than let the text run over the page."""
QUIETER = 6.0
"""Cost of a title a size smaller, for the same reason."""
ROW = 3
"""Key figures in the row above the text."""

Content = tuple[list[list[Element]], ChartPage, list[KeyFigure], tuple[list[Markup], int]]
"""Headings from the loudest on, the page of charts, key figures, and the row of them above the text with its lines."""
Top = tuple[int, int]
"""The first line the text may begin at below a heading, and the one it likes to begin at."""


def infographic(kit: Kit, entry: Entry) -> Placed:
    """Lay an infographic out, from a left page on."""
    blocks = entry.text.body.blocks
    charts = [block for block in blocks if isinstance(block, ChartBlock)]
    figures = [block for block in blocks if isinstance(block, KeyFigure)]
    heads = [heading(kit, Side.LEFT, entry, 0, 0, kit.grid.span(6), SIZES[size:], 4) for size in range(len(SIZES))]
    story = kit.tell(telling(kit, entry))
    facing = chart_page(kit, charts, entry.text.pull_quotes)
    row = _figure_row(kit, charts, figures)
    below = (row[1] + 2 if row[0] else 0) + 2
    tops = [(int(max(line, RING - SMALLER) + below), int(max(line, RING) + below)) for _, line in heads]

    found = settled(story, lambda window: _shapes(kit, entry, tops, facing, window), entry.slug)
    content = ([head for head, _ in heads], facing, figures, row)
    placed = _placed(kit, entry, content, found, _capacities(kit, entry, tops, facing))
    budget = budget_of(kit.edition, [entry.slug])

    def fits(shorter: Story) -> bool:
        within = settle(shorter, lambda window: _shapes(kit, entry, tops, facing, window))
        return within is not None and within.number("pages") <= (budget or 0)

    return replace(placed, fit=held_against(placed.fit, budget, story, fits))


def telling(kit: Kit, entry: Entry) -> Telling:
    """The running text, to be measured."""
    running = tuple(block for block in entry.text.body.blocks if not isinstance(block, ChartBlock | KeyFigure))
    return Telling(kit.atoms(entry, running, kit.grid.span(4), drop=False), "text rag", kit.grid.span(4))


def _shapes(kit: Kit, entry: Entry, tops: list[Top], facing: ChartPage, window: Window) -> list[Shape]:
    insets = tuple(inset(kit, quote, kit.grid.span(4)) for quote in facing.left_over)
    lines, sign = kit.grid.lines, sign_lines(kit, entry, kit.grid.span(4))
    out = []
    for size, (least, first) in enumerate(tops):
        for top in range(least, lines - 8):
            high: tuple[int, ...] = (lines - top,) * 2 + (lines - top - sign,)
            price = 0.3 * (top - first) if top > first else 2.0 * (first - top)
            facts: Facts = {"size": size, "top": top, "pages": 2, "more": 0}
            out.append(Shape(high, price + QUIETER * size, insets, facts))
    first = tops[0][1]
    for more in range(12, lines + 1):
        high = (lines - first,) * 3 + (more,) * 5 + (more - sign,)
        facts = {"size": 0, "top": first, "pages": 4, "more": more}
        out.append(Shape(high, 40 + lines - more, insets, facts))
    return [shape for shape in out if window.takes(sum(shape.capacities), shape.insets)]


def _capacities(kit: Kit, entry: Entry, tops: list[Top], facing: ChartPage) -> Iterator[tuple[int, int]]:
    """(pages, lines for text) of every shape."""
    for shape in _shapes(kit, entry, tops, facing, Window(0, 0, 9 * kit.grid.lines)):
        yield int(shape.facts["pages"]), sum(shape.capacities) - sum(inset.lines for inset in shape.insets)


def _frames(kit: Kit, settled: Settled) -> list[Frame]:
    three, top, more = kit.grid.split(3), settled.number("top"), settled.number("more")
    out = [Frame(0, left, top, width, kit.grid.lines - top) for left, width in three]
    return out + [Frame(page, left, 0, width, more) for page in (2, 3) if more for left, width in three]


def _placed(
    kit: Kit, entry: Entry, content: Content, settled: Settled, capacities: Iterable[tuple[int, int]]
) -> Placed:
    heads, facing, figures, row = content
    head = heads[settled.number("size")]
    count = int(settled.shape.facts["pages"] or 2)
    sides = [Side.LEFT if number % 2 == 0 else Side.RIGHT for number in range(count)]
    frames = _frames(kit, settled)
    text = columns(kit, sides, settled, frames)
    night = [replace(element, html=f'<div class="night">{element.html}</div>') for element in head]
    left = [
        mark(entry),
        *night,
        *_ring(kit, entry, facing.charts, figures, settled.number("top") - row[1] - 2),
        *dark(_row(kit, row, settled.number("top"))),
        *dark(text[0]),
    ]
    pages = [left, facing.elements, *(dark(page) for page in text[2:])]
    last = frames[-1]
    sign = sign_off(kit, entry, sides[last.page], last.left, last.width, last.line + last.lines)
    pages[last.page] = [
        *pages[last.page],
        replace(sign, html=f'<div class="night" style="height:100%">{sign.html}</div>'),
    ]
    made = tuple(
        Page(side, tuple(elements), kit.css_of(entry), Ground.NIGHT, entry.slug, kind="infographic")
        for side, elements in zip(sides, pages, strict=True)
    )
    known, story = seen(kit.grid, made, settled, frames), kit.tell(telling(kit, entry))
    fitted = fit(known, settled, story, {entry.slug: story.tall}, holds(capacities))
    return Placed(known, ((entry.slug, 0, count - 1),), fitted, "night")


def _ring(kit: Kit, entry: Entry, charts: Sequence[ChartBlock], figures: list[KeyFigure], foot: int) -> list[Element]:
    """The ring in what the headline leaves free, as large as the lines above the text allow."""
    if not charts or not charts[0].chart.series:
        return []
    grid = kit.grid
    whole, figure = whole_of(charts[0].chart, figures)
    title = fitting_title(kit, entry.text.title, grid.span(6), SIZES, 4)[0]
    beside = max(kit.ruler.measure(title, grid.span(6)).width, grid.span(5)) + 2 * grid.gutter
    size = min(grid.text - beside, (foot - 2) * BASE)
    left, top = grid.text - size, 0.4
    drawing = kit.said(ring(charts[0].chart, whole), charts[0].chart)
    out = [at(kit, Side.LEFT, drawing, top, left, size, "ring", size / BASE)]
    if figure:
        inner = size * 0.6
        number = next((points for points in range(60, 17, -1) if _number_width(kit, figure, points) < inner), 17)
        style = f"font-size:{number}pt;line-height:{number + 4}pt"
        words = f'<b style="{style}">{Markup.escape(figure.number)}</b><p>{figure.html}</p>'
        core = Markup(f'<div class="core" role="paragraph">{words}</div>')
        high = kit.height(core, inner)
        out.append(at(kit, Side.LEFT, core, top + (size - high) / 2 / BASE, left + (size - inner) / 2, inner, "core"))
    return out


def _number_width(kit: Kit, figure: KeyFigure, points: int) -> float:
    html = (
        f'<div class="core"><b style="font-size:{points}pt;white-space:nowrap">{Markup.escape(figure.number)}</b></div>'
    )
    return kit.ruler.measure(html, 2000).width


def _figure_row(kit: Kit, charts: Sequence[ChartBlock], figures: list[KeyFigure]) -> tuple[list[Markup], int]:
    """The key figures that do not stand in the ring, for a row above the text, and the lines of the row."""
    within = whole_of(charts[0].chart, figures)[1] if charts and charts[0].chart.series else None
    row = [kit.key_figure(figure) for figure in figures if figure is not within][:ROW]
    return row, max((lines_of(kit.height(html, kit.grid.span(12 / ROW))) for html in row), default=0)


def _row(kit: Kit, row: tuple[list[Markup], int], top: int) -> list[Element]:
    places = kit.grid.split(ROW)
    return [
        at(kit, Side.LEFT, html, top - row[1] - 2, left, width, "figures")
        for html, (left, width) in zip(row[0], places, strict=False)
    ]
