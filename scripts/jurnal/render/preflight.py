"""The report of a preflight as a page in one language: a table for each page of the file, beside its picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jurnal.diag import Level
from jurnal.model import Language, Printer
from jurnal.preflight import Document, Fault, MarkKind, Sheet
from jurnal.render.theme import Theme

LANGUAGES: tuple[Language, ...] = ("kk", "ru")
"""Those the report is written in."""
UNITS = ((" mm²", " мм²"), (" mm", " мм"), (" pt", " пт"))
"""Units in Cyrillic letters."""


@dataclass(frozen=True)
class Row:
    """One fault; `place` in mm, `box` in points from the upper left of the sheet."""

    code: str
    level: str
    what: str
    found: str
    wanted: str
    times: int
    place: tuple[str, str] | None
    box: tuple[float, float, float, float] | None


@dataclass(frozen=True)
class PageView:
    """A page with faults; number 0 is the file as a whole. Width and height in points."""

    number: int
    width: float
    height: float
    picture: str
    rows: tuple[Row, ...]


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
        levels=[(level.value, counts[level]) for level in Level if counts[level]],
        pages=[_view(sheets.get(number), number, faults, pictures.get(number, "")) for number in numbers],
    )


def _view(sheet: Sheet | None, number: int, faults: Sequence[Fault], picture: str) -> PageView:
    rows = tuple(_row(fault, sheet) for fault in faults if fault.page == number)
    width, height = (sheet.media.width, sheet.media.height) if sheet else (0.0, 0.0)
    return PageView(number, round(width, 2), round(height, 2), picture, rows)


def _row(fault: Fault, sheet: Sheet | None) -> Row:
    box = (
        fault.box
        and sheet
        and (
            round(fault.box.left - sheet.media.left, 1),
            round(sheet.media.top - fault.box.top, 1),
            round(max(fault.box.width, 1.0), 1),
            round(max(fault.box.height, 1.0), 1),
        )
    )
    place = fault.place and (_decimal(fault.place.left), _decimal(fault.place.top))
    what, found, wanted = (_units(text) for text in (str(fault.what), fault.found, fault.wanted))
    return Row(fault.code, fault.level.value, what, found, wanted, fault.times, place or None, box or None)


def _decimal(mm: float) -> str:
    return f"{mm:.1f}".replace(".", ",")


def _units(text: str) -> str:
    for latin, cyrillic in UNITS:
        if latin in text:
            return text.replace(latin, cyrillic).replace(".", ",")
    return text
