"""Footnotes in print: the notes of a piece stand at its end in small type, under a short rule; what leads back to the
text on a screen is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

TOGETHER: Final = 8
"""So many notes make one block: a column may end between two blocks."""
_NOTE: Final = re.compile(r'<li id="([^"]*)"[^>]*>(.*?)</li>', re.DOTALL)
_BACK: Final = re.compile(r'\s*<a class="note-back"[^>]*>.*?</a>')
_REFERENCE: Final = re.compile(r'<sup class="note-ref"[^>]*><a href="([^"]*)"[^>]*>(\d+)</a></sup>')


def note_blocks(html: str) -> Iterator[str]:
    """The notes of a piece as blocks of HTML."""
    notes = [(place, _BACK.sub("", words)) for place, words in _NOTE.findall(html)]
    for first in range(0, len(notes), TOGETHER):
        rows = "".join(
            f'<div class="note-row" id="{place}"><b>{number}</b>{words}</div>'
            for number, (place, words) in enumerate(notes[first : first + TOGETHER], start=first + 1)
        )
        yield f'<div class="notes{"" if first else " first"}">{rows}</div>'


def with_references(html: str) -> str:
    """Inline HTML with the numbers of notes as print has them."""
    return _REFERENCE.sub(r'<sup><a href="\1">\2</a></sup>', html)
