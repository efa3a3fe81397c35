"""Openings for interviews: both show who speaks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from jurnal.model import Entry
from jurnal.render.print.grid import BASE, Side
from jurnal.render.print.heading import heading, heading_lines
from jurnal.render.print.kinds.opening import LEAST, Spread
from jurnal.render.print.kinds.opening_text import TOP_ART, on_field
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element
from jurnal.render.print.parts import at, cards, plain, shout_sizes, upper_art

CARD = 9
"""Lines of the speaker's card with the space above it."""
LEAST_BLOCK = 14
BARE = 30.0
"""Cost of opening an interview without any picture."""
AROUND = 9
"""Lines of a block of colour that its quotation leaves free."""


@dataclass(frozen=True)
class ArtOver:
    """Art over headline, standfirst and speaker on the left; on the right a block of colour with the strongest
    sentence, or text alone. A short text begins below the speaker."""

    sizes: tuple[str, ...]
    name: str = "art-over"

    def spreads(self, kit: Kit, entry: Entry) -> Iterator[Spread]:
        """With and without a block on the right, with and without text on the left."""
        lines, horizon = kit.grid.lines, self._horizon(kit, entry)
        blocks = [0, *self._blocks(kit, entry, horizon)]
        for below in (0, *range(LEAST, horizon - TOP_ART - 1)):
            level = horizon - (below + 1 if below else 0)
            for block in blocks:
                cost = (6 + 0.15 * below if below else 0) + (0.5 * min(10, abs(level - block)) if block else 0)
                cost += 10 if not block and entry.text.pull_quotes and not below else 0
                yield Spread(lines - below, block, cost, 0 if block else -1)

    def _horizon(self, kit: Kit, entry: Entry) -> int:
        """The line the art ends at when no text stands below the headline."""
        people = CARD if entry.piece.speakers else 0
        return int(kit.grid.lines - heading_lines(kit, entry, kit.grid.text, self.sizes, 2) - people)

    def _blocks(self, kit: Kit, entry: Entry, horizon: int) -> range:
        if not entry.text.pull_quotes:
            return range(0)
        least = int(min(lines for _, lines in shout_sizes(kit, entry.text.pull_quotes[0], kit.grid.text))) + AROUND
        return range(max(LEAST_BLOCK, least), max(horizon, least) + 1)

    def elements(self, kit: Kit, entry: Entry, spread: Spread, page: int) -> list[Element]:
        """The opener, or the block."""
        return self._block(kit, entry, spread.second) if page else self._opener(kit, entry, spread)

    def _opener(self, kit: Kit, entry: Entry, spread: Spread) -> list[Element]:
        grid = kit.grid
        below = grid.lines - spread.first
        room = below + 1 if below else 0
        horizon = self._horizon(kit, entry) - room
        bottom = grid.y(horizon) - 2 * BASE
        head = heading(kit, Side.LEFT, entry, horizon, 0, grid.text, self.sizes, 2)[0]
        people = cards(kit, Side.LEFT, entry, entry.piece.speakers, grid.lines - room - CARD + 1.6, 0, grid.text)
        return [upper_art(kit, kit.art.opener(entry, grid.width / bottom), bottom), *head, *people]

    def _block(self, kit: Kit, entry: Entry, block: int) -> list[Element]:
        if not block:
            return []
        grid = kit.grid
        bottom = grid.y(block) - 2 * BASE
        sizes = shout_sizes(kit, entry.text.pull_quotes[0], grid.text)
        html, lines = next((size for size in sizes if size[1] + AROUND <= block), sizes[-1])
        first = max(3.5, (block - 2 - lines - 5) / 2 + 3.8)
        return [
            plain(kit, "block", -grid.bleed, -grid.bleed, grid.width + 2 * grid.bleed, bottom + grid.bleed),
            at(kit, Side.RIGHT, '<div class="guil small">«</div>', first - 5.6, -5, 200, "guillemet"),
            at(kit, Side.RIGHT, html, first, 0, grid.text, "shout"),
        ]

    def covers(self, kit: Kit, spread: Spread, page: int) -> bool:
        """The left page, and the right one under its block."""
        return page == 0 or bool(spread.second)


@dataclass(frozen=True)
class FieldOver:
    """Headline, standfirst and speaker in white on a field of colour over the left page's text; art over the right
    page's."""

    sizes: tuple[str, ...]
    name: str = "field-over"

    def spreads(self, kit: Kit, entry: Entry) -> Iterator[Spread]:
        """Art of every height; below it as much text as there is."""
        lines, field = kit.grid.lines, self._field(kit, entry)
        whole = (lines,) if entry.text.pull_quotes and self._room(kit, entry) >= 0 else ()
        for first in (*range(field, field + 5), *whole):
            for art in (0, *range(TOP_ART, lines - LEAST + 1)):
                uneven = 0.15 * min(20, abs(art - field)) if art else BARE
                cost = 5 + uneven + (1.5 * (first - field) if first < lines else 2)
                yield Spread(first, art, cost, 0 if first == lines else -1)

    def _room(self, kit: Kit, entry: Entry) -> float:
        """Lines that a whole page of the field has to spare with the strongest sentence above the headline."""
        return (
            kit.grid.lines
            - self._field(kit, entry)
            - shout_sizes(kit, entry.text.pull_quotes[0], kit.grid.text)[-1][1]
            - AROUND
        )

    def _field(self, kit: Kit, entry: Entry) -> int:
        """The line the text begins at below the field."""
        people = CARD if entry.piece.speakers else 1
        return int(heading_lines(kit, entry, kit.grid.text, self.sizes, 2)) + people + 4

    def elements(self, kit: Kit, entry: Entry, spread: Spread, page: int) -> list[Element]:
        """The field, or the art."""
        grid = kit.grid
        wide = grid.width + 2 * grid.bleed
        if page:
            if not spread.second:
                return []
            bottom = grid.y(spread.second) - 2 * BASE
            return [upper_art(kit, kit.art.opener(entry, grid.width / bottom), bottom)]
        whole = spread.first >= grid.lines
        foot = grid.height + grid.bleed if whole else grid.y(spread.first) - 2 * BASE
        line = spread.first - self._field(kit, entry) + (2.5 if whole else 0)
        head = heading(kit, Side.LEFT, entry, line, 0, grid.text, self.sizes, 2)[0]
        under = line + heading_lines(kit, entry, grid.text, self.sizes, 2) + 1.4
        people = cards(kit, Side.LEFT, entry, entry.piece.speakers, under, 0, grid.text)
        field = plain(kit, "block", -grid.bleed, -grid.bleed, wide, foot + grid.bleed)
        said = self._said(kit, entry) if whole else []
        return [field, *said, *map(on_field, [*head, *people])]

    def _said(self, kit: Kit, entry: Entry) -> list[Element]:
        room = kit.grid.lines - self._field(kit, entry) - AROUND
        sizes = shout_sizes(kit, entry.text.pull_quotes[0], kit.grid.text)
        html, _ = next((size for size in sizes if size[1] <= room), sizes[-1])
        return [
            at(kit, Side.LEFT, '<div class="guil small">«</div>', 0, -5, 200, "guillemet"),
            at(kit, Side.LEFT, html, 5.6, 0, kit.grid.text, "shout"),
        ]

    def covers(self, kit: Kit, spread: Spread, page: int) -> bool:
        """The left page, and the right one under its art."""
        return page == 0 or bool(spread.second)
