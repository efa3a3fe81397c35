"""The model that comes out of valid files."""

from __future__ import annotations

import datetime

from jurnal.check import short_id
from jurnal.model import Binding, Kind


def test_the_magazine_keeps_only_the_imprint_that_is_filled_in(checked):
    magazine = checked.magazine
    assert dict(magazine.imprint) == {"print_run": {"kk": "100", "ru": "100"}, "age_mark": {"kk": "12+", "ru": "12+"}}
    assert magazine.site == "https://tiny.example/"
    assert [section.position for section in magazine.sections] == [0, 1]
    assert magazine.sections[1].colours.dark_ink == "#F79BB5"
    assert magazine.social[0].url == "https://social.example/tiny"


def test_a_translation_inherits_what_the_original_says_once(checked):
    piece = checked.pieces["2031-01", "bridge-opens"]
    assert (piece.kind, piece.original, piece.section, piece.tags) == (Kind.REPORT, "kk", "events", ("city", "water"))
    kk, ru = piece.texts["kk"], piece.texts["ru"]
    assert (ru.lead.file, ru.lead.focus, ru.lead.alt) == (kk.lead.file, (0.5, 0.3), "Мост над рекой")
    assert (ru.lead.width, ru.lead.height) == (6, 4)
    assert ru.source == "content/2031-01/bridge-opens/ru.md"


def test_a_pull_quote_knows_its_block_and_whose_it_is(checked):
    for text in checked.pieces["2031-01", "bridge-opens"].texts.values():
        assert [(quote.anchor, quote.whose.id) for quote in text.pull_quotes] == [("p1", "bolat-sample")]


def test_the_original_need_not_be_in_the_first_language(checked):
    piece = checked.pieces["2031-01", "talk-with-asel"]
    assert (piece.original, list(piece.texts)) == ("ru", ["kk", "ru"])
    assert [person.id for person in piece.speakers] == ["asel-test"]


def test_people_have_their_portrait_and_formal_name(checked):
    person = checked.people["bolat-sample"]
    assert (person.portrait.file, person.portrait.focus) == ("content/people/bolat-sample.png", (0.5, 0.25))
    assert person.formal == {"kk": "Болат Сәкенұлы"}
    assert checked.people["asel-test"].portrait is None


def test_the_issue_is_as_its_manifest_says(checked):
    (issue,) = checked.issues
    assert (issue.id, issue.number, issue.date) == ("2031-01", 1, datetime.date(2031, 1, 15))
    assert [(group.section, group.slugs[0]) for group in issue.groups] == [
        ("events", "bridge-opens"),
        ("people", "talk-with-asel"),
        (None, "a-signed-word"),
    ]
    assert (issue.budgets, issue.binding) == ({"talk-with-asel": 2}, Binding.SEPARATE)


def test_short_ids_never_change():
    assert short_id("2025-04", "murat-abenov") == "6d20b"
    assert len({short_id("2025-04", f"piece-{number}") for number in range(500)}) == 500
