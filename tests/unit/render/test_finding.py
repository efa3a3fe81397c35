"""The index of the site's search: every word by its stem, in chunks, found again by its skeleton."""

from __future__ import annotations

import gzip
import json

import pytest

from jurnal.render.web import finding
from jurnal.render.web.finding import Findable, index_files, terms
from jurnal.render.web.folding import skeleton


def page(slug: str, text: str, title: str = "Тақырып") -> Findable:
    return Findable(f"/kk/2025-04/{slug}/", title, "Хабар", "№4", slug, text, f"kk_{slug}.pf_fragment")


def unpacked(files: list, name: str) -> dict:
    return {f.path: json.loads(gzip.decompress(f.content)) for f in files if name in f.path}


@pytest.mark.parametrize(
    "written",
    ["қоғам", "когам", "qogam", "qoğam", "ҚОҒАМ".lower()],
)
def test_a_word_without_kazakh_letters_has_the_skeleton_of_the_word(written: str):
    assert skeleton(written) == skeleton("қоғам")


@pytest.mark.parametrize(
    ("kazakh", "latin"),
    [("жүрек", "zhurek"), ("жүрек", "jürek"), ("шығыс", "shygys"), ("халық", "khalyq"), ("қазақстан", "Kazakhstan"),
     ("әңгіме", "angime"), ("өңір", "oñir"), ("шаш", "şaş")],
)  # fmt: skip
def test_latin_of_any_habit_has_the_same_skeleton(kazakh: str, latin: str):
    assert skeleton(latin.lower()) == skeleton(kazakh)


def test_a_word_in_any_form_is_one_term():
    assert set(terms("Қоғамның қоғам\u00adдық қоғамға", "kk")) == {"қоғам"}
    assert set(terms("общества, обществу", "ru")) == {"обществ"}


def test_parts_of_a_hyphened_word_are_found():
    assert terms("ата-анасының ҮЕҰ-ның", "kk") == ["ата", "ана", "үеұ"]


def test_a_language_without_a_stemmer_keeps_its_words():
    assert terms("Qoğamnyñ", "kk-Latn") == ["qoğamnyñ"]


def test_the_index_knows_pieces_by_stem_and_titles_weigh_more():
    files = list(index_files("kk", [page("a", "Кітабы кітапқа"), page("b", "Басқа", title="Кітап")]))
    (entry,) = unpacked(files, "entry").values()
    (words,) = unpacked(files, "words").values()
    assert words["кітап"] == [0, 2, 1, finding.TITLE]
    assert [row[4] for row in entry["pages"]] == ["a", "b"]
    assert {f"find/kk/{name}" for _, name in entry["chunks"]} | {f"find/kk/{entry['stems']}"} < {f.path for f in files}


def test_the_same_pages_give_the_same_files():
    pages = [page("a", "Кітабы кітапқа"), page("b", "Басқа сөз")]
    assert list(index_files("kk", pages)) == list(index_files("kk", pages))


def test_words_of_one_skeleton_are_never_parted(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(finding, "CHUNK", 1)
    files = list(index_files("kk", [page("a", "қор кор көр хор")]))
    chunks = unpacked(files, "words").values()
    homes = {skeleton(stem): index for index, chunk in enumerate(chunks) for stem in chunk}
    assert all(homes[skeleton(stem)] == index for index, chunk in enumerate(chunks) for stem in chunk)


def test_no_page_gives_an_empty_index():
    (words,) = unpacked(list(index_files("ru", [])), "words").values()
    assert words == {}
