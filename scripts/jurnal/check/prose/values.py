"""The words of a YAML text in their places, whichever way they are quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from jurnal.source import KeyPath
from jurnal.source.yaml_complaints import Trouble
from jurnal.source.yaml_loading import compose

ESCAPE = re.compile(
    r"\\(?:x(?P<x>[0-9A-Fa-f]{2})|u(?P<u>[0-9A-Fa-f]{4})|U(?P<U>[0-9A-Fa-f]{8})|(?P<other>.))", re.DOTALL
)
BREAK = re.compile(r"[ \t]*\n[ \t\n]*")
HEAD = re.compile(r"[|>][0-9+-]*[ \t]*(?:#[^\n]*)?\n[ \n]*")

Value = tuple[KeyPath, str, int, tuple[int, ...]]
"""The key path of a value, its words, where it begins and the place of each letter (none when it is not clear)."""


def words(text: str) -> Iterator[Value]:
    """Every value that is words; nothing when the YAML cannot be read."""
    try:
        node = compose(text)
    except Trouble:
        return
    lines = [0, *(match.end() for match in re.finditer("\n", text))]
    if node is not None:
        yield from _values(node, (), text, lines, 0)


def _values(node: yaml.Node, path: KeyPath, text: str, lines: list[int], depth: int) -> Iterator[Value]:
    if depth > 24:
        return
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode):
                yield from _values(value, (*path, key.value), text, lines, depth + 1)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _values(value, (*path, index), text, lines, depth + 1)
    elif isinstance(node, yaml.ScalarNode) and node.tag.endswith(":str") and node.value.strip():
        start, end = (min(lines[mark.line] + mark.column, len(text)) for mark in (node.start_mark, node.end_mark))
        yield path, node.value, start, tuple(_places(node.value, text, start, end, node.style or ""))


def _places(value: str, text: str, start: int, end: int, style: str) -> list[int]:
    """The place of each letter of a value; empty when the two do not run side by side."""
    at = start
    if style in ("|", ">"):
        head = HEAD.match(text, start)
        at = head.end() if head else end
    elif style:
        at += 1
    places: list[int] = []
    value = value.rstrip("\n") if style in ("|", ">") else value
    for letter in value:
        step = _step(letter, text, at, style)
        if step is None:
            return []
        places.append(step[0])
        at = step[1]
    return places


def _step(letter: str, text: str, at: int, style: str) -> tuple[int, int] | None:
    """Where a letter stands, and where the next one is to be looked for."""
    broken = BREAK.match(text, at)
    if letter in " \n" and broken and (letter == "\n" or text[at] != " " or style != "|"):
        return at + broken.group().index("\n"), broken.end()
    if style == '"' and text[at] == "\\":
        match = ESCAPE.match(text, at)
        return (at, match.end()) if match and match.group("other") in ('"', "\\", "/", None) else None
    if style == "'" and text.startswith("''", at):
        return at, at + 2
    return (at, at + 1) if text[at : at + 1] == letter else None
