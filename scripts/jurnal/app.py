"""The story of a build.

Read the magazine and check it. When something is wrong, stop there and write nothing. Lay out a PDF for each issue
and language, in parallel, because the site prints the page numbers. Then have the site built in a folder beside the old
one, index it for search and let it take the old one's place. Last, write down what it was made from, for the next time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Protocol

from jurnal.assemble import assemble
from jurnal.check import Checked, check_magazine
from jurnal.diag import Finding
from jurnal.effects import downloads, layouts, publish, record, search
from jurnal.effects.bodies import KeptBodies
from jurnal.effects.cache import Cache, digest
from jurnal.effects.disk import TEXT_SUFFIXES, ThemeFolder, read_theme, read_tree
from jurnal.effects.downloads import IssueKey, Print
from jurnal.effects.drawings import Drawings
from jurnal.effects.fonts import web_fonts
from jurnal.effects.images import web_pictures
from jurnal.effects.places import Places, theme_folders
from jurnal.effects.proofs import KeptProofs
from jurnal.effects.record import Order, Record
from jurnal.effects.spelling import KeptSpellers
from jurnal.model import Archive, Edition
from jurnal.render.files import SiteFile
from jurnal.render.theme import Theme
from jurnal.render.web import Download, SiteAssets, render_site, wanted_pictures
from jurnal.text import BodyConverter


@dataclass(frozen=True)
class Loaded:
    """A magazine as it was read: the files it was read from, what stands in them, what is wrong with them, and how it
    is all to look."""

    seen: Record
    checked: Checked
    theme_folder: ThemeFolder

    @property
    def places(self) -> Places:
        """The magazine's folders."""
        return self.seen.order.places

    @property
    def cache(self) -> Cache:
        """What is kept between builds."""
        return Cache(self.places.cache)

    @cached_property
    def archive(self) -> Archive:
        """All editions; ValueError when there are errors."""
        return assemble(self.checked)

    @cached_property
    def theme(self) -> Theme:
        """The theme's templates, words and tokens."""
        return Theme(self.theme_folder.texts)


FOUND = "*/*-*/*/index.html"
"""The pages a search finds: those of the pieces, at `<language>/<issue>/<slug>/`."""


class Teller(Protocol):
    """Somebody to tell how far a build has come."""

    def begin(self, what: str, steps: int = 0) -> None:
        """A part of the build begins; it has so many steps (0: nobody knows)."""

    def step(self, what: str) -> None:
        """One step of it is done."""


class Silence:
    """Tells nobody."""

    def begin(self, what: str, steps: int = 0) -> None:
        """Say nothing."""

    def step(self, what: str) -> None:
        """Say nothing."""


Prints = Mapping[IssueKey, Print]
"""The PDFs a magazine has, by issue and language."""


class UnknownError(LookupError):
    """Something was ordered that the magazine does not have."""


SiteMaker = Callable[[Loaded, Prints, Path], None]
"""Builds the pages of a loaded magazine, and the PDFs it offers, in an empty folder."""


@dataclass(frozen=True)
class Built:
    """How a build ended: every finding, and the PDFs the magazine now has. `refused` when errors stopped it."""

    findings: tuple[Finding, ...]
    prints: Prints
    refused: bool = False


def load(seen: Record, *, proofreading: bool = False) -> Loaded:
    """Read and check the magazine. Bad content raises nothing: it is among the findings. Script, typography and
    spelling are only looked at when `proofreading`, for no build depends on them."""
    places = seen.order.places
    bodies = KeptBodies(places.cache / "bodies", seen.code, BodyConverter())
    spellers = KeptSpellers(places) if proofreading else None
    proofs = KeptProofs(places.cache / "proofs", seen.code) if proofreading else None
    checked = check_magazine(read_tree(places.root), bodies, reader=proofs, spellers=spellers)
    bodies.save()
    if proofs:
        proofs.save()
    if spellers:
        spellers.save()
    return Loaded(seen, checked, read_theme(places.root))


