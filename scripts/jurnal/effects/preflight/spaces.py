"""Colour spaces of a PDF (ISO 32000-1, 8.6) as what a press makes of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import pikepdf

from jurnal.preflight import Colour, Family
from jurnal.preflight.colour import Inks

PROCESS: Final[Mapping[str, int]] = {"/Cyan": 0, "/Magenta": 1, "/Yellow": 2, "/Black": 3}
SHORT: Final[Mapping[str, str]] = {
    "/G": "/DeviceGray",
    "/RGB": "/DeviceRGB",
    "/CMYK": "/DeviceCMYK",
    "/I": "/Indexed",
}
"""What inline images may write instead."""
DEFAULTS: Final[Mapping[str, str]] = {
    "/DeviceGray": "/DefaultGray",
    "/DeviceRGB": "/DefaultRGB",
    "/DeviceCMYK": "/DefaultCMYK",
}
"""What a page may put in the stead of a device's colours (ISO 32000-1, 8.6.5.6)."""
DEEPEST: Final = 8


@dataclass(frozen=True)
class Space:
    """A colour space: its family, its name for people, how many numbers a colour has, and the plates of each; `over` is
    the family of what stands in where a plate is not there, when that is not CMYK or gray."""

    family: Family
    name: str
    components: int
    plates: tuple[str, ...] = ()
    base: Space | None = None
    keeps: bool = False
    over: Family | None = None

    def colour(self, values: Sequence[float]) -> Colour:
        """One colour of the space."""
        given = tuple(values)
        return Colour(self.family, self.name, self._inks(given), given, self.keeps, self.over)

    def initial(self) -> Colour:
        """The colour that counts before one is chosen: black, or full tint of every spot."""
        if self.plates:
            return self.colour([1.0] * self.components)
        return self.colour([0.0] * 3 + [1.0] if self.components == 4 else [0.0] * self.components)

    def _inks(self, values: tuple[float, ...]) -> Inks | None:
        if self.plates:
            return self._plate_inks(values)
        match self.family, len(values):
            case Family.GRAY, 1:
                return 0.0, 0.0, 0.0, 1 - values[0]
            case Family.CMYK, 4:
                return values[0], values[1], values[2], values[3]
            case _:
                return None

    def _plate_inks(self, values: tuple[float, ...]) -> Inks | None:
        if self.plates == ("/All",):
            return (values[0],) * 4 if values else None
        inks = [0.0] * 4
        for plate, value in zip(self.plates, values, strict=False):
            if plate in PROCESS:
                inks[PROCESS[plate]] = value
            elif plate != "/None":
                return (0.0, 0.0, 0.0, 0.0) if not any(values) else None
        return inks[0], inks[1], inks[2], inks[3]


GRAY = Space(Family.GRAY, "DeviceGray", 1)
RGB = Space(Family.RGB, "DeviceRGB", 3)
CMYK = Space(Family.CMYK, "DeviceCMYK", 4, keeps=True)
PATTERN = Space(Family.PATTERN, "Pattern", 0)
DEVICE: Final = {"/DeviceGray": GRAY, "/DeviceRGB": RGB, "/DeviceCMYK": CMYK, "/Pattern": PATTERN}


def space_of(told: object, resources: pikepdf.Object | None, depth: int = 0) -> Space:
    """The space an operand or an entry names; gray when it makes no sense."""
    if depth > DEEPEST:
        return GRAY
    if isinstance(told, pikepdf.Name):
        return _named(str(told), resources, depth)
    if isinstance(told, pikepdf.Array) and len(told):
        return _array(told, resources, depth)
    return GRAY


def _named(name: str, resources: pikepdf.Object | None, depth: int) -> Space:
    name = SHORT.get(name, name)
    known = resources.get("/ColorSpace") if resources is not None else None
    spaces = known if isinstance(known, pikepdf.Dictionary) else pikepdf.Dictionary()
    if name in DEVICE:
        instead = spaces.get(DEFAULTS.get(name, "/-")) if depth == 0 else None
        return space_of(instead, resources, depth + 1) if isinstance(instead, pikepdf.Array) else DEVICE[name]
    found = spaces.get(name)
    return space_of(found, resources, depth + 1) if found is not None else GRAY


def _array(told: pikepdf.Array, resources: pikepdf.Object | None, depth: int) -> Space:
    kind = SHORT.get(str(told[0]), str(told[0]))
    match kind:
        case "/ICCBased":
            return _icc(told[1])
        case "/CalRGB":
            return Space(Family.RGB, "CalRGB", 3)
        case "/CalGray":
            return Space(Family.GRAY, "CalGray", 1)
        case "/Lab":
            return Space(Family.LAB, "Lab", 3)
        case "/Separation":
            return _plates((str(told[1]),), space_of(told[2], resources, depth + 1) if len(told) > 2 else GRAY)
        case "/DeviceN":
            names = tuple(str(name) for name in told[1])
            return _plates(names, space_of(told[2], resources, depth + 1) if len(told) > 2 else GRAY)
        case "/Indexed":
            base = space_of(told[1], resources, depth + 1)
            return Space(base.family, f"Indexed {base.name}", 1, base=base)
        case "/Pattern":
            under = space_of(told[1], resources, depth + 1) if len(told) > 1 else None
            return Space(Family.PATTERN, "Pattern", under.components if under else 0, base=under)
        case _:
            return _named(kind, resources, depth + 1)


def _icc(stream: pikepdf.Object) -> Space:
    count = int(stream.get("/N", 3))
    family = {1: Family.GRAY, 3: Family.RGB, 4: Family.CMYK}.get(count, Family.RGB)
    if count == 3 and _signature(stream) == b"Lab ":
        family = Family.LAB
    return Space(family, f"ICCBased ({count})", count)


def _signature(stream: pikepdf.Object) -> bytes:
    """The colours of a profile, from its header (ICC.1, 7.2.6)."""
    try:
        return bytes(stream.read_bytes()[16:20])
    except pikepdf.PdfError:
        return b""


def profile_colours(stream: pikepdf.Object | None) -> str:
    """CMYK, RGB, GRAY or LAB; empty when there is no profile."""
    return "" if stream is None else _signature(stream).decode("ascii", "replace").strip().upper()


def _plates(names: tuple[str, ...], alternate: Space) -> Space:
    if names == ("/All",):
        return Space(Family.ALL, "Separation All", 1, names)
    process = all(name in PROCESS or name == "/None" for name in names)
    family = Family.CMYK if process else Family.SPOT
    told = "Separation " + ", ".join(name.lstrip("/") for name in names)
    over = alternate.family if alternate.family in (Family.RGB, Family.LAB) else None
    return Space(family, f"{told} / {alternate.name}" if over else told, len(names), names, over=over)
