"""What an editor may write, file by file: schemas with a word about every field."""

from jurnal.check.schema.export import SHEETS, json_schemas, schema_files
from jurnal.check.schema.glossary import GlossarySheet, TermSheet
from jurnal.check.schema.issue import IssueSheet
from jurnal.check.schema.lexicon import WordsSheet
from jurnal.check.schema.magazine import ColoursSheet, MagazineSheet, SectionSheet, TagsSheet
from jurnal.check.schema.person import PersonSheet
from jurnal.check.schema.piece import PieceSheet, TranslationSheet
from jurnal.check.schema.printer import PrinterSheet

__all__ = [
    "SHEETS",
    "ColoursSheet",
    "GlossarySheet",
    "IssueSheet",
    "MagazineSheet",
    "PersonSheet",
    "PieceSheet",
    "PrinterSheet",
    "SectionSheet",
    "TagsSheet",
    "TermSheet",
    "TranslationSheet",
    "WordsSheet",
    "json_schemas",
    "schema_files",
]
