"""A document against its schema: what is wrong is told and taken out, the rest is kept with its places."""

from __future__ import annotations

import pytest

from jurnal.check.schema import IssueSheet, MagazineSheet, PersonSheet, PieceSheet
from jurnal.check.validate import read_sheet
from jurnal.diag import Findings
from jurnal.source import read_yaml

PIECE = "kind: report\noriginal: kk\ntitle: Атау\nstandfirst: Кіріспе.\n"
ISSUE = """\
number: 4
months: [7, 8]
year: 2025
date: 2025-07-01
theme: {kk: а, ru: б}
cover:
  art: people
  lines:
    - {piece: one, title: {kk: а, ru: б}}
sections:
  - pieces: [one, Two!, three]
"""


def read(text, schema):
    findings = Findings()
    document, sheet = read_sheet(read_yaml("x.yml", text), schema, findings)
    return document, sheet, [(finding.code, finding.span.line, finding.span.column) for finding in findings]


def test_a_whole_sheet_gives_no_finding():
    _, sheet, told = read(PIECE, PieceSheet)
    assert told == []
    assert (sheet.kind, sheet.title, sheet.speakers, sheet.date) == ("report", "Атау", [], None)


def test_what_is_plainly_meant_is_taken_and_told():
    _, sheet, told = read(PIECE + "speakers: bolat\ntags: [water]\n", PieceSheet)
    assert told == [("wrong-type", 5, 11)]
    assert (sheet.speakers, sheet.tags) == (["bolat"], ["water"])


def test_the_places_of_list_items_move_with_them():
    document, sheet, told = read(ISSUE, IssueSheet)
    assert told == [("bad-id", 11, 19)]
    assert sheet.sections[0].pieces == ["one", "three"]
    assert document.span("sections", 0, "pieces", 1).column == 25


def test_what_is_missing_is_replaced_by_something_harmless():
    _, sheet, told = read("role: {kk: а, ru: б}\n", PersonSheet)
    assert told == [("missing-key", 1, 1)]
    assert sheet.role == {"kk": "а", "ru": "б"}
    assert sheet.name


def test_a_misspelt_key_is_told_once():
    text = "id: x\nwordmark: X\nname: {kk: а}\npublisher: {kk: а}\nlanguages: [kk]\nsites: https://x.example/\n"
    _, _, told = read(text, MagazineSheet)
    assert told == [("unknown-key", 6, 1)]


def test_a_trap_is_not_told_a_second_time_as_a_wrong_type():
    _, _, told = read(ISSUE.replace("number: 4", "number: 04").replace("Two!, ", ""), IssueSheet)
    assert told == []  # the reader of YAML told it


@pytest.mark.parametrize("text", ["[]", "42", "сөз", "[[[]]]"])
def test_a_file_that_is_no_list_of_keys_is_told(text):
    _, sheet, told = read(text, PersonSheet)
    assert [code for code, _, _ in told] == ["wrong-type"]
    assert sheet is not None


def test_an_empty_file_lacks_its_keys():
    _, _, told = read("", PersonSheet)
    assert [code for code, _, _ in told] == ["missing-key", "missing-key"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("date: 2025-02-29", "bad-date"),
        ("date: 2025-2-9", "bad-date"),
        ("section: Main Events", "bad-id"),
        ("kind: blog", "bad-value"),
        ("title: ''", "empty-words"),
        ("title:", "wrong-type"),
        ("title: 12", "wrong-type"),
        ("lead: {file: a.jpg, focus: [2, 0.5]}", "bad-value"),
        ("lead: {file: a.jpg, focus: [0.5]}", "empty-list"),
        ("lead: {file: a/b.jpg}", "picture-outside"),
        ("lead: a.jpg", "wrong-type"),
        ("pull_quotes: [{txet: а}]", "unknown-key"),
        ("speekers: [a]", "unknown-key"),
    ],
)
def test_wrong_values_have_their_own_codes(line, code):
    key = line.partition(":")[0]
    kept = "".join(f"{other}\n" for other in PIECE.splitlines() if not other.startswith(f"{key}:"))
    _, sheet, told = read(kept + line + "\n", PieceSheet)
    assert [found for found, _, _ in told] == [code]
    assert sheet is not None


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("issn: 1234-5679", []),
        ("issn: 0317-8471", []),
        ("issn: 2434-561X", []),
        ("issn: null", []),
        ("issn: 2222-3333", ["bad-value"]),
        ("issn: 12345678", ["bad-value"]),
        ("issn: [1]", ["bad-value"]),
        ("founder: [1]", ["wrong-type"]),
        ("founder: {kk: а}", []),
        ("print_run: 1000", []),
        ("editor: x", ["unknown-key"]),
    ],
)
def test_the_imprint_takes_words_numbers_and_nothing(line, codes):
    text = "id: x\nwordmark: X\nname: {kk: а}\npublisher: {kk: а}\nlanguages: [kk]\nsite: https://x.example/\n"
    _, _, told = read(f"{text}imprint: {{{line}}}\n", MagazineSheet)
    assert [code for code, _, _ in told] == codes
