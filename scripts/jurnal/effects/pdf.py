"""The PDF of an edition: measure, plan, lay out, write."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import weasyprint

from jurnal.effects import hyphens
from jurnal.effects.cache import digest
from jurnal.effects.pdf_engine import Develop, Engine, Fetcher
from jurnal.effects.pdf_memory import remember, remembered
from jurnal.effects.photographs import for_paper
from jurnal.effects.press.pages import trimmed, with_room
from jurnal.effects.shaping import Shaper
from jurnal.model import Edition, Flat, Pagination
from jurnal.render.print import BLEED, DrawChart, Grid, Kit, Plan, Ruler, as_printed, document, plan, style_sheet
from jurnal.render.print.composing import trusted
from jurnal.render.theme import Theme

Progress = Callable[[str], None]
ROOM = 5.0
"""Millimetres of room beyond what runs out of a page."""


@dataclass(frozen=True)
class LaidOut:
    """A finished PDF: where it stands, the pages of every piece, how many pages it has, and what stands on each."""

    pdf: Path
    pagination: Pagination
    pages: int
    flat: Flat


def make_pdf(
    edition: Edition,
    theme: Theme,
    magazine: Path,
    themes: Sequence[Path],
    target: Path,
    draw_chart: DrawChart,
    progress: Progress = lambda _step: None,
    memory: Path | None = None,
    roomy: Path | None = None,
    develop: Develop = for_paper,
    bleed: float = BLEED,
) -> LaidOut:
    """Write the reader's PDF of an edition to `target`, and the same pages with room around them to `roomy`, of which
    the printer's file is made; `bleed` mm of art run out of them. `magazine` is the magazine's folder, `themes` the
    folders of its theme, its own first; `memory` is a file where measures are kept from build to build (it changes
    the time, never the pages); `develop` makes photographs ready for paper. ValueError when a piece fits no layout."""
    kit, engine, planned = plan_pages(edition, theme, magazine, themes, draw_chart, progress, memory, develop, bleed)
    progress("pages")
    laid = engine.lay_out(document(kit, planned.pages, planned.pagination))
    written = with_room(laid, bleed + ROOM, edition.issue.id.encode())
    if roomy:
        roomy.write_bytes(written)
    trimmed(written, target)
    return LaidOut(target, planned.pagination, len(laid.pages), planned.flat)


def plan_pages(
    edition: Edition,
    theme: Theme,
    magazine: Path,
    themes: Sequence[Path],
    draw_chart: DrawChart,
    progress: Progress = lambda _step: None,
    memory: Path | None = None,
    develop: Develop = for_paper,
    bleed: float = BLEED,
) -> tuple[Kit, Engine, Plan]:
    """Measure the edition's texts and decide every page; nothing is written but the memory."""
    grid = Grid.of(edition.magazine.trim, bleed)
    files: dict[str, str] = {}
    css = style_sheet(theme, edition.magazine, grid)
    stamp = digest(css, weasyprint.__version__, version("pyphen"), hyphens.stamp(), *_fonts(themes))
    engine = Engine(css, Fetcher(magazine, themes, files, develop), edition.language)
    ruler = Ruler(engine.measure, remembered(memory, stamp))
    breaks = hyphens.BreakPoints()
    shaper = Shaper(css, engine.fetcher.read, edition.language)
    ruler.compositor = trusted(ruler, shaper, lambda word: breaks(word, edition.language))
    kit = Kit(edition, theme, grid, ruler, draw_chart)
    kit.edition = as_printed(edition, kit.see_page)
    kit.art.files = files
    progress("measure")
    planned = plan(kit)
    remember(memory, stamp, ruler.used)
    return kit, engine, planned


def _fonts(themes: Sequence[Path]) -> list[bytes]:
    """The fonts the pages are set in, as bytes to know them by."""
    return [font.read_bytes() for folder in themes for font in sorted((folder / "fonts").glob("*.ttf"))]
