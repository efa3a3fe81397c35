"""An edition as paper can have it: without what only a screen shows, with the pages a link leads to."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Final, TypeVar

from jurnal.model import Edition, Entry, Missing
from jurnal.render.print.references import References, SeePage

_HOVER: Final = re.compile(r"</?abbr\b[^>]*>")
B = TypeVar("B")
Rewrite = Callable[[str], str]


def as_printed(edition: Edition, see: SeePage) -> Edition:
    """The edition with the hover text of its short forms taken out, so that lines are set as if it had never been
    there, and with its references opened (`references.with_pages` closes them)."""
    references = References({entry.slug for entry in edition.entries}, see)
    runs = tuple(
        replace(run, entries=tuple(_entry(entry, references) for entry in run.entries)) for run in edition.runs
    )
    return replace(edition, runs=runs)


def _entry(entry: Entry | Missing, references: References) -> Entry | Missing:
    if isinstance(entry, Missing):
        return entry
    named = {entry.slug}

    def rewrite(html: str) -> str:
        return references.opened(_HOVER.sub("", html), named)

    body = replace(entry.text.body, blocks=tuple(_block(block, rewrite) for block in entry.text.body.blocks))
    return replace(entry, text=replace(entry.text, body=body))


def _block(block: B, rewrite: Rewrite) -> B:
    """A block or a moment of a timeline, and whatever blocks it holds."""
    if not is_dataclass(block) or isinstance(block, type):
        return block
    changed: dict[str, object] = {}
    for part in fields(block):
        value = getattr(block, part.name)
        if isinstance(value, str) and "<a" in value:
            changed[part.name] = rewrite(value)
        elif part.name in ("blocks", "moments"):
            changed[part.name] = tuple(_block(one, rewrite) for one in value)
    return replace(block, **changed) if changed else block
