"""Elements to typed blocks."""

from __future__ import annotations

import difflib
import re
import xml.etree.ElementTree as etree
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from jurnal.diag import Findings, Span
from jurnal.model.body import (
    Block,
    Box,
    ChartBlock,
    Figure,
    Gallery,
    Heading,
    KeyFigure,
    Markup,
    Moment,
    Paragraph,
    Timeline,
)
from jurnal.model.picture import Picture
from jurnal.text.abbreviations import Abbreviations
from jurnal.text.blocks import BLOCK_OPTIONS, BLOCK_TAG
from jurnal.text.chartdata import ChartOptions, make_chart
from jurnal.text.context import BodyContext
from jurnal.text.inline import Writer
from jurnal.text.links import LinkRules
from jurnal.text.places import BLOCK, HEADING, Places
from jurnal.text.typography import Typesetter

LEADING_DASH = re.compile(r"^[\s:–—-]+")
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


@dataclass
class Builder:
    """Turns the elements of one body into blocks and reports what is wrong with them."""

    context: BodyContext
    places: Places
    typesetter: Typesetter
    _number: int = 0
    _level: int = 1
    _inside: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        links = LinkRules(self.context, self.places).attributes
        self.writer = Writer(self.typesetter.set, links, Abbreviations(self.context.abbreviations).open)

    @property
    def findings(self) -> Findings:
        """Everything found so far."""
        return self.places.findings

    def blocks(self, elements: Iterable[etree.Element]) -> tuple[Block, ...]:
        """The blocks of these elements, in order."""
        return tuple(block for element in elements for block in self._blocks_of(element))

    def _blocks_of(self, element: etree.Element) -> Iterator[Block]:
        if element.tag == "p":
            yield from self._paragraph(element)
        elif element.tag in HEADINGS:
            yield self._heading(element)
        elif element.tag == BLOCK_TAG:
            yield from self._own_block(element)
        elif element.tag == "div" and element.get("class") == "footnote":
            yield Markup("notes", '<section class="notes">' + self.writer.whole(element[-1]) + "</section>")
        else:
            yield Markup(self.anchor(), self.writer.whole(element))

    def anchor(self) -> str:
        """The next anchor: p1, p2, …; inside a box p4-1, p4-2, …"""
        self._number += 1
        return f"{self._inside[-1]}-{self._number}" if self._inside else f"p{self._number}"

    # paragraphs, pictures, headings

    def _paragraph(self, element: etree.Element) -> Iterator[Block]:
        images = list(element.iter("img"))
        words = "".join(element.itertext()).strip()
        pictures = self._pictures(images, inline=bool(words))
        if words:
            yield Paragraph(self.anchor(), self.writer.inside(element))
        if len(pictures) > 1:
            yield Gallery(self.anchor(), tuple(pictures))
        elif pictures:
            yield Figure(self.anchor(), pictures[0])

    def _pictures(self, images: Iterable[etree.Element], inline: bool = False) -> list[Picture]:
        found = []
        for image in images:
            name = image.get("src", "")
            span = self.places.next_text(f"({name}")
            span = Span(span.path, span.line, span.column + 1)
            picture = self.context.picture(name)
            if picture is None:
                self.findings.error(
                    span,
                    "missing-picture",
                    f"there is no picture “{name}”",
                    "put the file beside the text, or correct its name",
                )
                continue
            if inline:
                self.findings.warning(
                    span,
                    "picture-in-text",
                    f"the picture “{name}” stands inside a paragraph",
                    "give it a paragraph of its own, with empty lines around it",
                )
            found.append(picture)
        return found

    def _heading(self, element: etree.Element) -> Heading:
        level = int(element.tag[1])
        self.check_heading(level, self.places.next_match(HEADING))
        return Heading(self.anchor(), min(max(level, 2), 3), self.writer.inside(element))

    def check_heading(self, level: int, span: Span) -> None:
        """Report a heading of a level that a text does not have, or one that skips a level; remember it."""
        if level == 1:
            self.findings.error(
                span,
                "heading-level",
                "the title of a piece is its heading of the first level",
                "start headings in a text with ##",
            )
        elif level > 3:
            self.findings.error(
                span,
                "heading-level",
                f"a text has headings of two levels, this one is of level {level}",
                "use ## or ###",
            )
        elif level > self._level + 1:
            self.findings.error(
                span,
                "heading-skipped",
                f"a heading of level {level} follows one of level {self._level}",
                f"use {'#' * (self._level + 1)}",
            )
        self._level = max(level, 1)

    # our own blocks

    def _own_block(self, element: etree.Element) -> Iterator[Block]:
        name = element.get("name", "")
        span = self.places.next_match(BLOCK)
        self._check_options(element, name, span)
        argument = self.typesetter.set(element.get("argument", ""))
        if name == "box":
            yield self._box(element, argument)
        elif name == "key-figure":
            yield self._key_figure(element, argument, span)
        elif name == "gallery":
            yield from self._gallery(element, span)
        elif name == "timeline":
            yield self._timeline(element, argument, span)
        elif name == "chart":
            yield from self._chart(element, argument, span)

    def _check_options(self, element: etree.Element, name: str, span: Span) -> None:
        known = BLOCK_OPTIONS[name]
        for option in _options(element):
            if option not in known:
                near = difflib.get_close_matches(option, known, 1)
                hint = (
                    f"did you mean “{near[0]}”?"
                    if near
                    else f"this block takes {', '.join(sorted(known))}"
                    if known
                    else "this block takes no options"
                )
                self.findings.error(
                    self.places.option(span, option),
                    "unknown-option",
                    f"unknown option “{option}” of the block “{name}”",
                    hint,
                )

    def _box(self, element: etree.Element, title: str) -> Box:
        anchor = self.anchor()
        outer, level = self._number, self._level
        self._inside.append(anchor)
        self._number = 0
        self._level = 2
        blocks = self.blocks(element)
        self._inside.pop()
        self._number, self._level = outer, level
        return Box(anchor, title, blocks)

    def _key_figure(self, element: etree.Element, number: str, span: Span) -> KeyFigure:
        if not number:
            self.findings.error(
                span, "block-argument", "a key figure needs its number", "write it after a bar: `/// key-figure | 30 %`"
            )
        return KeyFigure(self.anchor(), number, "<br>".join(self._lines(element)))

    def _gallery(self, element: etree.Element, span: Span) -> Iterator[Block]:
        pictures = self._pictures(element.iter("img"))
        if not len(element):
            self.findings.error(
                span, "empty-gallery", "a gallery without pictures", "put `![](file.jpg)` inside, one a line"
            )
        if pictures:
            yield Gallery(self.anchor(), tuple(pictures))

    def _timeline(self, element: etree.Element, title: str, span: Span) -> Timeline:
        moments = tuple(moment for item in element.iter("li") if (moment := self._moment(item)))
        if not moments or len(moments) != len(list(element.iter("li"))):
            self.findings.error(
                span,
                "timeline-entry",
                "a timeline is a list, each entry opens with its date in bold",
                "write `- **2015** – what happened`",
            )
        return Timeline(self.anchor(), title, moments)

    def _moment(self, item: etree.Element) -> Moment | None:
        holder = item[0] if len(item) and item[0].tag == "p" and not (item.text or "").strip() else item
        if not len(holder) or holder[0].tag != "strong" or (holder.text or "").strip():
            return None
        date = holder[0]
        when = "".join(date.itertext()).strip().rstrip(":.")
        rest = etree.Element("p")
        rest.text = LEADING_DASH.sub("", date.tail or "")
        rest.extend(holder[1:])
        return Moment(self.typesetter.set(when), self.writer.inside(rest))

    def _chart(self, element: etree.Element, title: str, span: Span) -> Iterator[Block]:
        options = ChartOptions(title, _options(element), span, self.places)
        chart = make_chart(options, self.context)
        caption = "<br>".join(self._lines(element))
        if chart:
            yield ChartBlock(self.anchor(), chart, caption)

    def _lines(self, element: etree.Element) -> list[str]:
        return [line for child in element if (line := self.writer.inside(child))]


def _options(element: etree.Element) -> dict[str, str]:
    return {key.removeprefix("option."): value for key, value in element.items() if key.startswith("option.")}
