"""The interview: art over headline, standfirst and speaker on the left; a block of colour with the strongest sentence on the right; then
questions and answers in two columns, page after page, until a last page that a wide quotation or a strip of art makes full."""

from __future__ import annotations

from collections.abc import Iterator

from jurnal.model import Entry, PullQuote
from jurnal.render.print.grid import BASE, Side
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element, Fit, Page, Placed
from jurnal.render.print.parts import (
    SIGN,
    at,
    cards,
    columns,
    heading,
    heading_lines,
    mark,
    plain,
    shout_sizes,
    sign_off,
    upper_art,
    wide_quote,
    wide_quote_lines,
)
from jurnal.render.print.settle import Frame, Inset, Settled, Shape, settle
from jurnal.render.print.story import Story, tell

SIZES = ("s36", "s31", "s26")
CARD = 8
"""Lines of the speaker's card with the space above it."""
LEAST_BLOCK = 13
BAND = 12
"""A strip of art at the foot of the last page is at least so many lines high."""
MOST_PAGES = 14


def interview(kit: Kit, entry: Entry) -> Placed:
    """Lay an interview out, from a left page on."""
    story = tell(kit.ruler, kit.atoms(entry, entry.text.body.blocks, drop=True), "just", kit.grid.span(6))
    settled = settle(story, _shapes(kit, entry, story))
    if settled is None:
        raise ValueError(f"no layout holds {entry.slug}")
    return _placed(kit, entry, settled)


def _horizon(kit: Kit, entry: Entry) -> int:
    """The line the opener's art ends at."""
    people = CARD if entry.piece.everyone else 0
    return int(kit.grid.lines - heading_lines(kit, entry, kit.grid.text, SIZES) - 1 - people)


def _shapes(kit: Kit, entry: Entry, story: Story) -> Iterator[Shape]:
    horizon = _horizon(kit, entry)
    quotes = entry.text.pull_quotes
    for pages in range(2, MOST_PAGES + 1):
        room = 2 * kit.grid.lines * (pages - 1)
        if room < story.tall:
            continue
        if room > story.tall + 2 * kit.grid.lines + 4 * LEAST_BLOCK + 80:
            break
        for shout in (0, None) if quotes else (None,):
            yield from _with_block(kit, entry, pages, shout, horizon)


def _with_block(kit: Kit, entry: Entry, pages: int, shout: int | None, horizon: int) -> Iterator[Shape]:
    quotes = entry.text.pull_quotes
    heights = [0]
    if shout is not None:
        need = int(min(lines for _, lines in shout_sizes(kit, quotes[shout], kit.grid.text))) + 9
        heights = list(range(max(LEAST_BLOCK, need), max(horizon, need) + 1))
    for block in heights:
        rest = [quote for number, quote in enumerate(quotes) if number != shout]
        cost = (0 if block == horizon else 6 + 0.4 * abs(horizon - block)) + (25 if shout is None else 0)
        yield from _with_tail(kit, pages, block, shout, rest, cost)


def _with_tail(kit: Kit, pages: int, block: int, shout: int | None, rest: list[PullQuote], cost: float) -> Iterator[Shape]:
    odd = 18 if pages % 2 else 0
    inline = tuple(Inset(kit.quote_atom(quote), _measure(kit, quote), quote.anchor) for quote in rest)
    yield _shape(kit, pages, block, 0, "", cost + odd, inline, shout)
    if pages == 2:
        return
    for tail in range(BAND, kit.grid.lines - 12):
        yield _shape(kit, pages, block, tail, "art", cost + odd + 8, inline, shout)
    if rest:
        least = wide_quote_lines(kit, rest[-1], "m3")
        for tail in range(least, min(least + 12, kit.grid.lines - 12)):
            yield _shape(kit, pages, block, tail, "quote", cost + odd + 3, inline[:-1], shout)


def _measure(kit: Kit, quote: PullQuote):  # type: ignore[no-untyped-def]
    return kit.ruler.measure(kit.quote_atom(quote).html, kit.grid.span(6), "text")


