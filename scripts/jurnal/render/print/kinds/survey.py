"""The survey: tinted pages, one headline over the spread, a column for every voice with a large medallion, feet aligned."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from jurnal.model import Answer, Entry
from jurnal.render.print.columns import fill
from jurnal.render.print.grid import BASE, MM, Side
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element, Fit, Ground, Page, Placed
from jurnal.render.print.parts import SIGN, at, mark, sign_off
from jurnal.render.print.story import lines_of, tell

PER_PAGE = 3
MEDALLIONS = (46 * MM, 40 * MM, 34 * MM, 28 * MM)
"""Sizes of the medallions: the first at which every voice has a column of its own."""
TITLE = (78.0, 30.0)
"""Largest and smallest size of the headline in points."""


@dataclass(frozen=True)
class Column:
    """What stands in one column: head and text as HTML with their lines; text may go on in the next column."""

    head: Markup
    head_lines: int
    text: str
    text_lines: int


def survey(kit: Kit, entry: Entry) -> Placed:
    """Lay a survey out, from a left page on."""
    title, title_lines = _headline(kit, entry.text.title)
    top = title_lines + 2
    intro, answers = _intro(kit, entry), _all_voices(kit, entry, kit.grid.lines - top)
    slots: list[Column | None] = [None, *answers]
    count = max(2, -(-len(slots) // PER_PAGE))
    count += count % 2
    full = len(slots) == count * PER_PAGE
    pages = []
    for number in range(count):
        side = Side.LEFT if number % 2 == 0 else Side.RIGHT
        elements = [] if number > 1 else [at(kit, side, title[number], 0, -2, kit.grid.text + 20, "title")]
        if number == 0:
            elements += [mark(entry), at(kit, side, kit.part("kicker", words=entry.text.kicker), -1.2, 0, kit.grid.text, "kicker"), *_first(kit, entry, side, intro, top, kit.grid.lines - (SIGN if full else 0))]
        for place, (left, width) in enumerate(kit.grid.split(PER_PAGE)):
            slot = number * PER_PAGE + place
            if 0 < slot < len(slots):
                elements += _voice(kit, side, slots[slot], left, width)
            elif slot == len(slots):
                elements += _yours(kit, entry, side, left, width, top)
        pages.append(
            Page(side, tuple(elements), kit.css_of(entry), Ground.TINT, entry.slug, tab=entry.section.position if entry.section else None, kind="survey")
        )
    if full:
        left, width = kit.grid.split(PER_PAGE)[0]
        pages[0] = pages[0].plus(sign_off(kit, entry, Side.LEFT, left, width, kit.grid.lines))
    fit = Fit(entry.slug, count, len(slots) / (count * PER_PAGE), 0, 0)
    return Placed(tuple(pages), ((entry.slug, 0, count - 1),), (fit,), "survey")


def _headline(kit: Kit, title: str) -> tuple[tuple[Markup, Markup], int]:
    """The title in two halves, one a page, as large as both allow; how many lines it takes."""
    words = title.replace("\u00a0", " ").split()
    ways = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))] or [(title, "")]
    sized = [(min(TITLE[0], *(TITLE[0] * kit.grid.text / max(1.0, _wide(kit, half, TITLE[0])) for half in way)), way) for way in ways]
    size, halves = max(sized, key=lambda one: (round(one[0]), -abs(len(one[1][0]) - len(one[1][1]))))
    lead = round(size / BASE + 0.4) * BASE
    html = [Markup(f'<h1 class="title giant" style="font-size:{size:.2f}pt;line-height:{lead:g}pt">{Markup.escape(half)}</h1>') for half in halves]
    return (html[0], html[1]), lines_of(lead)


def _wide(kit: Kit, words: str, size: float) -> float:
    return kit.ruler.measure(f'<p class="title giant" style="font-size:{size}pt">{Markup.escape(words)}</p>', 3000).width


def _intro(kit: Kit, entry: Entry) -> list[tuple[Markup, float]]:
    width = kit.grid.span(4)
    parts = [Markup(kit.part("standfirst", words=entry.text.standfirst))]
    before = tuple(block for block in entry.text.body.blocks if not isinstance(block, Answer))
    if before:
        atoms = kit.atoms(entry, before, drop=False, end=False)
        story = tell(kit.ruler, atoms, "text rag", width)
        filled = fill(story.rows, (200,))
        parts.append(Markup(f'<div class="text rag">{story.column(filled.columns[0])}</div>') if filled else Markup(""))
    parts += [Markup(f'<div class="text">{kit.quote_atom(quote).html}</div>') for quote in entry.text.pull_quotes[:1]]
    return [(part, kit.height(part, width) / BASE) for part in parts]


def _first(kit: Kit, entry: Entry, side: Side, parts: Sequence[tuple[Markup, float]], top: int, foot: int) -> list[Element]:
    left, width = kit.grid.split(PER_PAGE)[0]
    out: list[Element] = []
    line = float(top)
    for html, lines in parts:
        if line + lines > foot:
            break
        out.append(at(kit, side, html, line, left, width, "intro"))
        line = round(line + lines + 1.5)
    return out


def _all_voices(kit: Kit, entry: Entry, room: int) -> list[Column]:
    wanted = sum(1 for block in entry.text.body.blocks if isinstance(block, Answer))
    tries = (_voices(kit, entry, room, size) for size in MEDALLIONS)
    made = list(itertools.takewhile(lambda columns: len(columns) > wanted, tries))
    return made[-1] if len(made) == len(MEDALLIONS) else _voices(kit, entry, room, MEDALLIONS[len(made)])


def _voices(kit: Kit, entry: Entry, room: int, size: float) -> list[Column]:
    out: list[Column] = []
    answers = [block for block in entry.text.body.blocks if isinstance(block, Answer)]
    for answer in answers:
        head = kit.part(
            "voice-head",
            medallion=kit.medallion(answer.person, entry, size),
            name=kit.name(answer.person),
            role=kit.role(answer.person),
            says=Markup(answer.says),
            blank=False,
        )
        head_lines = lines_of(kit.height(head, kit.grid.span(4))) + 1
        story = tell(kit.ruler, kit.atoms(entry, answer.blocks, drop=False, end=answer is answers[-1]), "text rag", kit.grid.span(4))
        capacities = [room - head_lines]
        filled = fill(story.rows, capacities)
        while filled is None:
            capacities.append(room)
            filled = fill(story.rows, capacities)
        for number, (slices, height) in enumerate(zip(filled.columns, filled.heights, strict=True)):
            html = f'<div class="text rag">{story.column(slices)}</div>'
            out.append(Column(head if number == 0 else Markup(""), head_lines if number == 0 else 0, html, height))
    return out


def _voice(kit: Kit, side: Side, column: Column | None, left: float, width: float) -> list[Element]:
    if column is None:
        return []
    top = kit.grid.lines - column.text_lines
    out = [at(kit, side, column.text, top, left, width, "column", column.text_lines)]
    if column.head_lines:
        out.append(at(kit, side, column.head, top - column.head_lines, left, width, "voice", column.head_lines))
    return out


def _yours(kit: Kit, entry: Entry, side: Side, left: float, width: float, top: int) -> list[Element]:
    """The free column: the second quotation, and a place for the reader's own answer."""
    out: list[Element] = []
    lines = kit.grid.lines
    for quote in entry.text.pull_quotes[1:2]:
        out.append(at(kit, side, Markup(f'<div class="text">{kit.quote_atom(quote).html}</div>'), top, left, width, "pull-quote"))
    head = kit.part("voice-head", medallion="", name=kit.labels("print.yours"), role=kit.labels("print.yours-role"), says="", blank=True)
    high = lines_of(kit.height(head, width))
    out.append(at(kit, side, head, lines - SIGN - high - 1, left, width, "voice", high))
    out.append(sign_off(kit, entry, side, left, width, lines))
    return out
