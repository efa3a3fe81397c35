"""What numbers of pages a feature could take, and how much text each would hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from jurnal.assemble.budgets import budget_of
from jurnal.model import Hold, PullQuote
from jurnal.render.print.fitting import holds
from jurnal.render.print.kinds.close import Close, closes_of, heights_of
from jurnal.render.print.kinds.desk import RAIL, Desk
from jurnal.render.print.kinds.opening import LEAST, Spread
from jurnal.render.print.kinds.rail import RailItem, hung, rail_sign_lines
from jurnal.render.print.parts import sign_lines

MORE = 4
"""So many pages more than it takes are looked at."""
Sign = tuple[str, int]
"""Where the sign-off stands, and its lines."""


def holds_of(work: Desk, taken: int) -> tuple[Hold, ...]:
    """What two pages hold, and so on to some more than it takes now."""
    budget = budget_of(work.kit.edition, [work.entry.slug]) or 0
    return holds(_capacities(work, max(taken, budget) + MORE))


def _capacities(work: Desk, most: int) -> Iterator[tuple[int, int]]:
    """(pages, lines for text) of the shapes the layout could take, as far as they differ in that."""
    kit, entry = work.kit, work.entry
    quotes, lines = entry.text.pull_quotes, kit.grid.lines
    signs: list[Sign] = [("column", sign_lines(kit, entry, work.columns[0][1]))]
    signs += [("rail", rail_sign_lines(kit, entry, kit.grid.span(RAIL)))] if work.recipe.rail else []
    for spread in _spreads(work):
        free = tuple(quote for number, quote in enumerate(quotes) if number != spread.shout)
        for close in _closes(list(closes_of(kit, quotes))):
            if close.takes_quote and not free:
                continue
            left = free[:-1] if close.takes_quote else free
            for pages in range(2, most + 1 - (close.kind == "plate")):
                heights = heights_of(lines, pages, spread, close)
                if close.tail and min(heights[0] or LEAST, heights[1] or LEAST) < LEAST:
                    continue
                for sign in signs:
                    for taken in _taken(work, heights, left, sign):
                        yield pages + (close.kind == "plate"), 2 * sum(heights) - taken


def _spreads(work: Desk) -> list[Spread]:
    """First spreads, one of those that leave the text as many lines."""
    found: dict[tuple[int, bool, bool, int], Spread] = {}
    for opening in work.recipe.openings:
        for spread in opening.spreads(work.kit, work.entry):
            whole = work.kit.grid.lines
            key = (spread.first + spread.second, spread.first == whole, spread.second == whole, spread.shout)
            found.setdefault(key, spread)
    return list(found.values())


def _closes(closes: Sequence[Close]) -> list[Close]:
    """The shortest and the longest end of each sort."""
    found: dict[str, list[Close]] = {}
    for close in closes:
        found.setdefault(close.kind, []).append(close)
    return [close for some in found.values() for close in dict.fromkeys((some[0], some[-1]))]


def _taken(work: Desk, heights: Sequence[int], quotes: tuple[PullQuote, ...], sign: Sign) -> Iterator[int]:
    """Lines of the columns that quotations and sign-off take, in every way they can stand in columns and rail."""
    place, high = sign
    for inline in range(len(quotes), -1 if work.recipe.rail else len(quotes) - 1, -1):
        if work.recipe.rail:
            hang = [*work.items(quotes[inline:]), *([RailItem(Markup(""), high, "sign")] if place == "rail" else [])]
            if hung(hang, heights) is None:
                continue
        yield sum(work.inset(quote).lines for quote in quotes[:inline]) + (high if place == "column" else 0)
