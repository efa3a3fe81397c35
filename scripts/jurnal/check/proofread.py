"""The copy editor reads every text of the magazine."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Final

from jurnal.check.facts import Facts
from jurnal.check.prose import Passage, passages
from jurnal.check.rules.copyedit import RULES
from jurnal.copyedit import Mark, marks
from jurnal.diag import Finding
from jurnal.text.typography import guillemets

HOUSE: Final = ("ellipsis", "em-dash", "initials", "percent-space")
"""Rules of the house that every magazine made here keeps."""
LEVELS: Final = {rule.code: rule.level for rule in RULES}


Reader = Callable[[str, str, Sequence[str]], tuple[Mark, ...]]
"""Reads proofs: a text, its language, the rules on request it keeps; what it marks. `copyedit.marks` is one."""


def proofread(facts: Facts, reader: Reader = marks) -> Iterator[Finding]:
    """Every mark of the copy editor, as a finding at its place."""
    for _, file in groupby(passages(facts), lambda passage: passage.source.path):
        told = [(passage, mark) for passage in file for mark in marks_of(passage, reader)]
        running_on = _running_on(told)
        for index, (passage, mark) in enumerate(told):
            if index not in running_on:
                yield Finding(passage.span(mark.start), LEVELS[mark.code], mark.code, mark.message, mark.hint)


def _running_on(told: Sequence[tuple[Passage, Mark]]) -> frozenset[int]:
    """Quotations of several paragraphs: a « that never closes in its own, and the » that closes it in a later one."""
    found: set[int] = set()
    opened: int | None = None
    for index, (passage, mark) in enumerate(told):
        if mark.code != "unbalanced-pair" or passage.key is not None:
            continue
        sign = passage.text[mark.start]
        if sign == "»" and opened is not None:
            found |= {opened, index}
        opened = index if sign == "«" else None
    return frozenset(found)


def marks_of(passage: Passage, reader: Reader = marks) -> tuple[Mark, ...]:
    """The marks on a passage. Straight and English quotation marks are not among them when every page shows them as « »
    anyway."""
    found = reader(passage.text, passage.language, HOUSE)
    if any(mark.code == "quotation-marks" for mark in found) and guillemets(passage.text) != passage.text:
        return tuple(mark for mark in found if mark.code != "quotation-marks")
    return found
