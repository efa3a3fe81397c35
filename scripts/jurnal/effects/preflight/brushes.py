"""What a page draws with: the graphics state and the colours, and where their names lead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import pikepdf

from jurnal.effects.preflight.canvas import Canvas
from jurnal.effects.preflight.fonts import Font
from jurnal.effects.preflight.operands import number, numbers
from jurnal.effects.preflight.spaces import space_of
from jurnal.effects.preflight.state import Ink, Operands, State
from jurnal.preflight import Matrix

SCREENS: Final[Mapping[str, str]] = {
    "/TR": "transfer",
    "/TR2": "transfer",
    "/BG": "transfer",
    "/BG2": "transfer",
    "/UCR": "transfer",
    "/UCR2": "transfer",
    "/HT": "halftone",
}
"""What is the printing house's to decide: tone curves, black generation, screens."""


class Brushes:
    """The state of the graphics and its stack."""

    def __init__(self, fonts: Callable[[pikepdf.Object], Font], canvas: Canvas, state: State) -> None:
        self.fonts, self.canvas, self.state = fonts, canvas, state
        self.resources: pikepdf.Object | None = None
        self._stack: list[State] = []

    def save(self, _: Operands) -> None:
        """`q`."""
        self._stack.append(self.state.copy())

    def restore(self, _: Operands) -> None:
        """`Q`."""
        if self._stack:
            self.state = self._stack.pop()

    def transform(self, given: Operands) -> None:
        """`cm`."""
        self.state.ctm = Matrix(*numbers(given)).then(self.state.ctm)

    def line_width(self, given: Operands) -> None:
        """`w`."""
        self.state.width = number(given)

    def settings(self, given: Operands) -> None:
        """`gs`."""
        found = self._resource("/ExtGState", given)
        if found is None:
            return
        self.state.apply(found, self.fonts)
        for key, kind in SCREENS.items():
            if key in found and not isinstance(found[key], pikepdf.Name):
                self.canvas.odd(kind, key[1:])
        mask = found.get("/SMask")
        if isinstance(mask, pikepdf.Dictionary) and "/G" in mask:
            self.canvas.group(mask["/G"].get("/Group", pikepdf.Dictionary()), self.resources)

    def fill_space(self, given: Operands) -> None:
        """`cs`."""
        self._space(self.state.fill, given)

    def stroke_space(self, given: Operands) -> None:
        """`CS`."""
        self._space(self.state.stroke, given)

    def _space(self, ink: Ink, given: Operands) -> None:
        ink.space = space_of(given[0], self.resources)
        ink.colour, ink.pattern = ink.space.initial(), ""

    def fill_colour(self, given: Operands) -> None:
        """`sc` and `scn`."""
        self._colour(self.state.fill, given)

    def stroke_colour(self, given: Operands) -> None:
        """`SC` and `SCN`."""
        self._colour(self.state.stroke, given)

    def _colour(self, ink: Ink, given: Operands) -> None:
        ink.pattern = str(given.pop()) if given and isinstance(given[-1], pikepdf.Name) else ""
        space = ink.space.base if ink.pattern and ink.space.base else ink.space
        ink.colour = space.colour(numbers(given))

    def _resource(self, kind: str, given: Operands) -> pikepdf.Object | None:
        """A resource by its name, always the first operand."""
        known = self.resources.get(kind) if self.resources is not None else None
        return known.get(str(given[0])) if isinstance(known, pikepdf.Dictionary) and given else None
