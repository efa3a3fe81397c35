"""What a page costs before its pictures, from the network log: requests, bytes, and nothing that moves."""

from __future__ import annotations

import gzip
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Response, Route

pytestmark = pytest.mark.e2e

REQUESTS, BYTES = 6, 150_000
"""At most, for an article page, as a host that compresses with gzip sends it."""
PICTURES = ("/assets/art/", "/assets/pictures/")
SQUEEZED = (".woff2", ".png", ".jpg", ".webp", ".avif")
"""Compressed already."""
PIECES = (
    "2025-04/murat-abenov/",
    "2025-04/blits-saualnama/",
    "2025-04/ortaq-shanyraq-astynda/",
    "2025-04/ueu-zan-zhobasy/",
    "2025-04/qurmetti-oqyrmandar/",
    "2025-04/zhanuarlar-zany/",
    "2025-04/atamnyn-amanaty/",
    "2025-04/abylaikhan-abdirash/",
)
"""One of each kind."""
SHIFT = """() => new Promise(done => {
    let sum = 0;
    new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) sum += e.value; }))
        .observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(sum), 300);
})"""
"""Cumulative layout shift of all there was so far."""
LATE = 700
"""How late slow fonts come, in ms."""


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def cost(response: Response) -> int:
    body = response.body()
    return len(body) if response.url.endswith(SQUEEZED) else len(gzip.compress(body, 6))


def log(page: Page, address: str) -> dict[str, int]:
    """What the page at that address loads before its pictures: URL -> bytes."""
    got: list[Response] = []
    page.on("response", lambda response: got.append(response))
    page.goto(address, wait_until="networkidle")
    return {one.url: cost(one) for one in got if not any(folder in one.url for folder in PICTURES)}


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_an_article_costs_few_requests_and_bytes(browser: Browser, address: str, language: str) -> None:
    told = {}
    for path in PIECES:
        context = browser.new_context(viewport={"width": 390, "height": 844})
        told[path] = log(context.new_page(), f"{address}{language}/{path}")
        context.close()
    assert {path: got for path, got in told.items() if len(got) > REQUESTS} == {}
    assert {path: got for path, got in told.items() if sum(got.values()) > BYTES} == {}


def test_only_the_stylesheet_holds_the_first_paint_up(phone: Page, address: str) -> None:
    phone.goto(f"{address}kk/{PIECES[0]}", wait_until="load")
    blocking = phone.evaluate(
        "performance.getEntriesByType('resource').filter(e => e.renderBlockingStatus === 'blocking').map(e => e.name)"
    )
    assert [name.rsplit(".", 1)[1] for name in blocking] == ["css"]


@pytest.mark.parametrize("path", ["kk/2025-04/murat-abenov/", "ru/2025-04/blits-saualnama/", "kk/2025-04/", "kk/"])
def test_nothing_moves_while_a_page_loads(phone: Page, address: str, path: str) -> None:
    phone.goto(address + path, wait_until="networkidle")
    assert phone.evaluate(SHIFT) < 0.02


@pytest.mark.parametrize("path", ["kk/2025-04/murat-abenov/", "ru/2025-04/atamnyn-amanaty/"])
def test_little_moves_when_fonts_come_late(phone: Page, address: str, path: str) -> None:
    def late(route: Route) -> None:
        phone.wait_for_timeout(LATE)
        route.continue_()

    phone.route("**/*.woff2", late)
    phone.goto(address + path, wait_until="networkidle")
    assert phone.evaluate("document.fonts.check('16px Literata')")
    assert phone.evaluate(SHIFT) < 0.1


def test_the_remembered_theme_is_there_before_the_first_paint(phone: Page, address: str) -> None:
    phone.goto(f"{address}kk/about/")
    phone.evaluate("localStorage.setItem('theme', 'dark')")
    phone.add_init_script(
        "const theme = () => document.documentElement.dataset.theme ?? 'none';"
        "new MutationObserver(() => { if (document.body) globalThis.early ??= theme(); })"
        ".observe(document, { childList: true, subtree: true });"
    )
    phone.goto(f"{address}kk/{PIECES[0]}")
    assert phone.evaluate("globalThis.early") == "dark"
