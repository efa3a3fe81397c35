"""Rules for colour: what is printed is CMYK, black words are black, white stays white."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from jurnal.diag import Level
from jurnal.model import Printer
from jurnal.preflight.colour import Family
from jurnal.preflight.facts import Document, Mark, MarkKind, Sheet
from jurnal.preflight.fault import Hit
from jurnal.preflight.geometry import MM
from jurnal.preflight.rules.rule import Find, Rule

DISPLAY: Final = 24.0
"""Points from which on words may be four-colour black: a misfit of the plates no longer shows."""
ROUNDING: Final = 1.0
"""Per cent: half a step of eight bits in each of four inks."""
REVERSED: Final = 1.0
"""Points by which white words are larger than others at least."""
SPECK: Final = 1.0
"""mm²: what is smaller carries no ink worth a word."""


def shown(sheet: Sheet) -> Iterator[Mark]:
    """What is painted on the page itself or its bleed."""
    reach = sheet.bleed or sheet.cut
    for mark in sheet.marks:
        if mark.box.cut(reach):
            yield mark


def of_family(*families: Family) -> Find:
    """A rule against some kinds of colour, each space on each page once."""

    def find(document: Document, _printer: Printer) -> Iterator[Hit]:
        for sheet in document.sheets:
            for mark in sheet.marks:
                if mark.colour.family in families or mark.colour.over in families:
                    yield Hit(sheet.number, mark.box, mark.kind, mark.colour.space, "CMYK")

    return find


def rgb_blending(document: Document, _printer: Printer) -> Iterator[Hit]:
    """Transparent things are mixed in CMYK."""
    for sheet in document.sheets:
        for space in sheet.groups:
            yield Hit(sheet.number, None, "", space, "DeviceCMYK")


def total_ink(document: Document, printer: Printer) -> Iterator[Hit]:
    """All inks together stay under what the paper takes."""
    for sheet in document.sheets:
        peak = sheet.ink
        if peak and peak.most > printer.ink + ROUNDING and peak.area >= SPECK:
            found = f"{peak.most:.0f} %"
            yield Hit(sheet.number, peak.region, f"{peak.area:.0f} mm²", found, f"{printer.ink} %")


def four_colour_black(document: Document, _printer: Printer) -> Iterator[Hit]:
    """Black words are printed with black alone."""
    for sheet in document.sheets:
        for mark in shown(sheet):
            small = mark.kind is MarkKind.TEXT and mark.size < DISPLAY and mark.colour.family is not Family.ALL
            if small and mark.colour.looks_black and _several(mark):
                yield Hit(sheet.number, mark.box, mark.font, _inks(mark), "K 100")


def _several(mark: Mark) -> bool:
    return mark.colour.inks is not None and max(mark.colour.inks[:3]) > 0.01


def _inks(mark: Mark) -> str:
    names = zip("CMYK", mark.colour.inks or (), strict=False)
    return " ".join(f"{name} {100 * ink:.0f}" for name, ink in names)


def knocked_out_black(document: Document, _printer: Printer) -> Iterator[Hit]:
    """Small black words on a coloured ground overprint it, or a white rim shows."""
    for sheet in document.sheets:
        below: list[Mark] = []
        for mark in sheet.marks:
            is_word = mark.kind is MarkKind.TEXT
            if (
                is_word
                and mark.size < DISPLAY
                and mark.colour.is_black_alone
                and not mark.erases
                and _on_ink(mark, below)
            ):
                yield Hit(sheet.number, mark.box, mark.font, f"{mark.size:.1f} pt")
            elif not is_word:
                below.append(mark)


def _on_ink(word: Mark, below: list[Mark]) -> bool:
    """Whether the last thing painted under the whole word is coloured ink."""
    for mark in reversed(below):
        if mark.kind is not MarkKind.STROKE and mark.box.holds(word.box, -0.5):
            return not mark.colour.is_paper and not mark.colour.is_black_alone
    return False


def white_overprint(document: Document, _printer: Printer) -> Iterator[Hit]:
    """White that overprints is not printed at all."""
    for sheet in document.sheets:
        for mark in shown(sheet):
            if mark.kind is not MarkKind.IMAGE and mark.erases and mark.colour.is_paper:
                yield Hit(sheet.number, mark.box, mark.text[:20] or mark.kind, mark.colour.space)


def reversed_type(document: Document, printer: Printer) -> Iterator[Hit]:
    """White words on several inks are large enough not to fill up when a plate stands a little beside the others."""
    for sheet in document.sheets:
        below: list[Mark] = []
        for mark in sheet.marks:
            if mark.kind is not MarkKind.TEXT:
                below.append(mark)
            elif (
                mark.colour.is_paper and mark.size * sheet.unit < printer.type + REVERSED - 0.005 and mark.text.strip()
            ):
                ground = next((other for other in reversed(below) if other.box.holds(mark.box, -0.5)), None)
                if ground and ground.colour.inks and sum(ink > 0.1 for ink in ground.colour.inks) > 1:
                    wanted = f"{printer.type + REVERSED:.2f} pt"
                    yield Hit(sheet.number, mark.box, mark.font, f"{mark.size * sheet.unit:.2f} pt", wanted)


def managed_cmyk(document: Document, _printer: Printer) -> Iterator[Hit]:
    """Inks are given as they are: those with a profile of their own may be converted once more, black words to four
    colours."""
    for sheet in document.sheets:
        for mark in sheet.marks:
            if mark.colour.family is Family.CMYK and mark.colour.space.startswith("ICCBased"):
                yield Hit(sheet.number, mark.box, mark.kind, mark.colour.space, "DeviceCMYK")


def screens(kind: str) -> Find:
    """A rule against what a file decides in the printing house's stead."""

    def find(document: Document, _printer: Printer) -> Iterator[Hit]:
        for sheet in document.sheets:
            for found, what, box in sheet.oddities:
                if found == kind:
                    yield Hit(sheet.number, box, "", what)

    return find


