"""Content streams in inks: every colour operator turned to CMYK, black words set to overprint, lines made wide enough
to be printed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

import pikepdf
from pikepdf import Name, Operator

from jurnal.effects.press.profile import Rgb
from jurnal.preflight.colour import Inks
from jurnal.preflight.geometry import Matrix

Turn = Callable[[Rgb], Inks]
ON, OFF = Name.jurnalOverprint, Name.jurnalKnockout
"""Names of the two graphics states that switch overprint."""
FULL_BLACK = (0.0, 0.0, 0.0, 1.0)
WORDS = frozenset({"Tj", "TJ", "'", '"'})
STROKES = frozenset({"B", "B*", "b", "b*", "S", "s"})
SHAPES = STROKES | {"f", "F", "f*", "sh", "Do", "INLINE IMAGE"}
LEEWAY = 0.005
"""Points more than asked, so that rounding never takes a line below."""
TAGS = frozenset({"BMC", "BDC", "EMC", "MP", "DP"})
"""Marked content is for readers."""
HEEDED = WORDS | SHAPES | TAGS | {"q", "Q", "cm", "w", "rg", "RG", "g", "G", "k", "cs", "sc", "scn"}
"""All others, most of a page, are taken over as they are."""


def states() -> dict[Name, pikepdf.Dictionary]:
    """The two graphics states, made anew for each page: an object belongs to one file."""
    return {
        ON: pikepdf.Dictionary(Type=Name.ExtGState, OP=True, op=True, OPM=1),
        OFF: pikepdf.Dictionary(Type=Name.ExtGState, OP=False, op=False, OPM=0),
    }


@dataclass(frozen=True)
class Brush:
    """What a stream has set: whether fills are full black, whether overprint is on, the width of lines (as it was
    asked for, and as it stands in what is written) and the matrix to points on paper."""

    black: bool = False
    on: bool = False
    asked: float = 1.0
    written: float = 1.0
    matrix: Matrix = field(default_factory=Matrix)


@dataclass
class Writer:
    """Goes through one stream and writes it anew. `line` is the thinnest line that may be printed, in points; `matrix`
    leads from the stream to paper. `used` gathers the matrices under which the stream shows other forms, by name."""

    turn: Turn
    line: float
    brush: Brush
    out: list[Any] = field(default_factory=list)
    kept: list[Brush] = field(default_factory=list)
    used: dict[str, list[Matrix]] = field(default_factory=dict)

    def take(self, operator: str, operands: list[Any]) -> None:
        """One instruction."""
        match operator:
            case _ if operator in TAGS:
                return None
            case "q":
                self.kept.append(self.brush)
            case "Q" if self.kept:
                self.brush = self.kept.pop()
            case "cm":
                self._set(matrix=Matrix(*map(float, operands)).then(self.brush.matrix))
            case "w":
                self._set(asked=float(operands[0]), written=float(operands[0]))
            case "rg" | "RG" | "g" | "G":
                return self._colour(operator, operands)
            case "k" | "cs" | "sc" | "scn":
                self._set(black=operator == "k" and tuple(map(float, operands)) == FULL_BLACK)
            case _ if operator in WORDS:
                self._overprint(self.brush.black)
            case _ if operator in SHAPES:
                self._overprint(False)
                if operator == "Do":
                    self.used.setdefault(str(operands[0]), []).append(self.brush.matrix)
                if operator in STROKES:
                    self._widen()
        self.write(operator, operands)
        return None

    def write(self, operator: str, operands: list[Any]) -> None:
        """Put an instruction into the new stream."""
        self.out.append((operands, Operator(operator)))

    def _set(self, **changed: Any) -> None:  # noqa: ANN401 - whatever a brush has
        self.brush = replace(self.brush, **changed)

    def _colour(self, operator: str, operands: list[Any]) -> None:
        gray = (float(operands[0]),) * 3 if operator in "gG" else None
        inks = self.turn(gray or _rgb(operands))
        fills = operator in ("rg", "g")
        if fills:
            self._set(black=inks == FULL_BLACK)
        self.write("k" if fills else "K", [round(ink, 4) for ink in inks])

    def _overprint(self, on: bool) -> None:
        if self.brush.on != on:
            self._set(on=on)
            self.write("gs", [ON if on else OFF])

    def _widen(self) -> None:
        scale = self.brush.matrix.thinnest
        needed = max(self.brush.asked, self.line / scale) if scale else self.brush.asked
        if needed != self.brush.written:
            self._set(written=needed)
            self.write("w", [round(needed, 4)])


def _rgb(operands: Iterable[Any]) -> Rgb:
    red, green, blue = (float(part) for part in operands)
    return red, green, blue


def in_inks(stream: pikepdf.Object, turn: Turn, line: float, matrix: Matrix) -> tuple[bytes, dict[str, list[Matrix]]]:
    """The stream with its colours in inks, its black words overprinting and no line thinner than `line` points; and
    the matrices under which it shows each of its forms and pictures."""
    writer = Writer(turn, line + LEEWAY if line else 0.0, Brush(matrix=matrix))
    for instruction in pikepdf.parse_content_stream(stream):
        operator = str(instruction.operator)
        if operator == "INLINE IMAGE":
            writer.take(operator, [])
            writer.out[-1] = instruction
        elif operator in HEEDED:
            writer.take(operator, list(instruction.operands))
        else:
            writer.out.append(instruction)
    return pikepdf.unparse_content_stream(writer.out), writer.used
