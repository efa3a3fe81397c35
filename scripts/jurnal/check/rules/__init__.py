"""The table of rules. A new rule is one line in the RULES of its file, and this table and the documentation know it."""

from __future__ import annotations

from typing import Final

from jurnal.check.rules import (
    addresses,
    budgets,
    colours,
    copyedit,
    files,
    glossary,
    manifest,
    people,
    pictures,
    pieces,
    printers,
    quotes,
    told,
    words,
)
from jurnal.check.rules.rule import Remark, Rule

RULES: Final[tuple[Rule, ...]] = (
    *told.RULES,
    *files.RULES,
    *words.RULES,
    *colours.RULES,
    *manifest.RULES,
    *budgets.RULES,
    *people.RULES,
    *pieces.RULES,
    *quotes.RULES,
    *pictures.RULES,
    *addresses.RULES,
    *glossary.RULES,
    *printers.RULES,
    *copyedit.RULES,
)
"""Every rule; a code with two functions stands twice."""

__all__ = ["RULES", "Remark", "Rule"]
