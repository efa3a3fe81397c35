"""The magazine as a site: pure, from an archive and prepared files to finished pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from jurnal.assemble import urls
from jurnal.model import Archive, Language
from jurnal.render.files import SiteFile
from jurnal.render.theme import Theme
from jurnal.render.web.bundle import DrawPng, bundle
from jurnal.render.web.cards import DrawCards, no_cards, sheets
from jurnal.render.web.citing import citation_files
from jurnal.render.web.context import Context
from jurnal.render.web.feeds import feed_files
from jurnal.render.web.hosts import host_files
from jurnal.render.web.inputs import Download, Downloads, DrawChart, Paginations, SiteAssets
from jurnal.render.web.manifest import manifests
from jurnal.render.web.offline import Keeper, offline_pages
from jurnal.render.web.opensearch import descriptions
from jurnal.render.web.page import Page
from jurnal.render.web.pages.groups import section_pages, tag_pages
from jurnal.render.web.pages.issues import archive_pages, front_pages, issue_pages
from jurnal.render.web.pages.parallel import parallel_pages
from jurnal.render.web.pages.people import people_pages
from jurnal.render.web.pages.pieces import piece_pages, short_pages
from jurnal.render.web.pages.plain import about_pages, bilingual_front, lost_page, search_pages
from jurnal.render.web.pictures import wanted_pictures
from jurnal.render.web.shelf import DrawArt, Shelf, draw
from jurnal.render.web.site import Site
from jurnal.render.web.sitemap import robots, sitemap
from jurnal.render.web.wording import colour_class, words
from jurnal.render.web.writer import Writer

__all__ = [
    "Download",
    "SiteAssets",
    "SiteFile",
    "render_site",
    "wanted_pictures",
]


def render_site(
    archive: Archive,
    theme: Theme,
    *,
    draw_chart: DrawChart,
    paginations: Paginations | None = None,
    downloads: Downloads | None = None,
    assets: SiteAssets | None = None,
    draw_art: DrawArt = draw,
    draw_cards: DrawCards = no_cards,
    draw_png: DrawPng | None = None,
) -> Iterator[SiteFile]:
    """Every file of the site but fonts, photographs and downloads, which the caller has made and names in `assets`
    and `downloads`.

    `draw_art`, `draw_chart` and `draw_cards` may remember what they have drawn."""
    assets = assets or SiteAssets()
    if archive.magazine.automatic:
        theme = replace(theme, automatic=archive.magazine.automatic)
    shelf = Shelf(draw_art)
    site = Site(Context(archive, theme, paginations or {}, downloads or {}, draw_chart, assets, shelf))
    shared = bundle(theme, archive.magazine, assets, draw_png)
    yield from shared.files
    languages = archive.magazine.languages
    drawn = draw_cards(list(sheets(site, assets.advances)))
    yield from (file for file, _ in drawn.values())
    furnished = {language: furniture(site, language) for language in languages}
    writer = Writer(theme, archive.magazine, shared, furnished, {page: card for page, (_, card) in drawn.items()})
    pages = list(all_pages(site))
    keeper = Keeper(site)
    yield from (keeper.see(page, writer.write(page)) for page in pages)
    if pages:
        yield keeper.worker(theme, shared, assets)
    yield from shelf.files()
    yield from manifests(archive.magazine, theme, shared)
    yield from descriptions(archive.magazine)
    yield from citation_files(site)
    yield from feed_files(site, shared.icon)
    yield sitemap(pages, archive.magazine.site)
    yield robots(archive.magazine.site)
    yield from host_files(archive.magazine.site, shared.first)


def all_pages(site: Site) -> Iterator[Page]:
    """Every page, in the order of the site's map."""
    if not site.archive.issues:
        return
    yield bilingual_front(site)
    yield from front_pages(site)
    yield from issue_pages(site)
    yield from piece_pages(site)
    yield from parallel_pages(site)
    yield from section_pages(site)
    yield from people_pages(site)
    yield from tag_pages(site)
    yield from archive_pages(site)
    yield from about_pages(site)
    yield from search_pages(site)
    yield from short_pages(site)
    yield from offline_pages(site)
    yield lost_page(site)


def furniture(site: Site, language: Language) -> Mapping[str, object]:
    """What menu and footer show on every page of a language."""
    magazine = site.archive.magazine
    newest = site.archive.issues[0] if site.archive.issues else None
    return {
        "front": urls.front_url(language),
        "search": urls.search_url(language),
        "people": urls.people_url(language),
        "tags": urls.tags_url(language),
        "archive": urls.archive_url(language),
        "about": urls.about_url(language),
        "all_sections": urls.sections_url(language),
        "sections": [
            (section.id, words(section.name, language), urls.section_url(language, section.id), colour_class(section))
            for section in magazine.sections
        ],
        "issue": site.issues.view(newest, language) if newest else None,
        "name": words(magazine.name, language),
        "about_text": words(magazine.about, language),
        "publisher": words(magazine.publisher, language),
    }
