"""YAML -> plain values that know their line and column.

Scalars stay as the editor wrote them: only `true`, `false`, `null`, whole and decimal numbers are more than text.
What plain YAML would silently turn into something else (`no`, `01`, `12:30`) is kept as written and told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import yaml

from jurnal.diag import Finding, Findings, Span
from jurnal.source.yaml_complaints import Trouble
from jurnal.source.yaml_loading import KIND_NAMES, compose
from jurnal.source.yaml_traps import trap

KeyPath = tuple[str | int, ...]
"""Where a value stands: ("cover", "lines", 0, "title")."""

_MOST_DEEP = 24


@dataclass(frozen=True)
class Place:
    """Where a key and its value begin; an item of a list has the value's place for both."""

    key: Span
    value: Span


@dataclass(frozen=True)
class Document:
    """A YAML file, or the front matter of a text. `value` is made of dict, list, str, int, float, bool and None; the
    keys of a dict are text as written. `broken` says that the YAML could not be read at all, `traps` where a value
    is not what plain YAML makes of it.
    """

    path: str
    value: object
    places: Mapping[KeyPath, Place] = field(default_factory=dict)
    traps: frozenset[KeyPath] = frozenset()
    findings: tuple[Finding, ...] = ()
    broken: bool = False

    @property
    def keys(self) -> Mapping[str, object]:
        """The top-level keys, empty when the document is no mapping."""
        return self.value if isinstance(self.value, dict) else {}

    def span(self, *path: str | int) -> Span:
        """The place of a value, or of the nearest thing around it."""
        return self._nearest(path).value

    def key_span(self, *path: str | int) -> Span:
        """The place of a key, or of the nearest thing around it."""
        return self._nearest(path).key

    def _nearest(self, path: KeyPath) -> Place:
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, Place(Span(self.path), Span(self.path)))


def read_yaml(path: str, text: str) -> Document:
    """The values of a YAML text with their places; never raises, what is wrong stands in the document's findings.

    Lines count from the first line of `text`: the front matter is handed over with the line break of its fence in
    front.
    """
    reading = _Reading(path, text.count("\n") + 1)
    try:
        node = compose(text)
    except Trouble as trouble:
        span = Span(path, trouble.line, trouble.column)
        reading.findings.error(span, "yaml-syntax", trouble.message, trouble.hint)
        return Document(path, None, findings=tuple(reading.findings), broken=True)
    value = reading.value_with_place(node, ()) if node is not None else None
    return Document(path, value, reading.places, frozenset(reading.traps), tuple(reading.findings))


class _Reading:
    """The way through the nodes of one file."""

    def __init__(self, path: str, lines: int) -> None:
        self.path = path
        self._lines = lines
        self.findings = Findings()
        self.places: dict[KeyPath, Place] = {}
        self.traps: set[KeyPath] = set()
        self._seen: set[int] = set()

    def value_with_place(self, node: yaml.Node, path: KeyPath) -> object:
        """The value of the root or of a list item: it has no key, so its own place stands for both."""
        span = self._span(node)
        self.places[path] = Place(span, span)
        return self.value_of(node, path)

    def value_of(self, node: yaml.Node, path: KeyPath) -> object:
        if not self._can_be_read(node, path):
            return None
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value_with_place(item, (*path, index)) for index, item in enumerate(node.value)]
        return self._scalar(node, path) if isinstance(node, yaml.ScalarNode) else None

    def _can_be_read(self, node: yaml.Node, path: KeyPath) -> bool:
        if id(node) in self._seen:
            self._error(
                node,
                "“*name” repeats another place of the file, which is not used here",
                "write the words out, or put them in quotes",
            )
            return False
        self._seen.add(id(node))
        if node.tag not in KIND_NAMES:
            self._error(
                node,
                f"a word that begins with an exclamation mark ({node.tag}) is a command in YAML",
                "put the words in quotes",
            )
            return isinstance(node, yaml.ScalarNode)
        if len(path) > _MOST_DEEP:
            self._error(node, "this is nested too deep", "check the indentation")
            return False
        return True

    def _mapping(self, node: yaml.MappingNode, path: KeyPath) -> dict[str, object]:
        found: dict[str, object] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._error(
                    key, "a key must be a word", "write it as “key: value”; words with brackets or braces go in quotes"
                )
                continue
            here = (*path, key.value)
            if key.value in found:
                self._tell_twice(key, here)
                continue
            self._watch_for_traps(key, here, "key ")
            self.places[here] = Place(self._span(key), self._span(value))
            found[key.value] = self.value_of(value, here)
        return found

    def _scalar(self, node: yaml.ScalarNode, path: KeyPath) -> object:
        self._watch_for_traps(node, path, "")
        return scalar_value(node.tag, node.value)

    def _watch_for_traps(self, node: yaml.ScalarNode, path: KeyPath, what: str) -> None:
        found = None if node.style else trap(node.value)
        if found:
            self.traps.add(path)
            self.findings.error(
                self._span(node), "yaml-trap", f"{what}{node.value} without quotes {found.becomes}", found.hint
            )

    def _tell_twice(self, key: yaml.ScalarNode, path: KeyPath) -> None:
        first = self.places[path].key.line
        self.findings.error(
            self._span(key),
            "duplicate-key",
            f"“{key.value}” stands here a second time, first in line {first}",
            "keep one of the two",
        )

    def _error(self, node: yaml.Node, message: str, hint: str) -> None:
        self.findings.error(self._span(node), "yaml-syntax", message, hint)

    def _span(self, node: yaml.Node) -> Span:
        return Span(self.path, min(node.start_mark.line + 1, self._lines), node.start_mark.column + 1)


def scalar_value(tag: str, text: str) -> object:
    """The value of a scalar by the kind the resolver gave it."""
    match KIND_NAMES.get(tag):
        case "null":
            return None
        case "bool":
            return text.lower() == "true"
        case "int":
            return int(text)
        case "float":
            return float(text)
        case _:
            return text
