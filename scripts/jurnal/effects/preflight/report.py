"""The report of a preflight as files: a page in each language, and pictures of the pages that have faults."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pypdfium2

from jurnal.effects.disk import read_theme
from jurnal.effects.places import own_theme
from jurnal.model import Printer
from jurnal.preflight import Document, Fault
from jurnal.render.preflight import LANGUAGES, report_page
from jurnal.render.theme import Theme

WIDTH = 700
"""Pixels of a page's picture."""


def write_report(folder: Path, file: Path, document: Document, printer: Printer, faults: Sequence[Fault]) -> Path:
    """Write `kk.html` and `ru.html` with their pictures into the folder; the page to open first."""
    folder.mkdir(parents=True, exist_ok=True)
    theme = Theme(read_theme(own_theme().parent).texts)
    pictures = {} if document.unreadable else _pictures(folder, file, sorted({fault.page for fault in faults} - {0}))
    for language in LANGUAGES:
        page = report_page(theme, language, document, printer, faults, pictures)
        (folder / f"{language}.html").write_text(page, encoding="utf-8")
    (folder / "report.css").write_text(theme.files["preflight/report.css"], encoding="utf-8")
    return folder / f"{LANGUAGES[0]}.html"


def _pictures(folder: Path, file: Path, numbers: Sequence[int]) -> Mapping[int, str]:
    """A picture of each page as a file beside the report."""
    found: dict[int, str] = {}
    (folder / "pages").mkdir(exist_ok=True)
    with pypdfium2.PdfDocument(file) as pdf:
        for number in numbers:
            page = pdf[number - 1]
            image = page.render(scale=WIDTH / page.get_width()).to_pil().convert("RGB")
            found[number] = f"pages/{number:03d}.jpg"
            image.save(folder / found[number], quality=82)
    return found
