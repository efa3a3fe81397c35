"""How an issue came out on paper: what stands on each page, and how each piece fits the pages it takes.

Kept with a PDF, so that a flatplan and `jurnal status` can tell it without laying anything out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Rect = tuple[float, float, float, float]
"""Left, top, width and height as shares of the trimmed page."""

FRONT, HOUSE, ENDPAPER = "cover", "house", "endpaper"
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
    """How pieces that are laid out together came out (news share pages, every other piece stands alone): their pages,
    their text in lines (together, and by slug), the words in a line of it, how full of text their last page of text is
    (0..1), and what other numbers of pages would hold."""

    slugs: tuple[str, ...]
    pages: int
    lines: int
    per_line: float
    full: float
    own: Mapping[str, int] = field(default_factory=dict)
    holds: tuple[Hold, ...] = ()

    @property
    def slug(self) -> str:
        """The piece, or the first of them."""
        return self.slugs[0]

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
