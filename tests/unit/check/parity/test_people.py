"""Who is named in one language is named in the other, in whatever case."""

from __future__ import annotations

import pytest

from jurnal.check.facts import Facts, Filled
from jurnal.check.parity.people import People
from jurnal.check.schema import MagazineSheet, PersonSheet, TagsSheet
from jurnal.source import Document, SourceTree

NAMES = {
    "dana-sample": ("Дана Үлгілова", "Дана Улгилова"),
    "oleg-sampleko": ("Олег Үлгіленко", "Олег Улгиленко"),
    "asan-test": ("Асан Дастан", "Асан Дастан"),
    "anna-double": ("Анна Қосова-Тестская", "Анна Косова-Тестская"),
    "erbol-sampleev": ("Ербол Сыналғанов", "Ербол Сыналганов"),
}


def filled(person, name):
    sheet = PersonSheet.model_validate({"name": name, "role": name})
    return Filled(Document(f"content/people/{person}.yml", {}), sheet)


@pytest.fixture
def compare():
    people = {person: filled(person, {"kk": kk, "ru": ru}) for person, (kk, ru) in NAMES.items()}
    empty = Document("x", None)
    magazine = Filled[MagazineSheet](empty, None)
    return People.of(Facts(SourceTree({}), magazine, Filled[TagsSheet](empty, None), people, {}, {}))


def told(compare, pair_of, kk, ru, own=(), **options):
    fronts = ({"people": list(own)}, {})
    return [(each.span.line, each.message) for each in compare(pair_of(kk, ru, fronts=fronts, **options))]


@pytest.mark.parametrize(
    ("kk", "ru"),
    [
        ("Дана Үлгілованың сөзінше, бәрі жақсы.", "По словам Даны Улгиловой, всё хорошо."),
        ("Үлгіленкоға сұрақ қойдық: Олег Үлгіленко үндемеді.", "Олег Улгиленко промолчал."),
        ("Мұны Анна Қосова-Тестская айтты.", "Это сказала Анна Косова-Тестская."),
        ("Ербол Сыналғановтікі.", "Это мнение Ербола Сыналганова."),
        ("«Қозы Көрпеш» дастаны айтылды. Дастан ұзақ.", "Исполнили эпос «Козы-Корпеш»."),
    ],
)
def test_the_same_people_are_silent(compare, pair_of, kk, ru):
    assert told(compare, pair_of, kk, ru) == []


def test_somebody_left_out_is_told_at_the_paragraph(compare, pair_of):
    kk = "Кіріспе.\n\nМұны Дана Үлгілова айтты."
    ru = "Вступление.\n\nТак считает инженер."
    assert told(compare, pair_of, kk, ru) == [(12, "Дана Үлгілова is named in “kk”, not here")]


def test_somebody_put_in_is_told_at_the_name(compare, pair_of):
    kk = "Кіріспе.\n\nМұны инженер айтты."
    ru = "Вступление.\n\nТак считает Дана Улгилова."
    assert told(compare, pair_of, kk, ru) == [(12, "Дана Улгилова is not named in “kk”")]


def test_somebody_else_is_told_on_both_sides(compare, pair_of):
    found = told(compare, pair_of, "Дана Үлгілова айтты.", "Сказал Олег Улгиленко.")
    assert [message.split()[0] for _, message in found] == ["Дана", "Олег"]


def test_a_surname_alone_counts_for_people_of_the_piece(compare, pair_of):
    kk, ru = "Мұны Үлгілова айтты.", "Так считает инженер."
    assert told(compare, pair_of, kk, ru) == []
    assert len(told(compare, pair_of, kk, ru, ["dana-sample"])) == 1


def test_a_given_name_is_enough_for_people_of_the_piece(compare, pair_of):
    kk, ru = "Дана Үлгілова келді.", "Дана пришла."
    assert told(compare, pair_of, kk, ru, ["dana-sample"]) == []
