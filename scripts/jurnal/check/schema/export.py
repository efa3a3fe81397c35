"""The JSON Schemas that make an editor's program complete and check as they type."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from pydantic import BaseModel

from jurnal.check.schema.glossary import GlossarySheet
from jurnal.check.schema.issue import IssueSheet
from jurnal.check.schema.lexicon import WordsSheet
from jurnal.check.schema.magazine import MagazineSheet, TagsSheet
from jurnal.check.schema.person import PersonSheet
from jurnal.check.schema.piece import PieceSheet, TranslationSheet
from jurnal.check.schema.printer import PrinterSheet

SHEETS: Final[Mapping[str, type[BaseModel]]] = MappingProxyType(
    {
        "magazine": MagazineSheet,
        "tags": TagsSheet,
        "glossary": GlossarySheet,
        "words": WordsSheet,
        "person": PersonSheet,
        "printer": PrinterSheet,
        "issue": IssueSheet,
        "piece": PieceSheet,
        "translation": TranslationSheet,
    }
)
"""Every kind of file, by the name of its schema."""

_TITLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "magazine": "The magazine: content/magazine.yml",
        "tags": "The tags: content/tags.yml",
        "glossary": "The short forms: content/glossary.yml",
        "words": "The magazine's own words: content/words.yml",
        "person": "A person: content/people/<id>.yml",
        "printer": "A printing house: content/printers/<id>.yml",
        "issue": "The manifest of an issue: issues/<id>.yml",
        "piece": "The original of a piece: content/<issue>/<slug>/<language>.md",
        "translation": "A translation of a piece: content/<issue>/<slug>/<language>.md",
    }
)


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
    for part in schema.get("$defs", {}).values():
        part.pop("title", None)  # the name of a class says nothing to an editor
    return {"$schema": "http://json-schema.org/draft-07/schema#", **schema, "title": _TITLES[name]}
