"""The build of a body: its sections, and the blocks in each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from jurnal.model import (
    Answer,
    Block,
    Body,
    Box,
    ChartBlock,
    Figure,
    Gallery,
    Heading,
    KeyFigure,
    Markup,
    Paragraph,
    Timeline,
    Turn,
)
from jurnal.text.plain import passages

_TAG: Final = re.compile(r"<(\w+)")
_ITEM: Final = re.compile(r"<(?:li|tr|dd)\b")
_MARKUP: Final = {"ul": "list", "ol": "numbered list", "table": "table", "blockquote": "quotation"}


@dataclass(frozen=True)
class Section:
    """A question with its answer, a respondent's answer, or what stands under one heading; `kind` is empty for what
    stands before the first. `whole` are the blocks as the body has them."""

    kind: str
    whole: list[Block]

    @property
    def blocks(self) -> list[Block]:
        """Its blocks; headings and pictures are compared with those of the whole text."""
        inner = (block.blocks if isinstance(block, Turn | Answer) else (block,) for block in self.whole)
        return [block for row in inner for block in row if not isinstance(block, Heading | Figure | Gallery)]

    @property
    def kinds(self) -> list[str]:
        """The kinds of its blocks."""
        return [kind_of(block) for block in self.blocks]

    @property
    def lines(self) -> list[str]:
        """Its words, as the plain text has them."""
        return [line for _, text in passages(self.whole) for line in text.split("\n")]


def outline(body: Body) -> list[Section]:
    """The sections of a body in their order."""
    sections = [Section("", [])]
    for block in body.blocks:
        if isinstance(block, Turn | Answer | Heading):
            sections.append(Section(_section_kind(block), [block]))
        else:
            sections[-1].whole.append(block)
    return sections


def _section_kind(block: Turn | Answer | Heading) -> str:
    match block:
        case Turn():
            return "question"
        case Answer(person=person):
            return f"answer of {person.id}"
        case Heading(level=level):
            return f"heading of level {level}"


def kind_of(block: Block) -> str:
    """What a block is, in plain words, with what can be counted in it."""
    match block:
        case Paragraph():
            return "paragraph"
        case KeyFigure():
            return "key figure"
        case Timeline(moments=moments):
            return f"timeline of {len(moments)}"
        case ChartBlock():
            return "chart"
        case Box(blocks=inside):
            kinds = [kind_of(each) for each in inside if not isinstance(each, Figure | Gallery)]
            return f"box ({', '.join(kinds)})" if kinds else "box"
        case Markup(html=html):
            tag = _TAG.match(html)
            name = _MARKUP.get(tag[1] if tag else "", "passage")
            items = len(_ITEM.findall(html))
            return f"{name} of {items}" if items else name
        case _:
            return type(block).__name__.lower()


def words_of(block: Block) -> str:
    """The first words of a block; empty when it has none."""
    if isinstance(block, ChartBlock):
        return block.chart.title
    return next((text.split("\n", 1)[0] for _, text in passages((block,))), "")
