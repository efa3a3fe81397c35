"""News share pages: a panorama over the spread with the section's name, the lead story with a rail of figures and
quotations, the further stories in three columns, one after the other."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from jurnal.assemble.budgets import budget_of
from jurnal.model import Block, Entry, KeyFigure, PullQuote
from jurnal.render.print.atoms import Atom
from jurnal.render.print.fitting import fit, held_against, holds, seen
from jurnal.render.print.grid import BASE, MM, Side
from jurnal.render.print.heading import heading, heading_lines
from jurnal.render.print.heard import piece_opens
from jurnal.render.print.kinds.panorama import panorama
from jurnal.render.print.kinds.rail import BETWEEN, RailItem, rail_elements, rail_items
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element, Page, Placed
from jurnal.render.print.parts import (
    band,
    columns,
    inset,
    mark,
    plain,
    sides_of,
    sign_html,
    sign_lines,
    sign_off,
    tab_of,
)
from jurnal.render.print.settle import Facts, Frame, Inset, Settled, Shape, Window, settle, settled
from jurnal.render.print.story import Story, Telling

SIZES = ("s31", "s26", "s21")
IDEAL = 17
"""The panorama ends at this line when all else is equal."""
LEAST_ART, MOST_ART = 11, 28
MOST_PAGES = 12
MORE = 4
"""What so many pages more than they take would hold is told."""
ODD, LONGER, BUDGET = 75.0, 12.0, 60.0
"""Cost of an odd number of pages, of every page over two, of every page off the budget."""
ELSEWHERE = 7.0
"""Cost of a quotation in the rail that is not from the lead."""
BAND = 12
"""A strip of art below the last columns is at least so many lines high."""
SPREAD = 9
"""Things in the rail stand at most so many lines apart."""
INSET = 2.5 * MM
"""Space between the rail's edge and what stands in it."""


@dataclass(frozen=True)
class News:
    """The stories of a spread, the first of them the lead, and the figures of all of them."""

    entries: tuple[Entry, ...]
    figures: tuple[KeyFigure, ...]
    quotes: tuple[tuple[Entry, PullQuote], ...]

    @property
    def lead(self) -> Entry:
        """The first story."""
        return self.entries[0]


def news(kit: Kit, entries: Sequence[Entry]) -> Placed:
    """Lay consecutive news of a section out together, from a left page on."""
    figures = tuple(block for entry in entries for block in entry.text.body.blocks if isinstance(block, KeyFigure))
    quotes = tuple((entry, quote) for entry in entries for quote in entry.text.pull_quotes)
    told = News(tuple(entries), figures, quotes)
    story = kit.tell(telling(kit, entries))

    found = settled(story, lambda window: _shapes(kit, told, window), entries[0].slug)
    placed, budget = _placed(kit, told, story, found), _budget(kit, told)

    def fits(shorter: Story) -> bool:
        within = settle(shorter, lambda window: _shapes(kit, told, window, budget or MOST_PAGES))
        return within is not None and within.cost <= found.cost

    return replace(placed, fit=held_against(placed.fit, budget, story, fits))


def telling(kit: Kit, entries: Sequence[Entry]) -> Telling:
    """The stories in one run, to be measured."""
    return Telling(_stream(kit, entries), "text news", kit.grid.span(4))


def _stream(kit: Kit, entries: Sequence[Entry]) -> tuple[Atom, ...]:
    out: list[Atom] = []
    for number, entry in enumerate(entries):
        atoms = kit.atoms(entry, _running(entry.text.body.blocks), kit.grid.span(4))
        if number:
            html = kit.part(
                "news-head",
                kicker=entry.text.kicker,
                title=entry.text.title,
                words=entry.text.blurb or entry.text.standfirst,
            )
            label = Markup.escape(entry.text.title)
            opens = piece_opens(entry.slug, entry.text.title)
            anchored = f'<div id="{entry.slug}" class="bm-news" data-label="{label}" {opens}>{html}</div>'
            atoms = (Atom(anchored, parts=False, before=1, after=1, keep=True), *atoms)
        out += [replace(atom, anchor=f"{entry.slug}/{atom.anchor}") for atom in atoms]
        if number < len(entries) - 1:
            out.append(
                Atom(
                    sign_html(kit, entry, kit.grid.span(4)), parts=False, before=1, after=1, anchor=f"{entry.slug}/sign"
                )
            )
    return tuple(out)


