"""The proof that a PDF says what an edition says."""

from __future__ import annotations

from pathlib import Path

import pypdfium2

from jurnal.diag import Finding, Level
from jurnal.effects.preflight.words import read_words
from jurnal.model import Edition, Pagination
from jurnal.preflight import Fault, as_finding
from jurnal.preflight.edition import proof


def proved(file: Path, edition: Edition, pagination: Pagination | None = None) -> list[Fault]:
    """Everything by which the pages of a PDF differ from the edition: what is missing, twice, astray or out of order,
    which page numbers are wrong. `pagination` is what the site says of the pages."""
    try:
        leaves = read_words(file)
    except pypdfium2.PdfiumError as error:
        return [Fault("unreadable", Level.ERROR, 0, None, "", str(error), "")]
    return proof(leaves, edition, pagination)


def prove(file: Path, edition: Edition, pagination: Pagination | None = None) -> list[Finding]:
    """The same as findings; none: every piece stands there once and in order."""
    return [as_finding(file.name, fault) for fault in proved(file, edition, pagination)]
