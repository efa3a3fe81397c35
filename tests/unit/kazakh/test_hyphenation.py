"""Breaks of Kazakh words: our own gold list, and the human ones of the printed issue where they are at hand."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest

from jurnal.kazakh import points

ROOT = Path(__file__).resolve().parents[3]
SHARED = Path(os.environ.get("JURNAL_SHARED", ROOT.parent / "shared")) / "issue-2025-04" / "hyphens-part1.tsv"


def gold() -> list[tuple[str, str]]:
    lines = (ROOT / "tests/gold/hyphenation.tsv").read_text(encoding="utf-8").splitlines()
    return [(word, broken) for word, _, broken in (line.partition("\t") for line in lines if line[0] != "#")]


def shown(word: str) -> str:
    breaks = points(word)
    return "".join("-" * (offset in breaks) + letter.replace("-", "¦") for offset, letter in enumerate(word))


def test_gold_list_is_long_enough_to_mean_something():
    assert len(gold()) >= 400


@pytest.mark.parametrize(("word", "broken"), gold())
def test_word_of_the_gold_list(word: str, broken: str):
    assert shown(word) == broken


@pytest.mark.parametrize(
    "word",
    [
        "ҮЕҰ",
        "ҚазҰУ",
        "ЮНЕСКО",
        "2025",
        "Wikipedia",
        "",
        "а",
        "ао",
        "х2",
        "кмтр",
        "ҚАЗАҚСТАН",
        "бойы\u0301нша",
        "аза\u00adматтық",
    ],
)
def test_not_divided(word: str):
    assert points(word) == ()


def test_letters_taken_apart_by_a_converter_are_left_alone():
    assert points("боию\u0306нша") == ()


def test_sentence_is_divided_word_by_word():
    assert shown("Азаматтық қоғам (ҮЕҰ) – 2025!") == "Аза-мат-тық қо-ғам (ҮЕҰ) – 2025!"


@pytest.mark.skipif(not SHARED.is_file(), reason="the material of the printed issue is not here")
def test_human_breaks_of_the_printed_issue():
    with SHARED.open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE) if row["class"] == "soft"]
    allowed = {(row["left"], row["right"]): len(row["left"]) in points(row["left"] + row["right"]) for row in rows}
    good = [allowed[row["left"], row["right"]] for row in rows if row["break"] == "ok"]
    wrong = [key for row in rows if row["break"] == "bad" and allowed[key := (row["left"], row["right"])]]
    assert sum(good) / len(good) >= 0.995
    assert wrong == []
