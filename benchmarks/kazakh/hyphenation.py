"""How often Kazakh words are divided as people divide them."""

from __future__ import annotations

import csv
import os
import re
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from jurnal.kazakh import points

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "tests/gold"
PRINTED = Path(os.environ.get("JURNAL_SHARED", ROOT.parent / "shared")) / "issue-2025-04" / "hyphens-part1.tsv"
LETTERS = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
VOWELS = set("аәеёиоөуұүыіэюя")
ENOUGH = 50_000
"""Words a second that are enough."""


def report() -> list[tuple[str, str]]:
    """The figures of docs/kazakh.md."""
    primers = _breaks("primers", GOLD / "hyphenation-primers.tsv")
    elsewhere = _breaks("other printed texts", GOLD / "hyphenation-elsewhere.tsv")
    return [*_list(), *primers, *elsewhere, *_printed(), *_every_word(), _speed()]


def _list() -> Iterator[tuple[str, str]]:
    rows = [line.split("\t") for line in _lines(GOLD / "hyphenation.tsv")]
    right = sum(_shown(word) == broken.replace("¦", "\0").replace("-", "·").replace("\0", "-") for word, broken in rows)
    yield "our list: words with exactly the right breaks", f"{right} of {len(rows)}"


def _printed() -> Iterator[tuple[str, str]]:
    if PRINTED.is_file():
        yield from _breaks("printed issue", PRINTED)


def _breaks(name: str, file: Path) -> Iterator[tuple[str, str]]:
    rows = list(csv.DictReader(_lines(file), delimiter="\t", quoting=csv.QUOTE_NONE))
    for kind, words in (("ok", "good breaks allowed"), ("bad", "wrong breaks allowed")):
        told = [len(row["left"]) in points(row["left"] + row["right"]) for row in rows if row["break"] == kind]
        yield f"{name}: {words}", f"{sum(told)} of {len(told)}"


def _every_word() -> Iterator[tuple[str, str]]:
    words = _vocabulary()
    pieces = [[word[start:end] for start, end in pairwise((0, *points(word), len(word)))] for word in words]
    divided = [cut for cut in pieces if len(cut) > 1]
    poor = sum(len(cut[0]) < 2 or len(cut[-1]) < 2 or any(not VOWELS & set(piece) for piece in cut) for cut in divided)
    yield "the magazine's words: left with a single letter or a piece without a vowel", f"{poor}"


def _speed() -> tuple[str, str]:
    words = [word + end for word in _vocabulary() for end in ("", "ның", "лар", "дың", "ға", "мен")]
    start = time.perf_counter()
    for word in words:
        points(word)
    rate = len(words) / (time.perf_counter() - start)
    return "words a second", f"over {ENOUGH:,}" if rate > ENOUGH else f"{rate:,.0f}"


def _vocabulary() -> list[str]:
    texts = " ".join(path.read_text(encoding="utf-8") for path in (ROOT / "content").glob("*/*/kk.md"))
    return sorted(set(re.findall(f"[{LETTERS}]+", texts.lower())))


def _lines(file: Path) -> list[str]:
    return [line for line in file.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]


def _shown(word: str) -> str:
    breaks = points(word)
    return "".join("·" * (offset in breaks) + letter for offset, letter in enumerate(word))
