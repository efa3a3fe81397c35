"""Mending set paragraphs: the engine has no limit on hyphens in a row and no notion of a runt, so the words at
fault are kept whole."""

from __future__ import annotations

from collections.abc import Sequence

from jurnal.render.print.cut import ink, tied, unbroken, word_around
from jurnal.render.print.sample import Line

IN_A_ROW = 2
"""As many broken lines may follow one another."""
RUNT = 8
"""A last line of fewer characters is a runt."""
LONGEST = 22
"""Words longer than this together are not tied: the line above would gape."""


def ladder(lines: Sequence[Line]) -> int | None:
    """The first line whose hyphen is one too many, or None."""
    run = 0
    for number, line in enumerate(lines[:-1]):
        run = run + 1 if line.hyphen else 0
        if run > IN_A_ROW:
            return number
    return None


def runt(html: str, lines: Sequence[Line]) -> bool:
    """Whether the last line is too short to stand."""
    return len(lines) > 1 and len(ink(html)) - lines[-1].start < RUNT


def mended(html: str, lines: Sequence[Line]) -> str:
    """The paragraph with one fault fewer, or as it was."""
    fault = ladder(lines)
    if fault is not None:
        return unbroken(html, *word_around(html, lines[fault + 1].start))
    if not runt(html, lines):
        return html
    first, last = word_around(html, lines[-1].start)
    if first < lines[-1].start:
        return unbroken(html, first, last)
    return tied(html, first) if last - word_around(html, first - 1)[0] <= LONGEST else html
