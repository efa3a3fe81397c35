"""Markdown to an element tree, once for every surface: what the magazine does not use is switched off, so nothing
surprises an editor."""

from __future__ import annotations

import html
import re
import xml.etree.ElementTree as etree

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor

from jurnal.text.blocks import MagazineBlocks
from jurnal.text.foreign import BEFORE_LINKS, ForeignPassage


class Parser:
    """One Markdown instance, built once and used for many texts, one after the other (not by two threads at a time)."""

    def __init__(self) -> None:
        self._markdown = _markdown()

    def parse(self, source: str) -> etree.Element:
        """The tree of a text: block elements under a root, inline elements inside, text without any escapes."""
        markdown = self._markdown
        markdown.reset()
        lines = source.split("\n")
        for preprocessor in markdown.preprocessors:
            lines = preprocessor.run(lines)
        root = etree.Element("div")
        markdown.parser.parseChunk(root, "\n".join(lines))
        for treeprocessor in markdown.treeprocessors:
            changed = treeprocessor.run(root)
            root = root if changed is None else changed
        return root


def _markdown() -> Markdown:
    markdown = Markdown(extensions=["footnotes", "tables", "sane_lists", MagazineBlocks()], tab_length=4)
    markdown.preprocessors.deregister("html_block")  # raw HTML is text
    for name in ("html", "automail", "image_reference", "short_reference", "short_image_ref"):
        markdown.inlinePatterns.deregister(name)
    markdown.inlinePatterns.register(
        _Entity(r"&(?:[A-Za-z][A-Za-z0-9]*|#[0-9]+|#x[0-9A-Fa-f]+);", markdown), "entity", 80
    )
    markdown.inlinePatterns.register(ForeignPassage(), "foreign_passage", BEFORE_LINKS)
    markdown.parser.blockprocessors.deregister("setextheader")  # a line of dashes under a paragraph is not a heading
    markdown.parser.blockprocessors.deregister("code")  # indented text is text
    markdown.treeprocessors.deregister("prettify")
    return markdown


class _Entity(InlineProcessor):
    """`&nbsp;` and its like become the characters they name."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]
        return html.unescape(m.group()), m.start(), m.end()
