"""Rules for the file as a whole: standard, output intent, extent, and what has no place in print."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from jurnal.diag import Level
from jurnal.model import Printer, Spine, Standard
from jurnal.preflight.facts import Document
from jurnal.preflight.fault import Hit
from jurnal.preflight.rules.rule import Find, Rule

CLAIMS: Final = {Standard.X4: "PDF/X-4", Standard.X1A: "PDF/X-1"}
"""How a file begins to say what it keeps; X-1a files say PDF/X-1:2001 or PDF/X-1a:2003."""
FOUR_INKS: Final = 4
FULL_PAGE: Final = 4
"""Pages of a folded sheet."""


def unreadable(document: Document, _printer: Printer) -> Iterator[Hit]:
    """The file can be opened, every page to its end."""
    if document.unreadable:
        yield Hit(found=document.unreadable)
    elif not document.sheets:
        yield Hit(found="it has no pages")
    for sheet in document.sheets:
        if sheet.broken:
            yield Hit(sheet.number, found=sheet.broken)


def damaged(document: Document, _printer: Printer) -> Iterator[Hit]:
    """The file is whole: another program may not mend it, or mend it differently."""
    if document.repaired:
        yield Hit(found=document.repaired)


def encrypted(document: Document, _printer: Printer) -> Iterator[Hit]:
    """No password and no rights: a press cannot ask."""
    if document.encrypted:
        yield Hit()


def standard(document: Document, printer: Printer) -> Iterator[Hit]:
    """The file says that it keeps the printer's standard."""
    wanted = CLAIMS[printer.standard]
    if not document.unreadable and not any(claim.startswith(wanted) for claim in document.claims):
        yield Hit(found=", ".join(document.claims) or "–", wanted=str(printer.standard).upper())


def trapped(document: Document, _printer: Printer) -> Iterator[Hit]:
    """PDF/X: the file says whether it is trapped (ISO 15930-7, 6.12)."""
    if document.claims and document.trapped not in ("/True", "/False", "True", "False"):
        yield Hit(found=document.trapped or "–")


def x1a_version(document: Document, printer: Printer) -> Iterator[Hit]:
    """PDF/X-1a:2003 is PDF 1.4 at most (ISO 15930-4, 6.1)."""
    if printer.standard is Standard.X1A and document.version > "1.4":
        yield Hit(found=document.version, wanted="1.4")


def output_intent(document: Document, _printer: Printer) -> Iterator[Hit]:
    """The file says for which press its colours were made."""
    if not document.unreadable and not any(intent.subtype == "/GTS_PDFX" for intent in document.intents):
        yield Hit(found=", ".join(intent.subtype for intent in document.intents) or "–", wanted="/GTS_PDFX")


def intent_profile(document: Document, _printer: Printer) -> Iterator[Hit]:
    """The profile of that press is in the file, and it is one for four inks."""
    for intent in document.intents:
        if intent.subtype == "/GTS_PDFX" and (intent.profile != "CMYK" or intent.channels != FOUR_INKS):
            told = intent.profile if intent.profile != "CMYK" else f"CMYK, N {intent.channels}"
            yield Hit(what=intent.condition, found=told or "–", wanted="CMYK")


def intent_twice(document: Document, _printer: Printer) -> Iterator[Hit]:
    """There is one intent for print (ISO 15930-7, 6.2.2)."""
    count = sum(intent.subtype == "/GTS_PDFX" for intent in document.intents)
    if count > 1:
        yield Hit(found=f"{count}", wanted="1")


def intent_condition(document: Document, printer: Printer) -> Iterator[Hit]:
    """It is this printer's press."""
    for intent in document.intents:
        if intent.subtype == "/GTS_PDFX" and intent.condition != printer.condition:
            yield Hit(found=intent.condition, wanted=printer.condition)


def extent(document: Document, printer: Printer) -> Iterator[Hit]:
    """Stapled sheets have four pages; glued ones two."""
    step = FULL_PAGE if printer.spine is Spine.SADDLE else FULL_PAGE // 2
    pages = len(document.sheets)
    if pages % step:
        yield Hit(found=f"{pages}", wanted=f"{pages + step - pages % step}")


