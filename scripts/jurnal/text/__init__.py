"""Words: Markdown to a typed body, typography, quotes and numbers. Pure."""

from jurnal.text.context import BodyContext, Converter
from jurnal.text.convert import BodyConverter, convert_body
from jurnal.text.plain import plain_text
from jurnal.text.quotes import find_quote, find_quotes, normalised
from jurnal.text.table import Table, read_table
from jurnal.text.typography import typography

__all__ = [
    "BodyContext",
    "BodyConverter",
    "Converter",
    "Table",
    "convert_body",
    "find_quote",
    "find_quotes",
    "normalised",
    "plain_text",
    "read_table",
    "typography",
]
