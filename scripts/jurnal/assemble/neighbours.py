"""The pieces before and after in print order."""

from __future__ import annotations

from jurnal.model import Edition, Entry


def previous_entry(edition: Edition, entry: Entry) -> Entry | None:
    """The piece before in print order, None for the first."""
    earlier = [other for other in edition.entries if other.position < entry.position]
    return earlier[-1] if earlier else None


def next_entry(edition: Edition, entry: Entry) -> Entry | None:
    """The piece after in print order, None for the last."""
    return next((other for other in edition.entries if other.position > entry.position), None)
