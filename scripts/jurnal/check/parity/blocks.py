"""The blocks of two texts: paragraphs, lists, key figures, charts, section by section."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from jurnal.check.parity.outline import Section, kind_of, outline, words_of
from jurnal.check.parity.pairs import Difference, Pair, Side
from jurnal.check.parity.places import at_words
from jurnal.check.parity.things import Thing, difference, rows
from jurnal.diag import Span
from jurnal.model import Block, ChartBlock, Paragraph

CODE = "parity-blocks"


def blocks(pair: Pair) -> Iterator[Difference]:
    """The same blocks in the same order, section by section. Where the sections themselves differ, paragraphs are not
    counted: the question or heading that is too much is told."""
    originals, translations = outline(pair.original.body), outline(pair.translation.body)
    if [section.kind for section in originals] == [section.kind for section in translations]:
        for one, other in zip(originals, translations, strict=True):
            yield from rows(CODE, pair, _things(pair.original, one.blocks), _things(pair.translation, other.blocks))
    else:
        ones, others = _striking(originals), _striking(translations)
        yield from rows(CODE, pair, _things(pair.original, ones), _things(pair.translation, others))
    yield from _charts(pair)


def _striking(sections: list[Section]) -> list[Block]:
    return [block for section in sections for block in section.blocks if not isinstance(block, Paragraph)]


def _things(side: Side, row: Sequence[Block]) -> list[Thing]:
    return [Thing(f"a {kind_of(block)}", partial(_find, side, block)) for block in row]


def _find(side: Side, block: Block) -> Span:
    return at_words(side, words_of(block))


def _charts(pair: Pair) -> Iterator[Difference]:
    """Charts draw the same data in the same way."""
    ones, others = _drawings(pair.original), _drawings(pair.translation)
    for one, other in zip(ones, others, strict=False):
        if _drawn(one) != _drawn(other) and len(ones) == len(others):
            things = _things(pair.original, [one]) + _things(pair.translation, [other])
            yield difference(CODE, pair, *(replace(thing, name="a chart of other data") for thing in things))


def _drawings(side: Side) -> list[ChartBlock]:
    return [block for block in side.body.walk() if isinstance(block, ChartBlock)]


def _drawn(block: ChartBlock) -> tuple[object, ...]:
    chart = block.chart
    return chart.type, [series.values for series in chart.series], chart.highlight, chart.zoom
