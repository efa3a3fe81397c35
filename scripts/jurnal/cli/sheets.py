"""A new file with every field explained: what is known is filled in, what may be left out stands there as a comment.

The words come from the descriptions of the schema, so that they never say anything else than the check does. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

import yaml
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from jurnal.check.schema import TranslationSheet

QUOTES = '""'
"""Words that are still to be written."""
EMPTY: Mapping[str, str] = {"sections": "[]"}
"""Fields that are not words, while there is nothing in them."""

HOW_TO_WRITE: Mapping[str, str] = {
    "interview": "A question is a paragraph in bold that starts with an en dash: **– …?** The answer follows it.",
    "survey": "Each answer opens with ## and the name as in the person's file; italics first: it in one line.",
    "infographic": "Put the numbers into a CSV file beside this one and name it in a block: /// chart | Title",
}
"""What is special about the text of a kind; the others are plain Markdown."""


def sheet(schema: str, model: type[BaseModel], values: Mapping[str, object], depth: int) -> str:
    """The YAML of a file: its schema's line, then every field of the model. Fields that must be there and are not known
    are left empty, to be written; the rest is commented out with an example. `depth`: how many folders down it lies."""
    line = f"# yaml-language-server: $schema={'../' * depth}docs/schema/{schema}.schema.json"
    own = [name for name in model.model_fields if name not in TranslationSheet.model_fields]
    names = dict.fromkeys([*own, *model.model_fields])  # what is the same in every language stands above the words
    fields = [_field(name, model.model_fields[name], values) for name in names]
    return "\n".join([line, *fields]) + "\n"


def text_file(schema: str, model: type[BaseModel], values: Mapping[str, object], kind: str) -> str:
    """A Markdown file with such a sheet at its head and nothing below it yet."""
    how = HOW_TO_WRITE.get(kind)
    note = f"\n# The text follows below the next line. {how}\n" if how else ""
    return f"---\n{sheet(schema, model, values, 3)}{note}---\n\n"


def _field(name: str, field: FieldInfo, values: Mapping[str, object]) -> str:
    comment = f"\n# {field.description}"
    if values.get(name):
        return f"{comment}\n{name}: {flow(values[name])}"
    if field.is_required():
        return f"{comment}\n{name}: {EMPTY.get(name, QUOTES)}"
    return f"{comment}\n# {name}: {flow(example(field))}"


def example(field: FieldInfo) -> Any:  # noqa: ANN401 - a value of any field
    """What a field may hold, as the schema shows it."""
    if field.examples:
        return field.examples[0]
    inside = _model_in(field.annotation)
    if inside is None:
        return "…"
    one = {name: example(part) for name, part in inside.model_fields.items()}
    shape = str(field.annotation)
    if "list[" in shape:
        return [one]
    return {"picture.jpg": one} if "dict[" in shape else one


def _model_in(annotation: object) -> type[BaseModel] | None:
    """The model a field holds, alone, in a list or by name."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((model for part in get_args(annotation) if (model := _model_in(part))), None)


def flow(value: object) -> str:
    """A value on one line of YAML."""
    written = yaml.safe_dump(value, default_flow_style=True, allow_unicode=True, sort_keys=False, width=10_000)
    return written.removesuffix("\n").removesuffix("\n...")
