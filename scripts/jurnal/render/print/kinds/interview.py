"""The interview: art over headline, standfirst and speaker on the left; a block of colour with the strongest sentence on the right; then
questions and answers in two columns, until a last page that a wide quotation or a strip of art makes full. A short one begins below its
headline, so that it ends on the facing page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jurnal.model import Entry, PullQuote
from jurnal.render.print.grid import BASE, Side
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element, Fit, Page, Placed
from jurnal.render.print.parts import (
    SIGN,
    at,
    band,
    cards,
    columns,
    heading,
    heading_lines,
    inset,
    mark,
    plain,
    shout_sizes,
    sides_of,
    sign_lines,
    sign_off,
    tab_of,
    tail_quote,
    upper_art,
    wide_quote_lines,
)
from jurnal.render.print.settle import Facts, Frame, Inset, Settled, Shape, Window, settle
from jurnal.render.print.story import Story, tell

SIZES = ("s48", "s39", "s36", "s31", "s26")
CARD = 9
"""Lines of the speaker's card with the space above it."""
LEAST_BLOCK, LEAST_ART = 14, 16
LEAST_TEXT = 8
"""Columns below the headline are at least so many lines high."""
BAND = 12
"""A strip of art at the foot of the last page is at least so many lines high."""
MOST_PAGES = 16
ODD, LONGER = 45.0, 8.0


def interview(kit: Kit, entry: Entry) -> Placed:
    """Lay an interview out, from a left page on."""
    story = tell(kit.ruler, kit.atoms(entry, entry.text.body.blocks), "text just", kit.grid.span(6))
    settled = settle(story, lambda window: _shapes(kit, entry, story, window))
    if settled is None:
        raise ValueError(f"no layout holds {entry.slug}")
    return _placed(kit, entry, settled)


def _horizon(kit: Kit, entry: Entry) -> int:
    """The line the opener's art ends at when no text stands below the headline."""
    people = CARD if entry.piece.speakers else 0
    return int(kit.grid.lines - heading_lines(kit, entry, kit.grid.text, SIZES, 2) - people)


def _shapes(kit: Kit, entry: Entry, story: Story, window: Window) -> Iterator[Shape]:
    horizon = _horizon(kit, entry)
    quotes = entry.text.pull_quotes
    insets = tuple(inset(kit, quote, kit.grid.span(6)) for quote in quotes)
    for pages in range(2, MOST_PAGES + 1):
        room = 2 * kit.grid.lines * pages
        if room < story.tall or room - 2 * kit.grid.lines > story.tall + 3 * kit.grid.lines:
            continue
        base = LONGER * (pages - 2) + (ODD if pages % 2 else 0)
        for below in (0, *range(LEAST_TEXT, horizon - LEAST_ART + 1)):
            for shout, block in _blocks(kit, quotes, horizon, below):
                rest = [number for number in range(len(quotes)) if number != shout]
                cost = base + _art_cost(horizon, below, block) + (12 if quotes and shout < 0 else 0)
                shapes = _tails(kit, entry, (pages, below, block, shout), cost, (rest, insets))
                yield from (shape for shape in shapes if window.takes(sum(shape.capacities), shape.insets))


def _art_cost(horizon: int, below: int, block: int) -> float:
    level = horizon - below - (1 if below else 0)
    uneven = min(abs(level - block), 10) if block else 0
    return (7 + 0.15 * below if below else 0) + 0.5 * uneven


def _blocks(kit: Kit, quotes: Sequence[PullQuote], horizon: int, below: int) -> Iterator[tuple[int, int]]:
    """(which quotation stands on the block, how many lines it is high); (-1, 0) for no block."""
    yield -1, 0
    if quotes:
        least = int(min(lines for _, lines in shout_sizes(kit, quotes[0], kit.grid.text))) + 9
        for block in range(max(LEAST_BLOCK, least), max(horizon, least) + 1):
            yield 0, block


def _tails(
    kit: Kit, entry: Entry, choice: tuple[int, int, int, int], cost: float, rest: tuple[list[int], tuple[Inset, ...]]
) -> Iterator[Shape]:
    numbers, insets = rest
    inline = tuple(insets[number] for number in numbers)
    yield _shape(kit, entry, choice, 0, -1, cost, inline)
    if choice[0] == 2:
        return
    for tail in range(BAND, kit.grid.lines - LEAST_TEXT - SIGN):
        yield _shape(kit, entry, choice, tail, -1, cost + 8, inline)
    if numbers:
        least = wide_quote_lines(kit, entry.text.pull_quotes[numbers[-1]], "m3")
        for tail in range(least, min(least + 12, kit.grid.lines - LEAST_TEXT - SIGN)):
            yield _shape(kit, entry, choice, tail, numbers[-1], cost + 2, inline[:-1])


