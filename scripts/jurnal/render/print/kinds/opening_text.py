"""Openings for reports, profiles and articles: words first or art first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from jurnal.model import Entry
from jurnal.render.print.grid import BASE, Side
from jurnal.render.print.heading import heading, heading_lines
from jurnal.render.print.kinds.opening import LEAST, Spread
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element
from jurnal.render.print.parts import plain, upper_art, whole_art

TOP_ART = 14
"""Art over text is at least so many lines high."""


@dataclass(frozen=True)
class TextFirst:
    """Headline and text on the left, art over the text or over the whole page on the right. `left` columns stay
    free beside the headline; the art would best end at line `ideal`."""

    sizes: tuple[str, ...]
    left: int = 0
    ideal: int = 26
    name: str = "text-first"

    def spreads(self, kit: Kit, entry: Entry) -> Iterator[Spread]:
        """Text from below the headline, beside a page of art or below a part of it."""
        lines = kit.grid.lines
        start = int(heading_lines(kit, entry, kit.grid.span(12 - self.left), self.sizes)) + 2
        for more in range(4):
            yield Spread(start + more, lines, 1.0 * more + 0.1 * abs(lines - self.ideal))
        for art in range(TOP_ART, lines - LEAST + 1):
            for more in range(2):
                yield Spread(start + more, art, 2 + 0.25 * abs(art - self.ideal) + more)

    def elements(self, kit: Kit, entry: Entry, spread: Spread, page: int) -> list[Element]:
        """The heading, or the art."""
        grid = kit.grid
        if page == 0:
            return heading(kit, Side.LEFT, entry, 0, grid.at(self.left), grid.span(12 - self.left), self.sizes)[0]
        if spread.second == grid.lines:
            return [whole_art(kit, kit.art.opener(entry, grid.width / grid.height))]
        bottom = grid.y(spread.second) - 2 * BASE
        return [upper_art(kit, kit.art.opener(entry, grid.width / bottom), bottom)]

    def covers(self, kit: Kit, spread: Spread, page: int) -> bool:
        """The right page."""
        return page == 1


@dataclass(frozen=True)
class ArtFirst:
    """Art and, below it, the headline on a field of the section's colour, over the left page or the upper part of
    it."""

    sizes: tuple[str, ...]
    name: str = "art-first"

    def spreads(self, kit: Kit, entry: Entry) -> Iterator[Spread]:
        """A whole page of it, or some lines of text below."""
        lines = kit.grid.lines
        high = int(heading_lines(kit, entry, kit.grid.text, self.sizes)) + 8
        yield Spread(lines, 0)
        for start in range(max(high + TOP_ART, lines - 24), lines - LEAST + 1):
            yield Spread(start, 0, 3 + 0.3 * abs(start - lines + 14))

    def elements(self, kit: Kit, entry: Entry, spread: Spread, page: int) -> list[Element]:
        """Art and title block."""
        if page:
            return []
        grid = kit.grid
        high = heading_lines(kit, entry, grid.text, self.sizes)
        whole = spread.first >= grid.lines
        foot = grid.height + grid.bleed if whole else grid.y(spread.first) - 2 * BASE
        line = (grid.lines + 1.5 if whole else spread.first - 4) - high
        top = grid.y(line) - 2.5 * BASE
        visual = kit.art.opener(entry, grid.width / top)
        field = plain(kit, "block", -grid.bleed, top, grid.width + 2 * grid.bleed, foot - top)
        head = heading(kit, Side.LEFT, entry, line, 0, grid.text, self.sizes)[0]
        return [upper_art(kit, visual, top), field, *map(on_field, head)]

    def covers(self, kit: Kit, spread: Spread, page: int) -> bool:
        """The left page."""
        return page == 0


def on_field(element: Element) -> Element:
    """The same words in white, for a coloured ground."""
    return replace(element, html=f'<div class="onfield">{element.html}</div>')
