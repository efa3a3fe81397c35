"""Laid-out pages as a PDF with room around the cut: what runs out of the page stands in the file. Written once, for the
screen and for the printer."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
from weasyprint.document import Document

from jurnal.effects.press.lighter import lighten
from jurnal.effects.reader_pdf import write_tagged
from jurnal.preflight.geometry import MM

CSS_PX = 72 / 96
"""Points in WeasyPrint's pixel."""


def with_room(laid: Document, room: float, identifier: bytes) -> bytes:
    """The PDF of the pages with so many mm around each, tagged for readers; the layout stays as it is."""
    out = room * MM / CSS_PX
    before = [page.bleed for page in laid.pages]
    for page in laid.pages:
        page.bleed = dict.fromkeys(("top", "right", "bottom", "left"), out)
    target = io.BytesIO()
    write_tagged(laid, target, identifier)
    for page, bleed in zip(laid.pages, before, strict=True):
        page.bleed = bleed
    return target.getvalue()


def trimmed(roomy: bytes, target: Path) -> None:
    """Write those pages as they are cut, nothing shown of what runs out of them, with photographs for a screen."""
    with pikepdf.open(io.BytesIO(roomy)) as pdf:
        lighten(pdf)
        for page in pdf.pages:
            page.obj.MediaBox = page.trimbox
            for key in ("/BleedBox", "/CropBox"):
                if key in page.obj:
                    del page.obj[key]
        pdf.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
