"""The newest issue without a network: pieces never opened before, in the reader's language, and a word where nothing is
kept."""

from __future__ import annotations

import functools
import http.server
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.e2e.conftest import Quiet

pytestmark = pytest.mark.e2e

LOOKED_AFTER = "() => navigator.serviceWorker.controller?.state === 'activated'"
"""The worker is there, so all it keeps is kept."""
KEPT = """async () => {
    const cache = await caches.open("jurnal-issue");
    return (await cache.keys()).map(request => new URL(request.url).pathname);
}"""


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    yield context
    context.close()


@pytest.fixture
def deep(site: Path, tmp_path: Path) -> Iterator[str]:
    """The site served under a path of its host."""
    (tmp_path / "journal").symlink_to(site, target_is_directory=True)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(tmp_path)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/journal/"
    server.shutdown()


def visited(context: BrowserContext, address: str) -> Page:
    """The page, looked at until the worker has kept the issue."""
    page = context.new_page()
    page.clock.install()
    page.goto(address)
    page.clock.run_for(10_000)
    page.wait_for_function(LOOKED_AFTER, timeout=20_000)
    return page


def until(page: Page, is_so: Callable[[], bool]) -> None:
    """Wait for what the worker does by itself."""
    for _ in range(100):
        if is_so():
            return
        page.wait_for_timeout(200)
    pytest.fail("the worker did not get so far")


def test_another_piece_of_the_issue_reads_without_a_network(context: BrowserContext, address: str) -> None:
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.goto(f"{address}kk/2025-04/murat-abenov/", wait_until="networkidle")
    first_view = list(asked)
    assert not [url for url in first_view if url.endswith("sw.js")], "the worker disturbs the first view"
    page.wait_for_function(LOOKED_AFTER, timeout=20_000)
    context.set_offline(True)
    page.goto(f"{address}kk/2025-04/blits-saualnama/")
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".voice").first).to_be_visible()
    assert page.evaluate("getComputedStyle(document.body).fontFamily").startswith("Literata")
    assert page.evaluate("document.fonts.check('16px Literata')")
    page.locator(".wordmark").click()
    expect(page.locator(".mast")).to_be_visible()
    page.goto(f"{address}ru/2025-04/blits-saualnama/")
    expect(page.locator("h1")).to_have_text("Нет сети")
    expect(page.locator("main a")).to_have_attribute("href", "../../ru/2025-04/")
    context.set_offline(False)
    page.goto(f"{address}ru/2025-04/blits-saualnama/")
    until(page, lambda: sum(path.startswith("/ru/") for path in page.evaluate(KEPT)) > 20)
    context.set_offline(True)
    page.goto(f"{address}ru/2025-04/murat-abenov/")
    expect(page.locator("#q1")).to_be_visible()
    assert not list(context.cookies())


def test_it_works_under_a_path_and_keeps_one_language(context: BrowserContext, deep: str) -> None:
    page = visited(context, f"{deep}ru/2025-04/")
    kept = page.evaluate(KEPT)
    assert "/journal/ru/2025-04/murat-abenov/" in kept
    assert not [path for path in kept if not path.startswith("/journal/ru/")]
    context.set_offline(True)
    page.goto(f"{deep}ru/2025-04/murat-abenov/#q2")
    expect(page.locator("#q2")).to_be_in_viewport()


def test_who_asks_for_little_data_is_left_alone(context: BrowserContext, address: str) -> None:
    context.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } });")
    page = context.new_page()
    page.clock.install()
    page.goto(f"{address}kk/2025-04/")
    page.clock.run_for(30_000)
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)") == 0


class Rebuilt(Quiet):
    """Serves the site, then one where a piece has changed and another is gone, as far as the worker is told."""

    changed = False

    def do_GET(self) -> None:
        """Tell the worker of the build there is."""
        told = Path(str(self.directory), "sw.js").read_text(encoding="utf-8")
        if not self.path.endswith("/sw.js") or not self.changed:
            return super().do_GET()
        told = re.sub(r'("kk/2025-04/murat-abenov/":)"\w+"', r'\1"00000000"', told)
        content = re.sub(r'"kk/2025-04/co2-ulttyq-zhospar/":"\w+",', "", told).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/javascript")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        return None


def test_a_new_build_loads_what_has_changed_and_forgets_what_is_gone(context: BrowserContext, site: Path) -> None:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Rebuilt, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    page = visited(context, f"http://127.0.0.1:{server.server_port}/kk/2025-04/")
    before = page.evaluate(KEPT)
    page.evaluate("() => caches.open('jurnal-of-yesterday')")
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    Rebuilt.changed = True
    page.evaluate("() => navigator.serviceWorker.getRegistration().then(one => one.update())")
    until(page, lambda: "jurnal-of-yesterday" not in page.evaluate("() => caches.keys()"))
    after = page.evaluate(KEPT)
    versions = page.evaluate("async () => (await (await caches.open('jurnal-issue')).keys()).map(one => one.url)")
    assert set(before) - set(after) == {"/kk/2025-04/co2-ulttyq-zhospar/"}
    assert [one for one in versions if one.endswith("/murat-abenov/?00000000")]
    assert not [one for one in asked if "/kk/2025-04/" in one and "murat-abenov" not in one]
    server.shutdown()
