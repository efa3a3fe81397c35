"""What the site is made of beside the archive and the theme: files others prepared, as plain values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from jurnal.art.charts import ChartStyle
from jurnal.model import Chart, Language, Pagination, Picture

IssueKey = tuple[str, Language]
"""Issue id and language."""


@dataclass(frozen=True)
class Download:
    """A finished file of one issue. `path` is relative to the site; `size` in bytes; `pages` where it has any."""

    language: Language
    flavour: str
    path: str
    size: int
    pages: int | None = None


@dataclass(frozen=True)
class FontFace:
    """One @font-face. `url` is relative to `assets/`; `weight` as CSS writes it ("400" or "400 900")."""

    family: str
    weight: str
    style: str
    url: str
    preload: bool = False


@dataclass(frozen=True)
class Fallback:
    """A local font made to take the space of a web font; the four metrics in per cent of the em."""

    family: str
    local: tuple[str, ...]
    size_adjust: float
    ascent: float
    descent: float
    line_gap: float


@dataclass(frozen=True)
class Rendition:
    """A picture cut to one shape. `sources` is format ("webp", "jpeg") -> (width in px, path relative to the site), narrow first."""

    width: int
    height: int
    sources: Mapping[str, tuple[tuple[int, str], ...]]


@dataclass(frozen=True)
class Wanted:
    """A picture the pages will show in `shape` ("whole", "wide", "square", "portrait"), at most `widest` CSS pixels wide."""

    picture: Picture
    shape: str
    widest: int

    @property
    def key(self) -> tuple[str, str]:
        """How the prepared rendition is looked up."""
        return (self.picture.file, self.shape)


@dataclass(frozen=True)
class SiteAssets:
    """Prepared fonts and pictures. A picture that is not in `renditions` is left out of the pages."""

    fonts: tuple[FontFace, ...] = ()
    fallbacks: tuple[Fallback, ...] = ()
    renditions: Mapping[tuple[str, str], Rendition] = field(default_factory=dict)


DrawChart = Callable[[Chart, ChartStyle], str]
Paginations = Mapping[IssueKey, Pagination]
Downloads = Mapping[IssueKey, tuple[Download, ...]]
