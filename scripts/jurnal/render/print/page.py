"""A page as plain values: what stands where. Templates and CSS draw it; the flatplan and the tests read it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from jurnal.model import Fit, Rect
from jurnal.render.print.grid import Side
from jurnal.render.tokens import HOUSE


class Ground(StrEnum):
    """What a page is printed on."""

    PAPER = "paper"
    WARM = "warm"
    TINT = "tint"
    FIELD = "field"
    NIGHT = "night"
    ART = "art"


@dataclass(frozen=True)
class Element:
    """Finished HTML in a box on the page: points from the top left corner of the trimmed page. `height` None: as
    tall as it is."""

    name: str
    html: str
    left: float
    top: float
    width: float
    height: float | None = None


@dataclass(frozen=True)
class Page:
    """One page. `css` is the class of its colours; `slug` names the piece (several on news pages: the first);
    `head` is the running head (empty: none); `tab` the section's place from 0 (None: no thumb tab); `folio`
    whether the foot is printed; `text` the share of a page of text its lines would fill, `empty` what stays free in its
    columns."""

    side: Side
    elements: tuple[Element, ...]
    css: str = HOUSE
    ground: Ground = Ground.PAPER
    slug: str = ""
    head: str = ""
    tab: int | None = None
    folio: bool = True
    text: float = 0.0
    empty: tuple[Rect, ...] = ()
    kind: str = ""

    def plus(self, *more: Element) -> Page:
        """The page with more on it."""
        return replace(self, elements=(*self.elements, *more))


@dataclass(frozen=True)
class Placed:
    """Pieces laid out together: their pages from a left page on, on which of them (from 0) each slug begins and
    ends, and how they fit."""

    pages: tuple[Page, ...]
    spans: tuple[tuple[str, int, int], ...]
    fit: Fit
    shape: str = ""
