"""Words that the site's own addresses are made of."""

from __future__ import annotations

from typing import Final

RESERVED: Final = frozenset(
    {
        "404",
        "about",
        "archive",
        "assets",
        "downloads",
        "feed",
        "index",
        "offline",
        "p",
        "parallel",
        "people",
        "search",
        "sections",
        "subscribe",
        "tags",
    }
)
"""No piece may be called so."""
