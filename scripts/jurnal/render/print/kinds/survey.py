"""The survey: tinted pages, one headline over the spread, a column for every voice with a large medallion, feet
aligned. Three voices stand on a page beside a first column for the introduction; long answers stand two on a page
below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from jurnal.assemble.budgets import budget_of
from jurnal.model import Answer, Entry, Fit, Hold
from jurnal.render.print.columns import fill
from jurnal.render.print.fitting import BLANK, DIGITS, column_rect, words_of
from jurnal.render.print.grid import BASE, MM, Side
from jurnal.render.print.kinds.voices import Voice, headline, voice_elements, voices
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element, Ground, Page, Placed
from jurnal.render.print.parts import SIGN, at, mark, sides_of, sign_off, tab_of
from jurnal.render.print.settle import Frame
from jurnal.render.print.story import Telling, lines_of

MEDALLIONS = (46 * MM, 40 * MM, 34 * MM)
"""Sizes of the medallions: the first at which every voice has a column of its own."""

BESIDE = (40 * MM, 34 * MM, 28 * MM)
"""Sizes of the medallion beside the name in the wider columns."""


@dataclass(frozen=True)
class Rows:
    """How the voices stand: so many columns a page, the first of them free for the introduction or not, from a
    line on."""

    columns: int
    free: bool
    top: int
    medallion: float
    loud: bool = False


def survey(kit: Kit, entry: Entry) -> Placed:
    """Lay a survey out, from a left page on."""
    title, title_lines = headline(kit, entry.text.title)
    rows, heard = _rows(kit, entry, title_lines + 2)
    slots: list[Voice | None] = [*([None] if rows.free else []), *heard]
    count = max(2, -(-len(slots) // rows.columns))
    count += count % 2
    spare = count * rows.columns - len(slots)
    pages = []
    frames = []
    for number, side in enumerate(sides_of(count)):
        elements: list[Element] = []
        if number < 2:
            elements.append(at(kit, side, title[number], 0, -2, kit.grid.text + 20, "title"))
        for place, (left, width) in enumerate(kit.grid.split(rows.columns)):
            slot = number * rows.columns + place
            voice = slots[slot] if slot < len(slots) else None
            last = not spare and slot == len(slots) - 1
            foot = kit.grid.lines - (SIGN if last and not rows.free else 0)
            if voice:
                elements += voice_elements(kit, side, voice, left, width, foot)
                frames.append((voice, Frame(number, left, rows.top, width, foot - rows.top)))
            if last and not rows.free:
                elements.append(sign_off(kit, entry, side, left, width, kit.grid.lines))
            if slot == len(slots):
                elements += _yours(kit, entry, side, left, width, rows.top)
        if number == 0:
            kicker = kit.part("kicker", words=entry.text.kicker)
            elements += [mark(entry), at(kit, side, kicker, -1.2, 0, kit.grid.text, "kicker")]
        if number < 2:
            elements += _introduction(kit, entry, side, rows, spare == 0)
        pages.append(
            Page(side, tuple(elements), kit.css_of(entry), Ground.TINT, entry.slug, tab=tab_of(entry), kind="survey")
        )
    known = tuple(_seen(kit, page, number, rows, frames) for number, page in enumerate(pages))
    return Placed(known, ((entry.slug, 0, count - 1),), _fit(kit, entry, known, frames), "survey")


def _seen(kit: Kit, page: Page, number: int, rows: Rows, frames: Sequence[tuple[Voice, Frame]]) -> Page:
    """The page, knowing what stays empty above its voices, whose feet are aligned."""
    here = [(voice, frame, _blank(voice, frame)) for voice, frame in frames if frame.page == number]
    text = sum(voice.text_lines for voice, _, _ in here) / (rows.columns * kit.grid.lines)
    empty = tuple(column_rect(kit.grid, page, frame, 0, blank) for _, frame, blank in here if blank >= BLANK)
    return replace(page, text=round(text, DIGITS), empty=empty)


def _blank(voice: Voice, frame: Frame) -> int:
    """The lines a voice leaves empty in its column."""
    return frame.lines - voice.head_lines - voice.text_lines


def _fit(kit: Kit, entry: Entry, pages: Sequence[Page], frames: Sequence[tuple[Voice, Frame]]) -> Fit:
    """Answers stand side by side: any of them may grow by what the fullest column has free, and to take fewer pages
    there would have to be fewer of them."""
    lines = sum(voice.text_lines for voice, _ in frames)
    words = sum(words_of(voice.text.replace("</p>", " ")) for voice, _ in frames)
    room = min((_blank(voice, frame) for voice, frame in frames), default=0)
    full = next((page.text for page in reversed(pages) if page.text), 0.0)
    budget = budget_of(kit.edition, [entry.slug])
    hold = Hold(len(pages), 0, lines + max(0, room))
    per_line = round(words / lines, 2) if lines else 0.0
    return Fit((entry.slug,), len(pages), lines, per_line, full, {entry.slug: lines}, (hold,), budget=budget)


def _rows(kit: Kit, entry: Entry, top: int) -> tuple[Rows, list[Voice]]:
    """The first arrangement in which every voice has one column; the last one where none has."""
    wanted = sum(1 for block in entry.text.body.blocks if isinstance(block, Answer))
    tries = [Rows(3, True, top, size) for size in MEDALLIONS]
    below = top + _banner_lines(kit, entry) + 2
    tries += [*(Rows(2, False, below, size, loud) for size in BESIDE for loud in (True, False))]
    tries += [Rows(3, True, top, MEDALLIONS[-1])]
    for rows in tries:
        width = kit.grid.split(rows.columns)[0][1]
        room = kit.grid.lines - rows.top
        heard = voices(kit, entry, (room, room - (0 if rows.free else SIGN)), width, rows.medallion, rows.loud)
        if len(heard) == wanted:
            break
    return rows, heard


def _banner_lines(kit: Kit, entry: Entry) -> int:
    """Lines of the introduction when it stands in a banner over the voices."""
    width = kit.grid.span(6)
    parts = [*_words(kit, entry, width), *_quotes(kit, entry, width)]
    return max(lines_of(kit.height(part, width)) for part in parts)


def _words(kit: Kit, entry: Entry, width: float) -> list[Markup]:
    """Standfirst, and what the text says before the first answer."""
    out = [kit.part("standfirst", words=entry.text.standfirst)]
    before = tuple(block for block in entry.text.body.blocks if not isinstance(block, Answer))
    if before:
        story = kit.tell(Telling(kit.atoms(entry, before, width, drop=False, end=False), "text rag", width))
        filled = fill(story.rows, (1000,))
        if filled:
            out.append(Markup(f'<div class="text rag">{story.column(filled.columns[0])}</div>'))
    return out


def _quotes(kit: Kit, entry: Entry, width: float) -> list[Markup]:
    atoms = [kit.quote_atom(quote, width, "rail-quote") for quote in entry.text.pull_quotes]
    return [Markup(f'<div class="railtext">{atom.html}</div>') for atom in atoms]


def _introduction(kit: Kit, entry: Entry, side: Side, rows: Rows, full: bool) -> list[Element]:
    grid = kit.grid
    if rows.free:
        if side is Side.RIGHT:
            return []
        left, width = grid.split(rows.columns)[0]
        quotes = _quotes(kit, entry, width)[: 1 if not full else None]
        out = _stack(kit, side, [*_words(kit, entry, width), *quotes], rows.top, left, width)
        return [*out, sign_off(kit, entry, side, left, width, grid.lines)] if full else out
    parts = _words(kit, entry, grid.span(6)) if side is Side.LEFT else _quotes(kit, entry, grid.span(6))
    top = rows.top - _banner_lines(kit, entry) - 2
    return [
        at(kit, side, part, top, left, width, "intro")
        for part, (left, width) in zip(parts, grid.split(2), strict=False)
    ]


def _stack(kit: Kit, side: Side, parts: Sequence[Markup], line: float, left: float, width: float) -> list[Element]:
    out: list[Element] = []
    for html in parts:
        out.append(at(kit, side, html, line, left, width, "intro"))
        line = round(line + kit.height(html, width) / BASE + 1.5)
    return out


def _yours(kit: Kit, entry: Entry, side: Side, left: float, width: float, top: int) -> list[Element]:
    """The free column: the other quotations, and a place for the reader's own answer."""
    lines = kit.grid.lines
    head = kit.part(
        "voice-head",
        medallion="",
        name=kit.labels("print.yours"),
        role=kit.labels("print.yours-role"),
        says="",
        blank=True,
        css="",
        size=0,
    )
    high = lines_of(kit.height(head, width))
    return [
        *_stack(kit, side, _quotes(kit, entry, width)[1:], top, left, width),
        at(kit, side, head, lines - SIGN - high - 1, left, width, "voice", high),
        sign_off(kit, entry, side, left, width, lines),
    ]
