"""Script hygiene and typography: what a careful reader of proofs marks in Kazakh and Russian text. Pure."""

from jurnal.copyedit.mark import Mark
from jurnal.copyedit.reading import carried_out, fixed, marks

__all__ = ["Mark", "carried_out", "fixed", "marks"]
