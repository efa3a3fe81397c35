"""A file of the site, and names that change with the content so that browsers may keep it for ever."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True)
class SiteFile:
    """`path` is relative to the site's folder, with forward slashes."""

    path: str
    content: bytes


def hashed(path: str, content: bytes) -> str:
    """`assets/site.css` becomes `assets/site.1a2b3c4d.css`, after its content."""
    stem, _, suffix = path.rpartition(".")
    return f"{stem}.{hashlib.sha256(content).hexdigest()[:8]}.{suffix}"


def hashed_file(path: str, content: bytes) -> SiteFile:
    """The file under its hashed name."""
    return SiteFile(hashed(path, content), content)
