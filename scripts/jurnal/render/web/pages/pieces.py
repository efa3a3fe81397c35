"""Every piece in the layout of its kind, the gap where a translation is missing, and the short links."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from jurnal.assemble import Place, urls
from jurnal.model import Answer, ChartBlock, Edition, Entry, Heading, Kind, Language, Missing, Piece, Text, Turn
from jurnal.render.web.blocks import write_block
from jurnal.render.web.body import BodyWriter
from jurnal.render.web.catalogue import key_of
from jurnal.render.web.charts import ring
from jurnal.render.web.citing import citation
from jurnal.render.web.finding import told
from jurnal.render.web.linked import article, issue_node
from jurnal.render.web.notes import notes_beside
from jurnal.render.web.page import Page, sized
from jurnal.render.web.site import Site
from jurnal.render.web.views import DownloadView, IssueView
from jurnal.render.web.wording import colour_class, plain, words

PLAIN_START = frozenset({Kind.NEWS, Kind.SURVEY, Kind.INFOGRAPHIC})
"""Kinds that open without a drop cap."""

CLOSE = 3
"""Pieces offered after a piece."""


@dataclass(frozen=True)
class Neighbour:
    """The piece before or after, or the contents at either end of an issue."""

    url: str
    title: Markup
    colour: str


def piece_pages(site: Site) -> Iterator[Page]:
    """`/kk/2025-04/<slug>/` for every piece of every edition, translated or not."""
    for issue in site.archive.issues:
        for language in site.archive.magazine.languages:
            edition = site.context.edition(issue, language)
            if edition is None:
                continue
            entries = edition.entries
            for position in range(len(entries)):
                yield _piece_page(site, edition, entries, position)
            for missing in edition.missing:
                yield _missing_page(site, edition, missing)


def addresses(site: Site, piece: Piece) -> Mapping[Language, str]:
    """The piece's address in every language that has it."""
    languages = [code for code in site.archive.magazine.languages if site.context.catalogues[code].has(piece)]
    return {code: urls.piece_url(code, piece.issue, piece.slug) for code in languages}


def _switch(site: Site, piece: Piece) -> Mapping[Language, str]:
    languages = site.archive.magazine.languages
    return {
        code: urls.piece_url(code, piece.issue, piece.slug)
        for code in languages
        if (piece.issue, code) in site.archive.editions
    }


def _piece_page(site: Site, edition: Edition, entries: tuple[Entry, ...], position: int) -> Page:
    entry, language = entries[position], edition.language
    place = Place(edition, entry)
    view = site.pieces.view(place)
    around = frozenset(near.slug for near in entries[max(0, position - 1) : position + 2])
    page = Page(
        path=view.url,
        language=language,
        template=f"web/pages/piece/{view.kind}.html",
        title=f"{view.plain_title} · {site.archive.magazine.wordmark}",
        description=sized(view.plain_standfirst),
        values={},
        alternates=addresses(site, entry.piece),
        switch=_switch(site, entry.piece),
        colour=view.colour,
        body=f"is-piece is-{view.kind}",
        section=view.section_id,
        kind="article",
        nodes=(article(site, place), issue_node(edition, whole=False)),
        trail=((view.issue_label, urls.issue_url(language, edition.issue.id)),),
        published=entry.piece.date or edition.issue.date,
    )
    values = {
        "piece": view,
        "text": entry.text,
        "body": _body(site, place, page.root),
        "toc": table_of_contents(entry.text),
        "short": urls.short_url(entry.piece.short_id),
        "sources": escape(entry.text.sources),
        "previous": _neighbour(site, edition, entries, position - 1),
        "following": _neighbour(site, edition, entries, position + 1),
        **_next_to_read(site, place, around),
        "ring": next((ring(block.chart) for block in entry.text.body.walk() if isinstance(block, ChartBlock)), ""),
        "pdf": _pdf(site.issues.view(edition.issue, language)),
        "issue_url": urls.issue_url(language, edition.issue.id),
        "tags": [
            (urls.tag_url(language, tag), words(site.archive.magazine.tags.get(tag, {language: tag}), language))
            for tag in entry.piece.tags
        ],
        "citation": citation(site, place),
        "parallel": site.parallels.url(entry.piece, language),
        "places": site.parallels.moved(entry.piece, language),
        "told": told(site, place, view),
        "absent": [code for code in site.archive.magazine.written if code not in page.alternates],
        "date": site.context.labels(language).date(entry.piece.date) if entry.piece.date else "",
    }
    return Page(**{**vars(page), "values": values})


def _pdf(issue: IssueView) -> DownloadView | None:
    return next((download for download in issue.downloads if download.flavour == "screen"), None)


