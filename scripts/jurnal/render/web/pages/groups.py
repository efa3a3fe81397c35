"""Sections and tags: an index of each, and a page for each with every piece it holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jurnal.assemble import Place, urls
from jurnal.model import Language, Section
from jurnal.render.web.page import Page, sized
from jurnal.render.web.site import Site
from jurnal.render.web.views import PieceView
from jurnal.render.web.wording import colour_class, words

SHOWN = 3
"""Newest pieces shown under each section on the index."""


@dataclass(frozen=True)
class GroupView:
    """A section on the index: its newest pieces and how many there are."""

    id: str
    name: str
    url: str
    colour: str
    count: str
    newest: tuple[PieceView, ...]


def section_pages(site: Site) -> Iterator[Page]:
    """`/kk/sections/` and `/kk/sections/<id>/`."""
    magazine = site.archive.magazine
    addresses = {language: urls.sections_url(language) for language in magazine.languages}
    for language in magazine.languages:
        labels = site.context.labels(language)
        yield Page(
            path=addresses[language],
            language=language,
            template="web/pages/sections.html",
            title=f"{labels('section.title')} · {magazine.wordmark}",
            description=labels("section.lede"),
            values={"groups": [_group(site, section, language) for section in magazine.sections]},
            type="CollectionPage",
            alternates=addresses,
            switch=addresses,
        )
        for section in magazine.sections:
            yield _section_page(site, section, language)


def _group(site: Site, section: Section, language: Language) -> GroupView:
    places = site.context.catalogues[language].by_section.get(section.id, ())
    return GroupView(
        id=section.id,
        name=words(section.name, language),
        url=urls.section_url(language, section.id),
        colour=colour_class(section),
        count=site.context.labels(language)("pieces", n=len(places)),
        newest=tuple(site.pieces.view(place) for place in places[:SHOWN]),
    )


def _section_page(site: Site, section: Section, language: Language) -> Page:
    group = _group(site, section, language)
    addresses = {code: urls.section_url(code, section.id) for code in site.archive.magazine.languages}
    places = site.context.catalogues[language].by_section.get(section.id, ())
    return Page(
        path=group.url,
        language=language,
        template="web/pages/section.html",
        title=f"{group.name} · {site.archive.magazine.wordmark}",
        description=sized(f"{group.name}: " + "; ".join(view.plain_title for view in group.newest)),
        values={"group": group, "issues": by_issue(site, places, language)},
        alternates=addresses,
        switch=addresses,
        colour=group.colour,
        body="is-section",
        type="CollectionPage",
        trail=((site.context.labels(language)("section.title"), urls.sections_url(language)),),
        section=section.id,
    )


def by_issue(site: Site, places: tuple[Place, ...], language: Language) -> list[tuple[object, list[PieceView]]]:
    """Pieces under the issue they stand in, newest issue first."""
    found: dict[str, list[PieceView]] = {}
    for place in places:
        found.setdefault(place.edition.issue.id, []).append(site.pieces.view(place))
    issues = {place.edition.issue.id: place.edition.issue for place in places}
    return [(site.issues.view(issues[issue_id], language), views) for issue_id, views in found.items()]


def tag_pages(site: Site) -> Iterator[Page]:
    """`/kk/tags/` and `/kk/tags/<tag>/` of every tag that a piece carries."""
    magazine = site.archive.magazine
    used = frozenset(tag for language in magazine.languages for tag in site.context.catalogues[language].by_tag)
    addresses = {language: urls.tags_url(language) for language in magazine.languages}
    for language in magazine.languages:
        labels, by_tag = site.context.labels(language), site.context.catalogues[language].by_tag
        named = sorted((words(magazine.tags.get(tag, {language: tag}), language), tag) for tag in used)
        tags = [
            (name, urls.tag_url(language, tag), len(by_tag.get(tag, ())), _colour(by_tag.get(tag, ())))
            for name, tag in named
        ]
        yield Page(
            path=addresses[language],
            language=language,
            template="web/pages/tags.html",
            title=f"{labels('tag.title')} · {magazine.wordmark}",
            description=labels("tag.lede"),
            values={"tags": tags},
            type="CollectionPage",
            alternates=addresses,
            switch=addresses,
        )
        for name, tag in named:
            yield _tag_page(site, tag, name, language, by_tag.get(tag, ()))


def _tag_page(site: Site, tag: str, name: str, language: Language, places: tuple[Place, ...]) -> Page:
    addresses: Mapping[Language, str] = {code: urls.tag_url(code, tag) for code in site.archive.magazine.languages}
    return Page(
        path=addresses[language],
        language=language,
        template="web/pages/tag.html",
        title=f"{name} · {site.archive.magazine.wordmark}",
        description=sized(f"{name}: " + "; ".join(place.entry.text.title for place in places[:SHOWN])),
        values={"name": name, "works": [site.pieces.view(place) for place in places]},
        alternates=addresses,
        switch=addresses,
        colour=_colour(places),
        body="is-tag",
        type="CollectionPage",
        trail=((site.context.labels(language)("tag.title"), urls.tags_url(language)),),
    )


def _colour(places: tuple[Place, ...]) -> str:
    """A tag wears the colours of its newest piece."""
    return colour_class(places[0].entry.section) if places else "c-house"
