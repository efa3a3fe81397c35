"""What the site is made of beside the archive and the theme: files others prepared, as plain values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from jurnal.art.charts import ChartStyle
from jurnal.model import Chart, Language, Pagination
from jurnal.model.prepared import Fallback, FontFace, Rendition

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
class SiteAssets:
    """Prepared fonts and pictures. A picture that is not in `renditions` is left out of the pages."""

    fonts: tuple[FontFace, ...] = ()
    fallbacks: tuple[Fallback, ...] = ()
    renditions: Mapping[tuple[str, str], Rendition] = field(default_factory=dict)
    advances: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """How wide the letters of the theme's fonts are, in ems, by font and letter."""


DrawChart = Callable[[Chart, ChartStyle], str]
Paginations = Mapping[IssueKey, Pagination]
Downloads = Mapping[IssueKey, tuple[Download, ...]]
