"""What docs/kazakh.md says of script and typography is what the rules are and the report measures."""

from __future__ import annotations

import importlib.util
import re
from functools import cache
from pathlib import Path

from jurnal.copyedit import CODES

ROOT = Path(__file__).resolve().parents[3]


def section() -> str:
    return (ROOT / "docs/kazakh.md").read_text(encoding="utf-8").split("## Script and typography")[1].split("\n## ")[0]


@cache
def measured() -> dict[str, str]:
    spec = importlib.util.spec_from_file_location("marks_report", ROOT / "benchmarks/kazakh/marks.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return dict(module.report())


def test_the_page_has_a_line_for_every_code():
    assert re.findall(r"^\| `([a-z-]+)` \|", section(), flags=re.M) == sorted(CODES)


def test_published_figures_are_the_measured_ones():
    told = dict(re.findall(r"^\| ([^|`]+?) \| ([^|]+?) \|$", section(), flags=re.M))
    found = measured()
    assert {name: told.get(name) for name in found} == found


def test_nothing_false_is_told_of_the_magazine():
    assert {value for name, value in measured().items() if name.startswith("the magazine")} == {"0.0"}
