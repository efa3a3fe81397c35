"""What a PDF must be before it goes to press: rules over facts. Reading a file is `effects.preflight`'s."""

from jurnal.preflight.colour import Colour, Family
from jurnal.preflight.examine import examine
from jurnal.preflight.facts import Document, FontFacts, InkPeak, Intent, Mark, MarkKind, Sheet
from jurnal.preflight.fault import Fault, merged
from jurnal.preflight.geometry import Matrix, Rect
from jurnal.preflight.rules import RULES, Rule
from jurnal.preflight.telling import as_finding

__all__ = [
    "RULES",
    "Colour",
    "Document",
    "Family",
    "Fault",
    "FontFacts",
    "InkPeak",
    "Intent",
    "Mark",
    "MarkKind",
    "Matrix",
    "Rect",
    "Rule",
    "Sheet",
    "as_finding",
    "examine",
    "merged",
]
