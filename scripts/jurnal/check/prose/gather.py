"""Which words of which files are text, and in which language."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Iterator
from typing import Final

from jurnal.check.facts import Facts
from jurnal.check.prose.markdown import runs
from jurnal.check.prose.passage import Passage, SourceText
from jurnal.check.prose.values import words
from jurnal.diag import Findings
from jurnal.model import Language
from jurnal.source import KeyPath, decoded

FENCE: Final = re.compile(r"^---[ \t]*$", re.MULTILINE)
WORDS: Final = frozenset({"title", "kicker", "standfirst", "blurb", "sources", "text", "alt", "caption", "credit"})
"""The keys of front matter whose values are read."""
SINGLE: Final = ("content/magazine.yml", "content/tags.yml", "content/glossary.yml")


def passages(facts: Facts) -> Iterator[Passage]:
    """Every passage of the magazine, file by file."""
    for path in text_files(facts):
        text = decoded(path, facts.tree.texts[path], Findings())
        if text is not None:
            yield from passages_of_file(path, text, facts.languages)


def passages_of_file(path: str, text: str, languages: Collection[Language]) -> Iterator[Passage]:
    """The passages of one file, by what its name says it is."""
    source = SourceText(path, text)
    if path.endswith(".md"):
        language = path.rpartition("/")[2].removesuffix(".md")
        yield from _front_matter(source, language)
        yield from _body(source, language)
    elif path.endswith(".csv"):
        yield from _cells(source, languages)
    else:
        yield from _by_language(source, languages)


def text_files(facts: Facts) -> Iterator[str]:
    """The files that hold words of the magazine."""
    return (path for path in sorted(facts.tree.texts) if _is_text(path, facts))


def _is_text(path: str, facts: Facts) -> bool:
    folder, _, name = path.rpartition("/")
    stem, _, ending = name.rpartition(".")
    if folder in ("content/people", "issues"):
        return ending == "yml"
    is_piece = folder.startswith("content/") and folder.count("/") == 2
    return path in SINGLE or (is_piece and (ending != "md" or stem in facts.languages))


def _ends(text: str) -> tuple[int, int] | None:
    """Where the front matter begins and ends, None when there is none."""
    fences = list(FENCE.finditer(text))[:2]
    return (fences[0].end(), fences[1].start()) if len(fences) == 2 and not text[: fences[0].start()].strip() else None


def _front_matter(source: SourceText, language: Language) -> Iterator[Passage]:
    ends = _ends(source.text)
    if ends is None:
        return
    shift = ends[0]
    for path, value, start, places in words(source.text[shift : ends[1]]):
        if _key(path) in WORDS:
            offsets = tuple(shift + place for place in places)
            yield Passage(source, language, value[: len(offsets)] if offsets else value, shift + start, offsets, path)


def _key(path: KeyPath) -> str:
    return next((part for part in reversed(path) if isinstance(part, str)), "")


def _body(source: SourceText, language: Language) -> Iterator[Passage]:
    ends = _ends(source.text)
    if ends is None:
        return
    start = source.text.find("\n", ends[1]) + 1 or len(source.text)
    for text, places in runs(source.text[start:]):
        offsets = tuple(start + place for place in places)
        yield Passage(source, language, text, offsets[0], offsets)


def _by_language(source: SourceText, languages: Collection[Language]) -> Iterator[Passage]:
    for path, value, start, places in words(source.text):
        if path and path[-1] in languages:
            yield Passage(source, str(path[-1]), value[: len(places)] if places else value, start, places, path)


def _cells(source: SourceText, languages: Collection[Language]) -> Iterator[Passage]:
    """The labels of a data file, cell by cell. A cell with a line's end or a quotation mark inside is only told."""
    first = source.text.split("\n", 1)[0]
    delimiter = ";" if first.count(";") > first.count(",") else ","
    reader = csv.reader(io.StringIO(source.text), delimiter=delimiter, skipinitialspace=True)
    header: list[str] = []
    try:
        for row in reader:
            header = header or [name.strip() for name in row]
            start, column = source.line_start(reader.line_num), 0
            line = source.text[start:].split("\n", 1)[0]
            for name, cell in zip(header, row, strict=False):
                column = max(line.find(cell, column), 0) if cell else column
                if row != header and name in languages and cell.strip():
                    found = line[column : column + len(cell)] == cell
                    offsets = tuple(range(start + column, start + column + len(cell))) if found else ()
                    yield Passage(source, name, cell, start + column, offsets)
                column += len(cell)
    except csv.Error:
        return
