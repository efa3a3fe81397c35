"""How an issue came out on paper: what stands on each page, and how each piece fits the pages it takes.

Kept with a PDF, so that a flatplan and `jurnal status` can tell it without laying anything out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Rect = tuple[float, float, float, float]
"""Left, top, width and height as shares of the trimmed page."""

HOUSE, ENDPAPER = "house", "endpaper"
FILLERS = frozenset({HOUSE, ENDPAPER})
"""Kinds of pages that only fill the sheet."""


@dataclass(frozen=True)
class Leaf:
    """A page. `kind` is that of the piece or of the page (`cover`, `imprint`, `contents`, `plate`, `house`, `endpaper`,
    `back`), `slugs` the pieces on it in print order; `text` is the share of a page full of text that its lines would
    fill, `empty` the places in its columns where nothing stands."""

    kind: str
    slugs: tuple[str, ...] = ()
    text: float = 0.0
    empty: tuple[Rect, ...] = ()

    @property
    def fills(self) -> bool:
        """Whether the page is there only because a sheet has four."""
        return self.kind in FILLERS

    @property
    def blank(self) -> float:
        """The share of the page that is empty."""
        return sum(width * height for _, _, width, height in self.empty)


@dataclass(frozen=True)
class Hold:
    """What so many pages hold: the fewest lines of text that fill them by the rules of the layout, and the most."""

    pages: int
    least: int
    most: int


@dataclass(frozen=True)
class Fit:
    """How pieces that are laid out together came out (news share pages, every other piece stands alone).

    `pages` are those they take, `budget` those they may take (None: nobody said); `lines` is their text, `own` that of
    each, `per_line` the words in a line of it; `full` is how much of their last page of text is text (0..1); `lost` are
    lines that columns end short; `holds` is what numbers of pages hold, `over` the lines to cut to meet the budget.
    """

    slugs: tuple[str, ...]
    pages: int
    lines: int
    per_line: float
    full: float
    own: Mapping[str, int] = field(default_factory=dict)
    holds: tuple[Hold, ...] = ()
    lost: int = 0
    budget: int | None = None
    over: int = 0

    @property
    def slug(self) -> str:
        """The piece, or the first of them."""
        return self.slugs[0]

    @property
    def room(self) -> int:
        """Lines the text may grow by before it takes another page, as far as one can tell beforehand."""
        hold = self.hold(self.pages)
        return max(0, hold.most - self.lines - self.lost) if hold else 0

    @property
    def short(self) -> int:
        """Lines that are missing to fill the budget; 0 when it is filled, or nobody gave one."""
        if self.budget is None or self.pages >= self.budget:
            return 0
        hold = self.hold(self.budget)
        return max(1, hold.least - self.lines) if hold else 0

    @property
    def saving(self) -> tuple[int, int] | None:
        """Lines to cut so that fewer pages hold the text, and how many pages that wins (pieces begin on left pages, so
        they are won in pairs). Below 1 the text seems to fit already; None where no layout has fewer pages."""
        fewer = self.pages - 2 + self.pages % 2
        hold = self.hold(fewer)
        if hold is None:
            return None
        lines = self.over if self.over and self.budget == fewer else self.lines - hold.most + self.lost
        return lines, self.pages + self.pages % 2 - fewer

    def words(self, lines: int) -> int:
        """About how many words so many lines hold."""
        return round(lines * self.per_line)

    def hold(self, pages: int) -> Hold | None:
        """What so many pages hold; None where no layout has so many."""
        return next((hold for hold in self.holds if hold.pages == pages), None)


@dataclass(frozen=True)
class Flat:
    """An edition as a flatplan shows it."""

    leaves: tuple[Leaf, ...]
    fits: tuple[Fit, ...]

    def fit(self, slug: str) -> Fit | None:
        """How the piece came out, alone or with others."""
        return next((fit for fit in self.fits if slug in fit.slugs), None)

    @property
    def fillers(self) -> tuple[int, ...]:
        """The printed numbers of the pages that only fill the sheet."""
        return tuple(number for number, leaf in enumerate(self.leaves, start=1) if leaf.fills)
