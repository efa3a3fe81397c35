"""Rules for type: fonts are in the file, every letter has its glyph, nothing is too small or too near to the cut."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from jurnal.diag import Level
from jurnal.model import Printer
from jurnal.preflight.facts import Document, MarkKind
from jurnal.preflight.fault import Hit
from jurnal.preflight.geometry import MM
from jurnal.preflight.rules.rule import Rule

KAZAKH: Final = frozenset("ӘәҒғҚқҢңӨөҰұҮүҺһІі")


def font_not_embedded(document: Document, _printer: Printer) -> Iterator[Hit]:
    """Every font travels in the file."""
    for font in document.fonts:
        if not font.embedded and font.kind != "Type3":
            yield Hit(font.pages[0] if font.pages else 0, None, font.name, font.kind)


def font_whole(document: Document, _printer: Printer) -> Iterator[Hit]:
    """A whole font where a subset would do makes the file large and may break its licence."""
    for font in document.fonts:
        if font.embedded and not font.subset and font.kind != "Type3":
            yield Hit(font.pages[0] if font.pages else 0, None, font.name, font.kind)


def font_drawn(document: Document, _printer: Printer) -> Iterator[Hit]:
    """Type 3 fonts are drawings: some presses print them coarsely."""
    for font in document.fonts:
        if font.kind == "Type3":
            yield Hit(font.pages[0] if font.pages else 0, None, font.name)


def font_without_unicode(document: Document, _printer: Printer) -> Iterator[Hit]:
    """The file says which letters its glyphs are; else nobody can check them."""
    for font in document.fonts:
        if not font.unicode:
            yield Hit(font.pages[0] if font.pages else 0, None, font.name, font.kind)


def missing_glyph(document: Document, _printer: Printer) -> Iterator[Hit]:
    """No letter is printed as an empty box; Kazakh ones are what fonts lack most often."""
    for sheet in document.sheets:
        for mark in sheet.marks:
            if mark.missing:
                letters = "".join(dict.fromkeys(mark.missing))
                named = f"{letters} (қазақша)" if KAZAKH & set(letters) else letters
                yield Hit(sheet.number, mark.box, mark.font, named)


def small_type(document: Document, printer: Printer) -> Iterator[Hit]:
    """Type is large enough to read and to print."""
    for sheet in document.sheets:
        for mark in sheet.marks:
            points = mark.size * sheet.unit
            if mark.kind is MarkKind.TEXT and points < printer.type - 0.005 and mark.text.strip():
                yield Hit(sheet.number, mark.box, mark.font, f"{points:.2f} pt", f"{printer.type:.2f} pt")


def safe_zone(document: Document, printer: Printer) -> Iterator[Hit]:
    """No words so near to the cut that the knife may take them."""
    for sheet in document.sheets:
        safe = sheet.cut.grown(-printer.safe * MM / sheet.unit)
        for mark in sheet.marks:
            near = mark.kind is MarkKind.TEXT and mark.text.strip() and mark.box.cut(sheet.cut)
            if near and not safe.holds(mark.box, 0.1):
                left = min(
                    mark.box.left - sheet.cut.left,
                    mark.box.bottom - sheet.cut.bottom,
                    sheet.cut.right - mark.box.right,
                    sheet.cut.top - mark.box.top,
                )
                found = f"{left * sheet.unit / MM:.2f} mm"
                yield Hit(sheet.number, mark.box, mark.text.strip()[:20], found, f"{printer.safe:.2f} mm")


E, W = Level.ERROR, Level.WARNING
RULES = (
    Rule("font-not-embedded", E, font_not_embedded, "the font {what} is not in the file", "embed every font"),
    Rule("font-whole", Level.NOTE, font_whole, "the font {what} is there as a whole", "embed only the glyphs in use"),
    Rule("font-drawn", W, font_drawn, "the font {what} is a set of drawings (Type 3)", "set the words in a real font"),
    Rule(
        "font-without-unicode",
        W,
        font_without_unicode,
        "the font {what} does not say which letters it shows",
        "export with Unicode (ToUnicode): the words cannot be checked",
    ),
    Rule("missing-glyph", E, missing_glyph, "{what} has no glyph for {found}", "use a font that has the letter"),
    Rule("small-type", E, small_type, "type of {found} ({what}), at least {wanted} is asked", "set it larger"),
    Rule(
        "safe-zone", W, safe_zone, "“{what}” stands {found} from the cut, {wanted} is asked", "move the words inwards"
    ),
)
