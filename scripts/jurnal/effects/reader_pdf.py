"""Laid-out pages as a PDF for readers: PDF/UA-1, tagged by `tagging`, since WeasyPrint's own tags know neither our
order of reading nor what only decorates (its faults are shown in tests/pdf/test_engine_bugs.py)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

import weasyprint.pdf
from weasyprint.document import Document

from jurnal.effects import tagging


def write_tagged(laid: Document, target: BinaryIO, identifier: bytes) -> None:
    """Write the pages. The same pages give the same bytes; `identifier` is the name of the issue. UntaggableError when
    the style sheet paints words where they cannot be tagged."""
    with _our_tags():
        laid.write_pdf(target, pdf_variant="pdf/ua-1", pdf_identifier=identifier)


@contextmanager
def _our_tags() -> Iterator[None]:
    """WeasyPrint writing our tags in place of its own."""
    theirs = weasyprint.pdf.add_tags
    weasyprint.pdf.add_tags = tagging.tag
    try:
        yield
    finally:
        weasyprint.pdf.add_tags = theirs
