"""What was read, before it becomes the model: every rule looks at these facts and at nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from jurnal.check.schema import (
    GlossarySheet,
    IssueSheet,
    MagazineSheet,
    PersonSheet,
    PieceSheet,
    PrinterSheet,
    TagsSheet,
    TranslationSheet,
    WordsSheet,
)
from jurnal.diag import Span
from jurnal.model import Body, Language
from jurnal.source import Document, SourceTree

S = TypeVar("S")


@dataclass(frozen=True)
class Filled(Generic[S]):
    """A file and what stands in it. `sheet` is None when nothing of it could be read; wrong values in it were told
    and replaced by harmless ones, so that the rest can still be checked."""

    document: Document
    sheet: S | None
    is_whole: bool = True
    """Whether nothing wrong was told about it."""

    @property
    def path(self) -> str:
        """The file."""
        return self.document.path


@dataclass(frozen=True)
class TextFile:
    """`content/<issue>/<slug>/<language>.md`. `body` is the Markdown, beginning on line `first_line`. `sheet` is a
    PieceSheet in the original and a TranslationSheet elsewhere."""

    document: Document
    language: Language
    markdown: str
    first_line: int
    sheet: PieceSheet | TranslationSheet | None = None

    @property
    def path(self) -> str:
        """The file."""
        return self.document.path

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all stands in the file."""
        return not self.markdown and not self.document.keys and not self.document.broken

    def place_in_body(self, offset: int) -> Span:
        """The place of a character of the Markdown."""
        before = self.markdown[:offset]
        return Span(self.path, self.first_line + before.count("\n"), len(before) - before.rfind("\n"))


@dataclass(frozen=True)
class Folder:
    """`content/<issue>/<slug>/`: the texts by language, and the language that is the original (None when that is
    unclear).
    """

    issue: str
    slug: str
    texts: Mapping[Language, TextFile]
    original: Language | None = None

    @property
    def path(self) -> str:
        """The folder, without a slash at the end."""
        return f"content/{self.issue}/{self.slug}"

    @property
    def piece(self) -> PieceSheet | None:
        """What the original says."""
        text = self.texts.get(self.original) if self.original else None
        return text.sheet if text and isinstance(text.sheet, PieceSheet) else None

    @property
    def head(self) -> TextFile:
        """The original, or the first text there is: where findings about the whole piece are told."""
        return self.texts[self.original] if self.original else next(iter(self.texts.values()))

    @property
    def speakers(self) -> list[str]:
        """Ids of the speakers, whichever key names them."""
        if self.piece is None:
            return []
        return ([self.piece.speaker] if self.piece.speaker else []) + self.piece.speakers


@dataclass(frozen=True)
class Facts:
    """Everything that was read. Ids that exist are known even when their file is broken."""

    tree: SourceTree
    magazine: Filled[MagazineSheet]
    tags: Filled[TagsSheet]
    people: Mapping[str, Filled[PersonSheet]]
    issues: Mapping[str, Filled[IssueSheet]]
    folders: Mapping[tuple[str, str], Folder]
    glossary: Filled[GlossarySheet] = field(
        default_factory=lambda: Filled(Document("content/glossary.yml", None), None)
    )
    printers: Mapping[str, Filled[PrinterSheet]] = field(default_factory=dict)
    words: Filled[WordsSheet] = field(default_factory=lambda: Filled(Document("content/words.yml", None), None))
    bodies: Mapping[str, Body] = field(default_factory=dict)
    """By path of the text."""
    anchors: Mapping[str, tuple[str | None, ...]] = field(default_factory=dict)
    """By path of the text: the block each of its pull-quotes stands in, None for one that does not stand there."""

    @property
    def languages(self) -> tuple[Language, ...]:
        """The magazine's languages; kk and ru when magazine.yml does not say."""
        return tuple(self.magazine.sheet.languages) if self.magazine.sheet else ("kk", "ru")

    def texts(self) -> Iterator[tuple[Folder, TextFile]]:
        """Every text of every piece, with its folder."""
        for folder in self.folders.values():
            for text in folder.texts.values():
                yield folder, text
