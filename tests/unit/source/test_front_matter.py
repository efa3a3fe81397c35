from __future__ import annotations

from jurnal.diag import Findings, Span
from jurnal.source import read_page


def page(text):
    findings = Findings()
    return read_page("kk.md", text, findings), [finding.code for finding in findings]


def test_front_matter_and_body_keep_the_lines_of_the_file():
    read, told = page("---\n# a note\ntitle: Сөз\n---\n\n\nБірінші.\n\nЕкінші.\n\n")
    assert told == []
    assert read.document.value == {"title": "Сөз"}
    assert read.document.span("title") == Span("kk.md", 3, 8)
    assert (read.body, read.first_line) == ("Бірінші.\n\nЕкінші.", 7)


def test_a_line_of_hyphens_in_the_body_stays_there():
    read, told = page("---\ntitle: x\n---\nБір\n\n---\n\nЕкі\n")
    assert told == []
    assert (read.body, read.first_line) == ("Бір\n\n---\n\nЕкі", 4)


def test_a_fence_may_have_spaces_after_it():
    read, told = page("--- \ntitle: x\n---\t\nБір\n")
    assert (read.body, read.document.value, told) == ("Бір", {"title": "x"}, [])


def test_a_text_without_front_matter_is_told():
    read, told = page("Бір\n---\nЕкі\n---\n")
    assert told == ["no-front-matter"]
    assert read.document.broken
    assert read.body.startswith("Бір")


def test_front_matter_that_never_ends_is_told():
    read, told = page("---\ntitle: x\nСөз.\n")
    assert told == ["front-matter-not-closed"]
    assert read.document.broken


def test_an_empty_file_is_empty_and_nothing_more():
    read, told = page("\n\n")
    assert (read.body, read.document.keys, told) == ("", {}, [])
    assert not read.document.broken


def test_findings_of_the_front_matter_are_passed_on():
    _, told = page("---\na: no\na: 1\n---\nx\n")
    assert told == ["yaml-trap", "duplicate-key"]


def test_empty_front_matter_is_no_error_here():
    read, told = page("---\n---\nСөз.\n")
    assert (read.document.value, read.body, told) == (None, "Сөз.", [])
