"""Two texts of a piece, held against each other without a magazine around them."""

from __future__ import annotations

import importlib

import pytest

from jurnal.check.facts import Folder, TextFile
from jurnal.check.parity.pairs import Pair, Side
from jurnal.check.schema import PieceSheet, TranslationSheet
from jurnal.model import Kind
from jurnal.source import Document
from jurnal.text import BodyContext, BodyConverter, Table

CONVERT = BodyConverter()
TABLES = {
    name: Table(name, ("kk", "ru", "value"), (("2024 ж.", "2024 г.", value), ("2025 ж.", "2025 г.", "9")), (2, 3))
    for name, value in (("a.csv", "5"), ("b.csv", "6"))
}
HEAD = {"title": "…", "standfirst": "…"}


def side(language, body, is_original, kind, front):
    path = f"content/2031-01/piece/{language}.md"
    schema = PieceSheet if is_original else TranslationSheet
    once = {"kind": kind, "original": language} if is_original else {}
    sheet = schema.model_validate({**HEAD, **once, **front})
    text = TextFile(Document(path, {}), language, body, 10, sheet)
    converted, _ = CONVERT(body, BodyContext(language, Kind(kind), path, 10, table=TABLES.get))
    return Side(text, sheet, converted)


def make_pair(one, other, languages=("kk", "ru"), kind="report", fronts=({}, {})):
    """The pair of an original and its translation, given as Markdown and the keys of the front matter."""
    original = side(languages[0], one, True, kind, fronts[0])
    translation = side(languages[1], other, False, kind, fronts[1])
    texts = {languages[0]: original.text, languages[1]: translation.text}
    return Pair(Folder("2031-01", "piece", texts, languages[0]), original, translation)


@pytest.fixture(scope="session")
def told():
    """A function: the differences of two bodies, as (code, line in the translation, message, hint)."""

    def tell(comparison, one, other, **options):
        module, name = comparison.split(".")
        compare = getattr(importlib.import_module(f"jurnal.check.parity.{module}"), name)
        found = compare(make_pair(one, other, **options))
        return [(each.code, each.span.line, each.message, each.hint) for each in found]

    return tell


@pytest.fixture(scope="session")
def pair_of():
    """A function: the pair of two bodies."""
    return make_pair
