"""The words of a PDF's pages, line by line in the order they are painted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from jurnal.preflight import Rect
from jurnal.preflight.edition import Leaf, Line

INVISIBLE = (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)


def read_words(file: Path) -> tuple[Leaf, ...]:
    """Every page with the words inside its trimmed area. pypdfium2.PdfiumError when the file cannot be read."""
    with pypdfium2.PdfDocument(file) as pdf:
        return tuple(_leaf(page, number) for number, page in enumerate(pdf, start=1))


def _leaf(page: pypdfium2.PdfPage, number: int) -> Leaf:
    trim = Rect(*page.get_trimbox())
    return Leaf(number, tuple(line for line in _lines(page) if line.box.cut(trim)), trim)


def _lines(page: pypdfium2.PdfPage) -> Iterator[Line]:
    words = page.get_textpage()
    for painted in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], textpage=words):
        if pdfium.FPDFTextObj_GetTextRenderMode(painted) not in INVISIBLE:
            told = painted.extract()
            if told.strip():
                left, bottom, right, top = painted.get_bounds()
                yield Line(told, Rect(left, bottom, right, top))
