"""Rules for photographs: enough pixels at the size they are placed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from jurnal.diag import Level
from jurnal.model import Printer, Standard
from jurnal.preflight.facts import Document, MarkKind
from jurnal.preflight.fault import Hit
from jurnal.preflight.rules.rule import Find, Rule

FINE: Final = 600
"""Pixels an inch of line art: half of what a plate has, the least where steps do not show."""
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


def line_art(document: Document, _printer: Printer) -> Iterator[Hit]:
    """Pictures of black and white alone show every step: they need more pixels than photographs."""
    for sheet in document.sheets:
        for mark in sheet.marks:
            drawing = mark.kind is MarkKind.IMAGE and mark.bits == 1 and min(mark.pixels) > PLAIN
            if drawing and mark.ppi and (here := min(mark.ppi) / sheet.unit) < FINE - 0.5:
                pixels = f"{mark.pixels[0]} × {mark.pixels[1]} px"
                yield Hit(sheet.number, mark.box, pixels, f"{here:.0f} ppi", f"{FINE} ppi")


def compression(document: Document, printer: Printer) -> Iterator[Hit]:
    """Nothing is packed in a way the standard does not know: LZW in none, JPEG 2000 and JBIG2 not in X-1a (PDF 1.4)."""
    unknown = ("/LZWDecode", "/JPXDecode", "/JBIG2Decode") if printer.standard is Standard.X1A else ("/LZWDecode",)
    for sheet in document.sheets:
        for mark in sheet.marks:
            for name in unknown:
                if name in mark.compression:
                    yield Hit(sheet.number, mark.box, "", name[1:])


def stand_in(document: Document, _printer: Printer) -> Iterator[Hit]:
    """A picture is itself, not the promise of another (OPI, alternate images)."""
    for sheet in document.sheets:
        for found, what, box in sheet.oddities:
            if found == "stand-in":
                yield Hit(sheet.number, box, "", what)


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
    Rule(
        "line-art",
        Level.WARNING,
        line_art,
        "line art ({what}) at {found}, {wanted} is good",
        "scan it finer, or draw it as lines",
    ),
    Rule("compression", Level.ERROR, compression, "a picture packed with {found}", "export as the printer's standard"),
    Rule("stand-in", Level.ERROR, stand_in, "a picture that stands for another ({found})", "place the picture itself"),
)
