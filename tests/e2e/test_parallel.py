"""Both languages side by side: rows that start on one line, a phone that has them in turn, a way there and back."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.e2e.test_reading import INTERVIEW, press

pytestmark = pytest.mark.e2e

SURVEY, REPORT = "2025-04/blits-saualnama/", "2025-04/zhanuarlar-zany/"
ROWS = """() => [...document.querySelectorAll(".par__table > .pair:not(.par__cols)")].map((row) => {
  const cells = [...row.querySelectorAll(".cell")].map((cell) => {
    const first = [...cell.children].find((child) => !child.matches(".par__tag")).getBoundingClientRect();
    return { lang: cell.lang, top: first.top, left: first.left, right: first.right };
  });
  const box = row.getBoundingClientRect();
  return { cells, top: box.top, bottom: box.bottom };
})"""


@pytest.mark.parametrize("path", [INTERVIEW, SURVEY, REPORT])
@pytest.mark.parametrize("width", [920, 1280, 1920])
def test_rows_start_on_one_line_and_follow_each_other(page: Page, address: str, path: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{address}kk/{path}parallel/")
    rows = page.evaluate(ROWS)
    assert len(rows) > 8
    for row, after in zip(rows, [*rows[1:], None], strict=True):
        one, other = row["cells"]
        assert (one["lang"], other["lang"]) == ("kk", "ru")
        assert abs(one["top"] - other["top"]) < 1
        assert one["right"] < other["left"]
        assert after is None or after["top"] >= row["bottom"] - 1


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_phone_has_the_languages_in_turn_without_scripts(browser: Browser, address: str, language: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{address}{language}/{INTERVIEW}parallel/")
    own, other = page.locator(".pair--turn").first.locator(".cell").all()
    expect(own).to_have_attribute("lang", language)
    above, below = own.bounding_box(), other.bounding_box()
    assert above
    assert below
    assert above["y"] + above["height"] <= below["y"]
    for cell in (own, other):
        expect(cell.locator(".par__tag")).to_be_visible()
    context.close()


def test_both_languages_have_every_word_of_their_own_page(page: Page, address: str) -> None:
    shown = {}
    for language in ("kk", "ru"):
        page.goto(f"{address}{language}/{REPORT}")
        shown[language] = page.locator(".prose > p[id]").all_text_contents()
    page.goto(f"{address}kk/{REPORT}parallel/")
    for language, paragraphs in shown.items():
        assert page.locator(f".cell[lang={language}] > p[id]").all_text_contents() == paragraphs


def test_the_switch_stays_side_by_side_and_at_the_question(page: Page, address: str) -> None:
    page.goto(f"{address}kk/{INTERVIEW}parallel/#q4")
    press(page, page.locator(".lang a", has_text="РУС"))
    page.wait_for_url(f"{address}ru/{INTERVIEW}parallel/#q4")
    expect(page.locator("#q4")).to_be_in_viewport()
    expect(page.locator("#q4 .cell").first).to_have_attribute("lang", "ru")


def test_the_way_there_and_back_keeps_the_place(page: Page, address: str) -> None:
    page.goto(f"{address}kk/{INTERVIEW}#q5")
    press(page, page.locator(".lang__pair"))
    page.wait_for_url(f"{address}kk/{INTERVIEW}parallel/#q5")
    page.go_back()
    page.goto(f"{address}kk/{INTERVIEW}parallel/")
    page.locator(".par__only a[hreflang=ru]").click()
    page.wait_for_url(f"{address}ru/{INTERVIEW}")


def test_the_survey_keeps_the_respondent(page: Page, address: str) -> None:
    page.goto(f"{address}kk/{SURVEY}")
    page.locator("#a3").evaluate("voice => voice.scrollIntoView({block: 'start', behavior: 'instant'})")
    press(page, page.locator(".lang a", has_text="РУС"))
    page.wait_for_url(f"{address}ru/{SURVEY}#a3")
    expect(page.locator("#a3 h2")).to_be_in_viewport()


def test_the_front_leads_from_the_page_number_to_both_languages(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("a.spine__page").nth(8).click()
    page.wait_for_url("**/parallel/")
    expect(page.locator(".par__h")).to_have_count(2)
