"""The order of the pages: covers, front matter, pieces on the pages their layouts want, and as many pages as a sheet has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from jurnal.model import Edition, Entry, Kind, Missing, Pagination
from jurnal.render.print.contents import contents, house, imprint
from jurnal.render.print.cover import back, front
from jurnal.render.print.grid import Side
from jurnal.render.print.kinds.features import foreword, opinion, profile, report
from jurnal.render.print.kinds.infographic import infographic
from jurnal.render.print.kinds.interview import interview
from jurnal.render.print.kinds.news import news
from jurnal.render.print.kinds.survey import survey
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Fit, Page, Placed

SHEET = 4
"""Pages of a folded sheet: an issue has a whole number of them."""

Layout = Callable[[Kit, Entry], Placed]

LAYOUTS: dict[Kind, Layout] = {
    Kind.FOREWORD: foreword,
    Kind.REPORT: report,
    Kind.INTERVIEW: interview,
    Kind.PROFILE: profile,
    Kind.OPINION: opinion,
    Kind.SURVEY: survey,
    Kind.INFOGRAPHIC: infographic,
}


@dataclass(frozen=True)
class Plan:
    """The whole issue: its pages, the pages of every piece, and how each came out."""

    pages: tuple[Page, ...]
    pagination: Pagination
    fits: tuple[Fit, ...]


def plan(kit: Kit) -> Plan:
    """Lay an edition out."""
    pages = [front(kit), imprint(kit), contents(kit)]
    spans: dict[str, tuple[int, int]] = {}
    fits: list[Fit] = []
    fillers = 0
    section = None
    for group in groups(kit.edition):
        placed = _place(kit, group)
        first = len(pages) + 1
        spans.update({slug: (first + start, first + end) for slug, start, end in placed.spans})
        fits += placed.fits
        run = group[0].section
        opened = _bookmarked(placed.pages, run.name[kit.language] if run and run != section else "")
        pages += opened
        section = run
        if len(pages) % 2 == 0:
            pages.append(house(kit, Side.RIGHT, fillers))
            fillers += 1
    while (len(pages) + 1) % SHEET:
        pages.append(house(kit, Side.LEFT if len(pages) % 2 else Side.RIGHT, fillers))
        fillers += 1
    pages.append(back(kit))
    return Plan(tuple(pages), spans, tuple(fits))


def groups(edition: Edition) -> Iterator[tuple[Entry, ...]]:
    """Pieces that are laid out together: consecutive news of a run share pages, everything else stands alone."""
    for run in edition.runs:
        some: list[Entry] = []
        for entry in run.entries:
            if isinstance(entry, Missing):
                continue
            if entry.piece.kind is Kind.NEWS:
                some.append(entry)
                continue
            if some:
                yield tuple(some)
                some = []
            yield (entry,)
        if some:
            yield tuple(some)


def _place(kit: Kit, group: Sequence[Entry]) -> Placed:
    if group[0].piece.kind is Kind.NEWS:
        return news(kit, group)
    return LAYOUTS[group[0].piece.kind](kit, group[0])


def _bookmarked(pages: Sequence[Page], section: str) -> list[Page]:
    from markupsafe import Markup

    from jurnal.render.print.page import Element

    if not section:
        return list(pages)
    mark = Element("section-mark", f'<div class="bm1" data-label="{Markup.escape(section)}"></div>', 0, 0, 1, 1)
    return [replace(pages[0], elements=(mark, *pages[0].elements)), *pages[1:]]
