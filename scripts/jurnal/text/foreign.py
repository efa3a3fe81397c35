"""A passage in another language: `[Institut français]{lang=fr}`, as Pandoc writes it (bracketed spans)."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree

from markdown.inlinepatterns import InlineProcessor

PASSAGE = r"\[(?P<words>[^\[\]\n]+(?:\n[^\[\]\n]+)*)\]\{lang=(?P<code>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\}"
"""`code` is a language by BCP 47: `en`, `kk-Latn`."""
BEFORE_LINKS = 175
"""Code and escapes come first, links later."""


class ForeignPassage(InlineProcessor):
    """Writes such a passage as a `<span lang>`; the words in it may hold emphasis and links."""

    def __init__(self) -> None:
        super().__init__(PASSAGE)

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[etree.Element, int, int]:  # type: ignore[override]
        """The passage as an element, and where it stands."""
        element = etree.Element("span", {"lang": m["code"]})
        element.text = m["words"]
        return element, m.start(), m.end()
