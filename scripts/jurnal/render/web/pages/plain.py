"""The bilingual front, search, about, and the page for addresses that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import escape

from jurnal.assemble import Place, urls
from jurnal.model import Issue, Language
from jurnal.render.web.page import Page, sized
from jurnal.render.web.site import Site
from jurnal.render.web.wording import colour_class, words

MOST = 30
"""Tags and people the search page offers: those with most pieces."""


@dataclass(frozen=True)
class SpineRow:
    """A line of the contents in every language. `cells` is (language, piece or None, address); `folio` the printed page
    between them, a link to both languages side by side where both are there."""

    colour: str
    folio: int | None
    kind: str
    cells: list[tuple[Language, object, str]]
    parallel: str | None
    title: str


def bilingual_front(site: Site) -> Page:
    """`/`: two languages as equals, one cover between them."""
    magazine = site.archive.magazine
    newest = site.archive.issues[0]
    addresses = {language: urls.front_url(language) for language in magazine.languages}
    first = magazine.languages[0]
    names = [words(magazine.name, language) for language in magazine.written]
    taglines = dict.fromkeys(words(magazine.tagline, language) for language in magazine.written)
    return Page(
        path="",
        language=first,
        template="web/pages/front.html",
        title=" · ".join([magazine.wordmark, *taglines]),
        description=sized(words(magazine.about, first)),
        values={
            "cover": site.issues.cover(newest, *magazine.written),
            "issues": {language: site.issues.view(newest, language) for language in magazine.written},
            "rows": list(_spine(site, newest)),
            "names": names,
        },
        alternates=addresses,
        default="",
        switch=addresses,
        body="front",
    )


def _spine(site: Site, issue: Issue) -> Iterator[SpineRow]:
    """The contents in print order."""
    magazine = site.archive.magazine
    for slug in issue.slugs:
        found = [(code, site.context.catalogues[code].by_key.get((issue.id, slug))) for code in magazine.written]
        first = next((place for _, place in found if place), None)
        if first:
            entry = first.entry
            yield SpineRow(
                colour=colour_class(entry.section),
                folio=_folio(site, issue, slug),
                kind=entry.piece.kind.value,
                cells=[(code, _view(site, place, code), urls.piece_url(code, issue.id, slug)) for code, place in found],
                parallel=site.parallels.url(entry.piece, magazine.languages[0]),
                title=entry.text.title,
            )


def _view(site: Site, place: Place | None, language: Language) -> object:
    return site.pieces.view(place) if place else None


def _folio(site: Site, issue: Issue, slug: str) -> int | None:
    """The page the piece starts on, when it is the same in every language."""
    starts = {span[0] for code in site.archive.magazine.written if (span := site.context.span(issue, code, slug))}
    return starts.pop() if len(starts) == 1 else None


def search_pages(site: Site) -> Iterator[Page]:
    """`/kk/search/`: a form that works with a script, and lists that work without."""
    magazine = site.archive.magazine
    addresses = {language: urls.search_url(language) for language in magazine.languages}
    for language in magazine.languages:
        labels, by_tag = site.context.labels(language), site.context.catalogues[language].by_tag
        used = sorted(by_tag, key=lambda tag: -len(by_tag[tag]))[:MOST]
        by_person = site.context.catalogues[language].by_person
        known = sorted(by_person, key=lambda who: -len(by_person[who]))[:MOST]
        yield Page(
            path=addresses[language],
            language=language,
            template="web/pages/search.html",
            title=f"{labels('search.title')} · {magazine.wordmark}",
            description=labels("search.hint"),
            values={
                "tags": [
                    (urls.tag_url(language, tag), words(magazine.tags.get(tag, {language: tag}), language))
                    for tag in used
                ],
                "people": [
                    (urls.person_url(language, who), words(site.archive.people[who].name, language)) for who in known
                ],
            },
            alternates=addresses,
            switch=addresses,
            body="is-search",
            type="SearchResultsPage",
        )


def about_pages(site: Site) -> Iterator[Page]:
    """`/kk/about/`: what the magazine is, and its imprint with the fields that are filled in."""
    magazine = site.archive.magazine
    addresses = {language: urls.about_url(language) for language in magazine.languages}
    for language in magazine.languages:
        labels = site.context.labels(language)
        imprint = [(labels(f"imprint.{name}"), words(value, language)) for name, value in magazine.imprint.items()]
        yield Page(
            path=addresses[language],
            language=language,
            template="web/pages/about.html",
            title=f"{labels('about.title')} · {magazine.wordmark}",
            description=sized(words(magazine.about, language)),
            values={
                "about": escape(words(magazine.about, language)),
                "imprint": imprint,
                "social": [(words(link.label, language), link.url) for link in magazine.social],
                "cover": site.issues.view(site.archive.issues[0], language).cover if site.archive.issues else None,
            },
            alternates=addresses,
            switch=addresses,
            body="is-about",
            type="AboutPage",
        )


def lost_page(site: Site) -> Page:
    """`404.html`, in every language at once."""
    magazine = site.archive.magazine
    addresses = {language: urls.front_url(language) for language in magazine.languages}
    pages = (
        {code: site.issues.view(site.archive.issues[0], code).page_count for code in magazine.written}
        if site.archive.issues
        else {}
    )
    return Page(
        path="404.html",
        language=magazine.languages[0],
        template="web/pages/lost.html",
        title=f"404 · {magazine.wordmark}",
        description=site.context.labels(magazine.languages[0])("lost.title"),
        values={"page_counts": pages, "searches": {code: urls.search_url(code) for code in magazine.written}},
        switch=addresses,
        body="bare is-lost",
        listed=False,
    )
