"""`content/printers/<id>.yml`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from jurnal.check.schema.values import FileName, Line, Sheet, wrong
from jurnal.model.printer import SYSTEM_PROFILE

_Length = Annotated[float, Field(ge=0, le=50)]
_Ppi = Annotated[int, Field(ge=1, le=2400)]


def _profile(name: str) -> str:
    if name != SYSTEM_PROFILE and not name.lower().endswith((".icc", ".icm")):
        raise wrong(
            "bad-value",
            f"“{name}” is no colour profile",
            "name the ICC file beside this one (fogra39.icc), or write system",
        )
    return name


class ResolutionSheet(Sheet):
    """Pixels per inch of a photograph at the size it is printed."""

    least: _Ppi = Field(default=200, description="Below this the file is refused.", examples=[200])
    good: _Ppi = Field(default=300, description="Below this a warning is given.", examples=[300])


class PrinterSheet(Sheet):
    """What a printing house asks of a file. What is left out is as in kz-default."""

    bleed: _Length = Field(
        default=5.0, description="Millimetres of picture beyond the cut, on every side.", examples=[5]
    )
    safe: _Length = Field(default=5.0, description="Millimetres inside the cut where no words may stand.", examples=[5])
    marks: bool = Field(default=True, description="Whether crop marks are wanted.", examples=[True])
    standard: Literal["pdf/x-4", "pdf/x-1a"] = Field(
        default="pdf/x-4", description="The standard of the file.", examples=["pdf/x-4"]
    )
    profile: Annotated[FileName, AfterValidator(_profile)] = Field(
        default=SYSTEM_PROFILE,
        description="The ICC profile of the press, a file beside this one; system is the CMYK profile of the machine.",
        examples=["fogra39.icc"],
    )
    condition: Line = Field(
        default="Coated offset", description="The printing condition, as the printer names it.", examples=["FOGRA39"]
    )
    ink: Annotated[int, Field(ge=100, le=400)] = Field(
        default=300, description="The most ink all four colours may lay down in one place, in per cent.", examples=[300]
    )
    ppi: ResolutionSheet = Field(default=ResolutionSheet(), description="The resolution of photographs.")
    line: _Length = Field(default=0.25, description="The thinnest line, in points.", examples=[0.25])
    type: _Length = Field(default=5.0, description="The smallest type, in points.", examples=[5])
    binding: Literal["saddle", "perfect"] = Field(
        default="saddle",
        description="Stapled through the fold (saddle) or glued at the back (perfect).",
        examples=["saddle"],
    )
    sheet: Annotated[float, Field(gt=0, le=2)] = Field(
        default=0.1, description="Thickness of one sheet of paper in millimetres, for the back.", examples=[0.1]
    )
