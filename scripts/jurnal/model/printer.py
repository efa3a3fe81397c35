"""What a printing house asks of a file. Lengths in mm unless they say points."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Standard(StrEnum):
    """The rules a press file keeps: ISO 15930-7 (X-4) and ISO 15930-4 (X-1a:2003, without transparency)."""

    X4 = "pdf/x-4"
    X1A = "pdf/x-1a"


class Spine(StrEnum):
    """How the sheets are held together."""

    SADDLE = "saddle"
    PERFECT = "perfect"


SYSTEM_PROFILE: Final = "system"
"""The CMYK profile that comes with Ghostscript (`default_cmyk.icc`), which every Debian has."""


@dataclass(frozen=True)
class Printer:
    """`content/printers/<id>.yml`. The defaults are those of a Kazakhstan offset house on coated paper.

    `profile` is `system` or the name of an ICC file beside the sheet; `condition` names the printing condition in the
    output intent; `ink` is the most all four inks together may reach, in per cent; `line` and `type` are points.
    """

    id: str
    bleed: float = 5.0
    safe: float = 5.0
    marks: bool = True
    standard: Standard = Standard.X4
    profile: str = SYSTEM_PROFILE
    condition: str = "Coated offset"
    ink: int = 300
    ppi_error: int = 200
    ppi_warning: int = 300
    line: float = 0.25
    type: float = 5.0
    spine: Spine = Spine.SADDLE
    sheet: float = 0.1

    def spine_width(self, pages: int) -> float:
        """Width of the back of a perfect-bound copy: a sheet has two pages."""
        return pages / 2 * self.sheet


DEFAULT_PRINTER: Final = "kz-default"

SHIPPED_PRINTERS: Final[Mapping[str, Printer]] = MappingProxyType(
    {
        "kz-default": Printer("kz-default"),
        "kz-uncoated": Printer("kz-uncoated", condition="Uncoated offset", ink=280, sheet=0.12),
        "x1a-conservative": Printer(
            "x1a-conservative",
            standard=Standard.X1A,
            condition="Coated offset, conservative",
            ink=280,
            line=0.3,
            type=6.0,
        ),
    }
)
"""What a magazine can name without writing a file of its own."""
