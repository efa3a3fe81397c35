"""The faces that texts are set in, as the style sheet has them, and what is asked of a font."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

RAISED = 0.65
"""Size of a raised number to that of the text."""


@dataclass(frozen=True)
class Face:
    """A font at a size in points; `tracking` is space between letters in em."""

    family: str
    weight: int
    size: float
    italic: bool = False
    lining: bool = False
    tracking: float = 0.0

    def bold(self) -> Face:
        """The face of strong words."""
        return replace(self, weight=max(700, self.weight))

    def raised(self) -> Face:
        """The face of the numbers of notes."""
        return replace(self, size=self.size * RAISED, lining=True)

    def slanted(self) -> Face:
        """The face of stressed words."""
        return replace(self, italic=True)


@dataclass(frozen=True)
class Shape:
    """How paragraphs of a flow are set: their face, the indent of the first line in points, whether both edges are
    straight."""

    face: Face
    indent: float = 13.0
    justified: bool = False


Width = Callable[[str, Face], float]
"""Width in points of words set in a face."""
Divide = Callable[[str], Sequence[int]]
"""Offsets at which a word may be divided."""

LITERATA = Face("Literata", 400, 9.5)
FLOWS = {
    "text just": Shape(LITERATA, justified=True),
    "text rag": Shape(LITERATA),
    "text news": Shape(Face("Literata", 400, 9.25)),
}
"""The running texts by the classes of their columns."""
CAPITAL = Face("Golos Text", 900, 46.6)
"""A drop cap."""
