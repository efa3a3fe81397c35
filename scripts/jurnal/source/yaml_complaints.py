"""What PyYAML complains about, in words an editor understands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import yaml


class Trouble(Exception):
    """YAML that cannot be read: line and column from 1, what is wrong and what to do."""

    def __init__(self, line: int, column: int, message: str, hint: str) -> None:
        super().__init__(message)
        self.line, self.column, self.message, self.hint = line, column, message, hint


_QUOTE_IT: Final = 'put the whole value in quotes: title: "Words: more words"'

_NOT_IN_LINE: Final = (
    "this line does not go on from the line above",
    "give lines that belong together the same number of spaces; write a colon and a space after each key",
)
_COMPLAINTS: Final[tuple[tuple[str, str, str], ...]] = (
    (
        r"mapping values are not allowed",
        "a colon with a space after it cannot stand inside words without quotes",
        _QUOTE_IT,
    ),
    (r"character '\\t'", "a tab stands where YAML wants spaces", "indent with spaces, two for each step"),
    (r"character '[@`]'", "a value cannot begin with @ or `", "put it in quotes"),
    (r"character '%'", "a value cannot begin with %", "put it in quotes"),
    (
        r"unexpected end of stream",
        "a quotation mark is opened and never closed",
        "close it with the same mark: \" or '",
    ),
    (
        r"unexpected document separator",
        "a quotation mark is opened and never closed",
        "close it with the same mark: \" or '",
    ),
    (
        r"unknown escape character",
        "a backslash inside double quotes has a meaning of its own",
        "write it twice, or use single quotes",
    ),
    (
        r"could not find expected ':'",
        "this line is no “key: value”",
        "write a colon and a space after the key; longer words go in quotes",
    ),
    (
        r"expected ',' or '[\]}]'",
        "a bracket is not closed, or a comma is missing",
        "write lists as [one, two] and pairs as {kk: …, ru: …}",
    ),
    (
        r"expected <block end>, but found '<scalar>'",
        "words stand after the closing quotation mark",
        "put the whole value in quotes; inside it use « »",
    ),
    (
        r"expected <block end>",
        "this line is indented unlike the lines above it",
        "give lines that belong together the same number of spaces",
    ),
    (r"sequence entries are not allowed", "a list cannot begin here", "begin it on the next line, each item with “- ”"),
    (r"undefined alias", "a value cannot begin with an asterisk", "put it in quotes"),
    (r"duplicate anchor", "a value cannot begin with &", "put it in quotes"),
    (r"another document", "a line of three hyphens begins a second document", "take the line out"),
    (
        r"tag handle|tag '!'|expected URI|expected '!'",
        "a value cannot begin with an exclamation mark",
        "put it in quotes",
    ),
    (
        r"expected the node content",
        "a value is missing here, or begins with a sign that needs quotes",
        "put it in quotes",
    ),
    (
        r"comment or a line break|indentation indicator|alphabetic or numeric",
        "a value begins with a sign that has a meaning in YAML",
        "put it in quotes",
    ),
    (r"mapping keys are not allowed", "a value cannot begin with a question mark and a space", "put it in quotes"),
)


def _complaints(text: str, line: int, column: int) -> Iterator[tuple[str, str, str]]:
    """The table, with what the lines themselves give away first."""
    lines = text.split("\n")
    before = lines[line - 1][: column - 1] if line <= len(lines) else ""
    if ": " not in before:
        yield "mapping values are not allowed", *_NOT_IN_LINE
    odd = next((number for number, words in enumerate(lines[: line - 1], 1) if words.count('"') % 2), 0)
    if odd:
        yield "expected <block end>", "this cannot be read", f"a quotation mark in line {odd} may not be closed"
    yield from _COMPLAINTS


def plain_words(error: yaml.MarkedYAMLError, text: str) -> Trouble:
    """PyYAML's error as a place and plain words. An unclosed quotation mark is shown where it opens, not where the
    file ends.
    """
    problem = str(error.problem)
    opened = "unexpected" in problem or "could not find" in problem or "expected ','" in problem
    mark = (error.context_mark if opened else None) or error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    last = text.rstrip("\n").count("\n") + 1
    for pattern, message, hint in _complaints(text, line, column):
        if re.search(pattern, problem):
            return Trouble(min(line, last), column, message, hint)
    return Trouble(min(line, last), column, f"this is not YAML: {problem}", "check quotes, colons and indentation")
