"""Reading a run of text for marks, and carrying out those that are sure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jurnal.copyedit.mark import Mark


def marks(text: str, language: str) -> tuple[Mark, ...]:
    """Everything to be marked in a run of plain text of one language ("kk" or "ru"), in the order of the text; marks do
    not overlap."""
    found = sorted(_double_spaces(text))
    return tuple(found)


def _double_spaces(text: str) -> Iterator[Mark]:
    for match in re.finditer(r"(?<=\S) {2,}(?=\S)", text):
        yield Mark(match.start(), match.end(), "double-space", "two spaces stand here", "leave one", " ")


def fixed(text: str, found: Iterable[Mark]) -> str:
    """The text with every mark carried out that has a fix."""
    for mark in sorted(found, reverse=True):
        if mark.fix is not None:
            text = text[: mark.start] + mark.fix + text[mark.end :]
    return text
