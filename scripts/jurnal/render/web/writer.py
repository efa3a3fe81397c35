"""Turns a page into HTML. What many pages share (menu, footer) is drawn once for each language, depth and section."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from jinja2 import Environment
from markupsafe import Markup

from jurnal.assemble import urls
from jurnal.model import Language, Magazine
from jurnal.render.files import SiteFile
from jurnal.render.theme import Theme
from jurnal.render.web.bundle import Bundle
from jurnal.render.web.feeds import feed_links
from jurnal.render.web.linked import data_block, illustrated, page_nodes
from jurnal.render.web.page import Card, Page
from jurnal.render.web.policy import policy
from jurnal.render.web.tongues import tell_tongues

LOCALES = {"kk": "kk_KZ", "kk-Latn": "kk_Latn_KZ", "ru": "ru_KZ"}
"""og:locale by language."""


@dataclass
class Writer:
    """Draws pages with the theme's templates; `furniture` gives the values of menu and footer by language."""

    theme: Theme
    magazine: Magazine
    bundle: Bundle
    furniture: Mapping[Language, Mapping[str, object]]
    cards: Mapping[str, Card] = field(default_factory=dict)
    """Social cards by the path of their page."""
    _shared: dict[tuple[str, ...], Markup] = field(default_factory=dict)

    @property
    def environment(self) -> Environment:
        """The compiled templates."""
        return self.theme.environment

    def write(self, page: Page) -> SiteFile:
        """The page as a file of the site."""
        html = self.environment.get_template(page.template).render(self._values(page))
        return SiteFile(page.file, tell_tongues(html, page.language).encode())

    def _values(self, page: Page) -> dict[str, object]:
        root = self._root(page)
        labels = self.theme.labels[page.language]
        shared = {
            "root": root,
            "l": labels,
            "magazine": self.magazine,
            "labels": self.theme.labels,
            "languages": self.magazine.written,
        }
        return {
            **shared,
            "page": page,
            "own": self.furniture[page.language],
            "bundle": self.bundle,
            "head": self._head(page),
            "menu": self._fragment("menu", page, root, page.section or ""),
            "foot": self._fragment("foot", page, root, ""),
            **page.values,
        }

    def _root(self, page: Page) -> str:
        """404.html is served at any depth, so it alone starts from the site's own path."""
        return page.root if page.path != "404.html" else "/" + self.magazine.site.split("/", 3)[3]

    def _head(self, page: Page) -> Mapping[str, object]:
        site = self.magazine.site
        alternates = {language: site + path for language, path in page.alternates.items()}
        card = self.cards.get(page.card or page.path) or self.cards.get(urls.front_url(page.language))
        nodes = [illustrated(node, site + card.path) if card else node for node in page.nodes]
        default = site + page.default if page.default is not None else next(iter(alternates.values()), None)
        return {
            "canonical": site + (page.canonical if page.canonical is not None else page.path),
            "alternates": alternates,
            "default": default,
            "locale": LOCALES.get(page.language, page.language),
            "data": data_block((*page_nodes(self.magazine, page), *nodes)),
            "card": card,
            "policy": policy(self.bundle.first),
            "manifest": urls.manifest_path(page.language),
            "search": urls.opensearch_path(page.language),
            "feeds": feed_links(self.magazine, page),
            "published": page.published.isoformat() if page.published else "",
            "locales": [LOCALES.get(language, language) for language in alternates if language != page.language],
        }

    def _fragment(self, name: str, page: Page, root: str, current: str) -> Markup:
        both = "front" if page.body.startswith(("front", "bare")) else ""
        key = (name, page.language, root, current, both)
        if key not in self._shared:
            values = {
                "root": root,
                "l": self.theme.labels[page.language],
                "labels": self.theme.labels,
                "languages": self.magazine.written,
                "magazine": self.magazine,
                "current": current,
                "both": bool(both),
                "furniture": self.furniture,
                "language": page.language,
            }
            self._shared[key] = Markup(self.environment.get_template(f"web/pages/shell/{name}.html").render(values))
        return self._shared[key]
