"""Large text, narrow windows, spread letters: nothing is lost, and nothing is to be scrolled sideways (WCAG 2.2, 1.4.4,
1.4.10, 1.4.12)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.e2e

PARTS = 2
ZOOMED = {"200 %": {"width": 640, "height": 400}, "400 %": {"width": 320, "height": 200}}
"""A window of 1280 px by 800 px as a page sees it when enlarged."""
DESK = {"width": 1280, "height": 800}
LOST = """() => {
  const drawn = "svg, .sr, [aria-hidden=true], [popover]:not(:popover-open)";
  const logotypes = ".wordmark, .cover__mark, .foot__mark, .diptych__mark";
  const scrolls = ({ overflowX, overflowY }) => /auto|scroll/.test(overflowX + overflowY);
  const hides = (value) => /hidden|clip/.test(value);
  const wide = document.documentElement.scrollWidth;
  const lost = wide > innerWidth ? [`scrolls sideways: ${wide} px in ${innerWidth}`] : [];
  const named = (element) => element.className || element.tagName;
  const told = (why, text) => `${why}: ${named(text.parentElement)}: ${text.data.trim()}`;
  const cut = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const line of range.getClientRects()) {
      if (line.width < 1) continue;
      for (let around = text.parentElement; around !== document.body; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (scrolls(style) || style.webkitLineClamp !== "none" || style.clipPath === "inset(50%)") return "";
        const box = around.getBoundingClientRect();
        if (hides(style.overflowX) && (line.right > box.right + 2 || line.left < box.left - 2)) return "cut off";
        if (hides(style.overflowY) && (line.bottom > box.bottom + 3 || line.top < box.top - 3)) return "cut off";
      }
      if (line.right > innerWidth + 1 || line.left < -1) return "outside";
    }
    return "";
  };
  for (const tool of document.querySelectorAll("a, button, input, summary")) {
    if (tool.closest(drawn) || !tool.checkVisibility()) continue;
    const { left, right } = tool.getBoundingClientRect();
    const inside = left >= -1 && right <= innerWidth + 1;
    if (!inside && !tool.closest(".thumbs, .data")) lost.push(`outside: ${named(tool)}: ${tool.textContent}`);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (!text.data.trim() || text.parentElement.closest(`${drawn}, ${logotypes}`)) continue;
    if (!text.parentElement.checkVisibility()) continue;
    const why = cut(text);
    if (why) lost.push(told(why, text));
  }
  return lost;
}"""
"""What is lost of the page's text and tools. The contents beside the text are shortened on purpose: in the text they
stand whole."""
SPREAD = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""
UNFOLD = "document.querySelectorAll('details').forEach((folded) => folded.open = true)"


@pytest.fixture
def reader(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_is_lost_when_enlarged_or_spread(reader: Page, address: str, kinds: list[str], part: int) -> None:
    lost: dict[str, list[str]] = {}
    for path in kinds[part::PARTS]:
        reader.set_viewport_size(ZOOMED["400 %"])
        reader.goto(address + path)
        reader.evaluate(UNFOLD)
        found = []
        for zoom, size in ZOOMED.items():
            reader.set_viewport_size(size)
            found += [f"{zoom}, {said}" for said in reader.evaluate(LOST)]
        reader.evaluate(SPREAD)
        for size in (ZOOMED["400 %"], DESK):
            reader.set_viewport_size(size)
            found += [f"spread at {size['width']} px, {said}" for said in reader.evaluate(LOST)]
        if found:
            lost[path] = found
    assert lost == {}


def test_what_is_lost_is_seen(reader: Page, address: str) -> None:
    reader.set_viewport_size(DESK)
    reader.goto(address + "kk/about/")
    assert reader.evaluate(LOST) == []
    reader.evaluate("document.querySelector('h1').style.setProperty('translate', '100vw')")
    assert any("outside" in said for said in reader.evaluate(LOST))
    reader.evaluate("document.querySelector('.slab').style.setProperty('overflow', 'hidden')")
    assert any("cut off" in said for said in reader.evaluate(LOST))
