"""pydantic's errors in plain words."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from jurnal.check.schema.walk import model_at
from jurnal.diag import Finding, Level
from jurnal.source import Document, KeyPath

_TYPES: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "string_type": ("words", "put the value in quotes if it looks like a number"),
        "int_type": ("a whole number", "write it with digits only, without quotes"),
        "int_from_float": ("a whole number", "write it with digits only"),
        "float_type": ("a number", "write it with digits and a point, without quotes: 0.5"),
        "float_parsing": ("a number", "write it with digits and a point, without quotes: 0.5"),
        "bool_type": ("true or false", "write true or false, without quotes"),
        "list_type": ("a list", "write it in brackets: [one, two], or each item on its own line after “- ”"),
        "dict_type": ("a list of names and values", "write {kk: …, ru: …}"),
        "model_type": ("keys with values", "write each as “key: value” on its own line"),
        "model_attributes_type": (
            "a list of keys and values",
            "write each as “key: value” on its own line, indented below",
        ),
    }
)


def finding_for(document: Document, schema: type[BaseModel], error: ErrorDetails, path: KeyPath) -> Finding:
    """One error of pydantic's as a finding at the key (an unknown one) or at the value."""
    code, message, hint = _say(document, schema, error, path)
    span = document.key_span(*path) if error["type"] in ("extra_forbidden", "missing") else document.span(*path)
    return Finding(span, Level.ERROR, code, message, hint)


def _say(document: Document, schema: type[BaseModel], error: ErrorDetails, path: KeyPath) -> tuple[str, str, str]:
    kind = error["type"]
    context = error.get("ctx", {})
    name = key_name(path)
    if "-" in kind:
        return kind, f"{name}: {context['message']}" if name else str(context["message"]), str(context["hint"])
    if kind == "extra_forbidden":
        return _unknown_key(schema, path)
    if kind == "missing":
        return "missing-key", f"the key “{path[-1]}” is missing", _what_it_is(schema, path)
    if kind in _TYPES:
        return _wrong_type(document, schema, path, error)
    return _bad_value(name, kind, error, context)


def _unknown_key(schema: type[BaseModel], path: KeyPath) -> tuple[str, str, str]:
    return "unknown-key", f"unknown key “{path[-1]}”", nearest(str(path[-1]), _keys(schema, path), "the keys here are")


def nearest_key(schema: type[BaseModel], path: KeyPath) -> str:
    """The known key that an unknown one is most like; empty when it is like none."""
    return _nearest(str(path[-1]), _keys(schema, path))


def _keys(schema: type[BaseModel], path: KeyPath) -> list[str]:
    model = model_at(schema, path[:-1])
    return list(model.model_fields) if model else []


def nearest(word: str, known: Iterable[str], introduction: str) -> str:
    """A hint: the nearest known word, or the list of all; empty when nothing is known."""
    choices = sorted(known)
    close = _nearest(word, choices)
    if close:
        return f"did you mean “{close}”?"
    return f"{introduction} {', '.join(choices)}" if choices else ""


def _nearest(word: str, choices: list[str]) -> str:
    """The word most like another, or the only one that contains it."""
    close = difflib.get_close_matches(word, choices, 1, 0.6)
    containing = [choice for choice in choices if len(word) > 2 and word in choice]
    return close[0] if close else containing[0] if len(containing) == 1 else ""


def _what_it_is(schema: type[BaseModel], path: KeyPath) -> str:
    model = model_at(schema, path[:-1])
    field = model.model_fields.get(str(path[-1])) if model else None
    return f"add it: {field.description}" if field and field.description else "add it"


def _wrong_type(
    document: Document, schema: type[BaseModel], path: KeyPath, error: ErrorDetails
) -> tuple[str, str, str]:
    kind, value = error["type"], error["input"]
    name = key_name(path) or document.path.rpartition("/")[2]
    hint = _type_hint(schema, path, kind, value) or _TYPES[kind][1]
    if kind == "string_type" and value is None:
        return "wrong-type", f"{name} is empty, words are wanted", hint
    return "wrong-type", f"{name} must be {_TYPES[kind][0]}, not {shown(value)}", hint


def _type_hint(schema: type[BaseModel], path: KeyPath, kind: str, value: object) -> str:
    """What to do about one value in particular; empty when the kind of error says enough."""
    match kind, value:
        case "string_type", None:
            return "write the words, or take the line out"
        case "string_type", float():
            return "put it in quotes"
        case "string_type", bool() | int():
            return f'put it in quotes: "{shown(value)}"'
        case "string_type", list() | dict():
            return "write a single value, without brackets and without keys of its own"
        case "dict_type", str():
            return f"write the words of each language: {{kk: {value[:30]}, ru: …}}"
        case "list_type", str():
            return f"put it in brackets: [{value[:40]}]"
        case "model_type", str():
            model = model_at(schema, path)
            return f"write “{next(iter(model.model_fields))}: {value[:30]}”" if model and path else ""
        case _:
            return ""


def _bad_value(name: str, kind: str, error: ErrorDetails, context: Mapping[str, object]) -> tuple[str, str, str]:
    given = shown(error["input"])
    match kind:
        case "literal_error":
            allowed = [part.strip("' ") for part in str(context["expected"]).replace(" or ", ", ").split(",")]
            return "bad-value", f"{name} cannot be {given}", _allowed(str(error["input"]), allowed)
        case "greater_than_equal":
            return "bad-value", f"{name} cannot be {given}", f"the smallest allowed is {context['ge']}"
        case "less_than_equal":
            return "bad-value", f"{name} cannot be {given}", f"the largest allowed is {context['le']}"
        case "too_short":
            return (
                "empty-list",
                f"{name} needs at least {context['min_length']}, it has {context['actual_length']}",
                "add what is missing",
            )
        case "too_long":
            return "bad-value", f"{name} can have {context['max_length']} at most", "take some out"
        case "string_pattern_mismatch":
            return "bad-value", f"{name} cannot be {given}", "write it as in the example in docs/editing.md"
        case _:
            return "bad-value", f"{name}: {error['msg']}", "see docs/editing.md for what can stand here"


def _allowed(word: str, allowed: list[str]) -> str:
    close = difflib.get_close_matches(word, allowed, 1, 0.6)
    listed = f"allowed are {', '.join(allowed)}"
    return f"did you mean “{close[0]}”? {listed}" if close else listed


def key_name(path: KeyPath) -> str:
    """A key path in words: “cover.lines, item 2, title”."""
    words = ""
    for step in path:
        if isinstance(step, int):
            words += f", item {step + 1}"
        else:
            words += ("" if not words else "." if words[-1:].isalpha() and ", item" not in words else ", ") + step
    return words


def shown(value: object) -> str:
    """A value of a file in words."""
    match value:
        case None:
            return "nothing"
        case bool():
            return "true" if value else "false"
        case str():
            return f"“{value[:40]}…”" if len(value) > 40 else f"“{value}”"
        case list():
            return "a list"
        case dict():
            return "keys with values"
        case _:
            return str(value)
