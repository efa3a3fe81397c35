"""The graphics state (ISO 32000-1, 8.4): what a page has set so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

import pikepdf

from jurnal.effects.preflight.fonts import Font
from jurnal.effects.preflight.spaces import GRAY, Space
from jurnal.preflight import Colour, Matrix, Rect

Operands = list[object]


@dataclass
class Ink:
    """Colour of fills or of strokes."""

    space: Space = GRAY
    colour: Colour = field(default_factory=GRAY.initial)
    pattern: str = ""
    overprint: bool = False
    alpha: float = 1.0


@dataclass
class State:
    """Everything q keeps and Q brings back."""

    ctm: Matrix
    clip: Rect
    fill: Ink = field(default_factory=Ink)
    stroke: Ink = field(default_factory=Ink)
    width: float = 1.0
    overprint_mode: int = 0
    blend: str = "/Normal"
    masked: bool = False
    font: Font | None = None
    size: float = 0.0
    letter_space: float = 0.0
    word_space: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0

    def copy(self) -> State:
        """As it is now."""
        twin = State(**self.__dict__)
        twin.fill, twin.stroke = Ink(**self.fill.__dict__), Ink(**self.stroke.__dict__)
        return twin

    def apply(self, settings: pikepdf.Object, fonts: Callable[[pikepdf.Object], Font]) -> None:
        """What `gs` sets (ISO 32000-1, table 58)."""
        for key in settings.keys():  # noqa: SIM118 - a pikepdf object, not a dict
            if key in SETTERS:
                SETTERS[key](self, settings[key])
        if "/OP" in settings and "/op" not in settings:
            self.fill.overprint = bool(settings["/OP"])
        if "/Font" in settings:
            self.font, self.size = fonts(settings["/Font"][0]), float(settings["/Font"][1])


def _blend(state: State, value: pikepdf.Object) -> None:
    state.blend = str(value[0] if isinstance(value, pikepdf.Array) and len(value) else value)


def _setter(name: str, part: str = "", kind: Callable[[Any], object] = float) -> Callable[..., None]:
    def put(state: State, value: object) -> None:
        setattr(getattr(state, part) if part else state, name, kind(value))

    return put


SETTERS: Final[Mapping[str, Callable[[State, pikepdf.Object], None]]] = MappingProxyType(
    {
        "/LW": _setter("width"),
        "/OP": _setter("overprint", "stroke", bool),
        "/op": _setter("overprint", "fill", bool),
        "/OPM": _setter("overprint_mode", kind=int),
        "/CA": _setter("alpha", "stroke"),
        "/ca": _setter("alpha", "fill"),
        "/BM": _blend,
        "/SMask": _setter("masked", kind=lambda value: isinstance(value, pikepdf.Dictionary)),
    }
)
