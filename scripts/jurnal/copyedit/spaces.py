"""Spaces: one between words, none before a stop or inside brackets, one after a stop.

Source: Мильчин, Чельцова, 4.8–4.13; Kazakh typesets these signs alike."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jurnal.copyedit.mark import Mark
from jurnal.copyedit.run import CYRILLIC, LOWER, UPPER, Run, marked, replaced

SPACE = "[ \u00a0]"
BEFORE_STOP = re.compile(rf"(?<=[\w»)\"%]){SPACE}+(?=[,;:!?](?![)(-])|\.(?![\w.]))")
INSIDE_OPEN = re.compile(rf"(?<=[(\[]){SPACE}+(?=\w)|(?<=(?<!^)(?<!^ )«){SPACE}+(?=\w)")
INSIDE_CLOSE = re.compile(rf"(?<=[\w.!?…»]){SPACE}+(?=[)\]»])")
AFTER_STOP = re.compile(
    rf"(?<=[{CYRILLIC}»)][,;:!?])(?=[«{CYRILLIC}])|(?<=[{CYRILLIC}]{{2}}\.)(?=«?[{UPPER}][{LOWER}])"
)
AFTER_NUMBER = re.compile(rf"(?<=\d[,;])(?=[{CYRILLIC}])|(?<=[{CYRILLIC}][,;])(?=\d)")
AROUND_BRACKET = re.compile(
    rf"(?<=[{LOWER}]{{2}})(?=\([{LOWER}]{{6,}})|(?<=[{CYRILLIC}] [{CYRILLIC}]{{3}}\))(?=[{CYRILLIC}]{{3}})"
)
AROUND_QUOTE = re.compile(rf"(?<=[{LOWER}]{{2}})(?=«)")
COUNTED = (
    "жыл|жылы|жылғы|жылдан|жылға|жылда|жылдың|жылдары|мың|млн|млрд|трлн|теңге|теңгеге|адам|адамға|пайыз|пайызға|ай|күн|"
    "сағат|рет|есе|га|км|кг|мм|см|ғасыр|миллион|миллиард|"
    "(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)[а-яіңғү]*|году|год|года|лет|тыс|рублей|тенге|человек|процентов|января|февраля|марта|апреля|мая|июня|июля|"
    "августа|сентября|октября|ноября|декабря|г\\.|гг\\.|ж\\.|жж\\.|млрд|долларов|доллар|тонна|тонн|метр|ұйым|мемлекет|облыс|"
    "елді|отбасы|бала|жоба|мектеп|ауыл|қала|аудан|орын"
)
GLUED_COUNT = re.compile(rf"(?<!\w)(?P<number>\d+)(?P<word>(?:{COUNTED}))(?![{CYRILLIC}])")


def double_spaces(run: Run) -> Iterator[Mark]:
    """Two spaces or more."""
    for match in re.finditer(rf"(?<=\S){SPACE}{{2,}}(?=\S)", run.plain):
        fix = "\u00a0" if "\u00a0" in match.group() else " "
        yield marked(match, "double-space", f"{len(match.group())} spaces stand here", "leave one", fix)


def stray_spaces(run: Run) -> Iterator[Mark]:
    """Spaces before a stop and on the inner side of brackets and quotation marks."""
    for match in BEFORE_STOP.finditer(run.plain):
        ratio = re.match(r":\s*\d", run.plain[match.end() :]) and run.plain[match.start() - 1].isdigit()
        if not ratio and not re.search(r"(?:^|\s)[.…]*$", run.plain[: match.start()]):
            yield marked(match, "stray-space", "a space stands before a stop", "close it up", "")
    for match in (*INSIDE_OPEN.finditer(run.plain), *INSIDE_CLOSE.finditer(run.plain)):
        yield marked(match, "stray-space", "a space stands inside brackets or quotation marks", "close it up", "")


def missing_spaces(run: Run) -> Iterator[Mark]:
    """No space after a stop, around brackets and quotations, between a number and what it counts."""
    for pattern in (AFTER_STOP, AFTER_NUMBER, AROUND_BRACKET, AROUND_QUOTE):
        for match in pattern.finditer(run.plain):
            if not _is_enumeration(run.plain, match.start()):
                yield _after(run.plain, match.start())
    for match in GLUED_COUNT.finditer(run.plain):
        fix = f"{match.group('number')} {match.group('word')}"
        yield replaced(match, "missing-space", "a space is missing between the number and the word", fix)


def _after(text: str, place: int) -> Mark:
    """A mark on the character before a place, with a space to go after it; a colon may be a name's."""
    sign = text[place - 1]
    fix = f"{sign} " if sign != ":" else None
    return Mark(place - 1, place, "missing-space", "a space is missing here", f"write a space after “{sign}”", fix)


def _is_enumeration(text: str, place: int) -> bool:
    """а)сөз and ә)сөз are left to somebody who looks; «б.з.д.» and a colon in a time are no gaps."""
    return bool(re.search(r"(?:^|\s)[^\W\d_]\)$", text[:place]))
