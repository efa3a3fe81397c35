"""An issue's contents, the front of each language (its newest issue) and the archive of issues."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from jurnal.assemble import Place, urls
from jurnal.model import Edition, Entry, Missing, Run
from jurnal.render.web.grid import Layout, lay_out
from jurnal.render.web.linked import issue_node
from jurnal.render.web.page import Page, sized
from jurnal.render.web.site import Site
from jurnal.render.web.views import IssueView, MissingView, PersonView, PieceView
from jurnal.render.web.wording import colour_class, words

EARLIER = 4
"""Issues before the newest that the front of a language shows."""


@dataclass(frozen=True)
class RunView:
    """A section's part of the contents. `anchor` is unique on the page."""

    anchor: str
    name: str
    url: str
    colour: str
    count: str
    layout: Layout


def contents(site: Site, edition: Edition) -> tuple[RunView, ...]:
    """The runs of an edition with their grids; larger sections stand on their tint every other time."""
    runs: list[RunView] = []
    tinted = True
    for run in edition.runs:
        tinted = not tinted if len(run.entries) > 1 else tinted
        runs.append(_run(site, edition, run, tinted, {view.anchor for view in runs}))
    return tuple(runs)


def _run(site: Site, edition: Edition, run: Run, tinted: bool, taken: set[str]) -> RunView:
    language, labels = edition.language, site.context.labels(edition.language)
    items = [_item(site, edition, entry) for entry in run.entries]
    name = words(run.section.name, language) if run.section else _outside(items, labels("issue.outside"))
    base = run.section.id if run.section else run.entries[0].slug
    anchor = base if base not in taken else f"{base}-{len(taken)}"
    url = urls.section_url(language, run.section.id) if run.section else ""
    count = labels("pieces", n=len(run.entries)) if len(run.entries) > 1 else ""
    return RunView(anchor, name, url, colour_class(run.section), count, lay_out(items, tinted))


def _item(site: Site, edition: Edition, entry: Entry | Missing) -> PieceView | MissingView:
    if isinstance(entry, Missing):
        return site.pieces.missing(entry, edition.issue)
    return site.pieces.view(Place(edition, entry))


def _outside(items: Sequence[PieceView | MissingView], otherwise: str) -> str:
    """Pieces outside the sections are announced by their kind."""
    first = items[0]
    return first.kind_label if len(items) == 1 and isinstance(first, PieceView) else otherwise


def issue_pages(site: Site) -> Iterator[Page]:
    """`/kk/2025-04/` for every issue and language."""
    for issue in site.archive.issues:
        for language in site.archive.magazine.languages:
            if edition := site.context.edition(issue, language):
                yield issue_page(site, edition)


def issue_page(site: Site, edition: Edition) -> Page:
    """The cover and the contents."""
    issue, language = edition.issue, edition.language
    languages = [code for code in site.archive.magazine.languages if site.context.edition(issue, code)]
    view = site.issues.view(issue, language)
    addresses = {code: urls.issue_url(code, issue.id) for code in languages}
    wordmark = site.archive.magazine.wordmark
    return Page(
        path=urls.issue_url(language, issue.id),
        language=language,
        template="web/pages/issue.html",
        title=f"{view.label}: {view.theme} · {wordmark}" if view.theme else f"{view.label} · {wordmark}",
        description=_description(site, edition, view),
        values={"issue": view, **_inside(site, edition)},
        alternates=addresses,
        switch=addresses,
        colour=view.cover.colour,
        body="is-issue",
        nodes=(issue_node(edition, whole=True),),
        trail=((site.context.labels(language)("archive.title"), urls.archive_url(language)),),
        published=issue.date,
    )


def front_pages(site: Site) -> Iterator[Page]:
    """`/kk/`: the newest issue, and the way to the earlier ones."""
    magazine = site.archive.magazine
    newest = site.archive.issues[0] if site.archive.issues else None
    if newest is None:
        return
    addresses = {code: urls.front_url(code) for code in magazine.languages}
    for language in magazine.languages:
        edition = site.context.edition(newest, language)
        if edition is None:
            continue
        view = site.issues.view(newest, language)
        yield Page(
            path=urls.front_url(language),
            language=language,
            template="web/pages/issue.html",
            title=f"{magazine.wordmark} · {words(magazine.tagline, language)}",
            description=sized(words(magazine.about, language)),
            values={"issue": view, **_inside(site, edition), "earlier": site.issues.newest(language, EARLIER, skip=1)},
            alternates=addresses,
            default="",
            switch=addresses,
            colour=view.cover.colour,
            body="is-issue",
            nodes=(issue_node(edition, whole=True),),
            published=newest.date,
        )


def _inside(site: Site, edition: Edition) -> Mapping[str, object]:
    return {"runs": contents(site, edition), "people": issue_people(site, edition), "earlier": ()}


def issue_people(site: Site, edition: Edition) -> tuple[PersonView, ...]:
    """Everybody who speaks or writes in an edition, in the colours of the piece they stand in."""
    found: dict[str, PersonView] = {}
    for entry in edition.entries:
        for person in (*entry.piece.speakers, *entry.piece.authors):
            found.setdefault(person.id, site.people.view(person, edition.language, entry.section, entry.colours))
    return tuple(found.values())


def _description(site: Site, edition: Edition, view: IssueView) -> str:
    titles = "; ".join(words(line.title, edition.language) for line in edition.issue.cover.lines)
    return sized(f"{view.label}, {view.period}. {titles}.")


def archive_pages(site: Site) -> Iterator[Page]:
    """`/kk/archive/`: every issue, newest first."""
    magazine = site.archive.magazine
    addresses = {language: urls.archive_url(language) for language in magazine.languages}
    for language in magazine.languages:
        labels = site.context.labels(language)
        issues = site.issues.newest(language, len(site.archive.issues))
        yield Page(
            path=addresses[language],
            language=language,
            template="web/pages/archive.html",
            title=f"{labels('archive.title')} · {magazine.wordmark}",
            description=labels("archive.lede"),
            values={"issues": issues},
            alternates=addresses,
            switch=addresses,
            type="CollectionPage",
        )
