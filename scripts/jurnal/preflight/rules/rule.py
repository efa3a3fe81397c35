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
class Rule:
    """One line of the table of rules. `message` and `hint` are plain English with {what}, {found} and {wanted}; the
    words of the report stand in the theme's labels under the code."""

    code: str
    level: Level
    find: Find
    message: str
    hint: str
