"""The table of operators (ISO 32000-1, annex A): what each does to the interpreter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

import pikepdf

from jurnal.effects.preflight.interpreter import Interpreter
from jurnal.effects.preflight.operands import number, numbers
from jurnal.effects.preflight.spaces import space_of
from jurnal.effects.preflight.state import Ink, Operands
from jurnal.preflight import Matrix

Act: TypeAlias = Callable[[Interpreter, Operands], None]


def _device(part: str, name: str) -> Act:
    """`g`, `rg`, `k` and their like for strokes: a space and a colour at once."""
    device = pikepdf.Name(name)

    def act(reader: Interpreter, given: Operands) -> None:
        ink: Ink = getattr(reader.state, part)
        ink.space = space_of(device, reader.resources)
        ink.colour, ink.pattern = ink.space.colour(numbers(given)), ""

    return act


def _text_state(name: str, scale: float = 1.0, kind: type = float) -> Act:
    def act(reader: Interpreter, given: Operands) -> None:
        setattr(reader.state, name, kind(number(given) * scale))

    return act


def _begin_text(reader: Interpreter, _: Operands) -> None:
    reader.setting.begin()


def _text_matrix(reader: Interpreter, given: Operands) -> None:
    reader.setting.place(Matrix(*numbers(given)))


def _text_move(reader: Interpreter, given: Operands) -> None:
    reader.setting.move(*numbers(given))


def _text_lead(reader: Interpreter, given: Operands) -> None:
    across, up = numbers(given)
    reader.state.leading = -up
    reader.setting.move(across, up)


It = Interpreter

OPERATORS: Final[Mapping[str, Act]] = MappingProxyType(
    {
        "q": It.save, "Q": It.restore, "cm": It.transform, "w": It.line_width, "gs": It.settings,
        "cs": It.fill_space, "CS": It.stroke_space, "sc": It.fill_colour, "scn": It.fill_colour,
        "SC": It.stroke_colour, "SCN": It.stroke_colour,
        "g": _device("fill", "/DeviceGray"), "rg": _device("fill", "/DeviceRGB"), "k": _device("fill", "/DeviceCMYK"),
        "G": _device("stroke", "/DeviceGray"), "RG": _device("stroke", "/DeviceRGB"),
        "K": _device("stroke", "/DeviceCMYK"),
        "m": It.begin_part, "l": It.move, "c": It.move, "v": It.move, "y": It.move, "re": It.rectangle,
        "W": It.clip, "W*": It.clip, "n": It.end_path, "f": It.paint_fill, "F": It.paint_fill, "f*": It.paint_fill,
        "S": It.paint_stroke, "s": It.paint_stroke, "B": It.paint_both, "B*": It.paint_both, "b": It.paint_both,
        "b*": It.paint_both, "sh": It.shade, "Do": It.do, "BT": _begin_text, "Tf": It.font,
        "Tm": _text_matrix, "Td": _text_move, "TD": _text_lead, "T*": It.next_line,
        "Tj": It.show, "TJ": It.show_spaced, "'": It.show_line, '"': It.show_line_spaced,
        "Tc": _text_state("letter_space"), "Tw": _text_state("word_space"), "Tz": _text_state("stretch", 0.01),
        "TL": _text_state("leading"), "Ts": _text_state("rise"), "Tr": _text_state("mode", kind=int),
    }
)  # fmt: skip
"""Every operator that changes what is painted; the others mark content or set what no rule asks for."""
