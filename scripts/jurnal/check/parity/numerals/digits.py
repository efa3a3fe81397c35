"""Numbers and dates in digits, with the words that belong to them: thousands, months, years, ordinal endings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from jurnal.check.parity.numerals.mention import Mention, Weight
from jurnal.check.parity.numerals.roman import roman_value
from jurnal.check.parity.numerals.table import Numerals

_SPACE: Final = "[ \u00a0\u202f]"
_WORD: Final = r"[^\W\d_]+"
_FROM: Final = ("дан", "ден", "тан", "тен", "нан", "нен")
_ANY: Final = re.compile(r"[\dIVXІХ]")
_ROMAN: Final = re.compile(r"[IVXІХ]+(?!\w)")
_NO_SPACES: Final = re.compile(_SPACE)
_DASHES: Final = frozenset("–—-")
_DAYS: Final = 31
_LONGEST_LINK: Final = 20


@dataclass(frozen=True)
class _Patterns:
    number: re.Pattern[str]
    after: re.Pattern[str]
    link: re.Pattern[str]


@dataclass(slots=True)
class _Figure:
    """A number in digits and what the words around it say; `until` is the end of those words, `borrows` the scale of
    the next one in a range."""

    start: int
    end: int
    value: float
    until: int
    scale: int = 1
    half: bool = False
    month: int = 0
    is_year: bool = False
    is_decade: bool = False
    borrows: int = 1


@lru_cache(maxsize=16)
def _patterns(thousands: str, half: str, joins: frozenset[str]) -> _Patterns:
    group, point = (_SPACE, "[.,]") if thousands == " " else (re.escape(thousands), r"\.")
    date, time = r"\d?\.\d{1,2}\.\d{4}", r"\d?:\d{2}(?!\d)"
    plain = rf"(?:\d{{0,2}}(?:{group}\d{{3}})+(?!\d)|\d*)(?:{point}\d+)?"
    halves = rf"(?P<half>{_SPACE}{half})?" if half else "(?P<half>(?!))?"
    joined = "|".join(["[–—-]", ",", *sorted(joins)])
    return _Patterns(
        re.compile(rf"\d(?:(?P<date>{date})|(?P<time>{time})|{plain})"),
        re.compile(rf"(?:[-‑](?P<suffix>{_WORD}))?{halves}{_SPACE}?(?P<word>{_WORD})?"),
        re.compile(rf"(?:[-‑](?P<suffix>{_WORD}))?{_SPACE}*(?P<join>{joined})?{_SPACE}*"),
    )


def in_digits(text: str, table: Numerals) -> list[Mention]:
    """Every number and date that is written in digits or in Roman numerals, in the order of the text."""
    if not _ANY.search(text):
        return []
    patterns = _patterns(table.thousands, table.half, table.joins)
    found = list(_romans(text))
    figures: list[_Figure] = []
    for match in patterns.number.finditer(text):
        if match.start() and text[match.start() - 1].isalpha():
            continue  # the 4 of A4, the 2 of CO2
        if match.lastgroup:
            found.extend(_date_or_time(match))
        else:
            figures.append(_figure(text, match, table, patterns))
    _link(text, figures, patterns)
    found.extend(map(_mention, figures))
    return sorted(found, key=lambda mention: mention.start) if len(found) > 1 else found


def _romans(text: str) -> Iterator[Mention]:
    for match in _ROMAN.finditer(text):
        start, end = match.span()
        value = 0 if start and text[start - 1].isalnum() else roman_value(match.group())
        if value:
            yield Mention.number(start, end, value, weight=Weight.FIRM if end - start > 1 else Weight.LOOSE)


def _date_or_time(match: re.Match[str]) -> Iterator[Mention]:
    start, end = match.span()
    if match.lastgroup == "date":
        day, month, year = map(int, match.group().split("."))
        yield Mention.day(start, start + 5, month, day)
        yield Mention.number(end - 4, end, year, is_date=True)
    else:
        hour, minute = map(int, match.group().split(":"))
        yield Mention.time(start, end, hour, minute)


def _figure(text: str, match: re.Match[str], table: Numerals, patterns: _Patterns) -> _Figure:
    start, end = match.span()
    digits = match.group() if end - start < 5 else _NO_SPACES.sub("", match.group().replace(table.thousands, ""))
    figure = _Figure(start, end, float(digits.replace(",", ".")), end)
    after = patterns.after.match(text, end)
    words = [word.lower() for word in after.group("suffix", "word") if word] if after else []
    figure.half = bool(after and after["half"])
    for word in words:
        figure.scale = table.scales.get(word, figure.scale)
    if digits.isdigit() and figure.scale == 1:
        _as_date(figure, digits, words, table)
        if not figure.month and figure.value <= _DAYS:
            figure.month = _month_before(text, start, table)
            return figure
    if after and (figure.scale > 1 or figure.month or figure.is_year):
        figure.until = after.end()
    return figure


def _as_date(figure: _Figure, digits: str, words: list[str], table: Numerals) -> None:
    """A year, a decade or a day, by the words that follow."""
    if len(digits) == 4 and digits[0] in "12":
        figure.is_year = _of_years(words, table) or (not words and digits[:2] in ("19", "20"))
    elif len(digits) == 2 and digits[1] == "0":
        figure.is_decade = words[:1] in (["х"], ["е"]) or _of_years(words, table)
    if 1 <= figure.value <= _DAYS:
        figure.month = next((table.months[word] for word in words if word in table.months), 0)


def _of_years(words: list[str], table: Numerals) -> bool:
    return any(_begins(word, table.years) for word in words)


def _begins(word: str, starts: tuple[str, ...]) -> bool:
    return any(word == start or (len(start) > 2 and word.startswith(start)) for start in starts)


def _month_before(text: str, start: int, table: Numerals) -> int:
    """The month of «қаңтардың 28-і», «қаңтар айының 28-і», "January 28"; 0 when none stands before."""
    before = text[max(0, start - 40) : start].lower().split()[-2:] if table.day_after else []
    if not before or not before[-1].endswith(table.day_after):
        return 0
    month = table.months.get(before[-1], 0)
    of_a_month = not month and before[-1].startswith(table.month_words)
    return table.months.get(before[0], 0) if of_a_month else month


def _link(text: str, figures: list[_Figure], patterns: _Patterns) -> None:
    """Give each figure what is said once for a whole range or list: «28–30 қаңтарда», «10–15 тысяч»,
    «қаңтардың 28–30-ы»."""
    for figure, later in reversed(list(pairwise(figures))):
        near = later.start - figure.end <= _LONGEST_LINK
        if near and figure.scale == 1 and not figure.month and _is_link(text[figure.end : later.start], patterns):
            _inherit(figure, later)
    for earlier, figure in pairwise(figures):
        if earlier.month and not figure.month and figure.value <= _DAYS and text[earlier.end : figure.start] in _DASHES:
            figure.month = earlier.month


def _is_link(between: str, patterns: _Patterns) -> bool:
    link = patterns.link.fullmatch(between)
    return bool(link and (link["join"] or link["suffix"] in _FROM))


def _inherit(figure: _Figure, later: _Figure) -> None:
    if later.month and figure.value <= _DAYS:
        figure.month, figure.until = later.month, later.until
    elif figure.value >= 1000:
        figure.is_year = figure.is_year or later.is_year
    else:
        figure.borrows = max(later.scale, later.borrows)


def _mention(figure: _Figure) -> Mention:
    start, end, value = figure.start, figure.until, figure.value
    if figure.month:
        return Mention.day(start, end, figure.month, int(value))
    values = [value * figure.scale]
    if figure.borrows > 1:
        values.append(value * figure.borrows)
    if figure.half:
        values += [(value + 0.5) * figure.scale, value]
    if figure.is_decade:
        values.append(1900 + value)
    return Mention.number(start, end, *values, is_date=figure.is_year or figure.is_decade)
