"""The JSON Schemas that make an editor's program complete and check as they type."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from pydantic import BaseModel

from jurnal.check.schema.issue import IssueSheet
from jurnal.check.schema.magazine import MagazineSheet, TagsSheet
from jurnal.check.schema.person import PersonSheet
from jurnal.check.schema.piece import PieceSheet, TranslationSheet

SHEETS: Final[Mapping[str, type[BaseModel]]] = MappingProxyType(
    {
        "magazine": MagazineSheet,
        "tags": TagsSheet,
        "person": PersonSheet,
        "issue": IssueSheet,
        "piece": PieceSheet,
        "translation": TranslationSheet,
    }
)
"""Every kind of file, by the name of its schema."""


def json_schemas() -> Mapping[str, dict[str, Any]]:
    """The JSON Schema of every kind of file, by name."""
    return {name: _schema(name, sheet) for name, sheet in SHEETS.items()}


def schema_files() -> Mapping[str, str]:
    """The files that belong under `docs/schema/`, by path relative to the project."""
    return {
        f"docs/schema/{name}.schema.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        for name, schema in json_schemas().items()
    }


def _schema(name: str, sheet: type[BaseModel]) -> dict[str, Any]:
    schema = sheet.model_json_schema()
    schema["title"] = f"{name} of the magazine" if name != "magazine" else "the magazine"
    return {"$schema": "http://json-schema.org/draft-07/schema#", **schema}
