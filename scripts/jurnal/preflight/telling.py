"""Faults in plain English, as the findings of every other command."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from jurnal.diag import Finding, Span
from jurnal.preflight.edition.proof import PROOFS
from jurnal.preflight.fault import Fault
from jurnal.preflight.rules import RULES, Rule
from jurnal.preflight.rules.rule import Words

TELLING: Final[Mapping[str, Rule | Words]] = {
    **{rule.code: rule for rule in RULES},
    **{words.code: words for words in PROOFS},
}


def as_finding(path: str, fault: Fault) -> Finding:
    """A fault as a finding; the line is the page (1 for the file as a whole)."""
    told = TELLING[fault.code]
    part = fault.part.replace("-", " ")
    blanks = {"what": fault.what, "found": fault.found, "wanted": fault.wanted, "piece": fault.piece, "part": part}
    message = told.message.format(**blanks)
    if fault.place:
        message += f", {fault.place.left:.1f} mm from the left and {fault.place.top:.1f} mm from the top"
    if fault.times > 1:
        message += f" ({fault.times} times on this page)"
    return Finding(Span(path, max(1, fault.page)), fault.level, fault.code, message, told.hint.format(**blanks))
