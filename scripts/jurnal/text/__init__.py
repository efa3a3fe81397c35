"""Words: Markdown to a typed body, typography, quotes and numbers. Pure."""

from jurnal.text.context import BodyContext, Converter
from jurnal.text.table import Table, read_table

__all__ = ["BodyContext", "Converter", "Table", "read_table"]
