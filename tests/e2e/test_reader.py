"""What is remembered of a reader, in their own browser: language, size of letters, the place in a piece."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from tests.e2e.test_reading import INTERVIEW

pytestmark = pytest.mark.e2e

SETTLED = 500
"""Milliseconds after which a place is kept."""
SIZE = "text => parseFloat(getComputedStyle(text).fontSize)"


def test_the_size_of_letters_is_remembered_and_set_before_the_first_paint(page: Page, address: str) -> None:
    page.goto(f"{address}kk/{INTERVIEW}")
    plain = page.locator("#q1 p").first.evaluate(SIZE)
    page.locator(".tool--text").click()
    page.locator(".sizes [data-step='1']").click()
    page.locator(".sizes [data-step='1']").click()
    assert page.locator("#q1 p").first.evaluate(SIZE) == pytest.approx(plain * 1.25, abs=0.1)
    expect(page.locator(".sizes output")).to_have_text("125 %")
    page.goto(f"{address}ru/{INTERVIEW}", wait_until="domcontentloaded")
    assert page.locator("#q1 p").first.evaluate(SIZE) == pytest.approx(plain * 1.25, abs=0.1)
    page.goto(f"{address}ru/{INTERVIEW}parallel/")
    expect(page.locator("html")).to_have_attribute("data-text", "1.25")


def test_the_size_has_ends_and_is_set_by_keyboard(page: Page, address: str) -> None:
    page.goto(f"{address}ru/{INTERVIEW}")
    page.locator(".tool--text").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator(".sizes [data-step='-1']")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".sizes [data-step='-1']")).to_be_disabled()
    expect(page.locator(".sizes output")).to_have_text("90 %")
    page.keyboard.press("Escape")
    expect(page.locator(".sizes")).to_be_hidden()


def test_larger_letters_keep_the_line_in_sight(page: Page, address: str) -> None:
    page.goto(f"{address}kk/{INTERVIEW}#q4")
    before = page.locator("#q4").bounding_box()
    page.locator(".tool--text").evaluate("tool => tool.click()")
    page.locator(".sizes [data-step='1']").evaluate("button => button.click()")
    after = page.locator("#q4").bounding_box()
    assert before
    assert after
    assert abs(before["y"] - after["y"]) < 3


def test_no_size_makes_a_page_wider_than_the_window(page: Page, address: str) -> None:
    page.add_init_script("localStorage.setItem('text', '1.4')")
    for width in (360, 390, 1000, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        for path in (INTERVIEW, f"{INTERVIEW}parallel/", "2025-04/blits-saualnama/"):
            page.goto(f"{address}kk/{path}")
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (width, path)


def test_the_place_is_offered_and_nothing_moves_unasked(page: Page, address: str) -> None:
    page.goto(f"{address}kk/{INTERVIEW}")
    expect(page.locator(".resume")).to_be_hidden()
    page.locator("#q6").evaluate("turn => turn.scrollIntoView({block: 'start', behavior: 'instant'})")
    page.wait_for_timeout(SETTLED)
    page.goto(f"{address}kk/")
    page.goto(f"{address}ru/{INTERVIEW}")
    expect(page.locator(".resume")).to_be_visible()
    assert page.evaluate("scrollY") == 0
    question = page.locator("#q6 .q").inner_text()
    assert page.locator(".resume small").inner_text()[:20] in question
    page.locator(".resume a").click()
    expect(page.locator("#q6")).to_be_in_viewport()
    expect(page.locator(".resume")).to_be_hidden()


def test_the_offer_can_be_declined_and_a_piece_read_to_its_end_makes_none(page: Page, address: str) -> None:
    page.goto(f"{address}kk/{INTERVIEW}")
    page.evaluate("localStorage.places = JSON.stringify({'2025-04/murat-abenov': 'q7', 'gone/piece': 'p1'})")
    page.goto(f"{address}kk/{INTERVIEW}")
    page.locator(".resume button").click()
    expect(page.locator(".resume")).to_be_hidden()
    page.locator(".neigh").evaluate("end => end.scrollIntoView({block: 'end', behavior: 'instant'})")
    page.wait_for_timeout(SETTLED)
    assert set(page.evaluate("JSON.parse(localStorage.places)")) == {"gone/piece"}
    page.goto(f"{address}kk/{INTERVIEW}")
    expect(page.locator(".resume")).to_be_hidden()


@pytest.mark.parametrize(("language", "words"), [("kk", "Қазақша жалғастыру"), ("ru", "Продолжить по-русски")])
def test_the_language_last_read_is_marked_and_never_forced(page: Page, address: str, language: str, words: str) -> None:
    page.goto(address)
    links = [link.get_attribute("href") for link in page.locator(".diptych__go").all()]
    expect(page.locator(".diptych__go.is-last")).to_have_count(0)
    page.goto(f"{address}{language}/{INTERVIEW}")
    page.goto(address)
    assert page.url == address
    expect(page.locator(".diptych__go.is-last")).to_have_text(words)
    assert [link.get_attribute("href") for link in page.locator(".diptych__go").all()] == links


def test_paper_has_the_text_and_nothing_to_press(page: Page, address: str) -> None:
    page.emulate_media(media="print")
    for path, text in (
        (INTERVIEW, "#q3 p"),
        ("2025-04/blits-saualnama/", "#a2 p"),
        (f"{INTERVIEW}parallel/", "#q3 h2"),
    ):
        page.goto(f"{address}ru/{path}")
        expect(page.locator(text).first).to_be_visible()
        for gone in page.locator(".top, .foot, .neigh, .related, .toc, .also, .resume, .pull, .q__link").all():
            expect(gone).to_be_hidden()
    page.goto(f"{address}ru/{INTERVIEW}")
    expect(page.locator(".print-only")).to_contain_text(f"ru/{INTERVIEW}")
