"""Every feed of a site, in both forms."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from jurnal.assemble import urls
from jurnal.model import Language
from jurnal.render.files import SiteFile
from jurnal.render.web.catalogue import Key, key_of
from jurnal.render.web.feeds.atom import atom
from jurnal.render.web.feeds.items import Feed, Item, item
from jurnal.render.web.feeds.json_feed import json_feed
from jurnal.render.web.feeds.links import feed_title
from jurnal.render.web.site import Site
from jurnal.render.web.wording import words

MOST = 50
"""Pieces in a feed: two issues or more."""
FORMS: Mapping[urls.Form, Callable[[Feed, str], bytes]] = {"atom": atom, "json": json_feed}


def feed_files(site: Site, icon: str) -> Iterator[SiteFile]:
    """The feeds of every language and of its sections; `icon` is a path of the site."""
    magazine = site.archive.magazine
    if not site.archive.issues:
        return
    for language in magazine.languages:
        items = _items(site, language)
        for section in (None, *(section.id for section in magazine.sections)):
            feed = _feed(site, language, section, items, magazine.site + icon)
            for form, write in FORMS.items():
                path = urls.feed_path(language, section, form)
                yield SiteFile(path, write(feed, magazine.site + path))


def _items(site: Site, language: Language) -> Mapping[Key, Item]:
    """Those that stand in any feed of the language, each made once."""
    catalogue = site.context.catalogues[language]
    shown = [*catalogue.pieces[:MOST], *(place for places in catalogue.by_section.values() for place in places[:MOST])]
    return {key: item(site, place) for key, place in {key_of(place): place for place in shown}.items()}


def _feed(site: Site, language: Language, section: str | None, items: Mapping[Key, Item], icon: str) -> Feed:
    magazine, catalogue = site.archive.magazine, site.context.catalogues[language]
    places = catalogue.by_section.get(section, ()) if section else catalogue.pieces
    shown = tuple(items[key_of(place)] for place in places[:MOST])
    home = urls.section_url(language, section) if section else urls.front_url(language)
    return Feed(
        title=feed_title(magazine, language, section),
        about=words(magazine.about, language),
        home=magazine.site + home,
        language=language,
        publisher=words(magazine.publisher, language),
        icon=icon,
        updated=max((one.date for one in shown), default=site.archive.issues[-1].date),
        items=shown,
    )
