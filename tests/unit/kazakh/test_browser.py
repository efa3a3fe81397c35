"""The browser divides words as Python does: the same words run through both."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from jurnal.kazakh import points
from jurnal.kazakh.browser import script
from jurnal.kazakh.hyphenation import SPEECH

ROOT = Path(__file__).resolve().parents[3]
NODE = shutil.which("node")


def in_node(words: list[str], language: str) -> list[list[int]]:
    assert NODE
    program = f"{script()}console.log(JSON.stringify({json.dumps(words)}.map((word) => breaks(word, '{language}'))));"
    told = subprocess.run([NODE, "-"], input=program, capture_output=True, text=True, check=True, encoding="utf-8")
    return [list(offsets) for offsets in json.loads(told.stdout)]


def vocabulary() -> list[str]:
    gold = (ROOT / "tests/gold/hyphenation.tsv").read_text(encoding="utf-8")
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "content").glob("*/*/kk.md")]
    return sorted(set(re.findall(r"\w+", " ".join([gold, *texts]))))


@pytest.mark.skipif(NODE is None, reason="node is not installed")
def test_the_browser_divides_every_word_as_python_does():
    words = vocabulary()
    assert len(words) > 3000
    told = dict(zip(words, in_node(words, "kk"), strict=True))
    assert {word: offsets for word, offsets in told.items() if tuple(offsets) != points(word)} == {}


@pytest.mark.skipif(NODE is None, reason="node is not installed")
def test_russian_words_are_divided_as_russian_spells_them():
    words = [
        "район",
        "гражданин",
        "аудитория",
        "министерство",
        "общество",
        "объезд",
        "ООН",
        "семья",
        "майор",
        "неправильно",
    ]
    shown = [
        "".join("-" * (at in offsets) + letter for at, letter in enumerate(word))
        for word, offsets in zip(words, in_node(words, "ru"), strict=True)
    ]
    assert shown == [
        "рай-он",
        "граж-да-нин",
        "ау-ди-то-рия",
        "ми-нис-терст-во",
        "об-щест-во",
        "объ-езд",
        "ООН",
        "се-мья",
        "май-ор",
        "не-пра-виль-но",
    ]


def test_nothing_is_left_to_fill_in():
    assert not re.search("CLASSES|SPEECH|FEWEST|JOINT|LEAST", script())
    assert SPEECH in script()