def _shape(
    kit: Kit, pages: int, block: int, tail: int, kind: str, cost: float, insets: tuple[Inset, ...], shout: int | None
) -> Shape:
    lines = kit.grid.lines
    frames = []
    for page in range(1, pages):
        top = block if page == 1 else 0
        high = lines - top - (tail if page == pages - 1 else 0)
        frames += [Frame(page, left, top, width, high) for left, width in kit.grid.split(2)]
    facts: dict[str, int | str | None] = {"pages": pages, "block": block, "tail": tail, "kind": kind, "shout": shout}
    return Shape(tuple(frames), cost, SIGN, insets, facts)


def _placed(kit: Kit, entry: Entry, settled: Settled) -> Placed:
    facts = settled.shape.facts
    count = int(facts["pages"] or 0)
    sides = [Side.LEFT if number % 2 == 0 else Side.RIGHT for number in range(count)]
    text = columns(kit, sides, settled)
    pages = [_opener(kit, entry)]
    for number in range(1, count):
        elements = [*(_block(kit, entry, settled) if number == 1 else []), *text[number]]
        if number == count - 1:
            elements += _tail(kit, entry, settled, sides[number])
            last = settled.shape.frames[-1]
            elements.append(sign_off(kit, entry, sides[number], last.left, last.width, last.line + last.lines))
        bare = number == 1 and facts["block"]
        pages.append(
            Page(sides[number], tuple(elements), kit.css_of(entry), slug=entry.slug, head="" if bare else kit.head_of(entry),
                 tab=entry.section.position if entry.section else None, kind="interview")
        )
    fit = Fit(entry.slug, count, 1 - settled.slack / kit.grid.lines, -settled.slack, settled.cost)
    return Placed(tuple(pages), ((entry.slug, 0, count - 1),), (fit,), "art-over")


def _opener(kit: Kit, entry: Entry) -> Page:
    grid, horizon = kit.grid, _horizon(kit, entry)
    bottom = grid.y(horizon) - 2 * BASE
    visual = kit.art.opener(entry, grid.width / bottom)
    head, line = heading(kit, Side.LEFT, entry, horizon, 0, grid.text, SIZES)
    people = cards(kit, Side.LEFT, entry, entry.piece.everyone, grid.lines - CARD + 1, 0, grid.text)
    elements = (upper_art(kit, visual, bottom), mark(entry), *head, *people)
    return Page(Side.LEFT, elements, kit.css_of(entry), slug=entry.slug, tab=entry.section.position if entry.section else None,
                kind="interview-opener")


def _block(kit: Kit, entry: Entry, settled: Settled) -> list[Element]:
    facts = settled.shape.facts
    block = int(facts["block"] or 0)
    if facts["shout"] is None or not block:
        return []
    grid = kit.grid
    bottom = grid.y(block) - 2 * BASE
    html, lines = shout_sizes(kit, entry.text.pull_quotes[int(facts["shout"])], grid.text)[-1]
    for larger, high in shout_sizes(kit, entry.text.pull_quotes[int(facts["shout"])], grid.text):
        if high + 9 <= block:
            html, lines = larger, high
            break
    first = max(4.0, (block - 2 - lines - 5) / 2 + 4.5)
    return [
        plain(kit, "block", -grid.bleed, -grid.bleed, grid.width + 2 * grid.bleed, bottom + grid.bleed),
        at(kit, Side.RIGHT, '<div class="guil small">«</div>', first - 5.6, -5, 200, "guillemet"),
        at(kit, Side.RIGHT, html, first, 0, grid.text, "shout"),
    ]


def _tail(kit: Kit, entry: Entry, settled: Settled, side: Side) -> list[Element]:
    facts, grid = settled.shape.facts, kit.grid
    tail = int(facts["tail"] or 0)
    if not tail:
        return []
    line = grid.lines - tail
    if facts["kind"] == "quote":
        return [at(kit, side, wide_quote(kit, entry.text.pull_quotes[-1], tail - 2), line + 2, 0, grid.text, "wide-quote", tail - 2)]
    top, bottom = grid.y(line + 1.5), grid.y(grid.lines) - 3
    wide = grid.width + 2 * grid.bleed
    visual = kit.art.opener(entry, 2.0)
    from jurnal.render.print.parts import picture

    return [picture(kit, visual, -grid.bleed, top, wide, bottom - top)]
