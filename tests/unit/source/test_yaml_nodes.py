from __future__ import annotations

import pytest

from jurnal.diag import Span
from jurnal.source import read_yaml, yaml_loading


def codes(document):
    return [finding.code for finding in document.findings]


def test_scalars_stay_as_written():
    text = "a: 12\nb: 1.5\nc: true\nd: null\ne:\nf: 2025-07-01\ng: 1e5\nh: 12345678901234567890\ni: '7'\nj: «сөз»\n"
    assert read_yaml("x.yml", text).value == {
        "a": 12,
        "b": 1.5,
        "c": True,
        "d": None,
        "e": None,
        "f": "2025-07-01",
        "g": "1e5",
        "h": "12345678901234567890",
        "i": "7",
        "j": "«сөз»",
    }


@pytest.mark.parametrize(
    "written", ["no", "No", "on", "off", "YES", "01", "007", "12:30", "1:02:03", "0x1F", "1_000", ".inf"]
)
def test_a_trap_keeps_the_words_and_is_told(written):
    document = read_yaml("x.yml", f"a: {written}\n")
    assert document.value == {"a": written}
    assert codes(document) == ["yaml-trap"]
    assert document.findings[0].span == Span("x.yml", 1, 4)
    assert document.traps == {("a",)}


@pytest.mark.parametrize(
    "written", ['"no"', "'01'", '"12:30"', "nobody", "0", "0.5", "2025-07-01", "12:75", "7 (08)", "№4", "|\n  no"]
)
def test_what_is_no_trap_is_not_told(written):
    assert read_yaml("x.yml", f"a: {written}\n").findings == ()


def test_a_key_can_be_a_trap_and_stays_a_word():
    document = read_yaml("x.yml", "on: 1\n01: 2\n2025: 3\n")
    assert document.value == {"on": 1, "01": 2, "2025": 3}
    assert [(finding.code, finding.span.line) for finding in document.findings] == [("yaml-trap", 1), ("yaml-trap", 2)]


def test_every_key_and_value_has_its_place():
    document = read_yaml("x.yml", "a: {kk: бір, ru: один}\nb:\n  - x\n  - c: >-\n      екі\n")
    assert document.span("a", "ru") == Span("x.yml", 1, 18)
    assert document.key_span("a", "ru") == Span("x.yml", 1, 14)
    assert document.span("b", 0) == Span("x.yml", 3, 5)
    assert document.span("b", 1, "c") == Span("x.yml", 4, 8)
    assert document.key_span("b", 1, "c") == Span("x.yml", 4, 5)


def test_what_is_not_there_has_the_place_of_what_is_around_it():
    document = read_yaml("x.yml", "a:\n  b: 1\n")
    assert document.span("a", "c", "d") == document.span("a")
    assert document.span("z") == document.span()


def test_a_key_that_stands_twice_keeps_its_first_value():
    document = read_yaml("x.yml", "a: 1\nb: 2\na: 3\n")
    assert document.value == {"a": 1, "b": 2}
    assert codes(document) == ["duplicate-key"]
    assert document.findings[0].span == Span("x.yml", 3, 1)


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("title: Мектеп: өзен\n", 1, 14, "colon"),
        ("a: 1\nb: 'x\nc: 2\n", 2, 4, "quotation mark"),
        ('a: "x" y\n', 1, 8, "quotation mark"),
        ("a:\n\tb: 1\n", 2, 1, "tab"),
        ("a: @x\n", 1, 4, "@"),
        ("a: %x\n", 1, 4, "%"),
        ("a: !x y\n", 1, 4, "exclamation"),
        ("a: *x\n", 1, 4, "asterisk"),
        ("b: 1\na: [1, 2\nc: 3\n", 2, 4, "bracket"),
        ("a: 1\n  b: 2\n", 2, 4, "line above"),
        ("- a\nb: 1\n", 2, 1, "indented"),
        ("a: 1\n---\nb: 2\n", 2, 1, "three hyphens"),
        ('a: "\\ж"\n', 1, 6, "backslash"),
        ("a: 1\nb\nc: 1\n", 2, 1, "key: value"),
        ("[" * 2000, 1, 1, "deep"),
    ],
)
def test_broken_yaml_is_told_in_plain_words_at_its_place(text, line, column, words):
    document = read_yaml("x.yml", text)
    assert document.broken or "exclamation" in words
    assert codes(document) == ["yaml-syntax"]
    assert words in document.findings[0].message
    assert document.findings[0].hint
    assert (document.findings[0].span.line, document.findings[0].span.column) == (line, column)


def test_aliases_are_told_and_never_followed():
    document = read_yaml("x.yml", "a: &x [1]\nb: *x\nc: &y [*y]\n")
    assert document.value == {"a": [1], "b": None, "c": [None]}
    assert codes(document) == ["yaml-syntax", "yaml-syntax"]


def test_a_key_that_is_no_word_is_told():
    assert codes(read_yaml("x.yml", "? [a, b]\n: 1\n")) == ["yaml-syntax"]


def test_deep_nesting_is_told_and_cut():
    assert "yaml-syntax" in codes(read_yaml("x.yml", "[" * 60 + "]" * 60))


def test_both_readers_of_yaml_find_the_same_places(monkeypatch):
    text = "a: {kk: бір, ru: один}\nb:\n  - x\n  - c: |\n      екі\nd: no\n"
    fast = read_yaml("x.yml", text)
    monkeypatch.setattr(yaml_loading, "CParser", None)
    assert read_yaml("x.yml", text) == fast


def test_a_place_lies_inside_the_file():
    assert read_yaml("x.yml", "---").span() == Span("x.yml", 1, 1)


def test_an_empty_file_has_no_value():
    assert read_yaml("x.yml", "# nothing\n").value is None
