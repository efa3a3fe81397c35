"""How often the copy editor is right about script and typography: on our lists of wrong and right forms, on errors
planted in the magazine's own sentences, on the magazine as it is, and on the printed issue where it is at hand."""

from __future__ import annotations

import csv
import os
import random
import re
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from jurnal.check.prose import passages_of_file
from jurnal.copyedit import fixed, marks

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "tests/gold"
SHARED = Path(os.environ.get("JURNAL_SHARED", ROOT.parent / "shared")) / "issue-2025-04"
LANGUAGES = ("kk", "ru")
MOST = 100
"""Sentences that one kind of error is planted in, at most."""
LOOKALIKES = str.maketrans("аеосрхіә", "aeocpxiə")
KAZAKH = str.maketrans("қғңөұүәһ", "ќѓѕґўїјћ")

Planter = Callable[[str, random.Random], str]


def report() -> list[tuple[str, str]]:
    """The figures of docs/kazakh.md."""
    return [*_lists(), *_planted(), *_magazine(), *_printed()]


def _lists() -> Iterator[tuple[str, str]]:
    wrong = _rows("copyedit-errors.tsv")
    found = sum(row["code"] in {mark.code for mark in marks(row["written"], row["language"])} for row in wrong)
    yield "our list of errors: marked with the right code", f"{found} of {len(wrong)}"
    sure = [row for row in wrong if row["mended"] != "?"]
    right = sum(fixed(row["written"], row["language"]) == row["mended"] for row in sure)
    yield "our list of errors: mended as an editor would", f"{right} of {len(sure)}"
    lines = _rows("copyedit-right.tsv")
    told = sum(bool(marks(row["right"], row["language"])) for row in lines)
    yield "our list of right lines: with a mark", f"{told} of {len(lines)}"


def _planted() -> Iterator[tuple[str, str]]:
    """One error in every sentence that has a place for it: is it marked, and is the sentence then what it was?"""
    sentences = [text for language, text in _sentences() if language == "kk"]
    for kind, plant in PLANTERS.items():
        chance = random.Random(kind)
        spoilt = ((text, plant(text, chance)) for text in sentences)
        pairs = list(islice(((text, then) for text, then in spoilt if then != text), MOST))
        found = sum(bool(marks(then, "kk")) for _, then in pairs)
        mended = sum(fixed(then, "kk") == text for text, then in pairs)
        yield f"planted, {kind}: marked", _share(found, len(pairs))
        yield f"planted, {kind}: mended to what it was", _share(mended, len(pairs))


def _magazine() -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        texts = [text for of, text in _passages() if of == language]
        false = sum(len(marks(text, language)) for text in texts)
        words = sum(len(text.split()) for text in texts)
        yield f"the magazine, {language}: marks on 10,000 words", f"{false * 10000 / words:.1f}"


def _printed() -> Iterator[tuple[str, str]]:
    if not (SHARED / "dump-part1.txt").is_file():
        return
    lines = (SHARED / "dump-part1.txt").read_text(encoding="utf-8").split("\n")
    listed = {int(row["line"]): row for row in _table(SHARED / "typos-part1.tsv")}
    ours = {number for number, row in listed.items() if _is_ours(row)}
    told = {number for number, line in enumerate(lines, 1) if marks(line, "kk")}
    both = {number for number in told - set(listed) if "әр түрлі" in lines[number - 1]}
    yield (
        "printed issue: lines with a listed error of these kinds that are marked",
        f"{len(ours & told)} of {len(ours)}",
    )
    yield (
        "printed issue: other lines that are marked",
        f"{len(told - set(listed) - both)} of {len(lines) - len(listed)}",
    )


def _is_ours(row: dict[str, str]) -> bool:
    kinds = ("range", "ordinal", "percent", "both spellings", "together", "spelled-out", "conjunction", "same")
    note = row["note"].split(";")[0].split(",")[0]
    told = any(kind in note for kind in kinds) and "same person" not in note and row["printed"] != "14."
    return row["kind"] in ("mixed-script", "stray digit") or told


def _word(text: str, chance: random.Random, change: Callable[[str], str]) -> str:
    """The text with one word changed, among those that the change does something to."""
    words = list(re.finditer(r"(?<![\w-])[А-Яа-яёӘәҒғҚқҢңӨөҰұҮүҺһІі]{4,}(?![\w-])", text))
    open_to_it = [match for match in words if change(match.group()) != match.group()]
    if not open_to_it:
        return text
    match = chance.choice(open_to_it)
    return text[: match.start()] + change(match.group()) + text[match.end() :]


def _first(pattern: str, right: str) -> Planter:
    return lambda text, _chance: re.sub(pattern, right, text, count=1)


PLANTERS: dict[str, Planter] = {
    "Latin letters in a word": lambda text, chance: _word(text, chance, lambda word: word.translate(LOOKALIKES)),
    "letters of an old font": lambda text, chance: _word(text, chance, lambda word: word.translate(KAZAKH)),
    "UTF-8 read as Windows-1251": lambda text, chance: _word(text, chance, _misread),
    "1 for і": lambda text, chance: _word(text, chance, lambda word: re.sub("(?<=.)і(?=.)", "1", word, count=1)),
    "0 for a comma": _first(r"(?<=[а-яіңғүұқөһә]{3}),(?= [а-яіңғүұқөһә])", "0"),
    "a hyphen for a dash": _first(r"(?<=\w) – (?=\w)", " - "),
    "a hyphen in a range": _first(r"(?<=\d)–(?=\d)", "-"),
    "English quotation marks": _first("«([^«»]+)»", r"“\1”"),
    "two spaces": _first(" ", "  "),
    "a space before a comma": _first(r"(?<=\w),", " ,"),
    "no space after a comma": _first(r"(?<=[а-яіңғүұқөһә]), (?=[а-яіңғүұқөһә])", ","),
    "a suffix without its hyphen": _first(r"(?<=\bҮЕҰ)-(?=[а-яіңғүұқөһә])", ""),
    "a suffix of the other harmony": lambda text, _chance: re.sub(r"(?<=\d-)ге(?!\w)", "ға", text, count=1),
}


def _misread(word: str) -> str:
    return word.encode().decode("cp1251", "ignore") if "и" not in word.lower() else word


def _sentences() -> Iterator[tuple[str, str]]:
    for language, text in _passages():
        for sentence in re.split(r"(?<=[.!?…])\s+(?=[А-ЯӘҒҚҢӨҰҮҺІ«–])", text):
            if not marks(sentence, language):
                yield language, sentence


def _passages() -> Iterator[tuple[str, str]]:
    for path in sorted([*(ROOT / "content").rglob("*.md"), *(ROOT / "content").rglob("*.yml")]):
        name = path.relative_to(ROOT).as_posix()
        for passage in passages_of_file(name, path.read_text(encoding="utf-8"), LANGUAGES):
            yield passage.language, passage.text


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "–"


def _rows(name: str) -> list[dict[str, str]]:
    return _table(GOLD / name)


def _table(path: Path) -> list[dict[str, str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [*csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]
