"""Laid-out pages written a second time, with room around the cut: what runs out of the page stands in the file."""

from __future__ import annotations

import io

from weasyprint.document import Document

from jurnal.preflight.geometry import MM

CSS_PX = 72 / 96
"""Points in WeasyPrint's pixel."""


def with_room(laid: Document, room: float, identifier: bytes) -> bytes:
    """The PDF of the pages with so many mm around each; the layout stays as it is."""
    out = room * MM / CSS_PX
    before = [page.bleed for page in laid.pages]
    for page in laid.pages:
        page.bleed = dict.fromkeys(("top", "right", "bottom", "left"), out)
    target = io.BytesIO()
    laid.write_pdf(target, pdf_identifier=identifier)
    for page, bleed in zip(laid.pages, before, strict=True):
        page.bleed = bleed
    return target.getvalue()
