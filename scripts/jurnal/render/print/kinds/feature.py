"""Features: pieces in two columns that open either with their words (`text first`: headline and text on the left, art over the right) or
with their art (`art first`: art and a title block on the left). With a rail, the outer three columns carry people, figures, dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup

from jurnal.model import Block, Entry, KeyFigure, PullQuote, Timeline
from jurnal.render.print.grid import BASE, Side
from jurnal.render.print.kinds.rail import RailItem, hung, rail_elements, rail_items, rail_sign, rail_sign_lines
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element, Fit, Page, Placed
from jurnal.render.print.parts import (
    SIGN,
    band,
    columns,
    heading,
    heading_lines,
    inset,
    mark,
    plain,
    sides_of,
    sign_lines,
    sign_off,
    tab_of,
    tail_quote,
    upper_art,
    whole_art,
    wide_quote_lines,
)
from jurnal.render.print.settle import Facts, Frame, Inset, Settled, Shape, Window, settle
from jurnal.render.print.story import tell

RAIL = 3
"""Columns of the rail."""
LEAST = 8
"""A column shorter than this is not opened."""
BAND = 12
MOST_PAGES = 12
ODD, LONGER = 45.0, 8.0


Choice = tuple[int, int, int, int]
"""Pages, the line the text begins at on the first and on the second of them, lines kept free at the foot of the last."""


@dataclass(frozen=True)
class Recipe:
    """What kind of feature: `art_first`, with a `rail`, its title `sizes`, the line its art would best end at, people in the rail."""

    kind: str
    art_first: bool
    rail: bool
    sizes: tuple[str, ...]
    ideal_art: int = 24
    people: bool = False


def feature(kit: Kit, entry: Entry, recipe: Recipe) -> Placed:
    """Lay a feature out, from a left page on."""
    blocks, aside = _parted(entry.text.body.blocks, recipe.rail)
    width = _columns(kit, recipe)[0][1]
    story = tell(kit.ruler, kit.atoms(entry, blocks), "text rag" if recipe.rail else "text just", width)
    settled = settle(story, lambda window: _shapes(kit, entry, recipe, aside, window))
    if settled is None:
        raise ValueError(f"no layout holds {entry.slug}")
    return _placed(kit, entry, recipe, settled, aside)


def _parted(blocks: tuple[Block, ...], rail: bool) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """(what runs in the columns, what stands in the rail)."""
    if not rail:
        return blocks, ()
    aside = tuple(block for block in blocks if isinstance(block, KeyFigure | Timeline))
    return tuple(block for block in blocks if block not in aside), aside


def _columns(kit: Kit, recipe: Recipe) -> tuple[tuple[float, float], ...]:
    if not recipe.rail:
        return kit.grid.split(2)
    return kit.grid.split(2, kit.grid.span(12 - RAIL), kit.grid.at(RAIL))


def _head_place(kit: Kit, recipe: Recipe) -> tuple[float, float]:
    """(left, width) of the headline."""
    return (kit.grid.at(RAIL), kit.grid.span(12 - RAIL)) if recipe.rail else (0.0, kit.grid.text)


def _items(kit: Kit, entry: Entry, recipe: Recipe, aside: tuple[Block, ...], quotes: tuple[PullQuote, ...]) -> list[RailItem]:
    people = (entry.piece.authors or entry.piece.speakers) if recipe.people else ()
    return rail_items(kit, entry, people, aside, quotes, kit.grid.span(RAIL))


def _shapes(kit: Kit, entry: Entry, recipe: Recipe, aside: tuple[Block, ...], window: Window) -> Iterator[Shape]:
    quotes = entry.text.pull_quotes
    width = _columns(kit, recipe)[0][1]
    insets = tuple(inset(kit, quote, width) for quote in quotes)
    signs = [("column", sign_lines(kit, entry, width))]
    if recipe.rail:
        signs.append(("rail", rail_sign_lines(kit, entry, kit.grid.span(RAIL))))
    for inline in range(len(quotes), -1, -1):
        if inline < len(quotes) and not recipe.rail:
            break
        items = _items(kit, entry, recipe, aside, quotes[inline:])
        for choice, kind, cost in _openings(kit, entry, recipe, quotes[:inline]):
            kept = insets[: inline - 1] if kind == "quote" else insets[:inline]
            heights = _heights(kit, choice)
            for place, sign in signs:
                hang = [*items, *([RailItem(Markup(""), sign, "sign")] if place == "rail" else [])]
                kept_free = 0 if place == "rail" else sign
                if window.takes(2 * sum(heights) - kept_free, kept) and (not recipe.rail or hung(hang, heights) is not None):
                    price = cost + 2.0 * (len(quotes) - inline) + (3 if recipe.rail and place != "rail" else 0)
                    yield _shape(choice, kind, heights, (inline, kept), (place, kept_free), price)


def _openings(kit: Kit, entry: Entry, recipe: Recipe, quotes: tuple[PullQuote, ...]) -> Iterator[tuple[Choice, str, float]]:
    tails = list(_tails(kit, quotes))
    spreads = list(_first_spreads(kit, entry, recipe))
    for pages in range(2, MOST_PAGES + 1):
        far = LONGER * (pages - 2) + (ODD if pages % 2 else 0)
        for first, second, cost in spreads:
            for tail, kind, price in tails if pages > 2 else tails[:1]:
                yield (pages, first, second, tail), kind, cost + price + far


def _first_spreads(kit: Kit, entry: Entry, recipe: Recipe) -> Iterator[tuple[int, int, float]]:
    """(line the text begins at on the first page, on the second page, cost)."""
    lines = kit.grid.lines
    _, width = _head_place(kit, recipe)
    if recipe.art_first:
        for start in (lines, *range(lines - 22, lines - LEAST + 1)):
            yield start, 0, 0.0 if start == lines else 4 + 0.3 * abs(start - lines + 14)
        return
    start = int(heading_lines(kit, entry, width, recipe.sizes)) + 3
    for more in range(0, 4):
        yield start + more, lines, 1.0 * more
    for art in range(14, lines - LEAST + 1):
        yield start, art, 2 + 0.25 * abs(art - recipe.ideal_art)


def _tails(kit: Kit, quotes: tuple[PullQuote, ...]) -> Iterator[tuple[int, str, float]]:
    yield 0, "", 0.0
    for tail in range(BAND, kit.grid.lines - LEAST - SIGN):
        yield tail, "art", 8.0
    if quotes:
        least = wide_quote_lines(kit, quotes[-1], "m3")
        for tail in range(least, least + 12):
            yield tail, "quote", 3.0


def _shape(
    choice: Choice, kind: str, heights: list[int], quotes: tuple[int, tuple[Inset, ...]], sign: tuple[str, int], cost: float
) -> Shape:
    pages, first, second, tail = choice
    both = [high for high in heights if high for _ in range(2)]
    both[-1] -= sign[1]
    facts: Facts = {"pages": pages, "first": first, "second": second, "tail": tail, "kind": kind, "inline": quotes[0], "sign": sign[0]}
    return Shape(tuple(both), cost, quotes[1], facts)


def _heights(kit: Kit, choice: Choice) -> list[int]:
    """Lines of the columns of each page."""
    pages, first, second, tail = choice
    tops = [first, second, *([0] * pages)][:pages]
    return [kit.grid.lines - top - (tail if page == pages - 1 else 0) for page, top in enumerate(tops)]


def _choice(settled: Settled) -> Choice:
    return settled.number("pages"), settled.number("first"), settled.number("second"), settled.number("tail")


def _frames(kit: Kit, recipe: Recipe, settled: Settled) -> list[Frame]:
    _, first, second, _ = choice = _choice(settled)
    tops = (first, second)
    return [
        Frame(page, left, tops[page] if page < 2 else 0, width, high)
        for page, high in enumerate(_heights(kit, choice))
        if high
        for left, width in _columns(kit, recipe)
    ]


def _placed(kit: Kit, entry: Entry, recipe: Recipe, settled: Settled, aside: tuple[Block, ...]) -> Placed:
    count = settled.number("pages")
    sides, frames = sides_of(count), _frames(kit, recipe, settled)
    text = columns(kit, sides, settled, frames)
    items = _items(kit, entry, recipe, aside, entry.text.pull_quotes[settled.number("inline") :])
    rails = hung(items, _heights(kit, _choice(settled))) or [[] for _ in sides]
    last = frames[-1]
    pages = []
    for number, side in enumerate(sides):
        top = next((frame.line for frame in frames if frame.page == number), 0)
        elements = [*_opening(kit, entry, recipe, settled, number), *text[number]]
        elements += rail_elements(kit, side, rails[number], top, 0, kit.grid.span(RAIL))
        if number == count - 1:
            elements += _tail(kit, entry, settled, side)
        if number == last.page:
            foot = last.line + last.lines
            if settled.shape.facts["sign"] == "rail":
                elements.append(rail_sign(kit, entry, side, kit.grid.span(RAIL), foot))
            else:
                elements.append(sign_off(kit, entry, side, last.left, last.width, foot))
        pages.append(_page(kit, entry, recipe, settled, number, tuple(elements)))
    fit = Fit(entry.slug, count, 1 - settled.slack / kit.grid.lines, -settled.slack, settled.cost)
    return Placed(tuple(pages), ((entry.slug, 0, count - 1),), (fit,), "art-first" if recipe.art_first else "text-first")


def _page(kit: Kit, entry: Entry, recipe: Recipe, settled: Settled, number: int, elements: tuple[Element, ...]) -> Page:
    tops = (settled.number("first"), settled.number("second"))
    art = number < 2 and ((number == 0) == recipe.art_first) and bool(tops[number])
    only_art = art and tops[number] == kit.grid.lines
    head = "" if art else kit.head_of(entry)
    tab = None if only_art else tab_of(entry)
    side = Side.LEFT if number % 2 == 0 else Side.RIGHT
    return Page(side, elements, kit.css_of(entry), slug=entry.slug, head=head, tab=tab, folio=not only_art, kind=recipe.kind)


def _opening(kit: Kit, entry: Entry, recipe: Recipe, settled: Settled, number: int) -> list[Element]:
    grid = kit.grid
    if recipe.art_first:
        return _title_block(kit, entry, recipe, settled.number("first")) if number == 0 else []
    if number == 0:
        left, width = _head_place(kit, recipe)
        return [mark(entry), *heading(kit, Side.LEFT, entry, 0, left, width, recipe.sizes)[0]]
    if number > 1:
        return []
    top = settled.number("second")
    if top == grid.lines:
        return [whole_art(kit, kit.art.opener(entry, grid.width / grid.height))]
    bottom = grid.y(top) - 2 * BASE
    return [upper_art(kit, kit.art.opener(entry, grid.width / bottom), bottom)]


def _title_block(kit: Kit, entry: Entry, recipe: Recipe, text: int) -> list[Element]:
    """Art over the page, the headline on a field of the section's colour under it, down to the text."""
    grid = kit.grid
    high = heading_lines(kit, entry, grid.text, recipe.sizes)
    whole = text >= grid.lines
    foot = grid.height + grid.bleed if whole else grid.y(text) - 2 * BASE
    line = (grid.lines + 1.5 if whole else text - 4) - high
    top = grid.y(line) - 2.5 * BASE
    head, _ = heading(kit, Side.LEFT, entry, line, 0, grid.text, recipe.sizes)
    head = [replace(element, html=f'<div class="onfield">{element.html}</div>') for element in head]
    wide = grid.width + 2 * grid.bleed
    visual = kit.art.opener(entry, grid.width / top)
    return [upper_art(kit, visual, top), plain(kit, "block", -grid.bleed, top, wide, foot - top), mark(entry), *head]


def _tail(kit: Kit, entry: Entry, settled: Settled, side: Side) -> list[Element]:
    tail = settled.number("tail")
    if not tail:
        return []
    if settled.shape.facts["kind"] == "quote":
        return [tail_quote(kit, side, entry.text.pull_quotes[settled.number("inline") - 1], tail)]
    return [band(kit, entry, kit.grid.lines - tail)]