def build(seen: Record, make_site: SiteMaker, tell: Teller | None = None) -> Built:
    """Make what was ordered when the magazine was `seen`. Raises Trouble when the machine lacks something; whatever it
    raises, what stood there before still stands."""
    tell = tell or Silence()
    tell.begin("reading")
    loaded = load(seen)
    if loaded.checked.has_errors:
        return Built(loaded.checked.findings, {}, refused=True)
    prints = lay_out(loaded, tell)
    if seen.order.site:
        tell.begin("site")
        publish_site(loaded, prints, make_site)
    else:
        publish_downloads(loaded, prints)
    record.keep(seen)
    loaded.cache.prune({"pdf": 3 * len(prints) + 10})
    return Built(loaded.checked.findings, prints)


def lay_out(loaded: Loaded, tell: Teller) -> Prints:
    """The PDFs the magazine is to have: those that are ordered, laid out now unless the same was laid out before, and
    those that stand in the site already."""
    editions, order = loaded.archive.editions, loaded.seen.order
    prints = {key: made for key, made in downloads.read(loaded.places.site).items() if key in editions}
    _known(order, loaded.archive)
    printed = loaded.archive.magazine.written
    asked = (edition for key, edition in editions.items() if order.wants(*key) and edition.entries)
    wanted = [edition for edition in asked if edition.language in printed]
    if wanted:
        shop = workshop(loaded)
        tell.begin("pdf", len(wanted))
        for made in layouts.lay_out([layouts.job(edition, shop, pictures_key(loaded, edition)) for edition in wanted]):
            prints[made.key] = made
            tell.step(made.path)
    return {key: prints[key] for key in editions if key in prints}


def workshop(loaded: Loaded) -> layouts.Workshop:
    """What every layout of this magazine shares."""
    places, theme = loaded.places, loaded.theme_folder
    folders = tuple(reversed(theme_folders(places.root)))
    key = loaded.seen.inputs.under("theme-")
    return layouts.Workshop(places.root, theme.texts, folders, loaded.cache, loaded.seen.code, key)


def pictures_key(loaded: Loaded, edition: Edition) -> str:
    """One hash of every photograph an edition may show: those beside its pieces and the portraits."""
    files = loaded.seen.inputs.files
    folders = (f"content/{edition.issue.id}/", "content/people/")
    shown = sorted(name for name in files if name.startswith(folders) and not name.endswith(TEXT_SUFFIXES))
    return digest(*(part for name in shown for part in (name, files[name][1])))


def site_files(loaded: Loaded, prints: Prints) -> Iterator[SiteFile]:
    """Every file of the site but the PDFs themselves, which stand where `prints` says."""
    cache, archive = loaded.cache, loaded.archive
    drawings = Drawings(cache, loaded.seen.code)
    fonts = web_fonts(loaded.theme_folder.others, cache)
    pictures = web_pictures(loaded.places.root, wanted_pictures(archive), cache)
    yield from render_site(
        archive,
        loaded.theme,
        draw_chart=drawings.chart,
        draw_art=drawings.art,
        paginations={key: made.pagination for key, made in prints.items()},
        downloads={key: (_offer(made),) for key, made in prints.items()},
        assets=SiteAssets(fonts.faces, fonts.fallbacks, pictures.renditions),
    )
    yield from (SiteFile(path, content) for path, content in (*fonts.files.items(), *pictures.files.items()))
    yield SiteFile(downloads.INDEX, downloads.index(prints.values()))


def publish_site(loaded: Loaded, prints: Prints, make_site: SiteMaker) -> None:
    """The whole site, searchable, in place of the one that stands there."""
    with publish.instead_of(loaded.places.site) as folder:
        make_site(loaded, prints, folder)
        search.index(folder, FOUND)


def publish_downloads(loaded: Loaded, prints: Prints) -> None:
    """The PDFs alone, in place of those that stand there; the pages stay as they are."""
    with publish.instead_of(loaded.places.downloads) as folder:
        downloads.place(prints.values(), folder)


def _known(order: Order, archive: Archive) -> None:
    issues = [issue.id for issue in archive.issues]
    if order.issue not in (None, *issues):
        raise UnknownError(f"there is no issue {order.issue}; there are: {', '.join(issues)}")
    for language in order.languages:
        if language not in archive.magazine.written:
            there = ", ".join(archive.magazine.written)
            raise UnknownError(f"the magazine has no language {language}; it has: {there}")


def _offer(made: Print) -> Download:
    return Download(made.language, "screen", made.path, made.size, made.pages)
