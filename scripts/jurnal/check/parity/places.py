"""Where the words of a body stand in its file. Asked only when there is something to tell."""

from __future__ import annotations

import re
from typing import Final

from jurnal.check.parity.pairs import Side
from jurnal.diag import Span

_HIDDEN: Final = re.compile(r"<!--[\s\S]*?-->|\]\([^)\s]*\)|^ {4}[a-z]+:[^\n]*", re.MULTILINE)
_ODD_SPACE: Final = str.maketrans("\u00a0\u202f\n", "   ")
_AROUND: Final = (24, 10, 4, 0)
_PARAGRAPH: Final = re.compile(r"(?:\A|(?<=\n\n))\S")
_FIRST_WORDS: Final = (24, 10, 4)


def in_body(side: Side, line: int, words: str, start: int, end: int) -> Span:
    """The place of `words[start:end]`, found again by the words around it; `line` is the line of the plain text it is
    in or after."""
    source = _visible(side.text.markdown).translate(_ODD_SPACE)
    begin = _line_start(side, source, line)
    if end == start:
        return side.text.place_in_body(begin)
    for around in _AROUND:
        before = min(around, start)
        found = source.find(words[start - before : end + around].translate(_ODD_SPACE), begin)
        if found >= 0:
            return side.text.place_in_body(found + before)
    return side.text.place_in_body(begin)


def _line_start(side: Side, source: str, line: int) -> int:
    """Where a line of the plain text begins: the lines are found one after the other by their first words."""
    cursor = 0
    for words in side.body.plain.split("\n")[: line + 1]:
        for length in _FIRST_WORDS:
            found = source.find(words[:length], cursor)
            if found >= 0:
                cursor = found
                break
    return cursor


def at_words(side: Side, words: str) -> Span:
    """The place of some words, as far as the first of them are found; the beginning of the body otherwise."""
    source = _visible(side.text.markdown).translate(_ODD_SPACE)
    for length in _FIRST_WORDS:
        found = source.find(words[:length]) if words else -1
        if found >= 0:
            return side.text.place_in_body(found)
    return body_start(side)


def of_pattern(side: Side, pattern: re.Pattern[str], index: int) -> Span:
    """The place of the match of that index (from 0), the last one when there are fewer, or the beginning of the
    body."""
    places = [match.start() for match in pattern.finditer(_visible(side.text.markdown))]
    return side.text.place_in_body(places[min(index, len(places) - 1)]) if places else body_start(side)


def beside(side: Side, other: Side, there: Span) -> Span:
    """Where something that stands at `there` in the other text would stand in this one: at the paragraph of the same
    number, or at the last."""
    if there.line < other.text.first_line:
        return side.text.document.key_span("pull_quotes")
    number = len(
        _PARAGRAPH.findall("\n".join(other.text.markdown.split("\n")[: there.line - other.text.first_line + 1]))
    )
    starts = [match.start() for match in _PARAGRAPH.finditer(side.text.markdown)]
    return side.text.place_in_body(starts[min(number, len(starts)) - 1]) if starts else body_start(side)


def body_start(side: Side) -> Span:
    """The first line of the body."""
    return Span(side.text.path, side.text.first_line)


def _visible(markdown: str) -> str:
    """The Markdown with what a reader does not see blanked out, every other character in its place."""
    return _HIDDEN.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), markdown)
