"""The table of rules. A new rule is one line in the RULES of its file, and its words in the theme's labels."""

from __future__ import annotations

from typing import Final

from jurnal.preflight.rules import boxes, colours, file, pictures, words
from jurnal.preflight.rules.rule import Rule

RULES: Final[tuple[Rule, ...]] = (*file.RULES, *boxes.RULES, *colours.RULES, *words.RULES, *pictures.RULES)
"""Every rule, once."""

__all__ = ["RULES", "Rule"]