def _next_to_read(site: Site, place: Place, around: frozenset[str]) -> Mapping[str, object]:
    """Three pieces close to this one, or, when hardly any is, three of the same issue."""
    labels = site.context.labels(place.edition.language)
    near = site.context.catalogues[place.edition.language].related(place, around)
    if len(near) > 1:
        return {"related": [site.pieces.view(other) for other in near], "related_title": labels("piece.related")}
    others = [entry for entry in place.edition.entries if entry.slug not in around]
    start = max(0, min(place.entry.position, len(others) - CLOSE))
    views = [site.pieces.view(Place(place.edition, entry)) for entry in others[start : start + CLOSE]]
    return {"related": views, "related_title": labels("nav.this-issue")}


def _body(site: Site, place: Place, root: str) -> Markup:
    entry = place.entry
    writer = BodyWriter(
        site=site,
        language=place.edition.language,
        issue_id=place.edition.issue.id,
        section=entry.section,
        colours=entry.colours,
        root=root,
        write_block=write_block,
        quotes=entry.text.pull_quotes,
        drop=entry.piece.kind not in PLAIN_START,
        beside=notes_beside(entry.text.body.blocks),
        tables_open=entry.piece.kind is Kind.INFOGRAPHIC,
    )
    return writer.write(entry.text.body.blocks)


def table_of_contents(text: Text) -> list[tuple[str, Markup]]:
    """(anchor, words) of the questions of an interview or the headings of the rest; nothing to list below two."""
    found: list[tuple[str, str]] = []
    for block in text.body.blocks:
        if isinstance(block, Turn):
            found.append((block.anchor, plain(block.question)))
        elif isinstance(block, Answer):
            found.append((block.anchor, str(escape(words(block.person.name, text.language)))))
        elif isinstance(block, Heading) and block.level == 2:
            found.append((block.anchor, plain(block.html)))
    listed = [(anchor, Markup(title)) for anchor, title in found]
    return listed if len(listed) > 1 else []


def _neighbour(site: Site, edition: Edition, entries: tuple[Entry, ...], position: int) -> Neighbour:
    language = edition.language
    if 0 <= position < len(entries):
        view = site.pieces.view(Place(edition, entries[position]))
        return Neighbour(view.url, view.title, view.colour)
    end = site.context.labels(language)("issue.end" if position > 0 else "issue.start")
    return Neighbour(urls.issue_url(language, edition.issue.id), Markup(end), "c-house")


def _missing_page(site: Site, edition: Edition, missing: Missing) -> Page:
    """Says plainly that the piece is not there in this language, and where it is."""
    labels, key = site.context.labels(edition.language), (edition.issue.id, missing.slug)
    view = site.pieces.missing(missing, edition.issue)
    there = [(code, site.pieces.view(site.context.catalogues[code].by_key[key])) for code in missing.has]
    return Page(
        path=view.url,
        language=edition.language,
        template="web/pages/piece/missing.html",
        title=f"{labels('missing.title')} · {site.archive.magazine.wordmark}",
        description=labels("missing.title"),
        values={"there": there, "issue": site.issues.view(edition.issue, edition.language)},
        switch=_switch(site, missing.piece),
        colour=view.colour,
        body="is-missing",
        section=missing.piece.section,
        listed=False,
    )


def short_pages(site: Site) -> Iterator[Page]:
    """`/p/<id>/`: the permanent link of a piece, a page that offers its languages."""
    first = site.archive.magazine.languages[0]
    seen: set[str] = set()
    for language in site.archive.magazine.languages:
        for place in site.context.catalogues[language].pieces:
            piece = place.entry.piece
            if piece.short_id not in seen:
                seen.add(piece.short_id)
                yield _short_page(site, place, language, first)


def _short_page(site: Site, place: Place, language: Language, first: Language) -> Page:
    piece = place.entry.piece
    written = site.archive.magazine.written
    where = {code: url for code, url in addresses(site, piece).items() if code in written}
    views = [site.pieces.view(site.context.catalogues[code].by_key[key_of(place)]) for code in where]
    return Page(
        path=urls.short_url(piece.short_id),
        language=language,
        template="web/pages/short.html",
        title=f"{views[0].plain_title} · {site.archive.magazine.wordmark}",
        description=sized(views[0].plain_standfirst),
        values={"views": list(zip(where, views, strict=True)), "both": site.parallels.url(piece, next(iter(where)))},
        switch=where,
        canonical=where.get(first) or next(iter(where.values())),
        colour=colour_class(place.entry.section),
        body="bare is-short",
        listed=False,
    )
