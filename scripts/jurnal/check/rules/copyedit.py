"""Rules of the copy editor: script hygiene and typography of every text. Their places are found by `proofread`, all in
one reading."""

from __future__ import annotations

from typing import Final

from jurnal.check.rules.rule import Rule
from jurnal.copyedit import CODES
from jurnal.diag import Level

LINT_ONLY: Final = frozenset({"no-break-space"})
"""What every page gets by itself: an editor is not told."""
NOTES: Final = frozenset({"conjunction-comma", "ellipsis", "em-dash", "initials", "percent-space"})
"""What is a matter of the house, or for somebody to decide."""

RULES: Final = tuple(
    Rule(code, Level.NOTE if code in NOTES else Level.WARNING, wanted)
    for code, wanted in CODES.items()
    if code not in LINT_ONLY
)
