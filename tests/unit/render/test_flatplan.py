"""The flatplan as values and as a page: every page once, bars over the right pages, hints in the edition's language."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from jurnal.model import Archive, Edition, Fit, Flat, Hold, Leaf, Missing
from jurnal.render.flatplan import Pictures, Telling, flatplan_page, wall
from jurnal.render.theme import Theme

HOLDS = (Hold(2, 10, 140), Hold(4, 120, 360))
PAGINATION = {
    "bridge-opens": (4, 6),
    "rivers-in-numbers": (8, 9),
    "talk-with-asel": (10, 11),
    "what-is-home": (12, 13),
    "a-signed-word": (13, 13),
}
FITS = (
    Fit(("bridge-opens",), 3, 147, 7.5, 0.41, {"bridge-opens": 147}, HOLDS, 0, 2, 7),
    Fit(("rivers-in-numbers",), 2, 60, 6.0, 0.2, {"rivers-in-numbers": 60}, HOLDS, 0, 4),
    Fit(("talk-with-asel",), 2, 119, 6.0, 0.9, {"talk-with-asel": 119}, HOLDS, 0, 2),
    Fit(("what-is-home", "a-signed-word"), 2, 140, 5.0, 0.6, {"what-is-home": 90, "a-signed-word": 50}, HOLDS),
)
KINDS = {7: "house", 14: "endpaper", 15: "endpaper", 1: "cover", 2: "imprint", 3: "contents", 16: "back"}


def leaf(number: int) -> Leaf:
    here = tuple(slug for slug, (first, last) in PAGINATION.items() if first <= number <= last)
    empty = ((0.1, 0.8, 0.4, 0.1),) if number == 6 else ()
    return Leaf(KINDS.get(number, "report"), here, 0.5 if here else 0.0, empty)


FLAT = Flat(tuple(leaf(number) for number in range(1, 17)), FITS)


@pytest.fixture
def edition(archive: Archive) -> Edition:
    return archive.edition("2031-01", "ru")


def spreads(theme: Theme, edition: Edition, flat: Flat = FLAT):
    return wall(edition, flat, PAGINATION, Telling(theme.labels[edition.language], edition))


def page(theme: Theme, edition: Edition, others: tuple[str, ...] = ("kk",)) -> str:
    pictures = Pictures({number: f"pages/ru-{number:03d}.jpg" for number in range(1, 17)}, 480, 679)
    return flatplan_page(theme, edition, FLAT, PAGINATION, pictures, others, ())


def test_a_reader_meets_the_cover_alone_then_pairs_then_the_back(theme: Theme, edition: Edition) -> None:
    shown = [tuple(face.number if face else None for face in (one.left, one.right)) for one in spreads(theme, edition)]
    assert shown == [(None, 1), (2, 3), (4, 5), (6, 7), (8, 9), (10, 11), (12, 13), (14, 15), (16, None)]


def test_a_bar_spans_the_pages_of_its_piece(theme: Theme, edition: Edition) -> None:
    bars = [[(bar.slug, bar.first, bar.count, bar.goes_on) for bar in one.bars] for one in spreads(theme, edition)]
    assert bars[:4] == [[], [], [("bridge-opens", 0, 2, False)], [("bridge-opens", 0, 1, True)]]
    assert bars[7:] == [[], []]


def test_pieces_that_share_pages_share_a_bar(theme: Theme, edition: Edition) -> None:
    (bar,) = spreads(theme, edition)[6].bars
    assert not bar.goes_on
    assert bar.titles == tuple((slug, edition.entry(slug).text.title) for slug in ("what-is-home", "a-signed-word"))


def test_a_piece_that_begins_where_others_go_on_is_named_there(theme: Theme, edition: Edition) -> None:
    later = {**PAGINATION, "what-is-home": (12, 14), "a-signed-word": (14, 15)}
    leaves = [
        replace(leaf, slugs=tuple(slug for slug, (first, last) in later.items() if first <= number <= last))
        for number, leaf in enumerate(FLAT.leaves, start=1)
    ]
    tell = Telling(theme.labels["ru"], edition)
    (bar,) = wall(edition, replace(FLAT, leaves=tuple(leaves)), later, tell)[7].bars
    assert [slug for slug, _ in bar.titles] == ["a-signed-word"]
    assert (bar.goes_on, bar.pages, bar.note) == (False, "", "")


def test_red_is_what_is_over_its_budget_and_nothing_else(theme: Theme, edition: Edition) -> None:
    over = [face.number for one in spreads(theme, edition) for face in one.faces if face.over]
    assert over == [4, 5, 6]


def test_the_page_shows_every_page_and_leads_from_each_to_its_piece_and_back(theme: Theme, edition: Edition) -> None:
    html = page(theme, edition)
    assert re.findall(r'id="p(\d+)"', html) == [str(number) for number in range(1, 17)]
    targets, ids = set(re.findall(r'href="#([^"]+)"', html)), re.findall(r'id="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert targets <= set(ids)
    assert {f"r-{slug}" for slug in PAGINATION} <= targets
    assert html.count('class="hatch" style="left: 10.0%; top: 80.0%; width: 40.0%; height: 10.0%"') == 1


def test_hints_are_told_in_the_language_of_the_edition(theme: Theme, edition: Edition, archive: Archive) -> None:
    html = page(theme, edition).replace("\u00a0", " ")
    assert "лишнее: 7 строк, примерно 52 слова" in html
    assert "не хватает: 60 строк, примерно 360 слов" in html
    assert "ещё войдёт: 21 строка, примерно 126 слов" in html
    assert 'href="kk.html"' in html
    kazakh = page(theme, archive.edition("2031-01", "kk"), ()).replace("\u00a0", " ")
    assert "артық: 7 жол, шамамен 52 сөз" in kazakh
    assert 'hreflang="' not in kazakh


def test_what_is_not_translated_stands_in_the_table_without_pages(theme: Theme, edition: Edition) -> None:
    first, *others = edition.runs
    kept, gone = first.entries
    runs = (replace(first, entries=(kept, Missing(gone.piece, "ru", ("kk",)))), *others)
    flat = replace(FLAT, fits=tuple(fit for fit in FITS if fit.slug != gone.slug))
    there = {slug: span for slug, span in PAGINATION.items() if slug != gone.slug}
    pictures = Pictures(dict.fromkeys(range(1, 17), "x.jpg"), 480, 679)
    html = flatplan_page(theme, replace(edition, runs=runs), flat, there, pictures, (), ())
    row = re.search(rf'id="r-{gone.slug}">(.*?)</tr>', html, re.S)
    assert row
    assert "не переведён" in row[1]
    assert "href" not in row[1]
