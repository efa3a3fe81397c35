"""An edition as paper can have it: without what only a screen shows."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Final, TypeVar

from jurnal.model import Edition, Entry, Missing, Run

_HOVER: Final = re.compile(r"</?abbr\b[^>]*>")
B = TypeVar("B")


def as_printed(edition: Edition) -> Edition:
    """The edition with the hover text of its short forms taken out, so that lines are set as if it had never been
    there."""
    return replace(edition, runs=tuple(_run(run) for run in edition.runs))


def _run(run: Run) -> Run:
    return replace(run, entries=tuple(_entry(entry) for entry in run.entries))


def _entry(entry: Entry | Missing) -> Entry | Missing:
    if isinstance(entry, Missing):
        return entry
    body = replace(entry.text.body, blocks=tuple(map(_plain, entry.text.body.blocks)))
    return replace(entry, text=replace(entry.text, body=body))


def _plain(block: B) -> B:
    """A block or a moment of a timeline, and whatever blocks it holds."""
    if not is_dataclass(block) or isinstance(block, type):
        return block
    changed: dict[str, object] = {}
    for part in fields(block):
        value = getattr(block, part.name)
        if isinstance(value, str) and "<abbr" in value:
            changed[part.name] = _HOVER.sub("", value)
        elif part.name in ("blocks", "moments"):
            changed[part.name] = tuple(map(_plain, value))
    return replace(block, **changed) if changed else block
