"""Bytes -> text: UTF-8 without a byte order mark, lines that end with a line feed, no control characters."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from jurnal.diag import Findings, Span

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_OTHER_BREAKS = re.compile("\x85|\u2028|\u2029")


def decoded(path: str, content: bytes, findings: Findings) -> str | None:
    """The text of a file, or None when it cannot be read as words; what is wrong goes to `findings`.

    A byte order mark is dropped, Windows and old Mac line ends become line feeds.
    """
    if content.startswith(BOM_UTF8):
        content = content.removeprefix(BOM_UTF8)
        findings.warning(
            Span(path),
            "bom",
            "the file begins with an invisible byte order mark",
            "save it as “UTF-8” and not as “UTF-8 with BOM”",
        )
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        _tell_encoding(path, content, error.start, findings)
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _without_controls(path, text, findings)


def _tell_encoding(path: str, content: bytes, position: int, findings: Findings) -> None:
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        findings.error(Span(path), "not-utf8", "the file is saved as UTF-16", "save it again as UTF-8")
        return
    before = content[:position].decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    findings.error(
        place(path, before),
        "not-utf8",
        f"the file is not UTF-8: byte {content[position]:#04x} is no letter",
        "save the file again as UTF-8 (in Windows' Notepad: Save as, Encoding: UTF-8); "
        "it may have been saved as Windows-1251",
    )


def place(path: str, before: str) -> Span:
    """The place right after the text `before`, which begins the file."""
    return Span(path, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _without_controls(path: str, text: str, findings: Findings) -> str:
    found = _CONTROL.search(text)
    if found:
        findings.error(
            place(path, text[: found.start()]),
            "control-character",
            f"an invisible control character (U+{ord(found[0]):04X}) stands in the text",
            "delete the place and type it again: such characters come along when text is copied from other programs",
        )
        text = _CONTROL.sub(" ", text)
    return _OTHER_BREAKS.sub(" ", text)
