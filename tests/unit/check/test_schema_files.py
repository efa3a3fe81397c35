"""The JSON Schemas under docs/schema are those of the code. `UPDATE_SCHEMAS=1 pytest tests/unit/check` writes them."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from jurnal.check import json_schemas, schema_files

PROJECT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("path", sorted(schema_files()))
def test_the_file_is_what_the_code_says(path):
    written = schema_files()[path]
    if os.environ.get("UPDATE_SCHEMAS"):
        (PROJECT / path).parent.mkdir(parents=True, exist_ok=True)
        (PROJECT / path).write_text(written, encoding="utf-8")
    assert (PROJECT / path).read_text(encoding="utf-8") == written


def test_there_is_a_schema_for_every_kind_of_file():
    assert set(json_schemas()) == {
        "magazine",
        "tags",
        "glossary",
        "person",
        "printer",
        "issue",
        "piece",
        "translation",
        "words",
    }


def _fields(schema):
    yield from schema.get("properties", {}).items()
    for part in schema.get("$defs", {}).values():
        yield from part.get("properties", {}).items()


@pytest.mark.parametrize("name", ["magazine", "glossary", "person", "printer", "issue", "piece", "translation"])
def test_every_field_is_explained(name):
    bare = [key for key, field in _fields(json_schemas()[name]) if not {"description", "$ref"} & field.keys()]
    assert bare == []


def test_the_kinds_are_offered_and_unknown_keys_refused():
    piece = json_schemas()["piece"]
    assert "interview" in piece["properties"]["kind"]["enum"]
    assert piece["additionalProperties"] is False
    assert "kind" not in json_schemas()["translation"]["properties"]
    assert json.dumps(piece)
