"""The table of rules knows every code that any part of the program tells, with its level."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import jurnal
from jurnal.check import RULES
from jurnal.diag import Level

PACKAGE = Path(jurnal.__file__).parent
LEVELS = {rule.code: rule.level for rule in RULES}


def told() -> Iterator[tuple[str, Level]]:
    """Every code in a call like `findings.error(span, "code", …)`, `_say(…)` or `wrong("code", …)`, with its level."""
    for part in ("source", "check", "text"):
        for path in sorted((PACKAGE / part).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call):
                    yield from codes_of(node)


def codes_of(call: ast.Call) -> Iterator[tuple[str, Level]]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    level = {"warning": Level.WARNING, "note": Level.NOTE}.get(name, Level.ERROR)
    if name in ("error", "warning", "note", "_say", "wrong", "Finding"):
        words = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
        code = next(
            (word for word in words if isinstance(word, str) and re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+|bom", word)),
            None,
        )
        if code:
            yield code, level


def test_every_code_that_is_told_is_in_the_table_with_its_level():
    found = set(told())
    assert len(found) > 30
    assert {(code, level) for code, level in found if LEVELS.get(code) != level} == set()


def test_codes_are_kebab_case_and_explained():
    for rule in RULES:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.code)
        assert rule.explanation.endswith(".")


def test_a_code_has_one_level_and_one_explanation():
    assert len({(rule.code, rule.level, rule.explanation) for rule in RULES}) == len(LEVELS)


def test_every_function_of_a_rule_is_named_once():
    functions = [rule.find for rule in RULES if rule.find]
    assert len(set(functions)) == len(functions)
    assert all(function.__doc__ for function in functions)
