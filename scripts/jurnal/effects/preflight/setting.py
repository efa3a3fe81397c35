"""Words on a page: the text matrix, and the marks a string leaves (ISO 32000-1, 9.4)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import pikepdf

from jurnal.effects.preflight.fonts import UNKNOWN, Shown
from jurnal.effects.preflight.state import Ink, State
from jurnal.preflight import Mark, MarkKind, Matrix, Rect

RISES, FALLS = 0.75, -0.22
"""How far letters reach above and below their line, as a share of the size: most fonts keep within it."""
INVISIBLE = (3, 7)
"""Rendering modes that paint nothing."""
FILLED, OUTLINED = (0, 2), (1, 2)
"""Rendering modes, without whether they clip."""


class Setting:
    """A text object: where the next glyph stands."""

    def __init__(self) -> None:
        self.matrix = self.line = Matrix()

    def begin(self) -> None:
        """`BT`."""
        self.matrix = self.line = Matrix()

    def place(self, matrix: Matrix) -> None:
        """`Tm`."""
        self.matrix = self.line = matrix

    def move(self, across: float, up: float) -> None:
        """`Td`."""
        self.line = self.matrix = Matrix(e=across, f=up).then(self.line)

    def back(self, thousandths: float, state: State) -> None:
        """A number in `TJ`."""
        self._on(-thousandths / 1000 * state.size * state.stretch)

    def show(self, words: bytes, state: State, page: int) -> tuple[list[tuple[Shown, Matrix]], float]:
        """A string: its glyphs with the matrix each stands at, and how far it moves on."""
        font = state.font
        if font is None:
            return [], 0.0
        glyphs: list[tuple[Shown, Matrix]] = []
        advance = 0.0
        for shown in font.show(words):
            glyphs.append((shown, self.matrix))
            step = shown.width * state.size + state.letter_space + (state.word_space if shown.space else 0.0)
            self._on(step * state.stretch)
            advance += step * state.stretch
        font.pages.add(page)
        font.used.update(shown.letters for shown, _ in glyphs)
        return glyphs, advance

    def _on(self, by: float) -> None:
        self.matrix = Matrix(e=by).then(self.matrix)

    def marks(self, state: State, start: Matrix, end: Matrix, shown: Sequence[Shown]) -> Iterator[tuple[Mark, Ink]]:
        """What the words from one place to another leave: filled, outlined, or both (ISO 32000-1, 9.3.6)."""
        font = state.font
        if font is None or not shown or state.mode in INVISIBLE:
            return
        advance = math.hypot(end.e - start.e, end.f - start.f) / (start.across or 1.0)
        whole = Matrix(1, 0, 0, 1, 0, state.rise).then(start).then(state.ctm)
        box = whole.box(Rect.around([(0.0, FALLS * state.size), (advance, RISES * state.size)])).cut(state.clip)
        if box is None:
            return
        mark = Mark(
            MarkKind.TEXT,
            box,
            state.fill.colour,
            state.fill.overprint,
            state.overprint_mode,
            size=abs(state.size) * whole.up,
            font=font.short,
            text="".join(one.letters or UNKNOWN for one in shown),
            missing="".join(one.letters or UNKNOWN for one in shown if one.missing),
        )
        if state.mode % 4 in FILLED:
            yield mark, state.fill
        if state.mode % 4 in OUTLINED:
            yield replace(mark, colour=state.stroke.colour, overprint=state.stroke.overprint), state.stroke


def strings(told: object) -> Iterable[bytes | float]:
    """The parts of a `TJ` array."""
    for part in told if isinstance(told, pikepdf.Array) else ():
        yield bytes(part) if isinstance(part, pikepdf.String) else float(part)
