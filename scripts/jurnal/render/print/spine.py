"""The back of a glued copy: the house's dark ground, and what is read of it on a shelf when there is room for it."""

from __future__ import annotations

from markupsafe import escape

from jurnal.model import Edition
from jurnal.render.print.grid import MM

READABLE = 5.0
"""Millimetres: a narrower back stays without words, for the fold is never exact."""
SHARE, LARGEST = 0.5, 12.0
"""The type is that part of the back's width, at most so many points."""


def spine(edition: Edition, width: float, height: float, bleed: float) -> str:
    """One page as wide as the back, as HTML for the style sheet of the issue. Lengths in mm."""
    size = min(LARGEST, SHARE * width * MM)
    words = f"{edition.magazine.wordmark.upper()} \u2002 {edition.issue.label}" if width >= READABLE else ""
    page = f"@page {{ size: {width:.3f}mm {height:.3f}mm; bleed: {bleed:g}mm; background: var(--steppe) }}"
    middle = f"left:{width / 2:.3f}mm;top:{height / 2:.3f}mm"
    return (
        f'<html lang="{edition.language}"><head><style>{page}</style></head><body><div class="on-spine" '
        f'style="{middle};font-size:{size:.2f}pt"><span>{escape(words)}</span></div></body></html>'
    )
