"""Where a page's feeds are, for its head."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jurnal.assemble import urls
from jurnal.model import Language, Magazine
from jurnal.render.web.page import Page
from jurnal.render.web.wording import words

TYPES: Mapping[urls.Form, str] = {"atom": "application/atom+xml", "json": "application/feed+json"}
"""Media types (RFC 4287, 7; JSON Feed 1.1)."""


@dataclass(frozen=True)
class FeedLink:
    """A feed as a page's head names it. `path` is relative to the site."""

    type: str
    title: str
    path: str
    language: Language


def feed_links(magazine: Magazine, page: Page) -> list[FeedLink]:
    """The feeds of the page's language, before them those of its section; pages in every language name them all."""
    both = page.path == "" or page.path.endswith(".html")
    languages = magazine.written if both else (page.language,)
    sections = [page.section, None] if page.section else [None]
    return [link for language in languages for section in sections for link in _links(magazine, language, section)]


def _links(magazine: Magazine, language: Language, section: str | None) -> Iterator[FeedLink]:
    title = feed_title(magazine, language, section)
    for form, kind in TYPES.items():
        yield FeedLink(kind, title, urls.feed_path(language, section, form), language)


def feed_title(magazine: Magazine, language: Language, section: str | None) -> str:
    """«Адал азамат», «Адал азамат: Блиц-опрос»."""
    name = words(magazine.name, language)
    return f"{name}: {words(magazine.section(section).name, language)}" if section else name
