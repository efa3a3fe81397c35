"""Kazakh words at the ends of a phone's lines: divided for the eye, whole for everything else."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from jurnal.kazakh import points

pytestmark = pytest.mark.e2e

INTERVIEW = "kk/2025-04/murat-abenov/"
PAGES = [INTERVIEW, "kk/", "kk/2025-04/", "kk/people/", "ru/2025-04/murat-abenov/", "ru/2025-04/"]
WORD = re.compile(r"[^\W\d_]+")
TOO_WIDE = """() => [...document.querySelectorAll("main *")].filter((one) => {
  const box = one.getBoundingClientRect();
  return box.width && box.right > innerWidth + 1 && !one.closest(".sr, svg, [aria-hidden]")
    && getComputedStyle(one).position !== "absolute" && !inScroller(one);
  function inScroller(inner) {
    for (let outer = inner.parentElement; outer; outer = outer.parentElement)
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(outer).overflowX) && outer !== document.body) return true;
    return false;
  }
}).map((one) => `${one.tagName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`)"""

TEXTS = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (!text.parentElement.closest(".parted")) found.push(text.data);
  }
  return found.join(" ");
}"""
"""Every text of the page but the divided words."""


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844}, reduced_motion="reduce")
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield context.new_page()
    context.close()


def read(page: Page, url: str) -> list[str]:
    """The words that are divided on that page, their pieces parted by hyphens."""
    page.goto(url)
    page.wait_for_selector("main[data-divided]")
    return page.eval_on_selector_all(
        ".parted", "all => all.map((one) => [...one.firstChild.childNodes].map((piece) => piece.data ?? '-').join(''))"
    )


def test_a_phone_divides_words_and_only_where_the_rules_allow(phone: Page, address: str) -> None:
    divided = read(phone, address + INTERVIEW)
    assert len(divided) > 10
    for shown in divided:
        pieces, word = shown.split("-"), shown.replace("-", "")
        ends = {sum(map(len, pieces[:count])) for count in range(1, len(pieces))}
        assert ends <= set(points(word))


def test_every_divided_word_reaches_over_two_lines(phone: Page, address: str) -> None:
    read(phone, address + INTERVIEW)
    tops = phone.eval_on_selector_all(
        ".parted", "all => all.map((one) => new Set([...one.firstChild.getClientRects()].map((box) => box.top)).size)"
    )
    assert set(tops) == {2}


@pytest.mark.parametrize("path", [INTERVIEW, "kk/2025-04/"])
def test_a_divided_word_has_room_for_its_hyphen(phone: Page, address: str, path: str) -> None:
    """Chromium draws none where it weighs the lines of a whole paragraph (`text-wrap: pretty` and `balance`)."""
    read(phone, address + path)
    styles = phone.eval_on_selector_all(".parted", "all => all.map((one) => getComputedStyle(one).textWrapStyle)")
    assert set(styles) == {"auto"}


def test_a_desk_gets_its_words_back(phone: Page, address: str) -> None:
    before = len(read(phone, address + INTERVIEW))
    phone.set_viewport_size({"width": 1280, "height": 800})
    phone.wait_for_selector("main[data-divided='1280']")
    assert phone.locator(".prose .parted").count() < before / 4


def test_copied_text_has_whole_words(phone: Page, address: str) -> None:
    divided = read(phone, address + INTERVIEW)
    phone.keyboard.press("Control+a")
    phone.keyboard.press("Control+c")
    copied = phone.evaluate("navigator.clipboard.readText()")
    assert "\u00ad" not in copied
    assert "\u00ad" not in phone.evaluate("document.body.textContent + document.body.innerText")
    assert all(shown.replace("-", "") in copied for shown in divided)


def test_find_in_page_finds_a_divided_word(phone: Page, address: str) -> None:
    divided = read(phone, address + INTERVIEW)
    word = max(divided, key=len).replace("-", "")
    assert phone.evaluate("word => window.find(word)", word)


def test_the_accessibility_tree_has_whole_words(phone: Page, address: str) -> None:
    divided = {shown.replace("-", "") for shown in read(phone, address + INTERVIEW)}
    there = {word.lower() for word in WORD.findall(phone.evaluate(TEXTS))}
    tree = phone.context.new_cdp_session(phone).send("Accessibility.getFullAXTree")
    names = [
        node.get("name", {}).get("value", "")
        for node in tree["nodes"]
        if not node["ignored"] and node["role"]["value"] == "StaticText"
    ]
    told = {word for name in names for word in WORD.findall(name)}
    assert not any("\u00ad" in name for name in names)
    assert divided <= told
    pieces = {word for word in told - divided if word.lower() not in there}
    assert pieces == set()


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [320, 390])
def test_nothing_is_wider_than_a_phone(phone: Page, address: str, path: str, width: int) -> None:
    phone.set_viewport_size({"width": width, "height": 700})
    read(phone, address + path)
    assert phone.evaluate(TOO_WIDE) == []
    assert phone.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("path", PAGES)
def test_without_scripts_the_words_still_fit(browser: Browser, address: str, path: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 700}, java_script_enabled=False)
    page = context.new_page()
    page.goto(address + path)
    wide = page.locator("main").evaluate("main => main.scrollWidth")
    context.close()
    assert wide <= 320


def test_neither_the_pages_nor_the_index_of_the_search_hold_soft_hyphens(site: Path) -> None:
    pages = [path.read_text(encoding="utf-8") for path in site.rglob("*.html")]
    parts = [gzip.decompress(path.read_bytes()) for path in (site / "pagefind").rglob("*.pf_*")]
    assert pages
    assert parts
    assert not any("\u00ad" in page for page in pages)
    assert not any("\u00ad".encode() in part for part in parts)
