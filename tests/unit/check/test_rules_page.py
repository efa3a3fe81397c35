"""docs/findings.md lists every rule. `UPDATE_DOCS=1 pytest tests/unit/check` writes it."""

from __future__ import annotations

import os
from pathlib import Path

from jurnal.check import RULES

PAGE = Path(__file__).resolve().parents[3] / "docs" / "findings.md"
HEAD = """\
# Findings

What `jurnal check` tells, by code. An error stops a build, a warning does not, a note only tells. The table is that of
the program: a test keeps them equal.

| code | level | what is wanted |
|---|---|---|
"""


def page() -> str:
    rules = {rule.code: rule for rule in RULES}
    return HEAD + "".join(f"| `{code}` | {rule.level} | {rule.explanation} |\n" for code, rule in sorted(rules.items()))


def test_the_page_lists_the_rules_as_they_are():
    if os.environ.get("UPDATE_DOCS"):
        PAGE.write_text(page(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page()
