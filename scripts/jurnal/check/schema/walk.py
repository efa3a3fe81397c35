"""The way through a schema by key path: which keys are known there, which value can stand in."""

from __future__ import annotations

import types
from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, Final, Union, get_args, get_origin

from pydantic import BaseModel, RootModel

from jurnal.source import KeyPath

STAND_IN: Final = "stand-in"
"""The id that stands in for a wrong one: no rule speaks about it."""

_SOME_WORDS: Final = {"kk": "…", "ru": "…"}
_STAND_INS: Final[Mapping[str, object]] = MappingProxyType(
    {
        "id": STAND_IN,
        "wordmark": "…",
        "name": _SOME_WORDS,
        "publisher": _SOME_WORDS,
        "languages": ["kk", "ru"],
        "site": "https://example.org/",
        "colour": "#0B3C49",
        "role": _SOME_WORDS,
        "short": _SOME_WORDS,
        "full": _SOME_WORDS,
        "label": _SOME_WORDS,
        "url": "https://example.org/",
        "number": 1,
        "months": [1],
        "year": 2000,
        "date": "2000-01-01",
        "theme": _SOME_WORDS,
        "pieces": [STAND_IN],
        "piece": STAND_IN,
        "art": "steppe",
        "title": "…",
        "standfirst": "…",
        "kind": "news",
        "original": "kk",
        "text": "…",
        "file": STAND_IN,
        "alt": "…",
    }
)
"""A harmless value for every key that must be there."""
_WORDS_FOR: Final = frozenset({"CoverLineSheet", "LinkSheet"})


def stand_in(schema: type[BaseModel], path: KeyPath) -> object:
    """A harmless value for a required key that is missing."""
    key = str(path[-1])
    if key in ("lines", "sections"):
        return []
    if key == "cover":
        return {"art": "steppe", "lines": []}
    model = model_at(schema, path[:-1])
    if key == "title" and model is not None and model.__name__ in _WORDS_FOR:
        return dict(_SOME_WORDS)
    return _STAND_INS.get(key)


def model_at(schema: type[BaseModel], path: KeyPath) -> type[BaseModel] | None:
    """The model whose keys stand at a path, or None when none does."""
    found: Any = schema
    for step in path:
        found = _inside(found, step)
    found = _bare(found)
    return found if isinstance(found, type) and issubclass(found, BaseModel) else None


def _inside(kind: Any, step: str | int) -> Any:  # noqa: ANN401  (annotations have no type of their own)
    kind = _bare(kind)
    if isinstance(kind, type) and issubclass(kind, RootModel):
        kind = _bare(kind.model_fields["root"].annotation)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        field = kind.model_fields.get(str(step))
        return field.annotation if field else None
    arguments = get_args(kind)
    return arguments[-1] if get_origin(kind) in (list, dict) and arguments else None


def _bare(kind: Any) -> Any:  # noqa: ANN401
    """The annotation without Annotated and None."""
    while True:
        origin = get_origin(kind)
        if origin is Annotated:
            kind = get_args(kind)[0]
        elif origin in (Union, types.UnionType):
            kind = next((part for part in get_args(kind) if part is not type(None)), None)
        else:
            return kind
