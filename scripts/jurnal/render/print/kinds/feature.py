"""Features: two columns that flow over as many pages as they need, below one of several openings, beside a rail or
not, with a last page that a wide quotation, a strip of art or a page of its own for a quotation brings to an end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from jurnal.assemble.budgets import budget_of
from jurnal.model import Entry, PullQuote
from jurnal.render.print.fitting import fit, held_against, seen
from jurnal.render.print.grid import Side
from jurnal.render.print.kinds.close import Close, closes_of, heights_of
from jurnal.render.print.kinds.desk import RAIL, Desk, Recipe, desk
from jurnal.render.print.kinds.feature_holds import holds_of
from jurnal.render.print.kinds.opening import LEAST, Opening, Spread
from jurnal.render.print.kinds.rail import RailItem, hung, rail_elements, rail_sign, rail_sign_lines
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element, Ground, Page, Placed
from jurnal.render.print.parts import (
    band,
    columns,
    mark,
    sides_of,
    sign_lines,
    sign_off,
    tab_of,
    tail_quote,
)
from jurnal.render.print.plates import frieze, quote_plate
from jurnal.render.print.settle import Facts, Frame, Settled, Shape, Window, settle, settled
from jurnal.render.print.story import Story

MOST_PAGES = 16
ODD, LONGER, REPEATED, BUDGET = 75.0, 8.0, 45.0, 100.0
"""Cost of an odd number of pages, of every page over two, of opening like the piece before, of every page off the
budget."""
SHORT = 14.0
"""Cost of filling the foot of a first spread: only a text too short for it needs that."""


def feature(kit: Kit, entry: Entry, recipe: Recipe, previous: str) -> Placed:
    """Lay a feature out, from a left page on; `previous` is how the piece before opened."""
    work = desk(kit, entry, recipe)
    story = kit.tell(work.telling())

    found = settled(story, lambda window: _shapes(work, window, previous), entry.slug)
    placed, budget = _placed(work, story, found), budget_of(kit.edition, [entry.slug])

    def fits(shorter: Story) -> bool:
        within = settle(shorter, lambda window: _shapes(work, window, previous, budget or MOST_PAGES))
        return within is not None and within.cost <= found.cost

    return replace(placed, fit=held_against(placed.fit, budget, story, fits))


def jobs(kit: Kit, entry: Entry, recipe: Recipe) -> Iterator[Callable[[], object]]:
    """What its layout will measure (`Ruler.run_ahead`)."""
    quotes = entry.text.pull_quotes
    for opening in recipe.openings:
        yield lambda opening=opening: list(opening.spreads(kit, entry))  # type: ignore[misc]
    yield lambda: desk(kit, entry, recipe)
    yield lambda: [desk(kit, entry, recipe).inset(quote) for quote in quotes]
    yield lambda: [desk(kit, entry, recipe).items(quotes[first:]) for first in range(len(quotes) + 1) if recipe.rail]
    yield lambda: list(closes_of(kit, quotes))
    yield lambda: sign_lines(kit, entry, desk(kit, entry, recipe).columns[0][1])
    yield lambda: rail_sign_lines(kit, entry, kit.grid.span(RAIL)) if recipe.rail else None


def _shapes(work: Desk, window: Window, previous: str, most: int = MOST_PAGES) -> Iterator[Shape]:
    """The shapes of at most so many pages."""
    kit, entry, recipe = work.kit, work.entry, work.recipe
    signs = [("column", sign_lines(kit, entry, work.columns[0][1]))]
    signs += [("rail", rail_sign_lines(kit, entry, kit.grid.span(RAIL)))] if recipe.rail else []
    closes = list(closes_of(kit, entry.text.pull_quotes))
    insets = sum(work.inset(quote).lines for quote in entry.text.pull_quotes) + max(lines for _, lines in signs)
    for number, opening in enumerate(recipe.openings):
        again = REPEATED if opening.name == previous else 0.0
        for spread in opening.spreads(kit, entry):
            free = tuple(quote for number, quote in enumerate(entry.text.pull_quotes) if number != spread.shout)
            for pages, close in _lengths(kit.grid.lines, window, spread, closes, insets):
                if (close.takes_quote and not free) or pages + (close.kind == "plate") > most:
                    continue
                left = free[:-1] if close.takes_quote else free
                heights = heights_of(kit.grid.lines, pages, spread, close)
                if close.tail and min(heights[0] or LEAST, heights[1] or LEAST) < LEAST:
                    continue
                cost = spread.cost + close.cost + again + (SHORT if pages == 2 and close.tail else 0)
                cost += _length_cost(kit, entry, pages + (close.kind == "plate"))
                facts: Facts = {"pages": pages, "opening": number, "first": spread.first, "second": spread.second}
                facts = {**facts, "shout": spread.shout, "close": close.kind, "tail": close.tail}
                for place, sign in signs:
                    yield from _fillings(work, window, Shape(tuple(heights), cost, (), facts), left, (place, sign))


def _fillings(
    work: Desk, window: Window, bare: Shape, quotes: tuple[PullQuote, ...], sign: tuple[str, int]
) -> Iterator[Shape]:
    """A shape (its capacities: the lines of each page) with quotations in columns and rail in every way that fits."""
    recipe = work.recipe
    place, taken = sign if sign[0] == "column" else (sign[0], 0)
    capacity = 2 * sum(bare.capacities) - taken
    for inline in range(len(quotes), -1 if recipe.rail else len(quotes) - 1, -1):
        kept = tuple(work.inset(quote) for quote in quotes[:inline])
        if not window.takes(capacity, kept):
            continue
        hang = [*work.items(quotes[inline:]), *([] if taken else [RailItem(Markup(""), sign[1], "sign")])]
        if recipe.rail and hung(hang, bare.capacities) is None:
            continue
        both = [high for high in bare.capacities if high for _ in range(2)]
        both[-1] -= taken
        price = bare.cost + 2.0 * (len(quotes) - inline) + (3 if recipe.rail and taken else 0)
        yield Shape(tuple(both), price, kept, {**bare.facts, "inline": inline, "sign": place})


def _length_cost(kit: Kit, entry: Entry, pages: int) -> float:
    budget = budget_of(kit.edition, [entry.slug])
    whole = pages + pages % 2 if budget and budget % 2 == 0 else pages  # an odd one leaves a page to fill
    off = BUDGET * abs(whole - budget) if budget else 0.0
    return LONGER * (pages - 2) + (ODD if pages % 2 else 0) + off


def _lengths(
    lines: int, window: Window, spread: Spread, closes: Sequence[Close], insets: int
) -> Iterator[tuple[int, Close]]:
    """So many pages as the text may take with at most `insets` lines of quotations in it, and the ways they may end."""
    opened = 2 * (2 * lines - spread.first - spread.second)
    for pages in range(2, MOST_PAGES + 1):
        capacity = opened + 2 * lines * (pages - 2)
        for close in closes:
            if window.least <= capacity - 2 * close.tail - window.tall <= window.most + insets:
                yield pages, close


@dataclass(frozen=True)
class Chosen:
    """What copy-fitting chose, read back from the facts of its shape."""

    opening: Opening
    spread: Spread
    close: Close
    pages: int
    quotes: tuple[PullQuote, ...]
    """Those that stand in columns or rail, the inline ones first."""
    inline: int
    sign: str

    @classmethod
    def of(cls, work: Desk, settled: Settled) -> Chosen:
        """Read the facts."""
        facts, quotes = settled.shape.facts, work.entry.text.pull_quotes
        spread = Spread(settled.number("first"), settled.number("second"), 0, settled.number("shout"))
        close = Close(str(facts["close"]), settled.number("tail"))
        free = [quote for number, quote in enumerate(quotes) if number != spread.shout]
        left = tuple(free[:-1] if close.takes_quote else free)
        opening = work.recipe.openings[settled.number("opening")]
        return cls(opening, spread, close, settled.number("pages"), left, settled.number("inline"), str(facts["sign"]))


def _placed(work: Desk, story: Story, settled: Settled) -> Placed:
    kit, entry, chosen = work.kit, work.entry, Chosen.of(work, settled)
    sides = sides_of(chosen.pages)
    heights = heights_of(kit.grid.lines, chosen.pages, chosen.spread, chosen.close)
    tops = [chosen.spread.first, chosen.spread.second, *([0] * chosen.pages)]
    frames = [
        Frame(page, left, tops[page], width, high)
        for page, high in enumerate(heights)
        if high
        for left, width in work.columns
    ]
    text = columns(kit, sides, settled, frames)
    rails = hung(work.items(chosen.quotes[chosen.inline :]), heights) if work.recipe.rail else None
    pages = []
    for number, side in enumerate(sides):
        elements = [mark(entry)] if number == 0 else []
        elements += chosen.opening.elements(kit, entry, chosen.spread, number) if number < 2 else []
        elements += text[number]
        elements += rail_elements(kit, side, rails[number], tops[number], 0, kit.grid.span(RAIL)) if rails else []
        elements += _end(work, chosen, frames[-1], side) if number == frames[-1].page else []
        page = _page(work, chosen, number, tuple(elements))
        frieze_below = chosen.close.kind == "plate" and chosen.close.tail and number == frames[-1].page
        pages.append(replace(page, folio=False) if frieze_below else page)
    if chosen.close.kind == "plate":
        side, foot = Side.LEFT if len(pages) % 2 == 0 else Side.RIGHT, frames[-1].line + frames[-1].lines
        pages.append(quote_plate(kit, entry, _last_quote(work), side, foot if chosen.close.tail else None))
    known = seen(kit.grid, pages, settled, frames)
    told = fit(known, settled, story, {entry.slug: story.tall}, holds_of(work, len(pages)))
    return Placed(known, ((entry.slug, 0, len(pages) - 1),), told, chosen.opening.name)


def _last_quote(work: Desk) -> PullQuote:
    return work.entry.text.pull_quotes[-1]


def _end(work: Desk, chosen: Chosen, last: Frame, side: Side) -> list[Element]:
    """The sign-off, and what fills the foot of the last page."""
    kit, entry, foot = work.kit, work.entry, last.line + last.lines
    if chosen.sign == "rail":
        out = [rail_sign(kit, entry, side, kit.grid.span(RAIL), foot)]
    else:
        out = [sign_off(kit, entry, side, last.left, last.width, foot)]
    if chosen.close.kind == "art":
        out.append(band(kit, entry, foot))
    if chosen.close.kind == "plate" and chosen.close.tail:
        out.append(frieze(kit, entry, foot, side))
    if chosen.close.kind == "quote":
        out.append(tail_quote(kit, side, _last_quote(work), chosen.close.tail))
    return out


def _page(work: Desk, chosen: Chosen, number: int, elements: tuple[Element, ...]) -> Page:
    kit, entry = work.kit, work.entry
    covered = number < 2 and chosen.opening.covers(kit, chosen.spread, number)
    top = (chosen.spread.first, chosen.spread.second)[number] if number < 2 else 0
    bare = covered and top == kit.grid.lines and chosen.opening.name in ("text-first", "art-first")
    side = Side.LEFT if number % 2 == 0 else Side.RIGHT
    head = "" if covered else kit.head_of(entry)
    page = Page(side, elements, kit.css_of(entry), slug=entry.slug, head=head, tab=tab_of(entry), kind=work.recipe.kind)
    if covered and top == kit.grid.lines and chosen.opening.name == "field-over":
        return replace(page, ground=Ground.FIELD)
    return replace(page, tab=None, folio=False) if bare else page
