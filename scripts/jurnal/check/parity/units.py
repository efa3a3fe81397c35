"""The words of two texts cut into parts that belong together: a title and its translation, a paragraph and its."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from jurnal.check.parity.outline import Section, outline
from jurnal.check.parity.pairs import Pair, Side
from jurnal.check.parity.places import in_body
from jurnal.diag import Span
from jurnal.model import ChartBlock
from jurnal.source import KeyPath
from jurnal.text import plain_text

Finder = Callable[[int, int], Span]


@dataclass(frozen=True)
class Unit:
    """A part of a text. `find` gives the place of the characters from one place of it to another."""

    side: Side
    text: str
    find: Finder


UnitPair = tuple[Unit, Unit]
"""A part of the original and the same part of the translation."""


def front_matter(pair: Pair) -> Iterator[UnitPair]:
    """The titles and the words of pictures, one by one, as far as both languages have them. Pull-quotes are sentences
    of the body and compared there."""
    originals, translations = _fields(pair.original), _fields(pair.translation)
    for path, text in originals.items():
        other = translations.get(path, "")
        if text and other:
            yield _field(pair.original, path, text), _field(pair.translation, path, other)


def _field(side: Side, path: KeyPath, text: str) -> Unit:
    return Unit(side, text, lambda _start, _end: side.text.document.span(*path))


def _fields(side: Side) -> dict[KeyPath, str]:
    sheet = side.sheet
    fields: dict[KeyPath, str] = {
        (key,): getattr(sheet, key) for key in ("title", "kicker", "standfirst", "blurb", "sources")
    }
    for name, words in sheet.pictures.items():
        fields |= {("pictures", name, key): getattr(words, key) for key in ("alt", "caption")}
    if sheet.lead:
        fields |= {("lead", key): getattr(sheet.lead, key) for key in ("alt", "caption")}
    return fields


def body(pair: Pair) -> list[UnitPair]:
    """The bodies, paragraph by paragraph where they run side by side, section by section where they do not, and as one
    where not even the sections do."""
    originals, translations = outline(pair.original.body), outline(pair.translation.body)
    plain = pair.original.body.plain.split("\n"), pair.translation.body.plain.split("\n")
    if [section.kind for section in originals] != [section.kind for section in translations]:
        return [(_whole(pair.original), _whole(pair.translation))]
    alike = all(one.kinds == other.kinds for one, other in zip(originals, translations, strict=True))
    if alike and len(plain[0]) == len(plain[1]):
        return list(zip(_lines(pair.original, plain[0]), _lines(pair.translation, plain[1]), strict=True))
    return list(_sections(pair, originals, translations))


def _whole(side: Side) -> Unit:
    return Unit(side, side.body.plain, partial(in_body, side, 0, side.body.plain))


def _lines(side: Side, lines: list[str], first: int = 0) -> list[Unit]:
    return [Unit(side, text, partial(in_body, side, line, text)) for line, text in enumerate(lines, first)]


def _sections(pair: Pair, originals: list[Section], translations: list[Section]) -> Iterator[UnitPair]:
    """Section by section: a paragraph more in one of them leaves the others as they are."""
    first = [0, 0]
    for original, translation in zip(originals, translations, strict=True):
        lines = [original.lines, translation.lines]
        parallel = len(lines[0]) == len(lines[1]) and original.kinds == translation.kinds
        cut = lines if parallel else [["\n".join(own)] for own in lines]
        yield from zip(_lines(pair.original, cut[0], first[0]), _lines(pair.translation, cut[1], first[1]), strict=True)
        first = [first[0] + len(lines[0]), first[1] + len(lines[1])]


def charts(pair: Pair) -> Iterator[UnitPair]:
    """The words of the charts, when there are as many in both languages."""
    found = [_charts(pair.original), _charts(pair.translation)]
    if len(found[0]) == len(found[1]):
        yield from zip(*found, strict=True)


def _charts(side: Side) -> list[Unit]:
    blocks = [block for block in side.body.walk() if isinstance(block, ChartBlock)]
    texts = ["\n".join((block.chart.title, *block.chart.labels, plain_text(block.caption))) for block in blocks]
    return [Unit(side, text, partial(in_body, side, 0, text)) for text in texts]
