"""Kazakh and Russian write the same numbers in many ways: none of these pairs may be told."""

from __future__ import annotations

from pathlib import Path

import pytest

PAIRS = [line.split("\t") for line in (Path(__file__).parent / "equal.tsv").read_text(encoding="utf-8").splitlines()]


def test_there_are_enough_of_them():
    assert len(PAIRS) >= 80


@pytest.mark.parametrize(("kk", "ru"), PAIRS)
def test_equal_numbers_are_not_told(told, kk, ru):
    assert told("figures.figures", kk, ru) == []
    assert told("figures.figures", ru, kk, languages=("ru", "kk")) == []
