"""How a layout came out, told for editors: what of each page is text and what stays empty, and what the text would need
to take fewer pages or to fill more."""

from __future__ import annotations

import html as entities
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from enum import Enum

from jurnal.model import Fit, Hold, Rect
from jurnal.render.print.cut import ink
from jurnal.render.print.grid import BASE, Grid
from jurnal.render.print.page import Page
from jurnal.render.print.settle import Frame, Settled
from jurnal.render.print.story import Story

BLANK = 2
"""Fewer empty lines than this at the foot of a column are nothing to tell."""
DIGITS = 4
TRIES = 24
"""So many lines more than it seems are tried to be cut, before the estimate has to do."""
_TAG = re.compile(r"<[^>]*>")


def seen(grid: Grid, pages: Sequence[Page], settled: Settled, frames: Sequence[Frame]) -> tuple[Page, ...]:
    """The pages of a layout, each knowing how much of it is text and what is empty."""
    columns = len({frame.left for frame in frames})
    filled = list(zip(frames, settled.filled.heights, settled.shape.capacities, strict=True))
    out = []
    for number, page in enumerate(pages):
        here = [one for one in filled if one[0].page == number]
        text = sum(high for _, high, _ in here) / (columns * grid.lines)
        empty = tuple(column_rect(grid, page, frame, high, room) for frame, high, room in here if room - high >= BLANK)
        out.append(replace(page, text=round(text, DIGITS), empty=empty))
    return tuple(out)


def column_rect(grid: Grid, page: Page, frame: Frame, start: int, end: int) -> Rect:
    """The lines of a column from `start` to `end` below its head, as a part of the page."""
    return rect(grid, grid.left(page.side) + frame.left, grid.y(frame.line + start), frame.width, (end - start) * BASE)


def rect(grid: Grid, left: float, top: float, width: float, height: float) -> Rect:
    """A box in points as a part of the page."""
    shares = (left / grid.width, top / grid.height, width / grid.width, height / grid.height)
    left, top, width, height = (round(share, DIGITS) for share in shares)
    return left, top, width, height


def fit(pages: Sequence[Page], settled: Settled, story: Story, own: Mapping[str, int], holds: Iterable[Hold]) -> Fit:
    """How pieces came out on `pages` (as `seen` gave them), before any budget is held against it; `story` is their
    text without the quotations set into it."""
    full = next((page.text for page in reversed(pages) if page.text), 0.0)
    taken = sum(inset.lines for inset in settled.shape.insets)
    lost = sum(settled.shape.capacities) - taken - story.tall - settled.slack
    return Fit(tuple(own), len(pages), story.tall, words_in_a_line(story), full, own, tuple(holds), max(0, lost))


def held_against(fit: Fit, budget: int | None, story: Story, fits: Callable[[Story], bool]) -> Fit:
    """The fit with its budget, and the lines to cut when it takes more: so many that the text shortened by them `fits`,
    wherever in it they are taken. Where blocks cannot be parted that may be more than the sum of lines says."""
    if budget is None or fit.pages <= budget:
        return replace(fit, budget=budget)
    hold = fit.hold(budget)
    first = max(1, fit.lines - hold.most) if hold else 0
    tried = range(first, min(first + TRIES, fit.lines)) if hold else ()
    over = next((lines for lines in tried if all(fits(shortened(story, lines, where)) for where in Where)), first)
    return replace(fit, budget=budget, over=over)


class Where(Enum):
    """Where a text is shortened: all over, in its first half, in its second."""

    ALL = (0.0, 1.0)
    FRONT = (0.0, 0.5)
    BACK = (0.5, 1.0)


def shortened(story: Story, lines: int, where: Where = Where.ALL) -> Story:
    """The story with so many lines less, each taken from the paragraph of those parts that is the longest then."""
    measures = list(story.measures)
    running = [number for number, atom in enumerate(story.atoms) if atom.parts]
    start, end = (round(share * len(running)) for share in where.value)
    for _ in range(lines):
        longest = max(running[start:end] or running, key=lambda number: len(measures[number].lines), default=None)
        if longest is None or len(measures[longest].lines) <= 1:
            break
        measure = measures[longest]
        middle = len(measure.lines) // 2
        measures[longest] = replace(measure, lines=measure.lines[:middle] + measure.lines[middle + 1 :])
    return replace(story, measures=tuple(measures))


def words_in_a_line(story: Story) -> float:
    """How many words a full line of the running text has on average. The last lines of paragraphs do not count: to be
    rid of a line one cuts as much as a full one holds."""
    running = [
        (atom.html, measure.lines) for atom, measure in zip(story.atoms, story.measures, strict=True) if atom.parts
    ]
    letters, words = sum(len(ink(html)) for html, _ in running), sum(words_of(html) for html, _ in running)
    full = sum(len(lines) - 1 for _, lines in running if lines)
    if not full or not letters:  # paragraphs of one line each
        lines = sum(len(lines) for _, lines in running)
        return round(words / lines, 2) if lines else 0.0
    return round(sum(lines[-1].start for _, lines in running if lines) / full * words / letters, 2)


def words_of(html: str) -> int:
    """The words of inline HTML: what has a letter or a digit in it, between spaces."""
    text = entities.unescape(_TAG.sub("", html))
    return sum(1 for word in text.split() if any(map(str.isalnum, word)))


def holds(capacities: Iterable[tuple[int, int]]) -> tuple[Hold, ...]:
    """What numbers of pages hold, from (pages, lines for text) of every shape a layout could take."""
    found: dict[int, tuple[int, int]] = {}
    for pages, lines in capacities:
        least, most = found.get(pages, (lines, lines))
        found[pages] = min(least, lines), max(most, lines)
    return tuple(Hold(pages, max(0, least), most) for pages, (least, most) in sorted(found.items()) if most > 0)
