"""The story of a build.

Read the magazine and check it. When something is wrong, stop there and write nothing. Lay out a PDF for each issue
and language, in parallel, because the site prints the page numbers. From the same pages make the printer's file and
look it through as he will: what he would send back stops the build, too. Then have the site built in a folder beside
the old one, index it for search and let it take the old one's place. Last, write down what it was made from, for the
next time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from jurnal.diag import Finding
from jurnal.effects import publish, record, search
from jurnal.effects.cards import CardPress
from jurnal.effects.downloads import INDEX, Downloads, IssueKey, PressFile
from jurnal.effects.drawings import Drawings
from jurnal.effects.fonts import web_fonts
from jurnal.effects.images import web_pictures
from jurnal.effects.places import theme_folders
from jurnal.effects.raster import Raster
from jurnal.effects.record import Record
from jurnal.loaded import Loaded, UnknownError, load
from jurnal.printing import Silence, Teller, lay_out, workshop
from jurnal.render.files import SiteFile
from jurnal.render.web import Download, SiteAssets, render_site, wanted_pictures

__all__ = ["Built", "Loaded", "Silence", "SiteMaker", "Teller", "UnknownError", "build", "lay_out", "load", "workshop"]

FOUND = "*/*-*/*/index.html"
"""The pages a search finds: those of the pieces, at `<language>/<issue>/<slug>/`."""


SiteMaker = Callable[[Loaded, Downloads, Path], None]
"""Builds the pages of a loaded magazine, and the PDFs it offers, in an empty folder."""


@dataclass(frozen=True)
class Built:
    """How a build ended: every finding, and the PDFs the magazine now has. `refused` when errors stopped it."""

    findings: tuple[Finding, ...]
    downloads: Downloads
    refused: bool = False


def build(seen: Record, make_site: SiteMaker, tell: Teller | None = None) -> Built:
    """Make what was ordered when the magazine was `seen`. Raises Trouble when the machine lacks something; whatever it
    raises, what stood there before still stands."""
    tell = tell or Silence()
    tell.begin("reading")
    loaded = load(seen)
    if loaded.checked.has_errors:
        return Built(loaded.checked.findings, Downloads({}), refused=True)
    printed = lay_out(loaded, tell)
    findings = (*loaded.checked.findings, *printed.findings)
    if printed.has_errors:
        return Built(findings, Downloads({}), refused=True)
    if seen.order.site:
        tell.begin("site")
        publish_site(loaded, printed.downloads, make_site)
    else:
        with publish.instead_of(loaded.places.downloads) as folder:
            printed.downloads.place(folder)
    record.keep(seen)
    files = len(printed.downloads.files)
    loaded.cache.prune(dict.fromkeys(("pdf", "roomy", "press", "press-cover"), 3 * files + 10))
    return Built(findings, printed.downloads)


def site_files(loaded: Loaded, offered: Downloads) -> Iterator[SiteFile]:
    """Every file of the site but the PDFs themselves."""
    cache, archive = loaded.cache, loaded.archive
    drawings, raster = Drawings(cache, loaded.seen.code), Raster(_font_folders(loaded), cache)
    fonts = web_fonts(loaded.theme_folder.others, cache)
    pictures = web_pictures(loaded.places.root, wanted_pictures(archive), cache)
    yield from render_site(
        archive,
        loaded.theme,
        draw_chart=drawings.chart,
        draw_art=drawings.art,
        paginations={key: made.pagination for key, made in offered.prints.items()},
        downloads=_offers(offered),
        assets=SiteAssets(fonts.faces, fonts.fallbacks, pictures.renditions, fonts.advances),
        draw_cards=CardPress(loaded.places.root, raster, cache),
        draw_png=raster.png,
    )
    yield from (SiteFile(path, content) for path, content in (*fonts.files.items(), *pictures.files.items()))
    yield SiteFile(INDEX, offered.index())


def _font_folders(loaded: Loaded) -> tuple[Path, ...]:
    """Where the theme's fonts stand, those of the magazine last: the later one wins."""
    return tuple(folder / "fonts" for folder in theme_folders(loaded.places.root) if (folder / "fonts").is_dir())


def publish_site(loaded: Loaded, offered: Downloads, make_site: SiteMaker) -> None:
    """The whole site, searchable, in place of the one that stands there."""
    with publish.instead_of(loaded.places.site) as folder:
        make_site(loaded, offered, folder)
        search.index(folder, FOUND)


def _offers(offered: Downloads) -> dict[IssueKey, tuple[Download, ...]]:
    """What the pages of each issue and language offer: its PDF to read, and the printer's files."""
    return {
        key: (
            Download(made.language, "screen", made.path, made.size, made.pages),
            *(
                _for_press(file)
                for file in offered.press
                if file.issue == made.issue and made.language in file.languages
            ),
        )
        for key, made in offered.prints.items()
    }


def _for_press(file: PressFile) -> Download:
    return Download(file.languages[0], "press", file.path, file.size, file.pages)
