"""Features: pieces in two columns that open either with their words (`text first`: headline and text on the left, art over the right) or
with their art (`art first`: art and a title block on the left). With a rail, the outer three columns carry people, figures, dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup

from jurnal.model import Block, Entry, KeyFigure, PullQuote, Timeline
from jurnal.render.print.grid import BASE, Side
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element, Fit, Page, Placed
from jurnal.render.print.parts import (
    SIGN,
    at,
    columns,
    heading,
    heading_lines,
    mark,
    picture,
    plain,
    sign_off,
    upper_art,
    whole_art,
    wide_quote,
    wide_quote_lines,
)
from jurnal.render.print.settle import Frame, Inset, Settled, Shape, settle
from jurnal.render.print.story import Story, lines_of, tell

RAIL = 3
"""Columns of the rail."""
LEAST = 8
"""A column shorter than this is not opened."""
MOST_PAGES = 12
FULL = 56


@dataclass(frozen=True)
class Recipe:
    """What kind of feature: `art_first`, with a `rail`, its title `sizes`; `people` stand in the rail (`card`) or nowhere."""

    kind: str
    art_first: bool
    rail: bool
    sizes: tuple[str, ...]
    ideal_art: int = 24
    card: bool = False


@dataclass(frozen=True)
class RailItem:
    """One thing in the rail and its height in lines."""

    html: Markup
    lines: int
    name: str


def feature(kit: Kit, entry: Entry, recipe: Recipe) -> Placed:
    """Lay a feature out, from a left page on."""
    blocks, aside = _parted(entry.text.body.blocks, recipe.rail)
    width = _columns(kit, recipe)[0][1]
    story = tell(kit.ruler, kit.atoms(entry, blocks), "rag" if recipe.rail else "just", width)
    settled = settle(story, _shapes(kit, entry, recipe, story, aside))
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


def rail_items(kit: Kit, entry: Entry, recipe: Recipe, aside: tuple[Block, ...], quotes: tuple[PullQuote, ...]) -> list[RailItem]:
    """What stands in the rail, in order."""
    parts: list[tuple[Markup, str]] = []
    if recipe.card:
        parts += [
            (kit.part("person-stack", medallion=kit.medallion(person, entry), name=kit.name(person), role=kit.role(person)), "person")
            for person in entry.piece.authors or entry.piece.speakers
        ]
    parts += [(Markup(kit.block(entry, block)), "figures") for block in aside]
    parts += [(Markup(kit.quote_atom(quote).html), "pull-quote") for quote in quotes]
    width = kit.grid.span(RAIL)
    return [RailItem(html, lines_of(kit.ruler.measure(html, width, "railtext").height), name) for html, name in parts]


def _shapes(kit: Kit, entry: Entry, recipe: Recipe, story: Story, aside: tuple[Block, ...]) -> Iterator[Shape]:
    quotes = entry.text.pull_quotes
    for inline in range(len(quotes), -1, -1):
        if inline < len(quotes) and not recipe.rail:
            break
        items = rail_items(kit, entry, recipe, aside, quotes[inline:])
        insets = tuple(Inset(kit.quote_atom(quote), _measured(kit, quote, story.width), quote.anchor) for quote in quotes[:inline])
        for shape in _openings(kit, entry, recipe, quotes[:inline]):
            if _rail_holds(items, shape):
                kept = insets[:-1] if shape.facts["tail_kind"] == "quote" else insets
                yield replace(shape, insets=kept, cost=shape.cost + 2.0 * (len(quotes) - inline), facts={**shape.facts, "inline": inline})


def _measured(kit: Kit, quote: PullQuote, width: float):  # type: ignore[no-untyped-def]
    return kit.ruler.measure(kit.quote_atom(quote).html, width, "text")


def _rail_holds(items: list[RailItem], shape: Shape) -> bool:
    return _rail_pages(items, shape) is not None


def _rail_pages(items: list[RailItem], shape: Shape) -> dict[int, list[RailItem]] | None:
    """The items page by page, or None when they do not fit beside the columns."""
    room: dict[int, int] = {}
    for frame in shape.frames:
        room[frame.page] = max(room.get(frame.page, 0), frame.lines)
    out: dict[int, list[RailItem]] = {page: [] for page in room}
    for item in items:
        page = next((page for page in room if room[page] >= item.lines), None)
        if page is None:
            return None
        out[page].append(item)
        room[page] -= item.lines + 2
    return out


def _openings(kit: Kit, entry: Entry, recipe: Recipe, quotes: tuple[PullQuote, ...]) -> Iterator[Shape]:
    for pages in range(2, MOST_PAGES + 1):
        for first, second, cost in _first_spreads(kit, entry, recipe):
            for tail, kind, price in _tails(kit, pages, quotes):
                odd = 16 if pages % 2 else 0
                long = 10.0 * (pages - 2)
                yield _shape(kit, recipe, pages, (first, second, tail, kind), cost + price + odd + long)


def _first_spreads(kit: Kit, entry: Entry, recipe: Recipe) -> Iterator[tuple[int, int, float]]:
    """(line the text begins at on the first page, on the second page, cost)."""
    lines = kit.grid.lines
    left, width = _head_place(kit, recipe)
    if recipe.art_first:
        for start in (lines, *range(lines - 20, lines - 5)):
            yield start, 0, 0.0 if start == lines else 4 + 0.3 * abs(start - lines + 12)
        return
    start = int(heading_lines(kit, entry, width, recipe.sizes)) + 3
    for more in range(0, 4):
        yield start + more, lines, 2.0 * more
    for art in range(14, lines - LEAST + 1):
        yield start, art, 2 + 0.25 * abs(art - recipe.ideal_art)


def _tails(kit: Kit, pages: int, quotes: tuple[PullQuote, ...]) -> Iterator[tuple[int, str, float]]:
    yield 0, "", 0.0
    if pages == 2:
        return
    for tail in range(12, kit.grid.lines - LEAST - SIGN):
        yield tail, "art", 8.0
    if quotes:
        least = wide_quote_lines(kit, quotes[-1], "m3")
        for tail in range(least, least + 12):
            yield tail, "quote", 4.0


def _shape(kit: Kit, recipe: Recipe, pages: int, choice: tuple[int, int, int, str], cost: float) -> Shape:
    first, second, tail, kind = choice
    tops = {0: first, 1: second}
    frames = []
    for page in range(pages):
        high = kit.grid.lines - tops.get(page, 0) - (tail if page == pages - 1 else 0)
        if high >= 4:
            frames += [Frame(page, left, tops.get(page, 0), width, high) for left, width in _columns(kit, recipe)]
    facts: dict[str, int | str | None] = {"pages": pages, "first": first, "second": second, "tail": tail, "tail_kind": kind}
    return Shape(tuple(frames), cost, SIGN, (), facts)


def _placed(kit: Kit, entry: Entry, recipe: Recipe, settled: Settled, aside: tuple[Block, ...]) -> Placed:
    facts = settled.shape.facts
    count = int(facts["pages"] or 0)
    sides = [Side.LEFT if number % 2 == 0 else Side.RIGHT for number in range(count)]
    text = columns(kit, sides, settled)
    items = rail_items(kit, entry, recipe, aside, entry.text.pull_quotes[int(facts["inline"] or 0) :])
    rails = _rail_pages(items, settled.shape) or {}
    pages = []
    for number, side in enumerate(sides):
        elements = [*_opening(kit, entry, recipe, settled, number), *text[number], *_rail(kit, settled, side, number, rails.get(number, []))]
        if number == count - 1:
            elements += _tail(kit, entry, settled, side)
        if number == settled.shape.frames[-1].page:
            last = settled.shape.frames[-1]
            elements.append(sign_off(kit, entry, side, last.left, last.width, last.line + last.lines))
        arty = (number == 0 and recipe.art_first) or (number == 1 and bool(facts["second"]))
        only_art = number == 1 and facts["second"] == kit.grid.lines
        pages.append(
            Page(side, tuple(elements), kit.css_of(entry), slug=entry.slug, head="" if arty else kit.head_of(entry),
                 tab=entry.section.position if entry.section and not only_art else None, folio=not only_art and not (number == 0 and facts["first"] == kit.grid.lines), kind=recipe.kind)
        )
    fit = Fit(entry.slug, count, 1 - settled.slack / kit.grid.lines, -settled.slack, settled.cost)
    return Placed(tuple(pages), ((entry.slug, 0, count - 1),), (fit,), "art-first" if recipe.art_first else "text-first")


def _opening(kit: Kit, entry: Entry, recipe: Recipe, settled: Settled, number: int) -> list[Element]:
    facts, grid = settled.shape.facts, kit.grid
    if recipe.art_first and number == 0:
        return _title_block(kit, entry, recipe, int(facts["first"] or 0))
    if not recipe.art_first and number == 0:
        left, width = _head_place(kit, recipe)
        return [mark(entry), *heading(kit, Side.LEFT, entry, 0, left, width, recipe.sizes)[0]]
    if not recipe.art_first and number == 1:
        top = int(facts["second"] or 0)
        if top == grid.lines:
            return [whole_art(kit, kit.art.opener(entry, grid.width / grid.height))]
        bottom = grid.y(top) - 2 * BASE
        return [upper_art(kit, kit.art.opener(entry, grid.width / bottom), bottom)]
    return []


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


def _rail(kit: Kit, settled: Settled, side: Side, number: int, items: list[RailItem]) -> list[Element]:
    out: list[Element] = []
    frames = [frame for frame in settled.shape.frames if frame.page == number]
    line = frames[0].line if frames else 0
    for item in items:
        html = f'<div class="railtext">{item.html}</div>'
        out.append(at(kit, side, html, line, 0, kit.grid.span(RAIL), item.name, item.lines))
        line += item.lines + 2
    return out


def _tail(kit: Kit, entry: Entry, settled: Settled, side: Side) -> list[Element]:
    facts, grid = settled.shape.facts, kit.grid
    tail = int(facts["tail"] or 0)
    if not tail:
        return []
    line = grid.lines - tail
    if facts["tail_kind"] == "quote":
        quote = entry.text.pull_quotes[int(facts["inline"] or 0) - 1]
        return [at(kit, side, wide_quote(kit, quote, tail - 2), line + 2, 0, grid.text, "wide-quote", tail - 2)]
    top, bottom = grid.y(line + 1.5), grid.y(grid.lines) - 3
    return [picture(kit, kit.art.opener(entry, 2.0), -grid.bleed, top, grid.width + 2 * grid.bleed, bottom - top)]
