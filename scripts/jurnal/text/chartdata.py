"""The data of a chart: a table and the options of its block, checked, in one language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from jurnal.diag import Span
from jurnal.model.chart import Chart, ChartType, Series
from jurnal.text.context import BodyContext
from jurnal.text.places import Places
from jurnal.text.table import Table
from jurnal.text.typography import typography

LANGUAGE = re.compile(r"[a-z]{2}(?:-[A-Za-z]+)?")
NUMBER = re.compile(r"[-−+]?\d+(?:[.,]\d+)?")


@dataclass(frozen=True)
class ChartOptions:
    """What is written in the block: its argument, its options as text, where it opens."""

    title: str
    options: Mapping[str, str]
    span: Span
    places: Places

    def error(self, option: str, code: str, message: str, hint: str = "") -> None:
        """Report something about one option."""
        self.places.findings.error(self.places.option(self.span, option), code, message, hint)

    def number(self, option: str, highest: int) -> int:
        """A row number from 1 to `highest`; 0 when the option is not there or wrong (and told)."""
        written = self.options.get(option, "")
        if not written:
            return 0
        if written.isascii() and written.isdigit() and int(written) <= highest:
            return int(written)
        self.error(
            option, "chart-option", f"“{option}” is the number of a row, from 1 to {highest}; this is “{written}”"
        )
        return 0

    def type(self) -> ChartType:
        """The type of the chart, bars when it is not given."""
        written = self.options.get("type", ChartType.BAR)
        if written in set(ChartType):
            return ChartType(written)
        self.error(
            "type", "chart-option", f"unknown type of chart “{written}”", f"the types are {', '.join(ChartType)}"
        )
        return ChartType.BAR


def make_chart(options: ChartOptions, context: BodyContext) -> Chart | None:
    """The chart, or None when there is no data for it; everything wrong is reported."""
    table = _table(options, context)
    if table is None:
        return None
    label, first = _columns(options, table, context.language)
    series = _series(options, table, first, context.language)
    if not series:
        return None
    rows = len(table.rows)
    return Chart(
        title=options.title,
        type=options.type(),
        labels=tuple(typography(row[label], context.language) for row in table.rows),
        series=series,
        unit=typography(options.options.get("unit", ""), context.language),
        highlight=options.number("highlight", rows),
        zoom=options.number("zoom", rows),
    )


def _table(options: ChartOptions, context: BodyContext) -> Table | None:
    name = options.options.get("data", "")
    if not name:
        options.error(
            "data",
            "chart-data",
            "a chart needs its data",
            "name a file beside the text on an indented line: `    data: groups.csv`",
        )
        return None
    table = context.table(name)
    if table is None:
        options.error(
            "data",
            "missing-data",
            f"there is no data file “{name}”",
            "put the CSV or YAML file beside the text, or correct its name",
        )
        return None
    return table if table.rows else None


def _columns(options: ChartOptions, table: Table, language: str) -> tuple[int, int]:
    """The column of labels in this language, and the first column of numbers."""
    labels = 0
    while labels < len(table.header) and LANGUAGE.fullmatch(table.header[labels]):
        labels += 1
    if not labels:
        return 0, 1
    if language in table.header[:labels]:
        return table.header.index(language), labels
    options.places.findings.error(
        Span(table.path, 1), "chart-labels", f"there are no labels in “{language}”", f"add a column “{language}”"
    )
    return 0, labels


def _series(options: ChartOptions, table: Table, first: int, language: str) -> tuple[Series, ...]:
    columns = range(first, len(table.header))
    if not columns:
        options.places.findings.error(
            Span(table.path, 1),
            "bad-data",
            "there is no column of numbers",
            "the first columns are labels, the others numbers",
        )
    names = _names(options, table, first, language)
    made = [Series(names[column - first], tuple(_values(options, table, column))) for column in columns]
    return tuple(made) if all(len(series.values) == len(table.rows) for series in made) else ()


def _names(options: ChartOptions, table: Table, first: int, language: str) -> list[str]:
    count = len(table.header) - first
    given = [name.strip() for name in options.options.get("series", "").split(",") if name.strip()]
    if given and len(given) != count:
        options.error("series", "chart-option", f"there are {count} columns of numbers and {len(given)} names for them")
        given = []
    if not given and count == 1:
        return [""]
    return [typography(name, language) for name in given or table.header[first:]]


def _values(options: ChartOptions, table: Table, column: int) -> list[float]:
    values = []
    for row, line in zip(table.rows, table.lines, strict=True):
        written = re.sub(r"[\s\u00a0\u202f%]", "", row[column])
        if NUMBER.fullmatch(written):
            values.append(float(written.replace(",", ".").replace("−", "-")))
        else:
            options.places.findings.error(
                Span(table.path, line),
                "bad-data",
                f"“{row[column]}” in the column “{table.header[column]}” is not a number",
                "write digits only; a comma or a point before decimals",
            )
    return values
