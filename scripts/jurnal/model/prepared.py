"""What is prepared outside before pages are drawn: fonts cut for the web, photographs cut to shape. Addresses, never
bytes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from jurnal.model.picture import Picture


@dataclass(frozen=True)
class FontFace:
    """One @font-face. `path` is relative to the site; `weight` as CSS writes it ("400" or "400 900")."""

    family: str
    weight: str
    style: str
    path: str
    preload: bool = False


@dataclass(frozen=True)
class Fallback:
    """A font of the reader's machine made to take the space of a web font; the four measures in per cent of the em."""

    family: str
    weight: str
    style: str
    local: tuple[str, ...]
    size_adjust: float
    ascent: float
    descent: float
    line_gap: float


@dataclass(frozen=True)
class Wanted:
    """A picture the pages will show in `shape` ("whole", "wide", "square", "portrait"), at most `widest` CSS pixels
    wide."""

    picture: Picture
    shape: str
    widest: int

    @property
    def key(self) -> tuple[str, str]:
        """How the prepared rendition is looked up: file and shape."""
        return (self.picture.file, self.shape)


@dataclass(frozen=True)
class Rendition:
    """A picture cut to one shape; width and height of its widest file in px. `sources` is format ("webp", "jpeg") ->
    (width in px, path
    relative to the site), narrow first."""

    width: int
    height: int
    sources: Mapping[str, tuple[tuple[int, str], ...]]
