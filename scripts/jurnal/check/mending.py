"""Files with what is surely wrong in their words mended, and nothing else touched: a file whose structure would change
is left as it is."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from jurnal.check.proofread import marks_of
from jurnal.check.prose import Passage, passages_of_file
from jurnal.check.prose.values import words
from jurnal.diag import Findings
from jurnal.model import Language
from jurnal.source import decoded, read_page
from jurnal.text.parse import Parser
from jurnal.text.places import Places
from jurnal.text.scan import scan, without_comments
from jurnal.text.table import read_table

ROUNDS = 8
Edit = tuple[int, int, str]


@dataclass(frozen=True)
class Mended:
    """A file before and after. `refused` when mending would have changed more than words; `after` is then `before`."""

    path: str
    before: bytes
    after: bytes
    refused: bool = False


def mended(path: str, content: bytes, languages: Collection[Language]) -> Mended:
    """A file with the sure fixes made, its line ends and byte order mark as they were. Mending it again changes
    nothing."""
    before = decoded(path, content, Findings())
    if before is None or before != _plain(content):
        return Mended(path, content, content)
    after = _settled(path, before, languages)
    if after == before:
        return Mended(path, content, content)
    if not _same_structure(path, before, after):
        return Mended(path, content, content, refused=True)
    return Mended(path, content, _like(content, before, after))


def _settled(path: str, text: str, languages: Collection[Language]) -> str:
    """The text when no sure fix is left; as it was when it never comes to rest."""
    now = text
    for _ in range(ROUNDS):
        edits = sorted(_edits(path, now, languages), reverse=True)
        if not edits:
            return now
        for start, end, fix in edits:
            now = now[:start] + fix + now[end:]
    return text


def _edits(path: str, text: str, languages: Collection[Language]) -> Iterator[Edit]:
    for passage in passages_of_file(path, text, languages):
        yield from _edits_of(passage)


def _edits_of(passage: Passage) -> Iterator[Edit]:
    for mark in marks_of(passage):
        stretch = passage.stretch(mark.start, mark.end) if mark.fix is not None else None
        if stretch and mark.fix is not None and mark.fix != passage.text[mark.start : mark.end]:
            yield *stretch, mark.fix


def _plain(content: bytes) -> str:
    """The text as `decoded` would give it when nothing is wrong with it; fixing must not hide other findings."""
    return content.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _like(content: bytes, before: str, after: str) -> bytes:
    """The new text with the byte order mark and the line ends of the old file; line by line where they were mixed."""
    raw = content.decode("utf-8")
    mark = "\ufeff" if raw.startswith("\ufeff") else ""
    ends = [line[len(line.rstrip("\r\n")) :] for line in raw.removeprefix("\ufeff").splitlines(keepends=True)]
    lines = after.split("\n")
    if len(lines) != before.count("\n") + 1:
        return content
    ends = ends[: len(lines)] + [""] * (len(lines) - len(ends))
    return (mark + "".join(line + end for line, end in zip(lines, ends, strict=True))).encode()


def _same_structure(path: str, before: str, after: str) -> bool:
    if before.count("\n") != after.count("\n"):
        return False
    if path.endswith(".csv"):
        return _table(path, before) == _table(path, after)
    if not path.endswith(".md"):
        return _keys(before) == _keys(after)
    pages = [read_page(path, text, Findings()) for text in (before, after)]
    if pages[0].document.broken or pages[0].first_line != pages[1].first_line:
        return False
    fronts = [text.split("\n---", 2)[0].removeprefix("---") for text in (before, after)]
    return _keys(fronts[0]) == _keys(fronts[1]) and _tags(pages[0].body) == _tags(pages[1].body)


def _keys(text: str) -> list[object]:
    """The key paths of a YAML text whose values are words, and where the values begin."""
    return [(path, text.count("\n", 0, start), bool(places)) for path, _, start, places in words(text)]


def _table(path: str, text: str) -> tuple[tuple[str, ...], int]:
    table, findings = read_table(path, text)
    return table.header, len(table.rows) * (not findings)


def _tags(body: str) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    """The elements of a body and their attributes, in order, without words."""
    source = scan(Places(without_comments(body), "", 1))
    return [_tag(element) for element in Parser().parse(source).iter()]


def _tag(element: etree.Element) -> tuple[str, tuple[tuple[str, str], ...]]:
    kept = ((name, value) for name, value in sorted(element.items()) if name not in ("alt", "title", "argument"))
    return element.tag, tuple(kept)
