"""Rules for the boxes of a page: trim, bleed and media (ISO 32000-1, 14.11.2; PDF/X asks for them)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from jurnal.diag import Level
from jurnal.model import Printer
from jurnal.preflight.colour import Family
from jurnal.preflight.facts import Document, Mark, Sheet
from jurnal.preflight.fault import Hit
from jurnal.preflight.geometry import MM, Rect
from jurnal.preflight.rules.rule import Rule

PLAY: Final = 0.01 * MM
"""Boxes are exact to a hundredth of a millimetre."""
EDGE: Final = 0.5 * MM
"""What ends this near to the cut was meant to run over it."""


def mm(points: float) -> str:
    """A length in mm, to the hundredth."""
    return f"{points / MM:.2f} mm"


def size(box: Rect) -> str:
    """Width and height in mm."""
    return f"{box.width / MM:.2f} × {box.height / MM:.2f} mm"


def no_trim_box(document: Document, _printer: Printer) -> Iterator[Hit]:
    """The file says where the page is cut."""
    for sheet in document.sheets:
        if sheet.trim is None and sheet.art is None:
            yield Hit(sheet.number, found=size(sheet.media))


def box_order(document: Document, _printer: Printer) -> Iterator[Hit]:
    """Trim inside bleed inside media."""
    for sheet in document.sheets:
        ladder = [("MediaBox", sheet.media), ("BleedBox", sheet.bleed), ("TrimBox", sheet.trim)]
        known = [(name, box) for name, box in ladder if box]
        for (outer, around), (inner, box) in pairwise(known):
            if not around.holds(box, PLAY):
                yield Hit(sheet.number, box, f"{inner} > {outer}", size(box), size(around))
        if sheet.crop and sheet.trim and not sheet.crop.holds(sheet.trim, PLAY):
            yield Hit(sheet.number, sheet.trim, "TrimBox > CropBox", size(sheet.trim), size(sheet.crop))


def two_boxes(document: Document, _printer: Printer) -> Iterator[Hit]:
    """PDF/X: a page has a TrimBox or an ArtBox, not both (ISO 15930-7, 6.13)."""
    for sheet in document.sheets:
        if sheet.trim and sheet.art:
            yield Hit(sheet.number, None, "", "TrimBox, ArtBox")


def unequal_pages(document: Document, _printer: Printer) -> Iterator[Hit]:
    """All pages are cut to one size."""
    sizes = Counter(_hundredths(sheet) for sheet in document.sheets)
    if not sizes:
        return
    usual = sizes.most_common(1)[0][0]
    for sheet in document.sheets:
        width, height = _hundredths(sheet)
        if max(abs(width - usual[0]), abs(height - usual[1])) > 1:
            yield Hit(
                sheet.number, None, "", *(f"{w / 100:.2f} × {h / 100:.2f} mm" for w, h in ((width, height), usual))
            )


def _hundredths(sheet: Sheet) -> tuple[int, int]:
    scale = 100 * sheet.unit / MM
    return round(sheet.cut.width * scale), round(sheet.cut.height * scale)


def bleed_missing(document: Document, printer: Printer) -> Iterator[Hit]:
    """The bleed box stands out by what the printer asks."""
    for sheet in document.sheets:
        if sheet.trim is None:
            continue
        out = min(_margins(sheet.bleed or sheet.trim, sheet.trim)) * sheet.unit
        if out < printer.bleed * MM - PLAY:
            yield Hit(sheet.number, None, "", mm(out), f"{printer.bleed:.2f} mm")


def _margins(outer: Rect, inner: Rect) -> tuple[float, float, float, float]:
    return inner.left - outer.left, inner.bottom - outer.bottom, outer.right - inner.right, outer.top - inner.top


def bleed_unfilled(document: Document, printer: Printer) -> Iterator[Hit]:
    """A picture or ground that reaches the cut runs on through the bleed."""
    for sheet in document.sheets:
        if sheet.trim is None or printer.bleed == 0:
            continue
        bled = sheet.trim.grown(printer.bleed * MM)
        covered = [mark for mark in sheet.marks if _is_ground(mark)]
        full = [mark.box for mark in covered if not _short(mark.box, sheet.trim, bled)]
        for mark in covered:
            short = _short(mark.box, sheet.trim, bled)
            if short and not any(box.holds(mark.box, EDGE) for box in full):
                yield Hit(sheet.number, mark.box, mark.kind, mm(min(short)), f"{printer.bleed:.2f} mm")


def _is_ground(mark: Mark) -> bool:
    """What leaves a white line at the cut when it is too short: areas of ink, not words and not paper."""
    big = mark.box.width > EDGE and mark.box.height > EDGE
    return mark.kind in ("fill", "image", "shading") and big and not mark.colour.is_paper


def _short(box: Rect, trim: Rect, bled: Rect) -> list[float]:
    """By how much it stands out, at the sides where it meets the cut and ends before the bleed does."""
    if box.cut(trim) is None:
        return []
    here, cut, out = _sides(box), _sides(trim), _sides(bled)
    return [
        max(0.0, side - edge)
        for side, edge, beyond in zip(here, cut, out, strict=True)
        if edge - EDGE <= side < beyond - PLAY
    ]


def _sides(box: Rect) -> tuple[float, float, float, float]:
    """Every side as a distance outwards."""
    return -box.left, -box.bottom, box.right, box.top


def marks_inside(document: Document, _printer: Printer) -> Iterator[Hit]:
    """Crop marks and bars stand outside the bleed."""
    for sheet in document.sheets:
        if sheet.trim is None:
            continue
        inside = (sheet.bleed or sheet.trim).grown(-PLAY)
        for mark in sheet.marks:
            met = mark.box.cut(inside)
            if mark.colour.family is Family.ALL and met:
                yield Hit(sheet.number, met, mark.kind, mark.colour.space)


def marks_missing(document: Document, printer: Printer) -> Iterator[Hit]:
    """Crop marks are there when the printer wants them."""
    for sheet in document.sheets:
        if printer.marks and sheet.trim and not any(mark.colour.family is Family.ALL for mark in sheet.marks):
            yield Hit(sheet.number)


def marks_unwanted(document: Document, printer: Printer) -> Iterator[Hit]:
    """No crop marks when the printer puts his own."""
    for sheet in document.sheets:
        if not printer.marks and any(mark.colour.family is Family.ALL for mark in sheet.marks):
            yield Hit(sheet.number)


def turned_page(document: Document, _printer: Printer) -> Iterator[Hit]:
    """Pages stand upright and are measured in points."""
    for sheet in document.sheets:
        if sheet.turned % 360:
            yield Hit(sheet.number, None, "/Rotate", f"{sheet.turned}°", "0°")
        if abs(sheet.unit - 1) > 1e-6:
            yield Hit(sheet.number, None, "/UserUnit", f"{sheet.unit:g}", "1")


E, W = Level.ERROR, Level.WARNING
RULES = (
    Rule("no-trim-box", E, no_trim_box, "the page has no TrimBox (it is {found})", "export with a trim box"),
    Rule("box-order", E, box_order, "{what}: {found} does not fit into {wanted}", "trim inside bleed inside media"),
    Rule("two-boxes", E, two_boxes, "the page has {found}", "leave the TrimBox"),
    Rule(
        "unequal-pages",
        E,
        unequal_pages,
        "the page is {found}, the others {wanted}",
        "give every page the same trim size",
    ),
    Rule("bleed-missing", E, bleed_missing, "the bleed is {found}, {wanted} is asked", "export with that bleed"),
    Rule(
        "bleed-unfilled",
        E,
        bleed_unfilled,
        "the {what} ends {found} after the cut, {wanted} is asked",
        "let it run over the cut by the whole bleed, or end well inside the page",
    ),
    Rule(
        "marks-inside",
        E,
        marks_inside,
        "registration colour ({found}) inside the bleed",
        "move the marks out, or use black",
    ),
    Rule("marks-missing", W, marks_missing, "there are no crop marks", "export with crop marks in registration colour"),
    Rule("marks-unwanted", W, marks_unwanted, "the printer wants no crop marks", "export without marks"),
    Rule("turned-page", W, turned_page, "{what} is {found}", "save the page upright, without a unit of its own"),
)
