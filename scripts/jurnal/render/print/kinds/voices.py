"""The voices of a survey and the headline above them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from markupsafe import Markup

from jurnal.model import Answer, Entry
from jurnal.render.print.columns import fill
from jurnal.render.print.grid import BASE, Side
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element
from jurnal.render.print.parts import at
from jurnal.render.print.story import GOES_ON, Telling, lines_of

TITLE = 78.0
"""Largest size of the headline in points."""


@dataclass(frozen=True)
class Voice:
    """What stands in one column: head and text as HTML with their lines. A long answer goes on in the next column,
    without a head."""

    head: Markup
    head_lines: int
    text: str
    text_lines: int


def headline(kit: Kit, title: str) -> tuple[tuple[Markup, Markup], int]:
    """The title in two halves, one a page, as large as both allow; how many lines it takes."""
    words = title.replace("\u00a0", " ").split()
    ways = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))] or [(title, "")]
    sized = [(min(TITLE, *(TITLE * kit.grid.text / max(1.0, _wide(kit, half)) for half in way)), way) for way in ways]
    size, halves = max(sized, key=lambda one: (round(one[0]), -abs(len(one[1][0]) - len(one[1][1]))))
    lead = round(size / BASE + 0.4) * BASE
    style = f"font-size:{size:.2f}pt;line-height:{lead:g}pt"
    html = [
        Markup(f'<h1 class="title giant{end} style="{style}">{Markup.escape(half)}</h1>')
        for half, end in zip(halves, (f'"{GOES_ON}', ' cont"'), strict=True)
    ]
    return (html[0], html[1]), lines_of(lead)


def _wide(kit: Kit, words: str) -> float:
    return kit.ruler.measure(
        f'<p class="title giant" style="font-size:{TITLE}pt">{Markup.escape(words)}</p>', 3000
    ).width


def voices(
    kit: Kit, entry: Entry, rooms: tuple[int, int], width: float, size: float, loud: bool = False
) -> list[Voice]:
    """Every answer as one column of that width, or several where it is too long, with medallions of that size.
    `rooms` are the lines of a column, and of the last one; `loud`: the answers in one line are set large."""
    out: list[Voice] = []
    answers = [block for block in entry.text.body.blocks if isinstance(block, Answer)]
    for answer in answers:
        css = ("beside" if width > kit.grid.span(5) else "") + (" loud" if loud else "")
        head = _head(kit, entry, answer, size, css, width)
        head_lines = lines_of(kit.height(head, width)) + 1
        story = kit.tell(
            Telling(kit.atoms(entry, answer.blocks, width, drop=False, end=answer is answers[-1]), "text rag", width)
        )
        room = rooms[answer is answers[-1]]
        capacities = [max(0, room - head_lines)]
        filled = fill(story.rows, capacities)
        while filled is None:
            capacities.append(room)
            filled = fill(story.rows, capacities)
        for number, (slices, height) in enumerate(zip(filled.columns, filled.heights, strict=True)):
            html = f'<div class="text rag">{story.column(slices)}</div>'
            out.append(Voice(Markup("" if number else head), 0 if number else head_lines, html, height))
    return out


def _head(kit: Kit, entry: Entry, answer: Answer, size: float, css: str, width: float) -> Markup:
    says = re.sub(r"^(…\s?\w+)", r'<span class="nb">\1</span>', answer.says)
    return kit.part(
        "voice-head",
        medallion=kit.medallion(answer.person, entry, size),
        name=kit.name(answer.person),
        role=kit.role(answer.person),
        says=kit.even_html(says, "says loud" if "loud" in css else "says", width),
        blank=False,
        css=css,
        size=round(size, 2),
    )


def voice_elements(kit: Kit, side: Side, voice: Voice, left: float, width: float, foot: int) -> list[Element]:
    """A voice in its column, its last line above the line `foot`."""
    top = foot - voice.text_lines
    text = at(kit, side, voice.text, top, left, width, "column", voice.text_lines)
    if not voice.head_lines:
        return [text]
    return [at(kit, side, voice.head, top - voice.head_lines, left, width, "voice", voice.head_lines), text]
