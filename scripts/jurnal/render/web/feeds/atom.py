"""A feed as Atom (RFC 4287)."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from jurnal.render.web.feeds.items import Feed, Item, Named, moment


def atom(feed: Feed, itself: str) -> bytes:
    """The feed as a document; `itself` is its own address. Every entry carries its language, so that feeds of several
    may be joined."""
    return "\n".join(['<?xml version="1.0" encoding="utf-8"?>', *_feed(feed, itself), ""]).encode()


def _feed(feed: Feed, itself: str) -> Iterator[str]:
    yield f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={quoteattr(feed.language)}>'
    yield f"<id>{escape(itself)}</id>"
    yield f"<title>{escape(feed.title)}</title>"
    if feed.about:
        yield f"<subtitle>{escape(feed.about)}</subtitle>"
    yield f"<updated>{moment(feed.updated)}</updated>"
    yield f'<link rel="self" type="application/atom+xml" href={quoteattr(itself)}/>'
    yield f'<link rel="alternate" type="text/html" href={quoteattr(feed.home)}/>'
    yield f"<author><name>{escape(feed.publisher)}</name></author>"
    yield f"<icon>{escape(feed.icon)}</icon>"
    for item in feed.items:
        yield from _entry(item)
    yield "</feed>"


def _entry(item: Item) -> Iterator[str]:
    """An entry's id is its address, which never changes. Without an author of its own it has the feed's (4.1.2)."""
    yield f"<entry xml:lang={quoteattr(item.language)}>"
    yield f"<id>{escape(item.url)}</id>"
    yield f"<title>{escape(item.title)}</title>"
    yield f"<published>{item.moment}</published>"
    yield f"<updated>{item.moment}</updated>"
    yield _link(item.language, item.url)
    for language, url in item.translations.items():
        yield _link(language, url)
    for person in item.authors:
        yield _person("author", person)
    for person in item.speakers:
        yield _person("contributor", person)
    for label, term in item.subjects:
        yield f"<category term={quoteattr(term)} label={quoteattr(label)}/>"
    if item.summary:
        yield f"<summary>{escape(item.summary)}</summary>"
    yield f'<content type="html">{escape(item.html)}</content>'
    yield "</entry>"


def _link(language: str, url: str) -> str:
    """The piece on the site. Of one type and language there is one (4.1.2)."""
    return f'<link rel="alternate" type="text/html" hreflang={quoteattr(language)} href={quoteattr(url)}/>'


def _person(what: str, person: Named) -> str:
    name, url = person
    return f"<{what}><name>{escape(name)}</name><uri>{escape(url)}</uri></{what}>"
