"""Script hygiene and typography: what a careful reader of proofs marks in Kazakh and Russian text. Pure."""

from jurnal.copyedit.codes import CODES
from jurnal.copyedit.mark import Mark
from jurnal.copyedit.reading import ON_REQUEST, carried_out, fixed, marks

__all__ = ["CODES", "ON_REQUEST", "Mark", "carried_out", "fixed", "marks"]
