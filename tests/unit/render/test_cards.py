"""Social cards as sheets: one for every page that is shared, with its words on it."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from collections.abc import Mapping, Sequence

import pytest
from tests.unit.render.conftest import drawn

from jurnal.model import Archive
from jurnal.render.files import SiteFile, hashed_file
from jurnal.render.theme import Theme
from jurnal.render.web import render_site
from jurnal.render.web.cards import COLUMN, FIELD, HEIGHT, WIDTH, Sheet
from jurnal.render.web.page import Card

ART = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4"/></svg>'


@pytest.fixture(scope="module")
def made(archive: Archive, theme: Theme) -> tuple[Mapping[str, Sheet], Mapping[str, str]]:
    """The sheets by page, and the site that shows them."""
    seen: list[Sheet] = []

    def draw(sheets: Sequence[Sheet]) -> Mapping[str, tuple[SiteFile, Card]]:
        seen.extend(sheets)
        files = {sheet.page: hashed_file(f"assets/cards/{sheet.name}.png", sheet.svg.encode()) for sheet in sheets}
        return {
            sheet.page: (files[sheet.page], Card(files[sheet.page].path, WIDTH, HEIGHT, sheet.alt)) for sheet in sheets
        }

    site = render_site(archive, theme, draw_chart=drawn, draw_art=lambda _drawing: ART, draw_cards=draw)
    files = {file.path: file.content.decode() for file in site}
    return {sheet.page: sheet for sheet in seen}, files


def words_of(sheet: Sheet) -> str:
    return " ".join("".join(text.itertext()) for text in etree.fromstring(sheet.svg) if text.tag.endswith("text"))


def test_every_piece_issue_and_front_has_one_in_each_language(
    made: tuple[Mapping[str, Sheet], Mapping[str, str]], archive: Archive
) -> None:
    sheets, _ = made
    for (issue, language), edition in archive.editions.items():
        pieces = {f"{language}/{issue}/{entry.slug}/" for entry in edition.entries}
        assert pieces | {f"{language}/", f"{language}/{issue}/"} <= set(sheets)
    assert len({sheet.name for sheet in sheets.values()}) == len(sheets)


def test_a_card_says_headline_section_issue_and_whose_words_they_are(
    made: tuple[Mapping[str, Sheet], Mapping[str, str]],
) -> None:
    card = made[0]["kk/2031-01/talk-with-asel/"]
    assert words_of(card).replace("\u00a0", " ") == (
        "TINY №1 (01–02) 2031 СҰХБАТ · АДАМДАР Өзен жағасындағы мектеп ӘТ Әсел Тестова"
    )
    assert card.alt.replace("\u00a0", " ") == "Өзен жағасындағы мектеп · Tiny, №1 (01–02) 2031"


def test_a_lead_photograph_stands_where_drawn_art_would(
    made: tuple[Mapping[str, Sheet], Mapping[str, str]],
) -> None:
    (photograph,) = made[0]["ru/2031-01/bridge-opens/"].windows
    assert photograph.photograph is not None
    assert (photograph.left < FIELD, photograph.left + photograph.width) == (True, WIDTH)
    (art,) = made[0]["ru/2031-01/rivers-in-numbers/"].windows
    assert (art.art, art.photograph) == (ART, None)


def test_the_words_stay_in_their_column(made: tuple[Mapping[str, Sheet], Mapping[str, str]]) -> None:
    for sheet in made[0].values():
        for size in map(float, re.findall(r'font-size="([\d.]+)"', sheet.svg)):
            assert 12 <= size <= 150
        for y in map(float, re.findall(r'<text x="[\d.-]+" y="([\d.]+)"', sheet.svg)):
            assert 40 < y < HEIGHT - 20
    assert COLUMN < FIELD


def test_every_page_names_a_card_that_is_there(made: tuple[Mapping[str, Sheet], Mapping[str, str]]) -> None:
    sheets, files = made
    for path, html in files.items():
        if path.endswith(".html"):
            (address,) = re.findall(r'<meta property="og:image" content="https://tiny.example/([^"]+)">', html)
            assert address in files, path
            assert '<meta property="og:image:width" content="1200">' in html
            assert '<meta name="twitter:card" content="summary_large_image">' in html
    own = re.findall(r"assets/cards/kk-2031-01-bridge-opens\.", files["kk/2031-01/bridge-opens/index.html"])
    assert own
    assert "assets/cards/ru." in files["ru/people/index.html"]
    assert sheets
