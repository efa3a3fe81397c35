"""What docs/kazakh.md says of hyphenation is what the report measures."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from jurnal.kazakh import points

ROOT = Path(__file__).resolve().parents[3]


def published() -> dict[str, str]:
    section = (ROOT / "docs/kazakh.md").read_text(encoding="utf-8").split("## Hyphenation")[1].split("\n## ")[0]
    return dict(re.findall(r"^\| ([^|]+?) \| ([^|]+?) \|$", section, flags=re.M))


def measured() -> dict[str, str]:
    spec = importlib.util.spec_from_file_location("hyphenation_report", ROOT / "benchmarks/kazakh/hyphenation.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return {name: value for name, value in module.report() if name != "words a second"}


def test_published_figures_are_the_measured_ones():
    told = published()
    assert {name: told.get(name) for name in measured()} == measured()


def primers() -> list[list[str]]:
    lines = (ROOT / "tests/gold/hyphenation-primers.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines[2:]]


@pytest.mark.parametrize(("left", "right", "kind"), primers())
def test_break_that_a_primer_gives_as_an_example(left: str, right: str, kind: str):
    assert (len(left) in points(left + right)) == (kind == "ok")
