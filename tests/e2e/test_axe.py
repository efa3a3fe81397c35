"""Pages for everyone: axe finds no violation of WCAG 2.2 AA, nor of good practice, on any kind of page."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.e2e

PARTS = 4
"""The kinds are parted, so that several processes may share them."""
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1440, "height": 900}
RULES = {"type": "tag", "values": "wcag2a wcag2aa wcag21a wcag21aa wcag22aa best-practice".split()}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""All that a theme changes are colours, so the dark one is judged by these alone."""
JUDGE = """async (rules) => {
  const found = await axe.run(document, { runOnly: rules, resultTypes: ["violations"] });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
    `${id}: ${target.join(" ")}: ${failureSummary.split("\\n").at(-1).trim()}`));
}"""
UNFOLD = "document.querySelectorAll('details').forEach((folded) => folded.open = true)"
WORDS = {"kk": "қоғам", "ru": "общество"}


@pytest.fixture
def judged(browser: Browser) -> Iterator[Page]:
    """A page with axe in it. The policy of the pages would stop what a test puts in, so it is off here; test_policy
    watches it."""
    context = browser.new_context(bypass_csp=True, reduced_motion="reduce", viewport=PHONE)
    context.add_init_script(files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    yield context.new_page()
    context.close()


def violations(page: Page) -> list[str]:
    """What axe has against the page as it stands, in both themes, on a phone and on a desk."""
    found = []
    for theme, rules in (("light", RULES), ("dark", COLOURS)):
        page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        for size in (PHONE, DESK):
            page.set_viewport_size(size)
            found += [f"{theme}, {size['width']} px: {said}" for said in page.evaluate(JUDGE, rules)]
    return found


@pytest.mark.parametrize("part", range(PARTS))
def test_axe_has_nothing_against_any_kind_of_page(judged: Page, address: str, kinds: list[str], part: int) -> None:
    assert len(kinds) > 30
    wrong: dict[str, list[str]] = {}
    for path in kinds[part::PARTS]:
        judged.goto(address + path)
        judged.evaluate(UNFOLD)
        if found := violations(judged):
            wrong[path] = found
    assert wrong == {}


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_nor_against_what_a_search_finds(judged: Page, address: str, language: str) -> None:
    judged.goto(f"{address}{language}/search/?q={WORDS[language]}")
    judged.wait_for_selector(".hit mark")
    judged.set_viewport_size(PHONE)
    judged.click(".filters__toggle")
    judged.click('.check:has(input[value="interview"])')
    judged.wait_for_selector(".chosen__one")
    assert violations(judged) == []


def test_nor_against_a_search_that_finds_nothing(judged: Page, address: str) -> None:
    judged.goto(f"{address}kk/search/?q=қырғауылдарымыздың")
    judged.wait_for_selector(".none:not([hidden])")
    assert violations(judged) == []


def test_nor_against_the_open_menu(judged: Page, address: str) -> None:
    judged.goto(address + "kk/2025-04/")
    judged.click(".tool--menu")
    assert violations(judged) == []


def test_axe_is_awake(judged: Page, address: str) -> None:
    judged.goto(address + "kk/about/")
    judged.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=data:,>')")
    assert any("image-alt" in said for said in violations(judged))
