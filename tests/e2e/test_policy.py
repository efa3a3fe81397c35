"""The policy of the pages in a real browser: whatever it stops is an event, and there is none. `test_walk` listens on
every page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.e2e

LISTEN = """addEventListener("securitypolicyviolation", (event) =>
  (window.stopped ??= []).push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`))"""
STOPPED = "window.stopped ?? []"


@pytest.fixture
def watched(browser: Browser) -> Iterator[Page]:
    """A phone, so that words are divided, that remembers what was stopped."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, reduced_motion="reduce")
    context.add_init_script(LISTEN)
    yield context.new_page()
    context.close()


def test_scripts_work_under_it(watched: Page, address: str) -> None:
    watched.goto(address + "kk/search/")
    watched.fill("input[type=search]", "қоғам")
    watched.wait_for_selector(".hits__list li")
    watched.click(".tool--theme")
    watched.goto(address + "kk/2025-04/murat-abenov/")
    watched.wait_for_selector("main[data-divided]")
    assert watched.evaluate(STOPPED) == []


@pytest.mark.parametrize(
    "planted",
    [
        "document.body.setAttribute('style', 'color: red')",
        "document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }))",
        "document.body.append(Object.assign(document.createElement('img'), { src: 'https://a.example/a.png' }))",
    ],
)
def test_what_is_planted_is_stopped(watched: Page, address: str, planted: str) -> None:
    watched.goto(address + "kk/about/")
    watched.evaluate(planted)
    watched.wait_for_function("window.stopped?.length")
