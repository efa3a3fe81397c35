"""The service worker (W3C, Service Workers): the newest issue readable without a network, in the reader's language.

The worker is the theme's `web/worker/sw.js` with the list of what to keep above it. A page of the list carries a hash
of its content, so that a reader who has the issue loads only what has changed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping

from jurnal.assemble import urls
from jurnal.model import Language
from jurnal.render.files import SiteFile
from jurnal.render.theme import Theme
from jurnal.render.web.bundle import Bundle
from jurnal.render.web.hosts import NAMED_BY_CONTENT
from jurnal.render.web.inputs import SiteAssets
from jurnal.render.web.page import Page
from jurnal.render.web.site import Site

PATH = "sw.js"
"""In the site's folder: a worker looks after what lies beside and below it."""
SOURCE = "web/worker/sw.js"


def offline_pages(site: Site) -> Iterator[Page]:
    """`/kk/offline/`: shown where there is no network and nothing is kept."""
    magazine = site.archive.magazine
    addresses = {language: urls.offline_url(language) for language in magazine.languages}
    for language in magazine.languages:
        labels = site.context.labels(language)
        yield Page(
            path=addresses[language],
            language=language,
            template="web/pages/offline.html",
            title=f"{labels('offline.title')} · {magazine.wordmark}",
            description=labels("offline.text"),
            values={"issue": site.issues.view(site.archive.issues[0], language)},
            switch=addresses,
            body="is-lost",
            listed=False,
        )


class Keeper:
    """Watches pages go by and knows in the end what the worker is to keep, by language as addresses write it."""

    def __init__(self, site: Site) -> None:
        self.languages = site.archive.magazine.languages
        self.pages: dict[str, dict[str, str]] = {language.lower(): {} for language in self.languages}
        self.offline: dict[str, str] = {}
        self._wanted = {page: language for language in self.languages for page in _of_the_issue(site, language)}
        self._offline = {urls.offline_url(language): language for language in self.languages}

    def see(self, page: Page, file: SiteFile) -> SiteFile:
        """Note the page's version where it is one to keep."""
        version = hashlib.sha256(file.content).hexdigest()[:8]
        if language := self._wanted.get(page.path):
            self.pages[language.lower()][page.path] = version
        if language := self._offline.get(page.path):
            self.offline[language.lower()] = f"{page.path}?{version}"
        return file

    def worker(self, theme: Theme, shared: Bundle, assets: SiteAssets) -> SiteFile:
        """`sw.js`, once every page has been seen."""
        fonts = (face.path for face in assets.fonts)
        told: Mapping[str, object] = {
            "shell": [shared.stylesheet, shared.script, *fonts, *self.offline.values()],
            "pages": self.pages,
            "offline": self.offline,
            "lasting": NAMED_BY_CONTENT,
        }
        written = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        return SiteFile(PATH, f"const SITE = {written};\n{theme.files[SOURCE]}".encode())


def _of_the_issue(site: Site, language: Language) -> Iterable[str]:
    """The paths of the newest issue: its contents, as the front and by itself, and its pieces."""
    for issue in site.archive.issues[:1]:
        edition = site.context.edition(issue, language)
        yield urls.front_url(language)
        yield urls.issue_url(language, issue.id)
        yield from (urls.piece_url(language, issue.id, slug) for slug in issue.slugs if edition)
