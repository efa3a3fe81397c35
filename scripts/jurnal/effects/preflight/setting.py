"""Words on a page: the text matrix, and the marks a string leaves (ISO 32000-1, 9.4)."""

from __future__ import annotations

from collections.abc import Iterable

import pikepdf

from jurnal.effects.preflight.fonts import UNKNOWN, Font, Shown
from jurnal.effects.preflight.state import State
from jurnal.preflight import Mark, MarkKind, Matrix, Rect

RISES, FALLS = 0.75, -0.22
"""How far letters reach above and below their line, as a share of the size: most fonts keep within it."""
INVISIBLE = (3, 7)
"""Rendering modes that paint nothing."""


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

    def show(self, words: bytes, state: State, page: int) -> tuple[Mark | None, list[tuple[Shown, Matrix]]]:
        """A string: its mark (None when nothing of it shows), and its glyphs with the matrix each stands at."""
        font = state.font
        if font is None:
            return None, []
        glyphs: list[tuple[Shown, Matrix]] = []
        start, advance = self.matrix, 0.0
        for shown in font.show(words):
            glyphs.append((shown, self.matrix))
            step = shown.width * state.size + state.letter_space + (state.word_space if shown.space else 0.0)
            self._on(step * state.stretch)
            advance += step * state.stretch
        font.pages.add(page)
        font.used.update(shown.letters for shown, _ in glyphs)
        mark = self._mark(state, font, start, advance, [shown for shown, _ in glyphs])
        return mark, glyphs

    def _on(self, by: float) -> None:
        self.matrix = Matrix(e=by).then(self.matrix)

    def _mark(self, state: State, font: Font, start: Matrix, advance: float, shown: Iterable[Shown]) -> Mark | None:
        whole = Matrix(1, 0, 0, 1, 0, state.rise).then(start).then(state.ctm)
        reach = Rect.around([(0.0, FALLS * state.size), (advance, RISES * state.size)])
        box = whole.box(reach).cut(state.clip)
        if box is None or state.mode in INVISIBLE or not (letters := list(shown)):
            return None
        ink = state.stroke if state.mode % 4 == 1 else state.fill
        return Mark(
            MarkKind.TEXT,
            box,
            ink.colour,
            ink.overprint,
            state.overprint_mode,
            size=abs(state.size) * whole.up,
            font=font.short,
            text="".join(one.letters or UNKNOWN for one in letters),
            missing="".join(one.letters or UNKNOWN for one in letters if one.missing),
        )


def strings(told: object) -> Iterable[bytes | float]:
    """The parts of a `TJ` array."""
    for part in told if isinstance(told, pikepdf.Array) else ():
        yield bytes(part) if isinstance(part, pikepdf.String) else float(part)
