"""What is an acronym, and what opens it."""

from __future__ import annotations

import pytest

from jurnal.check.schema import GlossarySheet
from jurnal.check.short_forms import acronyms, full_forms, is_opened, stands_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ҮЕҰ-ның ісі мен БҰҰ", ["ҮЕҰ", "БҰҰ"]),
        ("Сектор (НПО) и ООН.", ["НПО", "ООН"]),
        ("маркетинг – SMM", ["SMM"]),
        ("XI форум, ХХІ ғасыр, III тур", []),
        ("ЖАҢА ЗАҢ ШЫҚТЫ", []),
        ("«ОРДА» бірлестігі", []),
        ("«Special Hearts KZ» театры, EN Social Part", []),
        ("Қ. Әлиев, А4, CO2, EcoMeken", []),
        ("ЮНЕСКО мен ЕҚЫҰ", ["ЮНЕСКО", "ЕҚЫҰ"]),
    ],
)
def test_acronyms(text, found):
    assert [match.group() for match in acronyms(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "үкіметтік емес ұйым (ҮЕҰ)",
        "үкіметтік емес ұйымдар (қысқаша – ҮЕҰ)",
        "ҮЕҰ (үкіметтік емес ұйым)",
        "ҮЕҰ-ның (үкіметтік емес ұйымның) ісі",
        "ҮЕҰ: үкіметтік емес ұйым",
    ],
)
def test_ways_to_open_a_short_form(text):
    assert is_opened(text, "ҮЕҰ")


@pytest.mark.parametrize("text", ["ҮЕҰ келді", "ҮЕҰ (12)", "ұйым (КҮЕҰ)", "(2025) ҮЕҰ", "ҮЕҰ, ұйым"])
def test_what_does_not_open_it(text):
    assert not is_opened(text, "ҮЕҰ")


def test_full_forms_are_those_of_one_language():
    short = {"kk": "ҮЕҰ", "ru": "НПО"}
    full = {"kk": "ұйым", "ru": "организация"}
    sheet = GlossarySheet.model_validate({"ngo": {"short": short, "full": full, "also": {"ru": ["НКО"]}}})
    assert full_forms(sheet, "kk") == {"ҮЕҰ": "ұйым"}
    assert full_forms(sheet, "ru") == {"НПО": "организация", "НКО": "организация"}
    assert full_forms(sheet, "en") == full_forms(None, "kk") == {}


def test_a_form_without_letters_opens_nothing():
    sheet = GlossarySheet.model_validate({"x": {"short": {"kk": "…"}, "full": {"kk": "…"}}})
    assert full_forms(sheet, "kk") == {}


def test_a_short_form_stands_as_a_word():
    assert stands_in("ЕО-ның елшісі", "ЕО")
    assert not stands_in("ВИДЕО түсірді", "ЕО")
