"""What a reader asked of the system holds here: no movement, colours of one's own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.e2e

MOVING = """() => document.getAnimations().map((one) => one.animationName ?? one.transitionProperty)"""
BY_ITSELF = """() => document.getAnimations()
  .filter((one) => one.timeline === document.timeline).map((one) => one.animationName ?? one.transitionProperty)"""
"""What moves without the reader's doing; a bar that follows the scrolling does not."""
LUMINANCE = """(colour) => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d");
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => part / 255)
    .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}"""
PALE = (
    """() => {
  const luminance = """
    + LUMINANCE
    + """;
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const paper = getComputedStyle(document.body).backgroundColor;
  const pale = [];
  const look = (selector, property) => {
    for (const sign of document.querySelectorAll(selector)) {
      if (!sign.checkVisibility() || sign.closest("[popover]")) continue;
      const colour = getComputedStyle(sign)[property];
      if (contrast(colour, paper) < 3) pale.push(`${sign.getAttribute("class") ?? sign.tagName}: ${colour}`);
    }
  };
  look(".icon, .orn, .edge, .endmark, .lang [aria-current]", "backgroundColor");
  look(".chart rect[fill]:not([fill='none'], [fill='#050505'])", "fill");
  return pale;
}"""
)
"""Signs and bars with less than 3 : 1 (WCAG 2.2, 1.4.11)."""


@pytest.fixture
def still(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.fixture
def own_colours(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(forced_colors="active", reduced_motion="reduce")
    yield context.new_page()
    context.close()


def test_nothing_moves_for_a_reader_who_asked(still: Page, address: str, kinds: list[str]) -> None:
    moving: dict[str, list[str]] = {}
    for path in [path for path in kinds if not path.startswith("ru/")]:
        still.goto(address + path)
        still.mouse.move(200, 300)
        still.mouse.wheel(0, 400)
        if found := still.evaluate(MOVING):
            moving[path] = found
    assert moving == {}
    assert still.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


def test_nothing_moves_by_itself_for_anybody(browser: Browser, address: str, kinds: list[str]) -> None:
    context = browser.new_context(reduced_motion="no-preference")
    page = context.new_page()
    moving: dict[str, list[str]] = {}
    for path in [path for path in kinds if not path.startswith("ru/")]:
        page.goto(address + path)
        if found := page.evaluate(BY_ITSELF):
            moving[path] = found
    context.close()
    assert moving == {}


def test_signs_and_bars_are_seen_in_forced_colours(own_colours: Page, address: str, kinds: list[str]) -> None:
    pale: dict[str, list[str]] = {}
    for path in [path for path in kinds if not path.startswith("ru/")]:
        own_colours.goto(address + path)
        for theme in ("light", "dark"):
            own_colours.emulate_media(color_scheme=theme, forced_colors="active")
            if found := own_colours.evaluate(PALE):
                pale[f"{theme} {path}"] = found
    assert pale == {}


def test_focus_is_seen_in_forced_colours(own_colours: Page, address: str) -> None:
    own_colours.goto(address + "kk/2025-04/murat-abenov/")
    for _ in range(12):
        own_colours.keyboard.press("Tab")
        ring = own_colours.evaluate(
            "(({outlineStyle, outlineWidth}) => [outlineStyle, outlineWidth])(getComputedStyle(document.activeElement))"
        )
        assert ring == ["solid", "3px"]
