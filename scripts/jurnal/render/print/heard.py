"""What a page is to those who hear it: the order its elements are read in, and which of them say nothing.

On paper the eye finds its way; a screen reader takes one thing after the other. It begins with what opens a piece, goes
on with its text, and only then comes to what stands beside it. `effects.tagging` reads the attributes made here.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from markupsafe import Markup, escape

from jurnal.model import Edition
from jurnal.render.print.page import Page

OPENING = ("kicker", "title", "standfirst", "art", "ring", "core", "person-card", "person", "intro")
"""Read before the text, in this order."""
BESIDE = ("figures", "pull-quote", "shout", "wide-quote", "sign-off")
"""Read after it."""
TEXT: Final = 50
"""The place of what is neither."""
SILENT: Mapping[str, str] = MappingProxyType(
    {"guillemet": "", "section": "header", "running-head": "header", "folio": "footer", "tab": ""}
)
"""Elements that say nothing of their own, and where furniture stands: the tree has the name of the section already."""
PASSING: Final = frozenset({"house", "endpaper"})
"""Pages that stand between pieces without ending their section."""


def element_attributes(name: str) -> str:
    """The attributes of the box an element of that name stands in."""
    if name in SILENT:
        return f' aria-hidden="true" data-artifact="{SILENT[name]}"'
    if name in OPENING:
        return f' data-order="{1 + OPENING.index(name)}"'
    return f' data-order="{TEXT + 1 + BESIDE.index(name)}"' if name in BESIDE else ""


def page_attributes(edition: Edition, page: Page) -> str:
    """The attributes of a page: the section and the piece it belongs to."""
    entry = next((entry for entry in edition.entries if entry.slug == page.slug), None)
    if entry is None:
        return ' data-piece=""' if page.kind in PASSING else ' data-part="" data-piece=""'
    section = entry.section.name[edition.language] if entry.section else ""
    return f' data-part="{escape(section)}" {piece_opens(entry.slug, entry.text.title)}'


def piece_opens(slug: str, title: str) -> Markup:
    """The attributes of an element with which a piece begins."""
    return Markup('data-piece="{}" data-title="{}"').format(slug, title)
