"""A feature on the desk: what runs in its columns, what stands beside them, by which recipe."""

from __future__ import annotations

from dataclasses import dataclass

from jurnal.model import Block, Entry, KeyFigure, PullQuote, Timeline
from jurnal.render.print.kinds.opening import Opening
from jurnal.render.print.kinds.rail import RailItem, rail_items
from jurnal.render.print.kit import Kit
from jurnal.render.print.parts import inset
from jurnal.render.print.settle import Inset
from jurnal.render.print.story import Telling

RAIL = 3
"""Columns of the rail."""


@dataclass(frozen=True)
class Recipe:
    """What kind of feature: its openings, whether a rail stands beside the text and people in it."""

    kind: str
    openings: tuple[Opening, ...]
    rail: bool = False
    people: bool = False


@dataclass(frozen=True)
class Desk:
    """A piece on the desk: what runs in the columns, what stands beside them, and the recipe."""

    kit: Kit
    entry: Entry
    recipe: Recipe
    blocks: tuple[Block, ...]
    aside: tuple[Block, ...]

    @property
    def columns(self) -> tuple[tuple[float, float], ...]:
        """(left, width) of the text columns."""
        grid = self.kit.grid
        return grid.split(2, grid.span(12 - RAIL), grid.at(RAIL)) if self.recipe.rail else grid.split(2)

    def telling(self) -> Telling:
        """The text to be measured."""
        flow = "text rag" if self.recipe.rail else "text just"
        return Telling(self.kit.atoms(self.entry, self.blocks, self.columns[0][1]), flow, self.columns[0][1])

    def inset(self, quote: PullQuote) -> Inset:
        """A quotation as it would stand in the columns."""
        return self.kit.once(("inset", self.entry.slug, quote.text), lambda: inset(self.kit, quote, self.columns[0][1]))

    def items(self, quotes: tuple[PullQuote, ...]) -> list[RailItem]:
        """What stands in the rail."""
        return self.kit.once(
            ("rail", self.entry.slug, tuple(quote.text for quote in quotes)), lambda: self._items(quotes)
        )

    def _items(self, quotes: tuple[PullQuote, ...]) -> list[RailItem]:
        piece = self.entry.piece
        people = (piece.authors or piece.speakers) if self.recipe.people else ()
        return rail_items(self.kit, self.entry, people, self.aside, quotes, self.kit.grid.span(RAIL))


def desk(kit: Kit, entry: Entry, recipe: Recipe) -> Desk:
    """Take a piece up: with a rail, its figures and dates leave the text."""
    blocks = entry.text.body.blocks
    aside = tuple(block for block in blocks if isinstance(block, KeyFigure | Timeline)) if recipe.rail else ()
    return Desk(kit, entry, recipe, tuple(block for block in blocks if block not in aside), aside)