def _shape(
    kit: Kit, entry: Entry, choice: tuple[int, int, int, int], tail: int, quote: int, cost: float, insets: tuple[Inset, ...]
) -> Shape:
    pages, below, block, shout = choice
    facts: Facts = {"pages": pages, "below": below, "block": block, "shout": shout, "tail": tail, "quote": quote}
    lines = kit.grid.lines
    high = [below] if below else []
    high += [lines - (block if page == 1 else 0) - (tail if page == pages - 1 else 0) for page in range(1, pages)]
    both = [line for line in high for _ in range(2)]
    both[-1] -= sign_lines(kit, entry, kit.grid.span(6))
    return Shape(tuple(both), cost, insets, facts)


def _frames(kit: Kit, settled: Settled) -> list[Frame]:
    pages, below, block, tail = (settled.number(fact) for fact in ("pages", "below", "block", "tail"))
    lines = kit.grid.lines
    tops = {0: lines - below, 1: block}
    out = []
    for page in range(pages):
        top = tops.get(page, 0)
        high = lines - top - (tail if page == pages - 1 else 0)
        if high:
            out += [Frame(page, left, top, width, high) for left, width in kit.grid.split(2)]
    return out


def _placed(kit: Kit, entry: Entry, settled: Settled) -> Placed:
    count = settled.number("pages")
    sides, frames = sides_of(count), _frames(kit, settled)
    text = columns(kit, sides, settled, frames)
    pages = [_opener(kit, entry, settled).plus(*text[0])]
    for number in range(1, count):
        elements = [*(_block(kit, entry, settled) if number == 1 else []), *text[number]]
        if number == count - 1:
            elements += _tail(kit, entry, settled, sides[number])
            last = frames[-1]
            elements.append(sign_off(kit, entry, sides[number], last.left, last.width, last.line + last.lines))
        bare = number == 1 and settled.number("block")
        head = "" if bare else kit.head_of(entry)
        pages.append(Page(sides[number], tuple(elements), kit.css_of(entry), slug=entry.slug, head=head, tab=tab_of(entry), kind="interview"))
    fit = Fit(entry.slug, count, 1 - settled.slack / kit.grid.lines, -settled.slack, settled.cost)
    return Placed(tuple(pages), ((entry.slug, 0, count - 1),), (fit,), "art-over")


def _opener(kit: Kit, entry: Entry, settled: Settled) -> Page:
    grid, below = kit.grid, settled.number("below")
    room = below + 1 if below else 0
    horizon = _horizon(kit, entry) - room
    bottom = grid.y(horizon) - 2 * BASE
    visual = kit.art.opener(entry, grid.width / bottom)
    head, _ = heading(kit, Side.LEFT, entry, horizon, 0, grid.text, SIZES, 2)
    people = cards(kit, Side.LEFT, entry, entry.piece.speakers, grid.lines - room - CARD + 1.6, 0, grid.text)
    elements = (upper_art(kit, visual, bottom), mark(entry), *head, *people)
    return Page(Side.LEFT, elements, kit.css_of(entry), slug=entry.slug, tab=tab_of(entry), kind="interview-opener")


def _block(kit: Kit, entry: Entry, settled: Settled) -> list[Element]:
    block, grid = settled.number("block"), kit.grid
    if not block:
        return []
    bottom = grid.y(block) - 2 * BASE
    sizes = shout_sizes(kit, entry.text.pull_quotes[settled.number("shout")], grid.text)
    html, lines = next((size for size in sizes if size[1] + 9 <= block), sizes[-1])
    first = max(3.5, (block - 2 - lines - 5) / 2 + 3.8)
    return [
        plain(kit, "block", -grid.bleed, -grid.bleed, grid.width + 2 * grid.bleed, bottom + grid.bleed),
        at(kit, Side.RIGHT, '<div class="guil small">«</div>', first - 5.6, -5, 200, "guillemet"),
        at(kit, Side.RIGHT, html, first, 0, grid.text, "shout"),
    ]


def _tail(kit: Kit, entry: Entry, settled: Settled, side: Side) -> list[Element]:
    tail, quote = settled.number("tail"), settled.number("quote")
    if not tail:
        return []
    if quote >= 0:
        return [tail_quote(kit, side, entry.text.pull_quotes[quote], tail)]
    return [band(kit, entry, kit.grid.lines - tail)]
