"""Faults in plain English, as the findings of every other command."""

from __future__ import annotations

from jurnal.diag import Finding, Span
from jurnal.preflight.fault import Fault
from jurnal.preflight.rules import RULES


def as_finding(path: str, fault: Fault) -> Finding:
    """A fault as a finding; the line is the page (1 for the file as a whole)."""
    rule = next(rule for rule in RULES if rule.code == fault.code)
    blanks = {"what": fault.what, "found": fault.found, "wanted": fault.wanted}
    message = rule.message.format(**blanks)
    if fault.place:
        message += f", {fault.place.left:.1f} mm from the left and {fault.place.top:.1f} mm from the top"
    if fault.times > 1:
        message += f" ({fault.times} times on this page)"
    return Finding(Span(path, max(1, fault.page)), fault.level, fault.code, message, rule.hint.format(**blanks))
