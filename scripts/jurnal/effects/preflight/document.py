"""A PDF as facts: boxes, what every page paints, fonts, output intents, and what has no place in print."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pikepdf

from jurnal.effects.preflight.canvas import Canvas
from jurnal.effects.preflight.damage import DAMAGE
from jurnal.effects.preflight.extras import claims, extras, trapped
from jurnal.effects.preflight.fonts import Font
from jurnal.effects.preflight.inks import Raster, has_ghostscript, painted_peak
from jurnal.effects.preflight.interpreter import Interpreter
from jurnal.effects.preflight.operands import rect_of
from jurnal.effects.preflight.operators import OPERATORS
from jurnal.effects.preflight.spaces import profile_colours
from jurnal.preflight import Document, Intent, Rect, Sheet

RASTERED, PAINTED = "Ghostscript", "content"
"""How total ink was found: the page drawn in four inks, or the colours and pixels as the file paints them."""
HIDDEN = 0x02
"""Annotation flag: neither shown nor printed (ISO 32000-1, table 165)."""


def read_pdf(file: Path, ink_limit: int, *, raster: bool | None = None) -> Document:
    """What a file says. `ink_limit` in per cent is where the region with too much ink begins; `raster` forces or
    forbids Ghostscript, by default it is used where it is. OSError when there is no such file."""
    with file.open("rb") as opened:
        opened.read(1)
    rastered = has_ghostscript() if raster is None else raster
    try:
        with pikepdf.open(file) as pdf:
            return _document(file, pdf, ink_limit, rastered=rastered)
    except pikepdf.PasswordError:
        return Document(file.name, "", (), encrypted=True, unreadable="it asks for a password")
    except DAMAGE as error:
        return Document(file.name, "", (), unreadable=str(error).partition(":")[2].strip() or "it is no sound PDF")


def _document(file: Path, pdf: pikepdf.Pdf, ink_limit: int, *, rastered: bool) -> Document:
    fonts = _Fonts()
    with Raster(file) if rastered else nullcontext() as raster:
        sheets = [_sheet(page, number, fonts, weigh=not rastered) for number, page in enumerate(pdf.pages, start=1)]
        peaks = raster.peaks(sheets, ink_limit) if raster else None
    if peaks is None:
        if rastered:
            sheets = [_sheet(page, number, _Fonts(), weigh=True) for number, page in enumerate(pdf.pages, start=1)]
        peaks = {sheet.number: painted_peak(sheet, ink_limit) for sheet in sheets}
        rastered = False
    return Document(
        file.name,
        str(pdf.pdf_version),
        tuple(replace(sheet, ink=peaks.get(sheet.number)) for sheet in sheets),
        tuple(font.facts() for font in fonts.known.values() if font.pages),
        tuple(_intents(pdf)),
        claims(pdf),
        trapped(pdf),
        pdf.is_encrypted,
        extras(pdf),
        RASTERED if rastered else PAINTED,
        str(pdf.Root.get("/Lang", "")),
        next((warning for warning in map(str, pdf.get_warnings()) if "damaged" in warning), "").rpartition(": ")[2],
    )


class _Fonts:
    """Every font of the file once, whichever page names it."""

    def __init__(self) -> None:
        self.known: dict[tuple[int, int] | int, Font] = {}
        self._direct: list[pikepdf.Object] = []

    def __call__(self, told: pikepdf.Object) -> Font:
        key: tuple[int, int] | int = told.objgen
        if key == (0, 0):
            key = next((place for place, known in enumerate(self._direct) if known == told), len(self._direct))
            if key == len(self._direct):
                self._direct.append(told)
        if key not in self.known:
            self.known[key] = Font(told)
        return self.known[key]


def _sheet(page: pikepdf.Page, number: int, fonts: _Fonts, *, weigh: bool) -> Sheet:
    media = rect_of(page.mediabox)
    canvas = Canvas(weigh=weigh)
    reader = Interpreter(number, media, fonts, OPERATORS, canvas)
    if "/Group" in page.obj:
        canvas.group(page.obj["/Group"], page.resources)
    broken = ""
    try:
        if "/Contents" in page.obj:
            reader.run(page.obj, page.resources)
    except DAMAGE as error:
        broken = str(error) or type(error).__name__
    return Sheet(
        number,
        media,
        _box(page, "/CropBox"),
        _box(page, "/BleedBox"),
        _box(page, "/TrimBox"),
        _box(page, "/ArtBox"),
        turned=int(_inherited(page, "/Rotate") or 0),
        unit=float(page.obj.get("/UserUnit", 1)),
        marks=tuple(canvas.marks),
        annotations=tuple(_annotations(page)),
        transparent=tuple(canvas.transparent.items()),
        groups=tuple(canvas.groups),
        oddities=tuple((kind, what, box) for (kind, what), box in canvas.oddities.items()),
        broken=broken,
    )


def _box(page: pikepdf.Page, name: str) -> Rect | None:
    told = page.obj.get(name)
    return rect_of(told) if isinstance(told, pikepdf.Array) and len(told) == 4 else None


def _inherited(page: pikepdf.Page, name: str) -> pikepdf.Object | None:
    node: pikepdf.Object = page.obj
    for _ in range(64):
        if name in node:
            return node[name]
        if "/Parent" not in node:
            return None
        node = node["/Parent"]
    return None


def _annotations(page: pikepdf.Page) -> Iterator[tuple[str, Rect | None]]:
    for note in page.obj.get("/Annots", ()):
        kind = str(note.get("/Subtype", "/?"))[1:]
        if kind not in ("TrapNet", "PrinterMark") and not int(note.get("/F", 0)) & HIDDEN:
            yield kind, rect_of(note["/Rect"]) if "/Rect" in note else None


def _intents(pdf: pikepdf.Pdf) -> Iterator[Intent]:
    for told in pdf.Root.get("/OutputIntents", ()):
        condition = told.get("/OutputConditionIdentifier", told.get("/OutputCondition", ""))
        stream = told.get("/DestOutputProfile")
        channels = int(stream.get("/N", 0)) if stream is not None else 4
        registry = str(told.get("/RegistryName", ""))
        yield Intent(str(told.get("/S", "")), str(condition), profile_colours(stream), registry, channels)
