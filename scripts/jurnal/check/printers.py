"""Sheets of printers -> the model; those that come with the package stand behind the magazine's own."""

from __future__ import annotations

from collections.abc import Mapping

from jurnal.check.facts import Facts
from jurnal.check.schema import PrinterSheet
from jurnal.model import SHIPPED_PRINTERS, Printer, Spine, Standard


def printers_of(facts: Facts) -> Mapping[str, Printer]:
    """Every printer the magazine can name."""
    own = {name: printer_of(name, filled.sheet) for name, filled in facts.printers.items() if filled.sheet}
    return {**SHIPPED_PRINTERS, **own}


def printer_of(name: str, sheet: PrinterSheet) -> Printer:
    """One printer."""
    return Printer(
        id=name,
        bleed=float(sheet.bleed),
        safe=float(sheet.safe),
        marks=sheet.marks,
        standard=Standard(sheet.standard),
        profile=sheet.profile,
        condition=sheet.condition,
        ink=sheet.ink,
        ppi_error=sheet.ppi.least,
        ppi_warning=sheet.ppi.good,
        line=float(sheet.line),
        type=float(sheet.type),
        spine=Spine(sheet.binding),
        sheet=float(sheet.sheet),
    )
