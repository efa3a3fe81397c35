"""The order of the pages: covers, front matter, pieces on the pages their layouts want, and as many pages as a
sheet has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from jurnal.model import SHEET, Binding, Edition, Entry, Fit, Flat, Kind, Leaf, Missing, Pagination
from jurnal.render.print.contents import contents, imprint
from jurnal.render.print.cover import back, front
from jurnal.render.print.grid import Side
from jurnal.render.print.kinds.desk import desk
from jurnal.render.print.kinds.feature import feature
from jurnal.render.print.kinds.feature import jobs as feature_jobs
from jurnal.render.print.kinds.features import RECIPES
from jurnal.render.print.kinds.infographic import infographic
from jurnal.render.print.kinds.infographic import telling as infographic_telling
from jurnal.render.print.kinds.news import news
from jurnal.render.print.kinds.news import telling as news_telling
from jurnal.render.print.kinds.survey import survey
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Page, Placed
from jurnal.render.print.parts import sign_lines
from jurnal.render.print.plates import filler
from jurnal.render.print.story import Telling


@dataclass(frozen=True)
class Plan:
    """The whole issue: its pages, the pages of every piece, and how each came out."""

    pages: tuple[Page, ...]
    pagination: Pagination
    fits: tuple[Fit, ...]

    @property
    def flat(self) -> Flat:
        """What a flatplan shows of it."""
        return Flat(tuple(self._leaf(page, number) for number, page in enumerate(self.pages, start=1)), self.fits)

    def _leaf(self, page: Page, number: int) -> Leaf:
        here = tuple(slug for slug, (first, last) in self.pagination.items() if first <= number <= last)
        return Leaf(page.kind, here, page.text, page.empty)


def plan(kit: Kit) -> Plan:
    """Lay an edition out."""
    pages = [front(kit), imprint(kit), contents(kit)]
    spans: dict[str, tuple[int, int]] = {}
    fits: list[Fit] = []
    fillers = 0
    section, shape = None, ""
    kit.ruler.run_ahead(job for group in groups(kit.edition) for job in _jobs(kit, group))
    kit.tell_all([telling for group in groups(kit.edition) for telling in _tellings(kit, group)])
    for group in groups(kit.edition):
        placed = _place(kit, group, shape)
        shape = placed.shape
        first = len(pages) + 1
        spans.update({slug: (first + start, first + end) for slug, start, end in placed.spans})
        fits.append(placed.fit)
        run = group[0].section
        opened = _bookmarked(placed.pages, run.name[kit.language] if run and run != section else "")
        pages += opened
        section = run
        if len(pages) % 2 == 0:
            pages.append(filler(kit, Side.RIGHT, fillers, group[-1].colours))
            fillers += 1
    covers = 0 if kit.edition.issue.binding is Binding.FLIP else 1  # turned over, the other front closes the copy
    while (len(pages) + covers) % SHEET:
        pages.append(filler(kit, Side.LEFT if len(pages) % 2 else Side.RIGHT, fillers))
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


def _tellings(kit: Kit, group: Sequence[Entry]) -> list[Telling]:
    """The texts of a group that are known before its layout is tried."""
    kind = group[0].piece.kind
    if kind is Kind.NEWS:
        return [news_telling(kit, group)]
    if kind is Kind.INFOGRAPHIC:
        return [infographic_telling(kit, group[0])]
    return [] if kind is Kind.SURVEY else [desk(kit, group[0], RECIPES[kind]).telling()]


def _jobs(kit: Kit, group: Sequence[Entry]) -> Iterator[Callable[[], object]]:
    """What measures a group before its layout is tried."""
    kind = group[0].piece.kind
    for entry in group:
        yield partial(sign_lines, kit, entry, kit.grid.span(4))
        yield partial(sign_lines, kit, entry, kit.grid.span(6))
    if kind in RECIPES:
        yield from feature_jobs(kit, group[0], RECIPES[kind])


def _place(kit: Kit, group: Sequence[Entry], previous: str) -> Placed:
    kind = group[0].piece.kind
    if kind is Kind.NEWS:
        return news(kit, group)
    if kind is Kind.SURVEY:
        return survey(kit, group[0])
    if kind is Kind.INFOGRAPHIC:
        return infographic(kit, group[0])
    return feature(kit, group[0], RECIPES[kind], previous)


def _bookmarked(pages: Sequence[Page], section: str) -> list[Page]:
    from markupsafe import Markup

    from jurnal.render.print.page import Element

    if not section:
        return list(pages)
    mark = Element("section-mark", f'<div class="bm1" data-label="{Markup.escape(section)}"></div>', 0, 0, 1, 1)
    return [replace(pages[0], elements=(mark, *pages[0].elements)), *pages[1:]]
