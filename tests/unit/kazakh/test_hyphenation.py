"""Breaks of Kazakh words: our own gold list, and the human ones of the printed issue where they are at hand."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pyphen
import pytest

from jurnal.kazakh import patterns, points

HERE = Path(__file__).parent
SHARED = Path(os.environ.get("JURNAL_SHARED", HERE.parents[3] / "shared")) / "issue-2025-04" / "hyphens-part1.tsv"


def gold() -> list[tuple[str, str]]:
    lines = (HERE / "gold.tsv").read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if not line.startswith("#")]


def shown(word: str, breaks: tuple[int, ...] | list[int]) -> str:
    return "".join("-" * (offset in breaks) + letter.replace("-", "¦") for offset, letter in enumerate(word))


@pytest.fixture(scope="module")
def dictionary(tmp_path_factory: pytest.TempPathFactory) -> pyphen.Pyphen:
    path = tmp_path_factory.mktemp("dic") / "hyph_kk.dic"
    path.write_text(patterns(), encoding="utf-8")
    return pyphen.Pyphen(filename=path)


def test_gold_list_is_long_enough_to_mean_something():
    assert len(gold()) >= 150


@pytest.mark.parametrize(("word", "broken"), gold())
def test_word_of_the_gold_list(word: str, broken: str):
    assert shown(word, points(word)) == broken


def test_dictionary_says_what_the_function_says(dictionary: pyphen.Pyphen):
    words = [word for word, _ in gold() if not any(letter.isupper() for letter in word[1:])]
    assert {word: dictionary.inserted(word) for word in words} == {
        word: shown(word, points(word)).replace("¦", "-") for word in words
    }


def test_dictionary_never_breaks_at_a_hard_hyphen(dictionary: pyphen.Pyphen):
    assert dictionary.inserted("келісім-шарт") == "ке-лі-сім-шарт"
    assert dictionary.inserted("ата-\u2060ана") == "ата-\u2060ана"


def test_dictionary_is_in_the_hunspell_format():
    lines = patterns().splitlines()
    assert lines[0] == "UTF-8"
    assert "LEFTHYPHENMIN 2" in lines
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize("word", ["ҮЕҰ", "ҚазҰУ", "ЮНЕСКО", "2025", "Wikipedia", "", "а", "ао", "х2", "кмтр"])
def test_not_divided(word: str):
    assert points(word) == ()


@pytest.mark.skipif(not SHARED.is_file(), reason="the material of the printed issue is not here")
def test_human_breaks_of_the_printed_issue():
    with SHARED.open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE) if row["class"] == "soft"]
    allowed = {(row["left"], row["right"]): len(row["left"]) in points(row["left"] + row["right"]) for row in rows}
    good = [allowed[row["left"], row["right"]] for row in rows if row["break"] == "ok"]
    wrong = [key for row in rows if row["break"] == "bad" and allowed[key := (row["left"], row["right"])]]
    assert sum(good) / len(good) >= 0.995
    assert wrong == []
