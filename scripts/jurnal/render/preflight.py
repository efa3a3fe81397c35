"""The report of a preflight as a page in one language: what is wrong on each page, numbered on its picture."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from jurnal.diag import Level
from jurnal.model import Language, Printer
from jurnal.preflight import Document, Fault, MarkKind, Rect, Sheet
from jurnal.render.theme import Theme

LANGUAGES: tuple[Language, ...] = ("kk", "ru")
"""Those the report is written in."""
UNITS = ((" mm²", " мм²"), (" mm", " мм"), (" pt", " пт"))
"""Units in Cyrillic letters."""


DOTS = 34
"""The dots of a picture are its width by so much."""

Box = tuple[float, float, float, float]
"""Left, top, width and height in points, from the upper left of the picture."""


@dataclass(frozen=True)
class Row:
    """One fault, numbered on its page; `place` in mm from the corner of the trimmed page, `box` on the picture, `dot`
    where its number stands there."""

    number: int
    code: str
    level: str
    what: str
    found: str
    wanted: str
    times: int
    piece: str
    part: str
    place: tuple[str, str] | None
    box: Box | None
    dot: tuple[float, float]


@dataclass(frozen=True)
class PageView:
    """A page with faults; number 0 is the file as a whole. Width and height of the picture in points, `cut` the trimmed
    page on it, `dot` the radius of a number."""

    number: int
    width: float
    height: float
    picture: str
    cut: Box | None
    dot: float
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Line:
    """A kind of fault, and the pages that have it."""

    code: str
    level: str
    pages: tuple[int, ...]


def report_page(
    theme: Theme,
    language: Language,
    document: Document,
    printer: Printer,
    faults: Sequence[Fault],
    pictures: Mapping[int, str],
) -> str:
    """The report in one language; `pictures` gives the picture of a page by its number."""
    sheets = {sheet.number: sheet for sheet in document.sheets}
    numbers = sorted({fault.page for fault in faults})
    counts = Counter(fault.level for fault in faults)
    return theme.environment.get_template("preflight/report.html").render(
        language=language,
        other=next(other for other in LANGUAGES if other != language),
        l=theme.labels[language],
        kinds=[kind.value for kind in MarkKind],
        document=document,
        printer=printer,
        verdict=next((level.value for level in (Level.ERROR, Level.WARNING) if counts[level]), Level.NOTE.value),
        levels=[(level.value, counts[level]) for level in Level if counts[level]],
        overview=_overview(faults),
        pages=[_view(sheets.get(number), number, faults, pictures.get(number, "")) for number in numbers],
    )


def _overview(faults: Sequence[Fault]) -> list[Line]:
    """Every kind once, errors first, with its pages."""
    kinds: dict[tuple[int, str], list[Fault]] = {}
    for fault in faults:
        kinds.setdefault((list(Level).index(fault.level), fault.code), []).append(fault)
    return [
        Line(code, some[0].level.value, tuple(sorted({fault.page for fault in some} - {0})))
        for (_, code), some in sorted(kinds.items())
    ]


def _view(sheet: Sheet | None, number: int, faults: Sequence[Fault], picture: str) -> PageView:
    here = [fault for fault in faults if fault.page == number]
    if sheet is None:
        return PageView(number, 0, 0, "", None, 0, tuple(_row(at, fault, None) for at, fault in enumerate(here, 1)))
    frame = sheet.frame
    across, up = (frame.width, frame.height) if sheet.turned % 180 == 0 else (frame.height, frame.width)
    cut = _on_picture(sheet, sheet.cut) if sheet.trim else None
    dot = round(across / DOTS, 1)
    rows = _apart([_row(at, fault, sheet) for at, fault in enumerate(here, 1)], dot)
    return PageView(number, round(across, 2), round(up, 2), picture, cut, dot, tuple(rows))


def _row(number: int, fault: Fault, sheet: Sheet | None) -> Row:
    box = _on_picture(sheet, fault.box) if sheet and fault.box else None
    place = (_decimal(fault.place.left), _decimal(fault.place.top)) if fault.place else None
    what, found, wanted = (_units(text) for text in (str(fault.what), fault.found, fault.wanted))
    about = fault.times, fault.piece, fault.part
    dot = (box[0], box[1]) if box else (0.0, 0.0)
    return Row(number, fault.code, fault.level.value, what, found, wanted, *about, place, box, dot)


def _apart(rows: Sequence[Row], dot: float) -> list[Row]:
    """The rows with no number on top of another."""
    out: list[Row] = []
    for row in rows:
        left, top = row.dot
        while row.box and any(one.box and math.dist(one.dot, (left, top)) < 1.9 * dot for one in out):
            left += 2.1 * dot
        out.append(replace(row, dot=(round(left, 1), top)))
    return out


def _on_picture(sheet: Sheet, box: Rect) -> Box:
    """Where a box of the sheet is on its picture, which is as a viewer shows the page: cropped and turned."""
    frame = sheet.frame
    left, top = box.left - frame.left, frame.top - box.top
    width, height = max(box.width, 1.0), max(box.height, 1.0)
    match sheet.turned % 360:
        case 90:
            told = frame.height - top - height, left, height, width
        case 180:
            told = frame.width - left - width, frame.height - top - height, width, height
        case 270:
            told = top, frame.width - left - width, height, width
        case _:
            told = left, top, width, height
    return round(told[0], 1), round(told[1], 1), round(told[2], 1), round(told[3], 1)


def _decimal(mm: float) -> str:
    return f"{mm:.1f}".replace(".", ",")


def _units(text: str) -> str:
    for latin, cyrillic in UNITS:
        if latin in text:
            return text.replace(latin, cyrillic).replace(".", ",")
    return text
