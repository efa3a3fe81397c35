"""Content streams in inks: every colour operator turned to CMYK, black words set to overprint."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

import pikepdf
from pikepdf import Name, Operator

from jurnal.effects.press.profile import Rgb
from jurnal.preflight.colour import Inks

Turn = Callable[[Rgb], Inks]
ON, OFF = Name.jurnalOverprint, Name.jurnalKnockout
"""Names of the two graphics states that switch overprint."""
FULL_BLACK = (0.0, 0.0, 0.0, 1.0)
WORDS = frozenset({"Tj", "TJ", "'", '"'})
SHAPES = frozenset({"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "INLINE IMAGE"})


def states() -> dict[Name, pikepdf.Dictionary]:
    """The two graphics states, made anew for each page: an object belongs to one file."""
    return {
        ON: pikepdf.Dictionary(Type=Name.ExtGState, OP=True, op=True, OPM=1),
        OFF: pikepdf.Dictionary(Type=Name.ExtGState, OP=False, op=False, OPM=0),
    }


@dataclass(frozen=True)
class Brush:
    """What counts for overprinting: whether fills are full black, and whether overprint is on."""

    black: bool = False
    on: bool = False


def _rgb(operands: Iterable[Any]) -> Rgb:
    red, green, blue = (float(part) for part in operands)
    return red, green, blue


def in_inks(stream: pikepdf.Object, turn: Turn) -> bytes:
    """The stream with its colours in inks and its black words overprinting."""
    out: list[tuple[list[Any], Operator]] = []
    brush = Brush()
    kept: list[Brush] = []
    for instruction in pikepdf.parse_content_stream(stream):
        operator, operands = str(instruction.operator), list(instruction.operands)
        match operator:
            case "BMC" | "BDC" | "EMC" | "MP" | "DP":
                continue  # tags are for readers
            case "q":
                kept.append(brush)
            case "Q" if kept:
                brush = kept.pop()
            case "rg" | "RG" | "g" | "G":
                gray = (float(operands[0]),) * 3 if operator in "gG" else None
                inks = turn(gray or _rgb(operands))
                if operator in ("rg", "g"):
                    brush = replace(brush, black=inks == FULL_BLACK)
                out.append(([round(ink, 4) for ink in inks], Operator("k" if operator in ("rg", "g") else "K")))
                continue
            case "k" | "cs" | "sc" | "scn":
                brush = replace(brush, black=operator == "k" and tuple(map(float, operands)) == FULL_BLACK)
            case _ if operator in WORDS and brush.black != brush.on:
                brush = replace(brush, on=brush.black)
                out.append(([ON if brush.on else OFF], Operator("gs")))
            case _ if operator in SHAPES and brush.on:
                brush = replace(brush, on=False)
                out.append(([OFF], Operator("gs")))
        out.append((operands, instruction.operator))
    return pikepdf.unparse_content_stream(out)
