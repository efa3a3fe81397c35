"""Any PDF read into the facts the preflight judges."""

from jurnal.effects.preflight.document import read_pdf
from jurnal.effects.preflight.proof import prove, proved
from jurnal.effects.preflight.report import write_report

__all__ = ["prove", "proved", "read_pdf", "write_report"]
