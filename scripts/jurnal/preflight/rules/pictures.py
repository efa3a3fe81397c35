"""Rules for photographs: enough pixels at the size they are placed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from jurnal.diag import Level
from jurnal.model import Printer
from jurnal.preflight.facts import Document, MarkKind
from jurnal.preflight.fault import Hit
from jurnal.preflight.rules.rule import Find, Rule

PLAIN: Final = 1
"""A picture of one pixel is a ground, not a photograph."""


def between(least: float, enough: float, sheet_unit: float, ppi: tuple[float, float]) -> bool:
    """Whether the coarser direction has at least `least` and less than `enough` pixels an inch."""
    here = min(ppi) / sheet_unit
    return least <= here < enough - 0.5


def low(*, refused: bool) -> Find:
    """Pictures under the printer's least, or between that and the good resolution."""

    def find(document: Document, printer: Printer) -> Iterator[Hit]:
        least, enough = (0.0, printer.ppi_error) if refused else (printer.ppi_error - 0.5, printer.ppi_warning)
        for sheet in document.sheets:
            for mark in sheet.marks:
                photograph = mark.kind is MarkKind.IMAGE and min(mark.pixels) > PLAIN and mark.ppi
                if photograph and mark.ppi and between(least, enough, sheet.unit, mark.ppi):
                    pixels = f"{mark.pixels[0]} × {mark.pixels[1]} px"
                    found = f"{min(mark.ppi) / sheet.unit:.0f} ppi"
                    yield Hit(sheet.number, mark.box, pixels, found, f"{enough} ppi")

    return find


RULES = (
    Rule(
        "low-resolution",
        Level.ERROR,
        low(refused=True),
        "a picture ({what}) at {found}, at least {wanted} is needed",
        "place it smaller, or ask for a larger one",
    ),
    Rule(
        "fair-resolution",
        Level.WARNING,
        low(refused=False),
        "a picture ({what}) at {found}, {wanted} is good",
        "place it smaller, or ask for a larger one",
    ),
)
