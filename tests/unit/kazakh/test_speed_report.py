"""What docs/kazakh.md says of speed is what the report promises to measure; the figures are the machine's own."""

from __future__ import annotations

import importlib.util
import itertools
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def report():
    spec = importlib.util.spec_from_file_location("speed_report", ROOT / "benchmarks/kazakh/speed.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_command_that_is_measured_is_told_with_what_was_promised():
    section = (ROOT / "docs/kazakh.md").read_text(encoding="utf-8").split("## Command line")[1]
    told = dict(re.findall(r"^\| `jurnal kk (\w+)`: words a second \| over ([\d,]+) \|$", section, flags=re.M))
    assert told == {name: f"{least:,}" for name, least in report().PROMISED.items()}


def test_no_word_is_asked_twice():
    words = list(itertools.islice(report()._words(), 5000))
    assert len(set(words)) == len(words) == 5000
