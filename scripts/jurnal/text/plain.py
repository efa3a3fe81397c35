"""The words of a body without markup: for search, for counting, for finding a quotation."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from jurnal.model.body import Answer, Block, Box, Heading, KeyFigure, Markup, Paragraph, Timeline, Turn

NOTE = re.compile(r'<sup class="note-ref".*?</sup>|<a class="note-back".*?</a>')
BREAK = re.compile(r"<br>|<[uo]l|</(?:p|li|td|th|dd|dt|blockquote)>")
TAG = re.compile(r"<[^>]*>")
WORD = re.compile(r"[^\W_]+(?:[-–'’\u2060][^\W_]+)*")


def plain_text(markup: str) -> str:
    """The words of a piece of HTML; no-break spaces and joiners become ordinary again, a line for every paragraph, item
    or cell."""
    if "<" in markup:
        markup = NOTE.sub("", markup)
        markup = TAG.sub("", BREAK.sub(r"\n\g<0>", markup))
    text = html.unescape(markup).replace("\u00a0", " ").replace("\u2060", "").replace("\u00ad", "")
    return "\n".join(line for part in text.split("\n") if (line := part.strip()))


def passages(blocks: Iterable[Block]) -> Iterator[tuple[str, str]]:
    """(anchor, words) of everything that runs as text, in reading order."""
    for block in blocks:
        for markup in _own(block):
            if text := plain_text(markup):
                yield block.anchor, text
        if isinstance(block, Box | Turn | Answer):
            yield from passages(block.blocks)


def count_words(text: str) -> int:
    """How many words there are; «екі-үш» and «2024–2025» count as one."""
    return len(WORD.findall(text))


def _own(block: Block) -> tuple[str, ...]:
    match block:
        case Paragraph(html=markup) | Heading(html=markup) | Markup(html=markup):
            return (markup,)
        case Turn(question=words) | Answer(says=words):
            return (words,)
        case Box(title=title):
            return (html.escape(title),)
        case KeyFigure(number=number, html=markup):
            return (html.escape(number), markup)
        case Timeline(title=title, moments=moments):
            return (html.escape(title), *(f"{html.escape(moment.when)} {moment.html}" for moment in moments))
        case _:
            return ()
