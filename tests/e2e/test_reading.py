"""What a reader does: change the language, the theme, read without scripts, search."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

pytestmark = pytest.mark.e2e

INTERVIEW = "2025-04/murat-abenov/"

LACKING = """() => {
  const empty = [...document.images].filter((image) => !image.complete || !image.naturalWidth);
  const shown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const unseen = [...document.querySelectorAll("main :is(h1, h2, h3, p, li, a)")].filter((words) =>
    !shown(words) && !words.closest(".hits, .toc, .chart, .q__link, .print-only, .notes--beside, details:not([open])"));
  return [...empty, ...unseen].map((element) => element.outerHTML.slice(0, 90));
}"""
"""Pictures that did not come and words that are not seen. `.hits` is filled by the search, which is a script; on paper
there is an address, and notes that stand beside the text here."""


def press(page: Page, link: Locator) -> None:
    """Press where the link is seen: `click` would first scroll to where a header that sticks began."""
    box = link.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def test_the_switch_lands_on_the_same_question(page: Page, address: str) -> None:
    page.goto(f"{address}kk/{INTERVIEW}")
    page.locator("#q4").evaluate("turn => turn.scrollIntoView({block: 'start', behavior: 'instant'})")
    press(page, page.locator(".lang a", has_text="РУС"))
    page.wait_for_url(f"{address}ru/{INTERVIEW}#q4")
    expect(page.locator("html")).to_have_attribute("lang", "ru")
    expect(page.locator("#q4")).to_be_in_viewport()


def test_the_switch_at_the_top_has_no_anchor(page: Page, address: str) -> None:
    page.goto(f"{address}ru/{INTERVIEW}")
    page.locator(".lang a", has_text="ҚАЗ").click()
    page.wait_for_url(f"{address}kk/{INTERVIEW}")


@pytest.mark.parametrize("path", ["kk/", "kk/people/", "kk/search/", "kk/sections/", "kk/archive/", "kk/about/"])
def test_the_switch_keeps_the_page(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    page.locator(".lang a", has_text="РУС").click()
    page.wait_for_url(address + path.replace("kk/", "ru/", 1))


def test_the_theme_is_remembered(page: Page, address: str) -> None:
    page.goto(f"{address}kk/{INTERVIEW}")
    light = page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
    page.locator(".tool--theme").click()
    dark = page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
    assert light != dark
    page.goto(f"{address}ru/")
    assert page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor") == dark


def test_everything_reads_without_scripts(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{address}kk/{INTERVIEW}")
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator("#q1 p").first).to_be_visible()
    page.locator(".tool--menu").click()
    expect(page.locator("#menu a").first).to_be_visible()
    page.locator("#menu a").first.click()
    expect(page.locator(".works a").first).to_be_visible()
    page.goto(f"{address}kk/search/")
    expect(page.locator(".browse a").first).to_be_visible()
    expect(page.locator("noscript")).to_have_count(1)
    context.close()


def test_every_kind_of_page_shows_all_it_has_without_scripts(browser: Browser, address: str, kinds: list[str]) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 800})
    page = context.new_page()
    lacking: dict[str, list[str]] = {}
    for path in kinds:
        page.goto(address + path, wait_until="load")
        found = page.evaluate(LACKING)
        if found:
            lacking[path] = found
    context.close()
    assert lacking == {}


@pytest.mark.parametrize(("language", "query"), [("kk", "Әбенов"), ("ru", "Абенов")])
def test_search_finds_real_links(page: Page, address: str, language: str, query: str) -> None:
    page.goto(f"{address}{language}/search/?q={query}")
    hits = page.locator(".hit")
    expect(hits.first).to_be_visible(timeout=10_000)
    slugs = hits.evaluate_all("rows => rows.map(row => row.dataset.slug)")
    assert "murat-abenov" in slugs
    page.locator('.hit[data-slug="murat-abenov"] a').first.click()
    page.wait_for_url(f"{address}{language}/{INTERVIEW}*")


def test_search_says_when_nothing_is_found(page: Page, address: str) -> None:
    page.goto(f"{address}ru/search/")
    page.locator("#q").fill("щщщщщщ")
    expect(page.locator(".hits__count")).to_contain_text("щщщщщщ", timeout=10_000)


def test_slash_opens_the_search(page: Page, address: str) -> None:
    page.goto(f"{address}kk/2025-04/")
    page.keyboard.press("/")
    page.wait_for_url(f"{address}kk/search/#q")
    expect(page.locator("#q")).to_be_focused()


def test_dark_theme_has_no_pale_ground(browser: Browser, address: str) -> None:
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(f"{address}kk/2025-04/")
    red, green, blue = page.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)")
    assert max(red, green, blue) < 60
    context.close()