def transparency(document: Document, printer: Printer) -> Iterator[Hit]:
    """PDF/X-1a knows no transparency (ISO 15930-4, 6.11)."""
    if printer.standard is Standard.X1A:
        for sheet in document.sheets:
            for reason, box in sheet.transparent:
                yield Hit(sheet.number, box, reason)


def annotation(document: Document, _printer: Printer) -> Iterator[Hit]:
    """No links and notes on the printed page (PDF/X allows them only outside the bleed)."""
    for sheet in document.sheets:
        reach = sheet.bleed or sheet.cut
        for kind, box in sheet.annotations:
            if box is None or box.cut(reach):
                yield Hit(sheet.number, box, kind)


def postscript(document: Document, _printer: Printer) -> Iterator[Hit]:
    """No program of another language inside (ISO 32000-1, 8.8.2)."""
    for sheet in document.sheets:
        for found, what, box in sheet.oddities:
            if found == "postscript":
                yield Hit(sheet.number, box, "", what)


def blank_page(document: Document, _printer: Printer) -> Iterator[Hit]:
    """A page with nothing on it is seldom meant."""
    for sheet in document.sheets:
        inside = sheet.cut.grown(-0.5)
        if not sheet.broken and not any(mark.box.cut(inside) and not mark.colour.is_paper for mark in sheet.marks):
            yield Hit(sheet.number)


def extra(kind: str) -> Find:
    """A rule against one kind of thing that does nothing on paper."""

    def find(document: Document, _printer: Printer) -> Iterator[Hit]:
        if kind in document.extras:
            yield Hit(found=document.extras[kind])

    return find


E, W = Level.ERROR, Level.WARNING
RULES = (
    Rule("unreadable", E, unreadable, "this cannot be read: {found}", "export the file again"),
    Rule("damaged", E, damaged, "the file is damaged ({found})", "export or send it again"),
    Rule("encrypted", E, encrypted, "the file is encrypted", "save it without password and restrictions"),
    Rule("standard", E, standard, "the file says it is {found}, {wanted} is asked", "export as the printer's standard"),
    Rule("trapped", W, trapped, "the file does not say whether it is trapped ({found})", "set Trapped to False"),
    Rule("x1a-version", E, x1a_version, "the file is PDF {found}, X-1a is PDF {wanted} at most", "export as PDF/X-1a"),
    Rule("output-intent", E, output_intent, "there is no output intent for print ({found})", "export with one"),
    Rule(
        "intent-profile",
        E,
        intent_profile,
        "the output intent has the profile {found}, {wanted} is asked",
        "embed the printer's profile",
    ),
    Rule(
        "intent-condition",
        W,
        intent_condition,
        "the colours were made for “{found}”, the printer has “{wanted}”",
        "export for the printer's condition, or correct content/printers",
    ),
    Rule("intent-twice", E, intent_twice, "there are {found} output intents for print", "leave one of them"),
    Rule("postscript", E, postscript, "a program in PostScript ({found}) on the page", "export the page anew"),
    Rule("blank-page", W, blank_page, "the page is empty", "take it out, or leave it if it is meant"),
    Rule("extent", E, extent, "there are {found} pages, {wanted} would fill the sheets", "add or take out pages"),
    Rule("transparency", E, transparency, "transparency ({what}) in a file that may have none", "flatten it"),
    Rule("annotation", E, annotation, "an annotation ({what}) on the page", "export without links and comments"),
    Rule("script", E, extra("script"), "the file holds a script ({found})", "export without scripts and actions"),
    Rule("form", E, extra("form"), "the file has form fields ({found})", "flatten the form"),
    Rule("attachment", W, extra("attachment"), "files are attached ({found})", "take the attachments out"),
    Rule("layers", W, extra("layers"), "the file has layers ({found})", "flatten them: a hidden one may print"),
)
