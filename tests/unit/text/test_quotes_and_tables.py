"""Quotations are found where they stand; data files are read with their lines; numbers are written by language."""

from __future__ import annotations

import pytest

from jurnal.model import Kind
from jurnal.text import BodyContext, convert_body, find_quote, normalised, read_table
from jurnal.text.numbers import format_number

BODY, _ = convert_body(
    "Кіріспе сөз.\n\n**– Не дейсіз?**\n\nБіз «адал азамат» – ел тірегі дейміз, ал ҮЕҰ-ның жұмысы ауыр.\n\n"
    "/// box | Қорап\nБірінші абзац.\n\nЕкінші абзац.\n///",
    BodyContext("kk", Kind.INTERVIEW, "kk.md"),
)


@pytest.mark.parametrize(
    ("quote", "anchor"),
    [
        ("Кіріспе сөз", "p1"),
        ("Не дейсіз?", "q1"),
        ("Адал азамат — ел тірегі", "p2"),
        ("“адал  азамат” – ел тірегі.", "p2"),
        ("Біз […] ҮЕҰ-ның жұмысы ауыр", "p2"),
        ("біз [...] ауыр […] Екінші абзац", "p2"),
        ("екінші абзац", "p3-2"),
        ("Бірінші абзац. Екінші абзац.", "p3-1"),
        ("ауыр жұмыс", None),
        ("ҮЕҰ-ның […] Біз", None),
        ("", None),
        ("«»", None),
    ],
)
def test_find_quote(quote: str, anchor: str | None):
    assert find_quote(BODY, quote) == anchor


def test_normalised():
    assert normalised(" «Иә» —\u00a0деді\u2060  Ол ") == "иә - деді ол"


def test_csv():
    table, findings = read_table("g.csv", '\ufeffkk,value\n\nҚазақ, 5\n"а, б",6\n')
    assert findings == ()
    assert (table.header, table.rows, table.lines) == (("kk", "value"), (("Қазақ", "5"), ("а, б", "6")), (3, 4))


def test_csv_with_semicolons_and_decimal_commas():
    table, _ = read_table("g.csv", "kk;value\nҚазақ;5,5\n")
    assert table.rows == (("Қазақ", "5,5"),)


def test_yaml():
    table, findings = read_table("g.yaml", "- {kk: Қазақ, value: 010}\n- kk: Иә\n  value: no\n")
    assert findings == ()
    assert (table.header, table.rows, table.lines) == (("kk", "value"), (("Қазақ", "010"), ("Иә", "no")), (1, 2))


@pytest.mark.parametrize(
    ("path", "source", "line"),
    [
        ("g.csv", "kk,value\n", 1),
        ("g.csv", "", 1),
        ("g.csv", "kk,value\nа,1\nб\n", 3),
        ("g.yaml", "a: 1", 1),
        ("g.yaml", "- {a: 1}\n- {b: 2}\n", 2),
        ("g.yaml", "- {a: [1]}\n", 1),
        ("g.yaml", "- {a: 1\n", 2),
        ("g.yaml", "", 1),
    ],
)
def test_broken_data(path: str, source: str, line: int):
    table, findings = read_table(path, source)
    assert table.rows == ()
    assert [(str(finding.span.path), finding.span.line, finding.code) for finding in findings] == [
        (path, line, "bad-data")
    ]


@pytest.mark.parametrize(
    ("value", "language", "expected"),
    [
        (14456709, "kk", "14\u00a0456\u00a0709"),
        (2025, "ru", "2025"),
        (12345.678, "kk", "12\u00a0345,68"),
        (3.5, "ru", "3,5"),
        (-3, "kk", "−3"),
        (-0.001, "kk", "0"),
        (0, "kk", "0"),
        (1234.5, "en", "1,234.5"),
    ],
)
def test_format_number(value: float, language: str, expected: str):
    assert format_number(value, language) == expected
