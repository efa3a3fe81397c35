"""The site's map for searching machines, every page with its other languages, and robots.txt."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import quoteattr

from jurnal.render.files import SiteFile
from jurnal.render.web.page import Page


def sitemap(pages: Iterable[Page], site: str) -> SiteFile:
    """`sitemap.xml` of the pages that may be listed."""
    entries = "".join(_entry(page, site) for page in pages if page.listed)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    return SiteFile("sitemap.xml", f'{head} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n{entries}</urlset>\n'.encode())


def _entry(page: Page, site: str) -> str:
    alternates = dict(page.alternates)
    default = page.default if page.default is not None else next(iter(alternates.values()), None)
    named = [*alternates.items(), *([("x-default", default)] if default is not None else [])]
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang="{code}" href={quoteattr(site + path)}/>' for code, path in named
    )
    changed = f"<lastmod>{page.published.isoformat()}</lastmod>" if page.published else ""
    return f"<url><loc>{site}{page.path}</loc>{changed}{links}</url>\n"


def robots(site: str) -> SiteFile:
    """`robots.txt`: everything may be read, and where the map is."""
    return SiteFile("robots.txt", f"User-agent: *\nAllow: /\n\nSitemap: {site}sitemap.xml\n".encode())
