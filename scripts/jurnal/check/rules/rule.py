"""What a rule is: a code, how bad it is, why it is there, and a function that finds the places."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from jurnal.check.facts import Facts
from jurnal.diag import Finding, Level, Span


@dataclass(frozen=True)
class Remark:
    """One place a rule speaks about: what is wrong there, and what to do."""

    span: Span
    message: str
    hint: str


@dataclass(frozen=True)
class Rule:
    """One line of the table of rules. `find` is None for what is told while files are read, before there are facts."""

    code: str
    level: Level
    explanation: str
    find: Callable[[Facts], Iterable[Remark]] | None = None

    def findings(self, facts: Facts) -> Iterable[Finding]:
        """Everything this rule finds."""
        for remark in self.find(facts) if self.find else ():
            yield Finding(remark.span, self.level, self.code, remark.message, remark.hint)
