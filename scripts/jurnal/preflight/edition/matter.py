"""What an edition has to say, part by part, in the order a reader reads it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from itertools import count
from typing import Final

from jurnal.model import (
    Answer,
    Block,
    Box,
    ChartBlock,
    Edition,
    Entry,
    Figure,
    Gallery,
    Heading,
    KeyFigure,
    Markup,
    Paragraph,
    Picture,
    Timeline,
    Turn,
)
from jurnal.preflight.edition.ink import ink, plain

REFERENCE: Final = re.compile(r'<a href="piece:[^"]*" data-piece="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
MARK: Final = "\ue000"
"""Stands where a reference ends; no text has it."""
SHOWN: Final = 48
"""Characters of a part by which a person knows it."""


class Part(StrEnum):
    """What a piece of matter is."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    PARAGRAPH = "paragraph"
    LIST = "list"
    HEADING = "heading"
    QUESTION = "question"
    ANSWER = "answer"
    BOX = "box"
    KEY_FIGURE = "key-figure"
    TIMELINE = "timeline"
    CHART = "chart"
    CAPTION = "caption"
    PULL_QUOTE = "pull-quote"
    SOURCES = "sources"


@dataclass(frozen=True)
class Matter:
    """Words that stand together. What has the same `flow` is read in the given order; an empty one may stand anywhere
    in its piece. `group` counts the runs of pieces that share their pages. Of parts with the same `choice` one is
    printed."""

    slug: str
    group: int
    part: Part
    html: str
    flow: str = ""
    choice: str = ""

    @cached_property
    def ink(self) -> str:
        """Its letters."""
        return self._marked.replace(MARK, "")

    @cached_property
    def references(self) -> tuple[tuple[int, str], ...]:
        """Where references end, and which piece they lead to."""
        slugs = [slug for slug, _ in REFERENCE.findall(self.html)]
        places = (found.start() for found in re.finditer(MARK, self._marked))
        return tuple((place - number, slug) for number, (place, slug) in enumerate(zip(places, slugs, strict=True)))

    @cached_property
    def _marked(self) -> str:
        return ink(plain(REFERENCE.sub(lambda found: found[2] + MARK, self.html)))

    @property
    def shown(self) -> str:
        """Its first words."""
        words = plain(self.html)
        return words if len(words) <= SHOWN else words[:SHOWN].rsplit(" ", 1)[0] + " …"


def matter_of(edition: Edition) -> tuple[Matter, ...]:
    """Everything the pages of an edition must say, piece by piece."""
    return tuple(
        one
        for group, run in enumerate(edition.runs)
        for entry in run.entries
        if isinstance(entry, Entry)
        for one in _Teller(entry, group).told()
        if any(letter.isalnum() for letter in one.ink)  # a dash alone stands everywhere
    )


class _Teller:
    """Tells the parts of one piece."""

    def __init__(self, entry: Entry, group: int) -> None:
        self._entry, self._group = entry, group
        self._flows = (f"{entry.slug}/{number}" for number in count())

    def told(self) -> Iterator[Matter]:
        """All of them."""
        text = self._entry.text
        yield self._part(Part.HEADLINE, _escaped(text.title))
        for words in {text.standfirst: None, text.blurb: None}:
            choice = f"{self._entry.slug}/standfirst"
            yield replace(self._part(Part.STANDFIRST, _escaped(words)), choice=choice)
        if text.lead:
            yield from self._captions([text.lead])
        yield from self._blocks(text.body.blocks, next(self._flows))
        for quote in text.pull_quotes:
            yield self._part(Part.PULL_QUOTE, _escaped(quote.text))
        yield self._part(Part.SOURCES, _escaped(text.sources))

    def _part(self, part: Part, html: str, flow: str = "") -> Matter:
        return Matter(self._entry.slug, self._group, part, html, flow)

    def _blocks(self, blocks: Iterable[Block], flow: str) -> Iterator[Matter]:
        for block in blocks:
            match block:
                case Paragraph():
                    yield self._part(Part.PARAGRAPH, block.html, flow)
                case Markup():
                    yield self._part(Part.LIST, block.html, flow)
                case Heading():
                    yield self._part(Part.HEADING, block.html, flow)
                case Turn():
                    yield self._part(Part.QUESTION, block.question, flow)
                    yield from self._blocks(block.blocks, flow)
                case Answer():
                    yield self._part(Part.ANSWER, block.says)
                    yield from self._blocks(block.blocks, next(self._flows))
                case Box():
                    inner = next(self._flows)
                    yield self._part(Part.BOX, _escaped(block.title), inner)
                    yield from self._blocks(block.blocks, inner)
                case _:
                    yield from self._drawn(block)

    def _drawn(self, block: Block) -> Iterator[Matter]:
        match block:
            case Figure():
                yield from self._captions([block.picture])
            case Gallery():
                yield from self._captions(block.pictures)
            case KeyFigure():
                yield self._part(Part.KEY_FIGURE, f"{_escaped(block.number)} {block.html}")
            case Timeline():
                inner = next(self._flows)
                yield self._part(Part.TIMELINE, _escaped(block.title), inner)
                for moment in block.moments:
                    yield self._part(Part.TIMELINE, f"{_escaped(moment.when)} {moment.html}", inner)
            case ChartBlock():
                yield self._part(Part.CHART, _escaped(block.chart.title))
                yield self._part(Part.CAPTION, block.caption)

    def _captions(self, pictures: Iterable[Picture]) -> Iterator[Matter]:
        for picture in pictures:
            yield self._part(Part.CAPTION, _escaped(picture.caption))


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
