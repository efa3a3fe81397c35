"""The story of a magazine for the printer: bind its layouts, take the cover of a glued copy apart, turn all of it into
inks, and look it through as the printer will, and as a reader of proofs."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pikepdf

from jurnal.assemble.urls import download_path
from jurnal.diag import Finding
from jurnal.effects.layouts import Job
from jurnal.effects.pdf import ROOM
from jurnal.effects.pdf_engine import Engine, Fetcher
from jurnal.effects.preflight import read_pdf
from jurnal.effects.preflight.proof import proved
from jurnal.effects.press.arrange import cover_apart, head_to_tail, without_last
from jurnal.effects.press.file import make_press
from jurnal.effects.press.pages import with_room
from jurnal.effects.press.profile import Profile
from jurnal.model import Printer, Spine
from jurnal.preflight import as_finding, examine
from jurnal.render.print import Grid, spine, style_sheet
from jurnal.render.theme import Theme
from jurnal.render.tokens import settled_inks

EXTENT = "extent"
"""The rule a cover of its own is not held against: it has no signatures."""


@dataclass(frozen=True)
class Made:
    """The pages of each part that was made, and what is wrong with them."""

    parts: Mapping[str, int]
    findings: tuple[Finding, ...]


def make_parts(
    layouts: Sequence[Job],
    printer: Printer,
    icc: bytes,
    targets: Mapping[str, Path],
    path: Callable[[str], str],
) -> Made:
    """Write the parts of a magazine to their targets: its pages ("") and, where the copy is glued, its cover. `path`
    says what a part is called in the site. Trouble when the pages hold what no printer can take."""
    edition = layouts[0].edition
    inks = settled_inks(Theme(layouts[0].workshop.theme).tokens, edition.magazine)
    profile = Profile(icc, printer.ink, inks)
    name = "-".join([edition.magazine.id, edition.issue.id, *(job.edition.language for job in layouts)])
    pages = _bound(layouts)
    parts = {"": pages}
    if printer.spine is Spine.PERFECT:
        with pikepdf.open(io.BytesIO(_spine(layouts[0], printer.spine_width(len(pages.pages))))) as back:
            parts["cover"] = cover_apart(pages, back)
    counts, findings = {}, []
    for part, pdf in parts.items():
        make_press(pdf, printer, profile, targets[part], f"{name}-{part}" if part else name)
        counts[part] = len(pdf.pages)
        document = read_pdf(targets[part], printer.ink)
        faults = [fault for fault in examine(document, printer) if not (part and fault.code == EXTENT)]
        findings += [as_finding(path(part), fault) for fault in faults]
    return Made(counts, (*findings, *_proofs(layouts, printer, targets[""], path(""))))


def _proofs(layouts: Sequence[Job], printer: Printer, target: Path, name: str) -> Iterator[Finding]:
    """Whether everything the issue says stands on the pages, once and in order. Where pages are turned or their cover
    is apart, the reader's PDF tells: it holds the same ones."""
    whole = len(layouts) == 1 and printer.spine is Spine.SADDLE
    for job in layouts:
        key = job.issue_key
        path = name if whole else download_path(job.edition.magazine, *key, "screen")
        for fault in proved(target if whole else job.pdf, job.edition, job.pagination):
            yield as_finding(path, fault)


def _bound(layouts: Sequence[Job]) -> pikepdf.Pdf:
    """The pages in the order they are printed; those of two languages head to tail."""
    first, *rest = [pikepdf.open(job.roomy) for job in layouts]
    for other in rest:
        without_last(first)
        without_last(other)
        head_to_tail(first, other)
    return first


def _spine(job: Job, width: float) -> bytes:
    """The back of the copy as a laid-out page; its width in mm."""
    shop, edition = job.workshop, job.edition
    grid, room = Grid.of(edition.magazine.trim, shop.bleed), shop.bleed + ROOM
    css = style_sheet(Theme(shop.theme), edition.magazine, grid)
    engine = Engine(css, Fetcher(shop.magazine, shop.themes, {}), edition.language)
    laid = engine.lay_out(spine(edition, width, grid.height_mm, room))
    return with_room(laid, room, edition.issue.id.encode())
