"""Data beside a text: a CSV or YAML file as rows of cells that know their lines."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

import yaml

from jurnal.diag import Finding, Level, Span


@dataclass(frozen=True)
class Table:
    """`rows` are as long as `header`, cells are text as written; `lines[i]` is the line of `rows[i]` in the file
    `path`."""

    path: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]


Read = tuple[Table, tuple[Finding, ...]]


def read_table(path: str, source: str) -> Read:
    """A data file as a table; a broken one gives a table without rows, and the findings that say why. YAML by its
    ending, CSV (comma or semicolon) otherwise."""
    return _read_yaml(path, source) if path.endswith((".yml", ".yaml")) else _read_csv(path, source)


def _read_csv(path: str, source: str) -> Read:
    source = source.removeprefix("\ufeff")
    first = source.split("\n", 1)[0]
    reader = csv.reader(
        io.StringIO(source), delimiter=";" if first.count(";") > first.count(",") else ",", skipinitialspace=True
    )
    numbered: list[tuple[int, list[str]]] = []
    try:
        numbered.extend((reader.line_num, [cell.strip() for cell in row]) for row in reader if any(map(str.strip, row)))
    except csv.Error as error:
        return _broken(path, _bad(path, reader.line_num or 1, f"this is not a CSV file: {error}"))
    if len(numbered) < 2:
        return _broken(path, _bad(path, 1, "a data file needs a line of column names and at least one row"))
    return _checked(path, numbered[0][1], numbered[1:])


def _checked(path: str, header: list[str], rows: list[tuple[int, list[str]]]) -> Read:
    wrong = tuple(
        _bad(
            path,
            line,
            f"this row has {len(row)} cells, the first line has {len(header)}",
            "put a cell that holds a comma between double quotes",
        )
        for line, row in rows
        if len(row) != len(header)
    )
    if wrong:
        return _broken(path, *wrong)
    return Table(path, tuple(header), tuple(tuple(row) for _, row in rows), tuple(line for line, _ in rows)), ()


def _read_yaml(path: str, source: str) -> Read:
    try:
        node = yaml.compose(source, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        return _broken(path, _bad(path, line, f"this is not valid YAML: {error.problem}"))
    except yaml.YAMLError as error:
        return _broken(path, _bad(path, 1, f"this is not valid YAML: {error}"))
    if not isinstance(node, yaml.SequenceNode) or not node.value:
        return _broken(
            path,
            _bad(path, 1, "a data file in YAML is a list of rows", "write each row as `- {kk: …, ru: …, value: 12}`"),
        )
    return _yaml_rows(path, node.value)


def _yaml_rows(path: str, nodes: list[yaml.Node]) -> Read:
    rows: list[tuple[int, dict[str, str]]] = []
    for node in nodes:
        line = node.start_mark.line + 1
        if not isinstance(node, yaml.MappingNode) or not all(
            isinstance(part, yaml.ScalarNode) for pair in node.value for part in pair
        ):
            return _broken(
                path,
                _bad(
                    path, line, "a row is a list of names and plain values", "write it as `- {kk: …, ru: …, value: 12}`"
                ),
            )
        rows.append((line, {key.value: value.value for key, value in node.value}))
    header = list(rows[0][1])
    wrong = tuple(
        _bad(path, line, f"this row has the columns {', '.join(row)}; the first has {', '.join(header)}")
        for line, row in rows
        if set(row) != set(header)
    )
    if wrong:
        return _broken(path, *wrong)
    return _checked(path, header, [(line, [row[name].strip() for name in header]) for line, row in rows])


def _broken(path: str, *findings: Finding) -> Read:
    return Table(path, (), (), ()), findings


def _bad(path: str, line: int, message: str, hint: str = "") -> Finding:
    return Finding(Span(path, line), Level.ERROR, "bad-data", message, hint)
