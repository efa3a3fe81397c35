"""The copy editor reads every text of the magazine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from jurnal.check.facts import Facts
from jurnal.check.prose import Passage, passages
from jurnal.check.rules.copyedit import RULES
from jurnal.copyedit import Mark, marks
from jurnal.diag import Finding
from jurnal.text.typography import guillemets

HOUSE: Final = ("em-dash", "initials", "percent-space")
"""Rules of the house that every magazine made here keeps."""
LEVELS: Final = {rule.code: rule.level for rule in RULES}


def proofread(facts: Facts) -> Iterator[Finding]:
    """Every mark of the copy editor, as a finding at its place."""
    for passage in passages(facts):
        for mark in marks_of(passage):
            yield Finding(passage.span(mark.start), LEVELS[mark.code], mark.code, mark.message, mark.hint)


def marks_of(passage: Passage) -> tuple[Mark, ...]:
    """The marks on a passage. Straight and English quotation marks are not among them when every page shows them as « »
    anyway."""
    found = marks(passage.text, passage.language, HOUSE)
    if any(mark.code == "quotation-marks" for mark in found) and guillemets(passage.text) != passage.text:
        return tuple(mark for mark in found if mark.code != "quotation-marks")
    return found
