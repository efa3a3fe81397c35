"""The extent of an issue: what of its pages only fills the sheets, and what it would take to have a sheet less."""

from __future__ import annotations

from dataclasses import dataclass

from jurnal.model import SHEET, Fit, Flat


@dataclass(frozen=True)
class Winning:
    """How to come to fewer pages: what to shorten, each with the lines to cut (0: it seems to fit fewer pages as it is
    and would be laid out so with a smaller budget)."""

    pages: int
    cuts: tuple[tuple[Fit, int], ...]


@dataclass(frozen=True)
class Extent:
    """`pages` in all; `fillers` are the pages that only fill, by number with their kind; `target` is what the manifest
    wants (None: nothing); `winning` the easiest way to a sheet less, None where there is none."""

    pages: int
    fillers: tuple[tuple[int, str], ...]
    target: int | None
    winning: Winning | None

    @property
    def own(self) -> int:
        """Pages that say something."""
        return self.pages - len(self.fillers)

    @property
    def over(self) -> int:
        """Pages over (+) or under (-) what the manifest wants."""
        return self.pages - self.target if self.target else 0


def extent_of(flat: Flat, target: int | None) -> Extent:
    """The extent of an edition that was laid out."""
    fillers = tuple((number, flat.leaves[number - 1].kind) for number in flat.fillers)
    return Extent(len(flat.leaves), fillers, target, _winning(flat))


def _winning(flat: Flat) -> Winning | None:
    """The cheapest cuts that win as many pages as the next sheet less asks for: first in what is over its budget, then
    where the fewest lines do it."""
    wanted = _needed(flat)
    offers = sorted((not fit.over, saving[0], fit.slug, saving[1], fit) for fit in flat.fits if (saving := fit.saving))
    won, cuts = 0, []
    for _, lines, _, pages, fit in offers:
        if won >= wanted:
            break
        won += pages
        cuts.append((fit, max(0, lines)))
    return Winning(SHEET, tuple(cuts)) if cuts and won >= wanted else None


def _needed(flat: Flat) -> int:
    """Pages to win before the issue needs a sheet less: the fillers at its end are won already."""
    said = max((number for number, leaf in enumerate(flat.leaves[:-1], start=1) if not leaf.fills), default=0)
    closed = said + 1 + (said + 1) % 2  # the last piece, its facing page where it ends on a left one, the back cover
    return closed - (len(flat.leaves) - SHEET)
