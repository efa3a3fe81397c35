"""How a piece fits its pages and what the extent of an issue is made of, in words for a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from jurnal.assemble.extent import Extent
from jurnal.model import Fit

NAMES: Mapping[str, str] = MappingProxyType({"house": "house advertisement", "endpaper": "ornament"})
"""What the pages are called that only fill the sheet."""


def counted(count: int, what: str) -> str:
    """«1 line», «7 lines»."""
    return f"{count} {what}{'' if count == 1 else 's'}"


def fit_in_words(fit: Fit, slug: str, brief: bool = False) -> str:
    """How a piece fits: «7 lines over: about 52 words»."""
    if slug != fit.slug:
        return "shares pages" if brief else f"with {fit.slug}"
    if fit.budget and fit.pages > fit.budget:
        return _hint(fit, fit.over, "over", brief) if fit.over else "over: make it shorter"
    if fit.short:
        return _hint(fit, fit.short, "under", brief)
    if not fit.room:
        return "full"
    if brief:
        return f"room for {counted(fit.room, 'line')}"
    return f"room for {counted(fit.room, 'line')}: about {counted(fit.words(fit.room), 'word')}"


def _hint(fit: Fit, lines: int, what: str, brief: bool) -> str:
    words = counted(fit.words(lines), "word")
    return f"{lines} {what}: {words}" if brief else f"{counted(lines, 'line')} {what}: about {words}"


def extent_in_words(extent: Extent) -> str:
    """What the pages are: «56 pages: 54 and 2 that fill the sheets (p. 19 house advertisement, p. 53 ornament)»."""
    said = counted(extent.pages, "page")
    if extent.fillers:
        which = ", ".join(f"p. {number} {NAMES.get(kind, kind)}" for number, kind in extent.fillers)
        fill = "fills" if len(extent.fillers) == 1 else "fill"
        said = f"{said}: {extent.own} and {len(extent.fillers)} that {fill} the sheets ({which})"
    if not extent.target:
        return said
    if not extent.over:
        return f"{said}; as planned"
    off = f"{counted(abs(extent.over), 'page')} {'over' if extent.over > 0 else 'under'}"
    return f"{said}; {off} the {extent.target} that are planned"


def winning_in_words(extent: Extent) -> str:
    """What it would take to have a sheet less; nothing when no cut does it."""
    if extent.winning is None:
        return ""
    cuts = [(fit, lines) for fit, lines in extent.winning.cuts if lines]
    free = [fit.slug for fit, lines in extent.winning.cuts if not lines]
    parts = [f"cut {counted(lines, 'line')} (about {fit.words(lines)} words) in {fit.slug}" for fit, lines in cuts]
    parts += [f"give {slug} a smaller budget, its text seems to fit" for slug in free]
    return f"{extent.winning.pages} pages fewer: {', '.join(parts)}"
