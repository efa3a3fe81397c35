"""How a feature opens: each opening says where the text may begin on the first spread and draws what stands there.
There are several, so that no two pieces in a row open alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from jurnal.model import Entry
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element

LEAST = 8
"""A column shorter than this is not opened."""


@dataclass(frozen=True)
class Spread:
    """A first spread: the line the text begins at on its left and on its right page (all lines: no text there),
    which quotation stands outside the text on it (-1: none), and how much worse it is than the ideal."""

    first: int
    second: int
    cost: float = 0.0
    shout: int = -1


class Opening(Protocol):
    """A way to open. `name` tells openings apart."""

    @property
    def name(self) -> str:
        """The shape of the opening."""

    def spreads(self, kit: Kit, entry: Entry) -> Iterator[Spread]:
        """Every first spread there may be."""

    def elements(self, kit: Kit, entry: Entry, spread: Spread, page: int) -> list[Element]:
        """What stands on the left (0) or right (1) page beside the text."""

    def covers(self, kit: Kit, spread: Spread, page: int) -> bool:
        """Whether art or colour meets the head of the page, so that no running head can stand there."""
