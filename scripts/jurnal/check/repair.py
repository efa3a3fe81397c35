"""A document without its wrong values: taken out, or replaced by harmless ones where a value must stand."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from jurnal.check.schema.walk import stand_in
from jurnal.source import Document, KeyPath
from jurnal.source.yaml_nodes import Place


def repaired(document: Document, schema: type[BaseModel], errors: list[ErrorDetails]) -> Document:
    """The document after one round of repair; places of list items move with them."""
    value = copy.deepcopy(document.value)
    places = dict(document.places)
    if not isinstance(value, dict):
        return replace(document, value={})
    for error in reversed(errors):
        path: KeyPath = tuple(error["loc"])
        if error["type"] == "missing":
            _put(value, path, stand_in(schema, path))
            continue
        meant = _meant(error["type"], _at(value, path))
        if meant is None:
            _take_out(value, path, places)
        else:
            _put(value, path, meant)
    return replace(document, value=value, places=places)


def _meant(kind: str, value: object) -> object:
    """What an editor plainly meant, or None: one word where a list belongs, or the other way round."""
    match kind, value:
        case "empty-words", str():
            return "…"
        case "list_type", str():
            return [value]
        case "string_type", [str(only)]:
            return only
        case _:
            return None


def _put(value: Any, path: KeyPath, new: object) -> None:  # noqa: ANN401  (whatever stands in the file)
    parent = _at(value, path[:-1])
    if path and isinstance(parent, dict | list):
        cast(Any, parent)[path[-1]] = new


def _take_out(value: Any, path: KeyPath, places: dict[KeyPath, Place]) -> None:  # noqa: ANN401
    """Remove the deepest thing on the path that there is."""
    while path:
        parent = _at(value, path[:-1])
        if isinstance(parent, dict) and path[-1] in parent:
            del parent[path[-1]]
            return
        if isinstance(parent, list) and isinstance(path[-1], int) and path[-1] < len(parent):
            del parent[path[-1]]
            _move_up(places, path)
            return
        path = path[:-1]


def _at(value: Any, path: KeyPath) -> Any:  # noqa: ANN401
    for step in path:
        if isinstance(value, Mapping):
            value = value.get(str(step))
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def _move_up(places: dict[KeyPath, Place], gone: KeyPath) -> None:
    """Forget the places of a list item that is gone; the items after it move up by one."""
    depth, index = len(gone) - 1, gone[-1]
    later = {path: place for path, place in places.items() if len(path) > depth and path[:depth] == gone[:depth]}
    for path in later:
        del places[path]
    for path, place in later.items():
        step = path[depth]
        if isinstance(step, int) and isinstance(index, int) and step != index:
            places[(*path[:depth], step - (step > index), *path[depth + 1 :])] = place
