"""A new file explains every field, and says nothing else than the schema does."""

import pytest
import yaml

from jurnal.check.schema import IssueSheet, PersonSheet, PieceSheet, TranslationSheet
from jurnal.cli.sheets import sheet, text_file

SHEETS = [("issue", IssueSheet), ("person", PersonSheet), ("piece", PieceSheet), ("translation", TranslationSheet)]


@pytest.mark.parametrize(("name", "model"), SHEETS)
def test_every_field_is_explained(name: str, model: type) -> None:
    text = sheet(name, model, {}, 1)
    for field_name, field in model.model_fields.items():
        assert f"\n# {field.description}\n" in text
        assert f"\n{field_name}: " in text or f"\n# {field_name}: " in text


@pytest.mark.parametrize(("name", "model"), SHEETS)
def test_what_is_commented_out_would_be_right(name: str, model: type) -> None:
    """Taking the mark of a comment away leaves YAML in which every value is of the right shape."""
    lines = sheet(name, model, {}, 1).splitlines()
    fields = [line.removeprefix("# ") for line in lines if line.removeprefix("# ").split(":")[0] in model.model_fields]
    assert set(yaml.safe_load("\n".join(fields))) == set(model.model_fields)


def test_what_is_known_is_filled_in_and_what_must_be_written_is_empty() -> None:
    head = yaml.safe_load(sheet("piece", PieceSheet, {"kind": "news", "title": "Қоғам: бүгін", "original": "kk"}, 3))
    assert head == {"kind": "news", "title": "Қоғам: бүгін", "original": "kk", "standfirst": ""}


def test_the_first_line_names_the_schema() -> None:
    assert sheet("person", PersonSheet, {}, 2).startswith(
        "# yaml-language-server: $schema=../../docs/schema/person.schema.json\n"
    )


def test_a_text_says_how_its_kind_is_written() -> None:
    assert "en dash: **– …?**" in text_file("piece", PieceSheet, {"kind": "interview"}, "interview")
    assert text_file("piece", PieceSheet, {"kind": "news"}, "news").endswith("\n---\n\n")
