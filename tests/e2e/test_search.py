"""A reader searches: any form of a word, with or without a Kazakh keyboard, quickly and for few bytes."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from playwright.sync_api import Page, Response, expect

pytestmark = pytest.mark.e2e

BUDGET = 100_000
"""What a first query may cost beyond the page, in bytes, on a host that compresses nothing."""


def found(page: Page, address: str, language: str, query: str) -> list[str]:
    page.goto(f"{address}{language}/search/?q={quote(query)}")
    expect(page.locator(".hits__count")).to_be_visible(timeout=10_000)
    slugs: list[str] = page.locator(".hit").evaluate_all("rows => rows.map(row => row.dataset.slug)")
    return slugs


@pytest.mark.parametrize(
    ("language", "queries"),
    [
        ("kk", ["қоғам", "қоғамның", "қоғамдарымызға", "қоғамдық", "когам", "qogam", "qogamdyq", "когамдык"]),
        ("kk", ["кітап", "кітабы", "кітаптарымызда", "китап", "kitaby"]),
        ("kk", ["халық", "халқымызға", "халықтан", "халык"]),
        ("kk", ["жүрек", "жүрегіміз", "жүректер", "zhurek"]),
        ("kk", ["мектебінен", "мектептің", "мектеп"]),
        ("ru", ["общество", "обществом", "обществу"]),
        ("ru", ["гражданин", "граждан", "гражданами"]),
        ("ru", ["книга", "книгами", "книг"]),
    ],
)
def test_every_form_finds_the_same_pieces(page: Page, address: str, language: str, queries: list[str]) -> None:
    answers = [found(page, address, language, query) for query in queries]
    assert answers[0]
    assert {query: set(answer) for query, answer in zip(queries, answers, strict=True)} == {
        query: set(answers[0]) for query in queries
    }


def test_what_is_found_is_marked_in_any_form(page: Page, address: str) -> None:
    assert found(page, address, "kk", "азаматтарымыздан")
    mark = page.locator(".hit mark").first
    expect(mark).to_be_visible()
    assert mark.inner_text().lower().lstrip("«").startswith("азамат")


def test_a_result_is_a_link_to_the_block(page: Page, address: str) -> None:
    found(page, address, "kk", "құқығымыз")
    target = page.locator("a.hit__text").first.get_attribute("href")
    assert target
    page.goto(target)
    assert page.evaluate("!location.hash || document.getElementById(location.hash.slice(1)) !== null")


def test_a_word_that_nobody_wrote_finds_nothing(page: Page, address: str) -> None:
    assert found(page, address, "kk", "қырғауылдарымыздың") == []


def test_an_unfinished_word_is_answered_while_it_is_typed(page: Page, address: str) -> None:
    page.goto(f"{address}kk/search/")
    page.locator("#q").press_sequentially("азам")
    expect(page.locator(".hit").first).to_be_visible(timeout=10_000)
    assert page.url.endswith(f"?q={quote('азам')}")


def test_typing_is_answered_within_a_tenth_of_a_second(page: Page, address: str) -> None:
    found(page, address, "kk", "ұйым")
    slow = page.evaluate(
        """async (words) => {
          const [box, list] = [document.getElementById('q'), document.querySelector('.hits__list')];
          const times = [];
          for (const word of words) {
            const begun = performance.now();
            await new Promise((resolve) => {
              const seen = new MutationObserver(() => (seen.disconnect(), resolve()));
              seen.observe(list, { childList: true });
              box.value = word;
              box.dispatchEvent(new Event('input'));
            });
            times.push(performance.now() - begun);
          }
          return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
        }""",
        ["қоғамның", "балаларымыз", "заңдар", "жобасы", "мектебі", "халқы", "qazaqstan"],
    )
    assert slow < 100


def test_the_first_query_costs_little(page: Page, address: str) -> None:
    page.goto(f"{address}kk/search/", wait_until="networkidle")
    responses: list[Response] = []
    page.on("response", lambda response: responses.append(response))
    page.locator("#q").fill("азаматтарымыздан")
    expect(page.locator(".hit mark").first).to_be_visible(timeout=10_000)
    page.wait_for_load_state("networkidle")
    assert sum(len(response.body()) for response in responses) < BUDGET
