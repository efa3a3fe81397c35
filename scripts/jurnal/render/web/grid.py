"""The contents of an issue as an asymmetric grid: what stands large, what beside it, what below, decided from kinds
and order alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jurnal.render.web.views import MissingView, PieceView

LEADING = ("report", "interview", "profile", "infographic", "survey", "opinion", "news", "foreword")
"""Which kind of piece leads a section; within a kind the manifest's order counts."""
ALONE = {
    "foreword": "letter",
    "news": "wide",
    "report": "wide",
    "interview": "say",
    "profile": "band",
    "opinion": "signed",
    "survey": "ask",
    "infographic": "bars",
}
"""The form of a piece that has its section to itself."""
GROUNDS = {
    "say": "tint",
    "band": "band",
    "signed": "tint",
    "ask": "tint",
    "letter": "plain",
    "wide": "plain",
    "bars": "plain",
}
"""What a section of one piece stands on."""


@dataclass(frozen=True)
class Cell:
    """A piece (or the gap it leaves) in the grid: `form` names its card, `span` its columns."""

    item: PieceView | MissingView
    form: str
    span: str = "w12"


@dataclass(frozen=True)
class Layout:
    """A section's ground ("plain", "tint", "band") and its cells in reading order."""

    ground: str
    cells: tuple[Cell, ...]


def lay_out(items: Sequence[PieceView | MissingView], tinted: bool) -> Layout:
    """The grid of one section; `tinted` is whether a larger section takes its tint as ground, so that grounds
    alternate."""
    if len(items) == 1 and isinstance(items[0], PieceView):
        form = ALONE[items[0].kind]
        return Layout(GROUNDS[form], (Cell(items[0], form),))
    pieces = [item for item in items if isinstance(item, PieceView)]
    if not pieces:
        return Layout("plain", tuple(Cell(item, "gap", "w6") for item in items))
    lead = min(pieces, key=lambda piece: LEADING.index(piece.kind))
    beside, below = _parted([item for item in items if item is not lead])
    return Layout("tint" if tinted else "plain", (Cell(lead, "lead", "w7 r2"), *_beside(beside), *_below(below)))


def _parted(
    rest: Sequence[PieceView | MissingView],
) -> tuple[Sequence[PieceView | MissingView], Sequence[PieceView | MissingView]]:
    """What stands beside the lead, and the rest: the first two that have something to show, in a column as high as the
    lead; the first two of all where there are no such two."""
    shown = [item for item in rest if isinstance(item, PieceView) and item.kind != "news"][:2]
    beside = shown if len(shown) == 2 else rest[:2]
    return beside, [item for item in rest if not any(item is other for other in beside)]


def _beside(items: Sequence[PieceView | MissingView]) -> list[Cell]:
    """The column to the right of the lead."""
    return [Cell(item, _form(item, "second"), "w5") for item in items]


def _below(items: Sequence[PieceView | MissingView]) -> list[Cell]:
    """Rows of four, of three where that leaves no orphan, of two for the last pair."""
    width = {1: "w12", 2: "w6", 3: "w4"}.get(len(items)) or ("w4" if len(items) % 3 == 0 else "w3")
    return [Cell(item, _form(item, "brief", width != "w3"), width) for item in items]


def _form(item: PieceView | MissingView, small: str, room: bool = True) -> str:
    """People are shown by their medallion where there is room for it, news by type alone, gaps plainly."""
    if isinstance(item, MissingView):
        return "gap"
    if room and item.kind in ("interview", "opinion") and (item.who or item.authors):
        return "who"
    return "brief" if item.kind == "news" else small
