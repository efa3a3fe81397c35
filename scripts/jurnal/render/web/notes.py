"""The notes of a text: a list at its end, and, when every one of them is a line or two, beside the words as well."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from jurnal.model import Block, Markup

_LIST = re.compile(r'<section class="notes"><ol>(.*)</ol></section>', re.S)
_NOTE = re.compile(r'<li id="note-([^"]+)">(.*?)</li>(?=<li id="note-|$)', re.S)
_BACK = re.compile(r' ?<a class="note-back".*?</a>')
_PARTED = re.compile(r"</p>\s*<p>")
_BLOCK = re.compile(r"<(?:ul|ol|table|blockquote|dl|pre|hr|p)\b")


def read_notes(block: Block) -> Mapping[str, str]:
    """The notes of the block that holds them, by name, as the text has written them; none of any other block."""
    found = _LIST.fullmatch(block.html) if isinstance(block, Markup) else None
    return dict(_NOTE.findall(found[1])) if found else {}


def notes_beside(blocks: Iterable[Block]) -> Mapping[str, str]:
    """The notes of a text as inline HTML, by name; none when one of them is more than paragraphs, for then all stand
    at the end only."""
    notes = {name: _inline(html) for block in blocks for name, html in read_notes(block).items()}
    return {} if any(_BLOCK.search(note) for note in notes.values()) else notes


def _inline(html: str) -> str:
    """Paragraphs as lines, without the way back."""
    text = _PARTED.sub("<br>", _BACK.sub("", html).strip())
    return text.removeprefix("<p>").removesuffix("</p>").strip()
