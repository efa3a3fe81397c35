"""Every page of the site's map in a browser, from a phone to a wide screen."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Request

pytestmark = pytest.mark.e2e

PARTS = 4
"""The walk is parted, so that several processes may share it."""
WIDTHS = ((390, 844), (768, 1024), (1440, 900))
WIDE = (2560, 1440)
"""For the kinds of page only."""


@pytest.fixture
def walker(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(reduced_motion="reduce")
    context.add_init_script(LISTEN)
    yield context.new_page()
    context.close()


LISTEN = """addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
  (window.stopped ??= []).push(`the policy stops ${effectiveDirective}: ${blockedURI} ${sample}`))"""


def too_wide(page: Page) -> str:
    """What sticks out to the right, or nothing."""
    return page.evaluate(
        """() => {
            const wide = document.documentElement.scrollWidth;
            if (wide <= innerWidth) return "";
            const all = [...document.querySelectorAll("main *")];
            const out = all.find(element => element.getBoundingClientRect().right > innerWidth + 1);
            return `${wide} px at ${innerWidth}: ${out ? out.tagName + "." + out.className : "?"}`;
        }"""
    )


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_is_quiet_fits_and_asks_no_other_host(
    walker: Page, address: str, paths: list[str], kinds: list[str], part: int
) -> None:
    complaints: list[str] = []
    here = ""

    def requested(request: Request) -> None:
        if not request.url.startswith((address, "data:")):
            complaints.append(f"{here}: asks {request.url}")

    def failed(request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the walker went on before the last picture came
            complaints.append(f"{here}: failed {request.url}, {request.failure}")

    walker.on("request", requested)
    walker.on("requestfailed", failed)
    walker.on(
        "response", lambda got: complaints.append(f"{here}: {got.status} {got.url}") if got.status >= 400 else None
    )
    walker.on("pageerror", lambda error: complaints.append(f"{here}: {error}"))
    walker.on("console", lambda said: complaints.append(f"{here}: {said.text}") if said.type == "error" else None)
    for here in [*paths, "404.html"][part::PARTS]:
        walker.set_viewport_size({"width": 390, "height": 844})
        walker.goto(address + here, wait_until="load")
        for width, height in (*WIDTHS, *([WIDE] if here in kinds else [])):
            walker.set_viewport_size({"width": width, "height": height})
            if out := too_wide(walker):
                complaints.append(f"{here}: {out}")
        complaints += [f"{here}: {stopped}" for stopped in walker.evaluate("window.stopped ?? []")]
    assert len(paths) > 60
    assert complaints == []


@pytest.mark.parametrize("width", [820, 1024, 1100])
def test_text_has_room_between_the_usual_widths(walker: Page, address: str, paths: list[str], width: int) -> None:
    walker.set_viewport_size({"width": width, "height": 800})
    for path in [path for path in paths if re.fullmatch(r"kk/[\d-]+/[\w-]+/", path)][::3]:
        walker.goto(address + path, wait_until="domcontentloaded")
        text = walker.locator(".prose > p, .turn > p, .voice__text > p").first.bounding_box()
        assert text is not None, path
        assert text["width"] > 340, path
        assert too_wide(walker) == "", path
