"""How the last page of a feature ends, and what that leaves of its columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jurnal.model import PullQuote
from jurnal.render.print.kinds.opening import LEAST, Spread
from jurnal.render.print.kit import Kit
from jurnal.render.print.parts import wide_quote_lines

BAND = 12
"""A strip of ornament at the foot of the last page is at least so many lines high."""
MOST_BAND, MUCH_ART = 34, 40.0
"""A page keeps more than a third of its lines for text: a higher strip costs so much, to be taken when nothing else
fits."""
PLATE = 26.0
"""Cost of a page with a quotation alone: strong, so not to be met at every turn."""
FRIEZE = 14
"""The same facing a last page that is not full: one strip of ornament runs over the foot of both."""


@dataclass(frozen=True)
class Close:
    """How the last page ends: lines kept free at its foot for "art" or a "quote", or a "plate", a page more with
    the quotation alone (with lines kept free: over one strip of ornament with it)."""

    kind: str = ""
    tail: int = 0
    cost: float = 0.0

    @property
    def takes_quote(self) -> bool:
        """Whether the last quotation stands there."""
        return self.kind in ("quote", "plate")


def closes_of(kit: Kit, quotes: Sequence[PullQuote]) -> Iterator[Close]:
    """Every way to end, the plain one first, shorter ones of a sort before longer ones."""
    lines = kit.grid.lines
    yield Close()
    for tail in range(BAND, MOST_BAND):
        yield Close("art", tail, 8.0 + 0.15 * (tail - BAND))
    for tail in range(MOST_BAND, lines - LEAST - 6):
        yield Close("art", tail, MUCH_ART + tail - MOST_BAND)
    if quotes:
        least = wide_quote_lines(kit, quotes[-1], "m3")
        for tail in range(least, least + 12):
            yield Close("quote", tail, 3.0)
        yield Close("plate", 0, PLATE)
        for tail in range(FRIEZE, MOST_BAND):
            yield Close("plate", tail, PLATE + 4.0)


def heights_of(lines: int, pages: int, spread: Spread, close: Close) -> list[int]:
    """Lines of the columns of each page; what is kept free at the end is taken from the last page that has any."""
    heights = [lines - top for top in [spread.first, spread.second, *([0] * pages)][:pages]]
    last = max((page for page, high in enumerate(heights) if high), default=0)
    heights[last] = max(0, heights[last] - close.tail)
    return heights
