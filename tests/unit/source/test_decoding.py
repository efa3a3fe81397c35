from __future__ import annotations

import pytest

from jurnal.diag import Findings
from jurnal.source import decoded


def read(content):
    findings = Findings()
    return decoded("x.md", content, findings), [(f.code, f.span.line, f.span.column) for f in findings]


@pytest.mark.parametrize("ending", [b"\n", b"\r\n", b"\r"])
def test_every_kind_of_line_end_becomes_a_line_feed(ending):
    assert read(b"a" + ending + b"b" + ending) == ("a\nb\n", [])


def test_a_byte_order_mark_is_dropped_and_told():
    assert read(b"\xef\xbb\xbf---\n") == ("---\n", [("bom", 1, 1)])


def test_the_first_bad_byte_is_shown_in_letters_not_bytes():
    assert read("бір\nекі ".encode() + b"\xe9\xff") == (None, [("not-utf8", 2, 5)])


def test_utf16_is_named():
    text, told = read("сөз".encode("utf-16"))
    assert (text, told) == (None, [("not-utf8", 1, 1)])


def test_control_characters_are_told_and_taken_out():
    assert read("a\x00b\x85c\u2028d".encode()) == ("a b c d", [("control-character", 1, 2)])


def test_tabs_and_kazakh_letters_are_no_control_characters():
    assert read("\tәғқңөұүһі №₸\n".encode()) == ("\tәғқңөұүһі №₸\n", [])
