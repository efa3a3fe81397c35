"""The source tree, file by file, as facts: which file is what, read and held against its schema."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final, TypeVar

from pydantic import BaseModel

from jurnal.check.facts import Facts, Filled, Folder, TextFile
from jurnal.check.original import find_original, words_only
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
from jurnal.check.validate import read_sheet
from jurnal.diag import Findings
from jurnal.source import Document, SourceTree, decoded, read_page, read_yaml

MAGAZINE: Final = "content/magazine.yml"
TAGS: Final = "content/tags.yml"
GLOSSARY: Final = "content/glossary.yml"
WORDS: Final = "content/words.yml"
PEOPLE: Final = "content/people"
PRINTERS: Final = "content/printers"

S = TypeVar("S", bound=BaseModel)


def gather(tree: SourceTree, findings: Findings) -> Facts:
    """Read every file of the magazine; what is wrong goes to `findings`, the rest is still read."""
    reading = _Reading(tree, findings)
    magazine = reading.filled(MAGAZINE, MagazineSheet)
    languages = tuple(magazine.sheet.languages) if magazine.sheet else ("kk", "ru")
    return Facts(
        tree=tree,
        magazine=magazine,
        tags=reading.filled(TAGS, TagsSheet),
        people={_stem(path): reading.filled(path, PersonSheet) for path in reading.files_in(PEOPLE)},
        issues={_stem(path): reading.filled(path, IssueSheet) for path in reading.files_in("issues")},
        folders=reading.folders(languages),
        glossary=reading.filled(GLOSSARY, GlossarySheet),
        words=reading.filled(WORDS, WordsSheet),
        printers={_stem(path): reading.filled(path, PrinterSheet) for path in reading.files_in(PRINTERS)},
    )


class _Reading:
    """One pass over the tree."""

    def __init__(self, tree: SourceTree, findings: Findings) -> None:
        self._tree = tree
        self._findings = findings

    def files_in(self, folder: str) -> list[str]:
        """The YAML files that lie directly in a folder, sorted."""
        return sorted(path for path in self._tree.texts if path.rpartition("/")[0] == folder and path.endswith(".yml"))

    def filled(self, path: str, schema: type[S]) -> Filled[S]:
        """A YAML file and its sheet."""
        if path not in self._tree.texts:
            return Filled(Document(path, None), None)
        text = decoded(path, self._tree.texts[path], self._findings)
        if text is None:
            return Filled(Document(path, None, broken=True), None, is_whole=False)
        told = len(self._findings)
        document = read_yaml(path, text)
        self._findings.extend(document.findings)
        document, sheet = read_sheet(document, schema, self._findings)
        return Filled(document, sheet, is_whole=len(self._findings) == told)

    def folders(self, languages: tuple[str, ...]) -> Mapping[tuple[str, str], Folder]:
        """Every folder of a piece."""
        paths: dict[tuple[str, str], list[str]] = defaultdict(list)
        for path in sorted(self._tree.texts):
            parts = path.split("/")
            if len(parts) == 4 and parts[0] == "content" and parts[3].endswith(".md"):
                paths[parts[1], parts[2]].append(path)
        return {key: self._folder(*key, found, languages) for key, found in paths.items()}

    def _folder(self, issue: str, slug: str, paths: list[str], languages: tuple[str, ...]) -> Folder:
        order = {language: index for index, language in enumerate(languages)}
        ranked = sorted(paths, key=lambda path: (order.get(_stem(path), len(order)), path))
        texts = {text.language: text for text in map(self._text, ranked)}
        original = find_original(texts, languages, self._findings)
        checked = {language: self._with_sheet(text, language == original) for language, text in texts.items()}
        return Folder(issue, slug, checked, original)

    def _text(self, path: str) -> TextFile:
        text = decoded(path, self._tree.texts[path], self._findings)
        if text is None:
            return TextFile(Document(path, None, broken=True), _stem(path), "", 1)
        page = read_page(path, text, self._findings)
        return TextFile(page.document, _stem(path), page.body, page.first_line)

    def _with_sheet(self, text: TextFile, is_original: bool) -> TextFile:
        if text.is_empty:
            return text
        schema: type[PieceSheet | TranslationSheet] = PieceSheet if is_original else TranslationSheet
        document = text.document if is_original else words_only(text.document, text.language, self._findings)
        document, sheet = read_sheet(document, schema, self._findings)
        return TextFile(document, text.language, text.markdown, text.first_line, sheet)


def _stem(path: str) -> str:
    return path.rpartition("/")[2].rpartition(".")[0]