def hairline(document: Document, printer: Printer) -> Iterator[Hit]:
    """Lines are wide enough to hold on the plate."""
    for sheet in document.sheets:
        for mark in shown(sheet):
            wide = mark.width * sheet.unit
            if mark.kind is MarkKind.STROKE and wide < printer.line - 0.005:
                yield Hit(sheet.number, mark.box, "", f"{wide:.2f} pt", f"{printer.line:.2f} pt")


def thin_area(document: Document, printer: Printer) -> Iterator[Hit]:
    """A filled rectangle thinner than a line may be is a line, too."""
    for sheet in document.sheets:
        for mark in shown(sheet):
            narrow, wide = sorted((mark.box.width * sheet.unit, mark.box.height * sheet.unit))
            if mark.flat and 0 < narrow < printer.line - 0.005 and wide > MM and not mark.colour.is_paper:
                yield Hit(sheet.number, mark.box, "", f"{narrow:.2f} pt", f"{printer.line:.2f} pt")


E, W = Level.ERROR, Level.WARNING
RULES = (
    Rule("rgb-colour", E, of_family(Family.RGB), "{what} in {found}", "convert it with the printer's profile"),
    Rule("lab-colour", E, of_family(Family.LAB), "{what} in {found}", "convert it with the printer's profile"),
    Rule(
        "spot-colour",
        W,
        of_family(Family.SPOT),
        "{what} in {found}: a plate of its own",
        "convert it to the four inks unless a fifth is ordered",
    ),
    Rule(
        "rgb-blending",
        E,
        rgb_blending,
        "transparency is blended in {found}",
        "blend it in CMYK: the colours shift otherwise",
    ),
    Rule("total-ink", E, total_ink, "{found} ink on {what}, the limit is {wanted}", "make the dark places lighter"),
    Rule(
        "four-colour-black",
        E,
        four_colour_black,
        "black words of {found} in {what}, {wanted} is asked",
        "print words with black alone: the plates never fit exactly",
    ),
    Rule(
        "knocked-out-black",
        W,
        knocked_out_black,
        "black words ({what}, {found}) do not overprint the colour below",
        "let black words overprint",
    ),
    Rule(
        "white-overprint", E, white_overprint, "white “{what}” overprints and will vanish", "switch its overprint off"
    ),
    Rule(
        "reversed-type",
        W,
        reversed_type,
        "white words of {found} ({what}) on several inks, at least {wanted} is asked",
        "set them larger, or on one ink",
    ),
    Rule("managed-cmyk", W, managed_cmyk, "{what} in {found}, {wanted} is asked", "export the inks as they are"),
    Rule("transfer", E, screens("transfer"), "a tone curve ({found}) changes the inks", "export without it"),
    Rule("halftone", W, screens("halftone"), "the file brings a screen of its own ({found})", "export without it"),
    Rule("hairline", E, hairline, "a line of {found}, at least {wanted} is asked", "make the line wider"),
    Rule("thin-area", W, thin_area, "a strip of {found}, at least {wanted} is asked", "make the strip wider"),
)
