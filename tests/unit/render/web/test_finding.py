"""The index of the site's search: every word by its stem, in chunks, found again by its skeleton."""

from __future__ import annotations

import gzip
import json

import pytest

from jurnal.render.web.finding import Findable, Terms, Told, index, index_files
from jurnal.render.web.finding.folding import skeleton


def page(slug: str, text: str, title: str = "Тақырып", **told: object) -> Findable:
    return Findable(f"/kk/2025-04/{slug}/", title, text, f"kk_{slug}.pf_fragment", Told(slug=slug, **told))


def unpacked(files: list, name: str) -> dict:
    return {f.path: json.loads(gzip.decompress(f.content)) for f in files if name in f.path}


def words_of(files: list) -> dict:
    """The chunks as one index, stems that name another one resolved."""
    index = {stem: where for chunk in unpacked(files, "words").values() for stem, where in chunk.items()}
    return {stem: index[where] if isinstance(where, str) else where for stem, where in index.items()}


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
    assert set(Terms("kk")("Қоғамның қоғам\u00adдық қоғамға")) == {"қоғам"}
    assert set(Terms("ru")("общества, обществу")) == {"обществ"}


@pytest.mark.parametrize("forms", ["опыт опыта опытом", "инициатив инициативе", "идёт шли идти", "герой героев"])
def test_forms_that_snowball_parts_are_one_term(forms: str):
    assert len(set(Terms("ru")(forms))) == 1


def test_parts_of_a_hyphened_word_are_found():
    assert Terms("kk")("ата-анасының ҮЕҰ-ның") == ["ата", "ана", "үеұ"]


def test_a_language_without_a_stemmer_keeps_its_words():
    assert Terms("kk-Latn")("Qoğamnyñ") == ["qoğamnyñ"]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("28 000", ["28000"]),
        ("2\u00a0000\u00a0000", ["2000000"]),
        ("28000", ["28000"]),
        ("6,4 6.4", ["6,4", "6,4"]),
        ("2025 600", ["2025", "600"]),
    ],
)
def test_a_number_is_one_term_however_it_is_written(text: str, terms: list[str]):
    assert Terms("ru")(text) == terms


@pytest.mark.parametrize(
    ("language", "name", "forms"),
    [
        ("kk", "Бану Амантай", "Бануның Бануға Банумен Амантайды Амантайдың"),
        ("ru", "Токаев Амантай", "Токаева Токаевым Токаевых Амантая Амантаем"),
        ("ru", "Айгерим Асанова", "Асановой Асанову Айгерим"),
    ],
)
def test_known_people_are_one_term_in_every_case(language: str, name: str, forms: str):
    terms = Terms(language, (name,))
    bases = set(terms.bases(name))
    assert set(terms(forms)) == bases


def test_a_common_word_like_a_name_is_no_name():
    terms = Terms("kk", ("Бану Нұрғазиева",))
    assert terms.name("банкке") == ""


def test_the_index_knows_pieces_by_stem_and_what_they_are_about_weighs_more():
    said = page("a", "Кітабы кітапқа")
    about = page("b", "Басқа", title="Кітап", tags=("Кітап",))
    files = list(index_files("kk", [said, about]))
    (entry,) = unpacked(files, "entry").values()
    (first, second, last, weight) = words_of(files)["кітап"]
    assert [row[2] for row in entry["pages"]] == ["a", "b"]
    assert (first, second % index.POINTS, last, weight % index.POINTS) == (0, 2, 1, 1)
    assert (second // index.POINTS, weight // index.POINTS) == (index.BEGINS, index.TITLE + index.TAG)
    assert {f"find/kk/{name}" for _, name in entry["chunks"]} | {f"find/kk/{entry['stems']}"} < {f.path for f in files}


def test_a_word_is_found_by_every_stem_of_its_forms():
    found = words_of(list(index_files("ru", [page("a", "Опытом"), page("b", "опыта"), page("c", "огонь")])))
    assert found["оп"] == found["опыт"]
    assert found["опыт"][::2] == [0, 1]


def test_a_stem_of_two_words_leads_to_the_pieces_of_both():
    found = words_of(list(index_files("ru", [page("a", "сталью"), page("b", "стали стальной"), page("c", "огонь")])))
    shared = [where for stem, where in found.items() if stem.startswith("стал")]
    assert any(where[::2] == [0, 1] for where in shared)


def test_a_kind_or_section_is_found_by_its_name_when_no_text_has_the_word():
    pages = [page("a", "Мәтін", section=("blitz", "Блиц сауалнамасы")), page("b", "Сауалнама", kind=("news", "Хабар"))]
    found = words_of(list(index_files("kk", pages)))
    assert found["блиц"][::2] == [0]
    assert found["сауалнама"][::2] == [1]


def test_the_pieces_can_be_told_apart_by_issue_section_kind_and_person():
    pages = [
        page("old", "Мәтін", issue=("2024-01", "№1"), kind=("news", "Хабар"), people=(("aidos", "Айдос Арман"),)),
        page("new", "Мәтін", issue=("2025-04", "№4"), section=("blitz", "Блиц"), colour="c-blitz", page=7),
    ]
    (entry,) = unpacked(list(index_files("kk", pages)), "entry").values()
    assert [row[2] for row in entry["pages"]] == ["new", "old"]  # the newest issue first
    assert (entry["issues"], entry["kinds"]) == ([["2025-04", "№4"], ["2024-01", "№1"]], [["news", "Хабар"]])
    assert (entry["sections"], entry["people"]) == (
        [["blitz", "Блиц", "c-blitz"]],
        [["aidos", "Айдос Арман", ["айдос", "арман"]]],
    )
    assert [row[4:] for row in entry["pages"]] == [[-1, 0, 0, 7, []], [0, 1, -1, 0, [0]]]


def test_what_a_page_tells_is_read_back():
    told = Told("slug", ("news", "Хабар"), ("2025-04", "№4"), page=3, people=(("a", "А"),), voices=1, tags=("т",))
    assert Told.read(told.line()) == told
    assert Told.read("") == Told()


def test_the_same_pages_give_the_same_files():
    pages = [page("a", "Кітабы кітапқа"), page("b", "Басқа сөз")]
    assert list(index_files("kk", pages)) == list(index_files("kk", pages))


def test_words_of_one_skeleton_are_never_parted(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(index, "CHUNK", 1)
    files = list(index_files("kk", [page("a", "қор кор көр хор")]))
    chunks = unpacked(files, "words").values()
    homes = {skeleton(stem): number for number, chunk in enumerate(chunks) for stem in chunk}
    assert all(homes[skeleton(stem)] == number for number, chunk in enumerate(chunks) for stem in chunk)


def test_no_page_gives_an_empty_index():
    assert words_of(list(index_files("ru", []))) == {}
