"""The PDFs of a magazine: which are wanted, laid out for readers, and made for the printer from the same pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from jurnal.diag import Finding, Level
from jurnal.effects import downloads, layouts, presses
from jurnal.effects.cache import digest
from jurnal.effects.disk import TEXT_SUFFIXES
from jurnal.effects.downloads import Downloads, PressFile, Print
from jurnal.effects.places import theme_folders
from jurnal.effects.record import Order
from jurnal.loaded import Loaded, UnknownError
from jurnal.model import Archive, Binding, Edition
from jurnal.render.print import BLEED


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


@dataclass(frozen=True)
class Printed:
    """The PDFs a magazine is to have, and what a printer would find wrong with those made for him."""

    downloads: Downloads
    findings: tuple[Finding, ...]

    @property
    def has_errors(self) -> bool:
        """Whether he would send one back."""
        return any(finding.level is Level.ERROR for finding in self.findings)


def lay_out(loaded: Loaded, tell: Teller) -> Printed:
    """The PDFs the magazine is to have: those that are ordered, laid out now unless the same was laid out before, and
    those that stand in the site already. Trouble when the printer's profile is not there."""
    editions = loaded.archive.editions
    prints = {key: made for key, made in downloads.read(loaded.places.site).items() if key in editions}
    wanted = wanted_editions(loaded)
    if not wanted:
        return Printed(Downloads(prints, downloads.read_press(loaded.places.site)), ())
    jobs = layout_jobs(loaded, wanted)
    prints |= {made.key: made for made in laid_out(jobs, tell)}
    press, findings = press_files(loaded, jobs, tell)
    return Printed(Downloads({key: prints[key] for key in editions if key in prints}, press), findings)


def lay_out_pages(loaded: Loaded, tell: Teller) -> tuple[Print, ...]:
    """The pages alone of what is ordered, for readers: nothing is made for a printer, and none needs to be known."""
    return tuple(laid_out(layout_jobs(loaded, wanted_editions(loaded)), tell))


def layout_jobs(loaded: Loaded, editions: Sequence[Edition]) -> list[layouts.Job]:
    """The layouts of editions of this magazine."""
    shop = workshop(loaded)
    return [layouts.job(edition, shop, pictures_key(loaded, edition)) for edition in editions]


def laid_out(jobs: Sequence[layouts.Job], tell: Teller) -> Iterator[Print]:
    """The readers' PDFs of layouts, made now unless they were made before."""
    tell.begin("pdf", len(jobs))
    for made in layouts.lay_out(jobs):
        tell.step(made.path)
        yield made


def wanted_editions(loaded: Loaded) -> list[Edition]:
    """The editions that are ordered and have something to print. Languages that are bound in one copy are printed
    together, whichever of them was named."""
    order, archive = loaded.seen.order, loaded.archive
    _known(order, archive)
    there = {key: edition for key, edition in archive.editions.items() if edition.entries}
    printed = {key: edition for key, edition in there.items() if edition.language in archive.magazine.written}
    asked = {key for key in printed if order.wants(*key)}
    bound = {key[0] for key in asked if printed[key].issue.binding is Binding.FLIP}
    return [edition for key, edition in printed.items() if key in asked or key[0] in bound]


def press_files(
    loaded: Loaded, jobs: Sequence[layouts.Job], tell: Teller
) -> tuple[tuple[PressFile, ...], tuple[Finding, ...]]:
    """The printer's files of those layouts, and the ones of others that stand in the site; what is wrong with them."""
    wanted = presses.jobs(jobs, loaded.printer)
    tell.begin("press", len(wanted))
    made: list[PressFile] = []
    findings: list[Finding] = []
    for pressed in presses.make(wanted):
        made += pressed.files
        findings += pressed.findings
        tell.step(pressed.files[0].path)
    again = {key for file in made for key in file.keys}
    kept = (
        file
        for file in downloads.read_press(loaded.places.site)
        if set(file.keys) <= set(loaded.archive.editions) and again.isdisjoint(file.keys)
    )
    return (*made, *kept), tuple(sorted(findings, key=Finding.sort_key))


def workshop(loaded: Loaded) -> layouts.Workshop:
    """What every layout of this magazine shares."""
    places, theme = loaded.places, loaded.theme_folder
    folders = tuple(reversed(theme_folders(places.root)))
    key = loaded.seen.inputs.under("theme-")
    bleed = max(BLEED, loaded.printer.bleed)
    return layouts.Workshop(places.root, theme.texts, folders, loaded.cache, loaded.seen.code, key, bleed)


def pictures_key(loaded: Loaded, edition: Edition) -> str:
    """One hash of every photograph an edition may show: those beside its pieces and the portraits."""
    files = loaded.seen.inputs.files
    folders = (f"content/{edition.issue.id}/", "content/people/")
    shown = sorted(name for name in files if name.startswith(folders) and not name.endswith(TEXT_SUFFIXES))
    return digest(*(part for name in shown for part in (name, files[name][1])))


def _known(order: Order, archive: Archive) -> None:
    issues = [issue.id for issue in archive.issues]
    if order.issue not in (None, *issues):
        raise UnknownError(f"there is no issue {order.issue}; there are: {', '.join(issues)}")
    for language in order.languages:
        if language not in archive.magazine.written:
            there = ", ".join(archive.magazine.written)
            raise UnknownError(f"the magazine has no language {language}; it has: {there}")
