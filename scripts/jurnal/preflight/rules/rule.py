"""What a rule is: a code, how bad it is, its words, and a function that finds the places."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from jurnal.diag import Level
from jurnal.model import Printer
from jurnal.preflight.facts import Document
from jurnal.preflight.fault import Hit

Find = Callable[[Document, Printer], Iterator[Hit]]


@dataclass(frozen=True)
class Words:
    """How a fault of that code is told: plain English with {what}, {found}, {wanted}, {piece} and {part}. The words of
    the report stand in the theme's labels under the code."""

    code: str
    message: str
    hint: str


@dataclass(frozen=True)
class Rule:
    """One line of the table of rules. `message` and `hint` are as those of `Words`."""

    code: str
    level: Level
    find: Find
    message: str
    hint: str