def _running(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(block for block in blocks if not isinstance(block, KeyFigure))


def _items(kit: Kit, told: News, aside: int) -> list[RailItem]:
    """The rail: every figure, and the first `aside` quotations."""
    quotes = [quote for _, quote in told.quotes[:aside]]
    return rail_items(kit, told.lead, (), told.figures, quotes, kit.grid.span(4) - 2 * INSET)


def _shapes(kit: Kit, told: News, window: Window, most: int = MOST_PAGES) -> Iterator[Shape]:
    """The shapes of at most so many pages."""
    insets, sign = _insets(kit, told), sign_lines(kit, told.entries[-1], kit.grid.span(4))
    budget = _budget(kit, told)
    for aside in range(len(insets) + 1):
        high, head = _rail_lines(kit, told, aside)
        away = ELSEWHERE * sum(entry is not told.lead for entry, _ in told.quotes[:aside])
        for pages in range(2, most + 1):
            for art in _arts(kit, high):
                cost = away + 0.6 * abs(art - IDEAL) + (ODD if pages % 2 else 0) + LONGER * (pages - 2)
                cost += 0.3 * max(0, kit.grid.lines - art - high) if high else 0
                cost += BUDGET * abs(pages - budget) if budget else 0
                choice = (pages, art, int(art + head + 1.9), int(high > 0), aside)
                for tail in _tails(kit, pages):
                    shape = _shape(kit, choice, tail, sign, insets[aside:], cost + (6 if tail else 0))
                    if window.takes(sum(shape.capacities), shape.insets):
                        yield shape


def _capacities(kit: Kit, told: News, most: int) -> Iterator[tuple[int, int]]:
    """(pages, lines for text) of the roomiest and the closest shapes."""
    insets, sign = _insets(kit, told), sign_lines(kit, told.entries[-1], kit.grid.span(4))
    for aside in range(len(insets) + 1):
        high, head = _rail_lines(kit, told, aside)
        taken = sum(inset.lines for inset in insets[aside:])
        for pages, art in itertools.product(range(2, most + 1), _ends(_arts(kit, high))):
            choice = (pages, art, int(art + head + 1.9), int(high > 0), aside)
            for tail in _ends(_tails(kit, pages)):
                yield pages, sum(_shape(kit, choice, tail, sign, (), 0).capacities) - taken


def _budget(kit: Kit, told: News) -> int | None:
    return budget_of(kit.edition, [entry.slug for entry in told.entries])


def _ends(some: Sequence[int]) -> Sequence[int]:
    return (some[0], some[-1]) if some else ()


def _insets(kit: Kit, told: News) -> tuple[Inset, ...]:
    return tuple(inset(kit, quote, kit.grid.span(4), f"{entry.slug}/") for entry, quote in told.quotes)


def _rail_lines(kit: Kit, told: News, aside: int) -> tuple[int, float]:
    """Lines of the rail (0: there is none) and of the heading beside it."""
    items = _items(kit, told, aside)
    high = sum(item.lines + BETWEEN for item in items) - BETWEEN if items else 0
    return high, heading_lines(kit, told.lead, kit.grid.span(8 if items else 12), SIZES)


def _arts(kit: Kit, high: int) -> Sequence[int]:
    """Where the panorama may end above a rail so high."""
    return range(LEAST_ART, min(MOST_ART, kit.grid.lines - high) + 1)


def _tails(kit: Kit, pages: int) -> Sequence[int]:
    """How much of the last page a strip of art may take."""
    return (0, *range(BAND, kit.grid.lines - 12)) if pages > 2 else (0,)


def _shape(
    kit: Kit, choice: tuple[int, int, int, int, int], tail: int, sign: int, insets: tuple[Inset, ...], cost: float
) -> Shape:
    pages, art, first, rail, aside = choice
    lines = kit.grid.lines
    high = (
        [lines - first] * (2 if rail else 3)
        + [lines - art] * 3
        + [lines] * 3 * (pages - 3)
        + [lines - tail] * 3 * (pages > 2)
    )
    high[-1] -= sign
    facts: Facts = {"pages": pages, "art": art, "first": first, "rail": rail, "aside": aside, "tail": tail}
    return Shape(tuple(high), cost, insets, facts)


def _frames(kit: Kit, settled: Settled) -> list[Frame]:
    lines, three = kit.grid.lines, kit.grid.split(3)
    first, art = settled.number("first"), settled.number("art")
    out = [
        Frame(0, left, first, width, lines - first) for left, width in (three[:2] if settled.number("rail") else three)
    ]
    last = settled.number("pages") - 1
    for page in range(1, last + 1):
        top, tail = (art if page == 1 else 0), (settled.number("tail") if page == last else 0)
        out += [Frame(page, left, top, width, lines - top - tail) for left, width in three]
    return out


def _placed(kit: Kit, told: News, story: Story, settled: Settled) -> Placed:
    count, art, lead = settled.number("pages"), settled.number("art"), told.lead
    sides, frames = sides_of(count), _frames(kit, settled)
    text = columns(kit, sides, settled, frames)
    pages = []
    for number, side in enumerate(sides):
        elements = [*text[number], *_rules(kit, side, frames, number)]
        if number < 2:
            elements = [*panorama(kit, lead, kit.head_of(lead), art, side), *elements]
        if number == 0:
            width = kit.grid.span(8 if settled.number("rail") else 12)
            elements += [mark(lead), *heading(kit, side, lead, art, 0, width, SIZES)[0]]
            elements += _rail(kit, side, art, _items(kit, told, settled.number("aside")))
        if number == count - 1:
            foot = frames[-1].line + frames[-1].lines
            elements.append(sign_off(kit, told.entries[-1], side, frames[-1].left, frames[-1].width, foot))
            elements += [band(kit, told.entries[-1], foot)] if settled.number("tail") else []
        head, tab = (kit.head_of(lead) if number > 1 else ""), (tab_of(lead) if number else None)
        pages.append(Page(side, tuple(elements), kit.css_of(lead), slug=lead.slug, head=head, tab=tab, kind="news"))
    known = seen(kit.grid, pages, settled, frames)
    own = {entry.slug: story.part(f"{entry.slug}/").tall for entry in told.entries}
    fitted = fit(known, settled, story, own, holds(_capacities(kit, told, max(count, _budget(kit, told) or 0) + MORE)))
    return Placed(known, _spans(settled, frames, told.entries), fitted, "panorama")


def _spans(settled: Settled, frames: Sequence[Frame], entries: Sequence[Entry]) -> tuple[tuple[str, int, int], ...]:
    """On which pages each story stands, from where its atoms ended up."""
    out = []
    for entry in entries:
        pages = [
            frame.page
            for frame, slices in zip(frames, settled.filled.columns, strict=True)
            for part in slices
            if settled.story.atoms[part.atom].anchor.startswith(f"{entry.slug}/")
        ]
        out.append((entry.slug, 0 if entry is entries[0] else min(pages), max(pages)))
    return tuple(out)


def _rail(kit: Kit, side: Side, line: int, items: Sequence[RailItem]) -> list[Element]:
    """A tinted rail at the gutter, its contents spread over its height when there are several."""
    if not items:
        return []
    grid = kit.grid
    left, top = grid.left(side) + grid.at(8) - INSET / 2, grid.y(line) - 2 * BASE
    ground = plain(kit, "rail", left, top, grid.width - left + grid.bleed, grid.height + grid.bleed - top, "rail")
    free = grid.lines - line - sum(item.lines for item in items)
    between = max(BETWEEN, min(SPREAD, free // len(items)))
    return [ground, *rail_elements(kit, side, items, line, grid.at(8) + INSET, grid.span(4) - 2 * INSET, between)]


def _rules(kit: Kit, side: Side, frames: Sequence[Frame], number: int) -> list[Element]:
    """Hairlines between the columns."""
    grid = kit.grid
    here = [frame for frame in frames if frame.page == number]
    return [
        plain(
            kit,
            "rule",
            grid.left(side) + frame.left - grid.gutter / 2,
            grid.y(frame.line),
            0.4,
            frame.lines * BASE,
            "rule",
        )
        for frame in here[1:]
    ]
