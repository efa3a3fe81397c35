"""Any PDF read into the facts the preflight judges."""

from jurnal.effects.preflight.document import read_pdf
from jurnal.effects.preflight.report import write_report

__all__ = ["read_pdf", "write_report"]
