"""What docs/kazakh.md says of spelling is what the report measures, where the dictionaries are."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from jurnal.effects.dictionaries import find

ROOT = Path(__file__).resolve().parents[3]
TIMED = "time for the suggestions of a word"


def report():
    spec = importlib.util.spec_from_file_location("spelling_report", ROOT / "benchmarks/kazakh/spelling.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def published() -> dict[str, str]:
    section = (ROOT / "docs/kazakh.md").read_text(encoding="utf-8").split("## Spelling")[1].split("\n## ")[0]
    return dict(re.findall(r"^\| ([^|]+?) \| ([^|]+?) \|$", section, flags=re.M))


@pytest.mark.skipif(not (find("kk") and find("ru")), reason="hunspell-kk and hunspell-ru are not installed")
def test_published_figures_are_the_measured_ones():
    measured = {name: value for name, value in report().report() if name != TIMED}
    told = published()
    assert {name: told.get(name) for name in measured} == measured


def test_planted_slips_are_one_letter_away_and_no_word_of_the_text():
    words = ["азаматтық", "қоғам", "жоба"]
    slips = list(report().planted(words, "kk"))
    assert len(slips) >= 10
    for word, slip in slips:
        assert slip not in words
        assert abs(len(word) - len(slip)) <= 1
