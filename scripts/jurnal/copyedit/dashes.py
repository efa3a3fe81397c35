"""Dashes and hyphens: a dash between words, an en dash in ranges, `, –` before the words of the author.

Source: the Kazakh orthography of 2023 and Мильчин, Чельцова, 4.11; that the dash is an en dash is the house style."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jurnal.copyedit.mark import Mark
from jurnal.copyedit.run import CYRILLIC, LATIN, LOWER, UPPER, Run, marked, replaced

SAID = (
    r"(?:де(?:й|п|ген|йді|ді|дім|дік|ді)?|айтты|айтады|атап|деп|дейді|деді|жауап|"
    r"сказал|сказала|говорит|говорят|отметил|отметила|считает|подчеркнул|подчеркнула|рассказал|рассказала|"
    r"заявил|заявила|уверен|уверена|добавил|добавила|пояснил|пояснила|ответил|ответила)"
)
AUTHOR = re.compile(rf"(?<=[,!?…»])(?P<gap> ?)[-–—]{{1,2}}(?P<after> ?)(?={SAID}(?![{CYRILLIC}]))")
BETWEEN = re.compile(r"(?<=[^\s\d-]) (?:--?|−) (?=\S)|(?<=\d) (?:--?|−) (?=[^\s\d])|(?<=[^\s\d=+]) (?:--?|−) (?=\d)")
AT_START = re.compile(rf"^(?:--?|−) ?(?=[«„“(]?[{UPPER}])(?!.*;\s*$)")
DOUBLE = re.compile(rf"(?<=[{CYRILLIC}»,.\d]) ?--+ ?(?=[{CYRILLIC}«\d])")
GLUED = re.compile(rf"(?<=[{CYRILLIC}»,)])(?P<gap> ?)[–—](?P<after> ?)(?=[{CYRILLIC}«(])")
RANGE = re.compile(
    r"(?<![\w.,/№+(-])(?<!\d[ \u00a0\u202f])"
    r"(?P<low>\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+(?:,\d+)?)"
    r"(?P<dash> ?[-−—] ?|--| – | –|– )"
    r"(?P<high>\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+(?:,\d+)?)(?P<sign>%?)(?![\d/]|[-–−]\d|[.,]\d)"
)
HALF_SPACED = re.compile(rf"(?P<before>[{CYRILLIC}]+)(?P<gap> -|- )(?P<after>[{CYRILLIC}]+)")
SUSPENDED = frozenset("және мен пен бен немесе әрі яки или либо".split())
"""What follows the hyphen of a compound that is finished later: оқу- және спорт залдары."""
SUBJECTS = frozenset("бұл ол осы сол бұлар олар это он она они".split())
MONTHS = re.compile(r"(?<=\()(?P<low>\d{1,2})-(?P<high>\d{1,2})(?=\) \d{4})")
ROMAN = re.compile(r"(?<![\w-])([IVX]+)-([IVX]+)(?![\w-])")
TIME = re.compile(r"(?<![\d:])(\d{1,2}[:.]\d{2})-(\d{1,2}[:.]\d{2})(?![\d:])")


def author_words(run: Run) -> Iterator[Mark]:
    """`,-деді` for `, – деді`."""
    for match in AUTHOR.finditer(run.plain):
        if match.group() != " – ":
            yield replaced(match, "hyphen-for-dash", "a dash with spaces stands before the words of the author", " – ")


def hyphen_for_dash(run: Run) -> Iterator[Mark]:
    """A hyphen with spaces around it, two hyphens, a minus, a hyphen at the start of an answer."""
    for match in BETWEEN.finditer(run.plain):
        yield replaced(match, "hyphen-for-dash", "a hyphen stands where a dash belongs", " – ")
    for match in DOUBLE.finditer(run.plain):
        yield replaced(match, "hyphen-for-dash", "two hyphens stand where a dash belongs", " – ")
    for match in AT_START.finditer(run.plain):
        yield replaced(match, "hyphen-for-dash", "a hyphen opens the line where a dash belongs", "– ")
    for match in re.finditer(
        rf"(?<=[{CYRILLIC}][,;»]) ?- ?(?=[«{CYRILLIC}])|(?<=[{CYRILLIC}]»)-(?=[{CYRILLIC}]{{4,}})", run.plain
    ):
        if match.string[match.start() - 1] != "»" or " " in match.group():
            yield replaced(match, "hyphen-for-dash", "a hyphen stands where a dash belongs", " – ")


def half_spaced(run: Run) -> Iterator[Mark]:
    """A hyphen with a space on one side: a dash, or a compound that came apart."""
    for match in HALF_SPACED.finditer(run.plain):
        before, after = match.group("before"), match.group("after")
        if after.lower() not in SUSPENDED and len(after) > 3:
            sure = " – " if before.lower() in SUBJECTS and len(match.group("gap")) == 2 else None
            hint = "write a dash with spaces, or join the compound"
            start, end = match.span("gap")
            yield Mark(start, end, "hyphen-for-dash", "a space stands on one side of this hyphen", hint, sure)


def glued_dash(run: Run) -> Iterator[Mark]:
    """A dash with a space on one side only, or with none between words that are no pair of names."""
    for match in GLUED.finditer(run.plain):
        spaces = match.group("gap") + match.group("after")
        message = "a dash between words has a space on either side"
        if len(spaces) == 1 or (not spaces and match.string[match.start() - 1] in "»,)"):
            yield replaced(match, "dash-spaces", message, f" {_dash(match)} ")
        elif not spaces and not _pair_of_names(run.plain, match.start(), match.end()):
            yield marked(match, "dash-spaces", message, "write spaces, or a hyphen when the two are one word", None)


def _dash(match: re.Match[str]) -> str:
    return "—" if "—" in match.group() else "–"


def _pair_of_names(text: str, start: int, end: int) -> bool:
    """Алматы–Астана, қаңтар–наурыз: a range of places, days or months."""
    words = re.search(rf"[{CYRILLIC}]+$", text[:start]), re.match(rf"[{CYRILLIC}]+", text[end:])
    if not (words[0] and words[1]):
        return False
    before, after = words[0].group(), words[1].group()
    return (before[0].isupper() and after[0].isupper()) or before.lower() in MONTH_NAMES


MONTH_NAMES = frozenset(
    "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан "
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь "
    "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі".split()
)


def ranges(run: Run) -> Iterator[Mark]:
    """28-30 for 28–30."""
    for match in RANGE.finditer(run.plain):
        if _is_range(match):
            yield replaced(match, "range-dash", "an en dash without spaces stands in a range", _range(match))
    for match in MONTHS.finditer(run.plain):
        yield replaced(match, "range-dash", "an en dash without spaces stands in a range", _range(match))
    for pattern in (ROMAN, TIME):
        for match in pattern.finditer(run.plain):
            fix = f"{match.group(1)}–{match.group(2)}"
            yield replaced(match, "range-dash", "an en dash without spaces stands in a range", fix)


def _range(match: re.Match[str]) -> str:
    sign = match.groupdict().get("sign") or ""
    return f"{match.group('low')}–{match.group('high')}{sign}"


def _is_range(match: re.Match[str]) -> bool:
    """Not a telephone number, an index, a sum or a score."""
    low, high = match.group("low"), match.group("high")
    if (low.startswith("0") and low[1:2] != ",") or (high.startswith("0") and high[1:2] != ","):
        return False
    numbers = [
        float(part.replace("\xa0", "").replace(" ", "").replace("\u202f", "").replace(",", ".")) for part in (low, high)
    ]
    if max(len(low), len(high)) > 6 and not re.search(r"\s", low + high):
        return False
    if re.match(r"[ \u00a0]?(?:есеб|счёт|очк|ұпай)", match.string[match.end() :]):
        return False
    spaced = match.group("dash") != "-"
    if spaced and (
        match.group("dash") in (" – ", " — ") or not re.search(f"^ ?[{LOWER}%]", match.string[match.end() :])
    ):
        return False
    return numbers[0] < numbers[1]


def minus(run: Run) -> Iterator[Mark]:
    """A hyphen before a number of degrees, where a minus belongs."""
    for match in re.finditer(rf"(?<![\w{LATIN})-])-(?=\d+(?:,\d+)?\s?(?:°|градус))", run.plain):
        yield replaced(match, "minus-sign", "a minus stands before a number below zero", "−")
