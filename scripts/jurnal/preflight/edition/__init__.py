"""Whether a PDF says what an edition says: every piece, paragraph, caption and pull-quote once and in order, and the
page numbers of the contents those of the pages. Reading the words of a file is `effects.preflight`'s."""

from jurnal.preflight.edition.leaf import Leaf, Line
from jurnal.preflight.edition.matter import Matter, Part, matter_of
from jurnal.preflight.edition.proof import PROOFS, proof

__all__ = ["PROOFS", "Leaf", "Line", "Matter", "Part", "matter_of", "proof"]
