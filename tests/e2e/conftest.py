"""A real Chromium over the finished site, served from its folder."""

from __future__ import annotations

import functools
import http.server
import os
import re
import shutil
import threading
import xml.etree.ElementTree as etree
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--no-first-run"]
LANGUAGE_AND_CLASSES = re.compile(r'<html lang="([^"]+)".*<body class="([^"]*)"', re.DOTALL)
LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves the site and says nothing; an unknown address gets the site's own 404 page."""

    sent: Mapping[str, str] = {}

    def end_headers(self) -> None:
        """Send what a careful host would send: the headers that stand in the site for every file."""
        for name, value in self.sent.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest) -> Path:
    """The finished site: the one JURNAL_SITE names, or one built now."""
    ready = os.environ.get("JURNAL_SITE")
    return Path(ready) if ready else Path(request.getfixturevalue("built_site"))


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served, with a slash at the end."""
    Quiet.sent = dict(re.findall(r"^  ([\w-]+): (.+)$", (site / "_headers").read_text().split("\n/")[0], re.M))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="session")
def paths(site: Path) -> list[str]:
    """Every page of the site's map, relative to the site."""
    places = [loc.text or "" for loc in etree.parse(site / "sitemap.xml").iter(LOC)]
    root = min(places, key=len)
    return [place.removeprefix(root) for place in places]


@pytest.fixture(scope="session")
def kinds(site: Path) -> list[str]:
    """The fullest page of every kind in every language. The classes of `<body>` tell a kind, where there are none the
    address does."""
    fullest: dict[tuple[str, str], tuple[int, str]] = {}
    for page in site.rglob("*.html"):
        path, html = page.relative_to(site).as_posix().removesuffix("index.html"), page.read_text(encoding="utf-8")
        language, classes = LANGUAGE_AND_CLASSES.findall(html)[0]
        kind = " ".join(name for name in classes.split() if not name.startswith("c-")) or path.partition("/")[2]
        fullest[language, kind] = max(fullest.get((language, kind), (0, "")), (len(html), path))
    return sorted(path for _, path in fullest.values())


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium; the test is skipped where there is none."""
    chromium = os.environ.get("JURNAL_CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
    if not Path(chromium).exists():
        pytest.skip("no Chromium: set JURNAL_CHROMIUM")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh page at a desk's width, with nothing that moves."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    yield context.new_page()
    context.close()
