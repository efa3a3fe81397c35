"""A reader without a mouse: every stop is seen, none lies under the header, none is a trap (WCAG 2.2, 2.1.2, 2.4.3,
2.4.7, 2.4.11)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.e2e

PARTS = 2
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 800}
MOST = 400
"""Stops no page has."""
NUMBER = """() => {
  const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")];
  globalThis.stops = stops.filter((stop) => stop.tabIndex >= 0 && !stop.closest("[popover]:not(:popover-open)")
    && stop.checkVisibility({ visibilityProperty: true }) && !stop.closest("details:not([open]) > :not(summary)"));
  return globalThis.stops.length;
}"""
STOP = """() => {
  const stop = document.activeElement;
  if (stop === document.body) return null;
  const rings = ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  let around = stop;
  while (around && !rings(getComputedStyle(around))) around = around.parentElement;
  const reached = [...stop.getClientRects()].some(({ left, top, width, height }) =>
    [0.1, 0.5, 0.9].some((x) => [0.1, 0.5, 0.9].some((y) => {
      const there = document.elementFromPoint(left + width * x, top + height * y);
      return there && (stop.contains(there) || there.contains(stop));
    })));
  return { number: globalThis.stops.indexOf(stop), seen: Boolean(around), reached,
    name: `${stop.className || stop.tagName}: ${stop.getAttribute("aria-label") ?? stop.textContent}` };
}"""


@pytest.fixture
def reader(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(reduced_motion="reduce", viewport=DESK)
    yield context.new_page()
    context.close()


def walk(page: Page, key: str) -> tuple[list[int], list[str]]:
    """The numbers of the stops in the order they are come to, until the first comes again; what is wrong with them."""
    order: list[int] = []
    wrong: list[str] = []
    for _ in range(MOST):
        page.keyboard.press(key)
        stop = page.evaluate(STOP)
        if stop is None:  # the page was left
            continue
        if stop["number"] in order:
            return order, wrong
        order.append(stop["number"])
        wrong += [f"{what}: {stop['name']}" for what in ("seen", "reached") if not stop[what]]
    return order, [*wrong, "a trap"]


@pytest.mark.parametrize("part", range(PARTS))
def test_every_stop_is_seen_and_none_lies_under_the_header(
    reader: Page, address: str, kinds: list[str], part: int
) -> None:
    """Backwards: so the page scrolls up to each stop, where the header sticks."""
    wrong: dict[str, object] = {}
    for path in [path for path in kinds if not path.startswith("ru/")][part::PARTS]:
        reader.goto(address + path)
        if path.endswith("search/"):
            reader.wait_for_selector(".check input")  # the filters come with the index
        stops = reader.evaluate(NUMBER)
        order, found = walk(reader, "Shift+Tab")
        first = order.index(stops - 1) if stops - 1 in order else 0  # a search begins in its box
        if found or order[first:] + order[:first] != list(reversed(range(stops))):
            wrong[path] = found or order
    assert wrong == {}


@pytest.mark.parametrize("path", ["kk/2025-04/", "kk/2025-04/murat-abenov/"])
def test_the_order_is_that_of_the_page_on_a_phone(reader: Page, address: str, path: str) -> None:
    reader.set_viewport_size(PHONE)
    reader.goto(address + path)
    stops = reader.evaluate(NUMBER)
    assert walk(reader, "Tab") == (list(range(stops)), [])


def test_the_first_stop_skips_to_the_text(reader: Page, address: str) -> None:
    reader.goto(address + "kk/2025-04/murat-abenov/")
    reader.keyboard.press("Tab")
    expect(reader.locator(".skip")).to_be_focused()
    expect(reader.locator(".skip")).to_be_in_viewport(ratio=1)
    reader.keyboard.press("Enter")
    reader.keyboard.press("Tab")
    assert reader.evaluate("document.activeElement.closest('main') !== null")


def test_escape_closes_the_menu_and_gives_the_focus_back(reader: Page, address: str) -> None:
    reader.goto(address + "kk/2025-04/")
    button, menu = reader.locator(".tool--menu"), reader.locator("#menu")
    button.focus()
    reader.keyboard.press("Enter")
    expect(menu).to_be_visible()
    reader.keyboard.press("Tab")
    assert reader.evaluate("document.activeElement.closest('#menu') !== null")
    reader.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(button).to_be_focused()


def test_the_theme_and_the_folded_parts_answer_to_keys(reader: Page, address: str) -> None:
    reader.goto(address + "kk/2025-04/ortaq-shanyraq-astynda/")
    theme, table = reader.locator(".tool--theme"), reader.locator("details.data").first
    theme.focus()
    reader.keyboard.press("Space")
    expect(theme).to_have_attribute("aria-pressed", "true")
    was = table.evaluate("table => table.open")
    table.locator("summary").focus()
    reader.keyboard.press("Enter")
    assert table.evaluate("table => table.open") is not was
