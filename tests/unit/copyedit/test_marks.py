"""What is marked and what is left alone: wrong forms and how they are mended, right forms beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from jurnal.copyedit import CODES, ON_REQUEST, fixed, marks

GOLD = Path(__file__).resolve().parents[2] / "gold"
UNSURE = "?"


def rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (GOLD / name).read_text(encoding="utf-8").splitlines()[1:]]


@pytest.mark.parametrize(("language", "code", "written", "mended"), rows("copyedit-errors.tsv"))
def test_an_error_is_marked_and_mended_where_that_is_sure(language, code, written, mended):
    assert code in {mark.code for mark in marks(written, language)}
    assert fixed(written, language) == (written if mended == UNSURE else mended)


@pytest.mark.parametrize(("language", "line"), rows("copyedit-right.tsv"))
def test_a_right_line_is_left_alone(language, line):
    assert marks(line, language) == ()


def test_what_is_mended_is_right():
    for language, _, _, mended in rows("copyedit-errors.tsv"):
        assert mended == UNSURE or marks(mended, language) == (), mended


def test_every_code_that_is_told_has_an_explanation_and_an_example():
    shown = {code for _, code, _, _ in rows("copyedit-errors.tsv")}
    elsewhere = {"decomposed-letter", "minus-sign", "conjunction-comma", "suffix-missing", "written-together"}
    assert shown | elsewhere | {"russian-short-form"} | set(ON_REQUEST) == set(CODES)


@pytest.mark.parametrize(
    ("text", "code", "mended"),
    [
        ("тии\u0306м", "decomposed-letter", "тийм"),
        ("бүгін -5 °C болды", "minus-sign", "бүгін −5 °C болды"),
        ("Ал, қазір бәрі басқа.", "conjunction-comma", "Ал, қазір бәрі басқа."),
        ("үлесі 64,1% құрады", "suffix-missing", "үлесі 64,1%-ды құрады"),
        ("әр түрлі пікір", "written-together", "әртүрлі пікір"),
    ],
)
def test_rarer_errors_are_marked_too(text, code, mended):
    assert [mark.code for mark in marks(text, "kk")] == [code]
    assert fixed(text, "kk") == mended


@pytest.mark.parametrize(
    ("code", "text", "mended"),
    [
        ("ellipsis", "Келді...", "Келді…"),
        ("em-dash", "сөз — жарым ырыс", "сөз – жарым ырыс"),
        ("initials", "Л.Н. Гумилев", "Л. Н. Гумилев"),
        ("initials", "А.Сейтов", "А. Сейтов"),
        ("percent-space", "40% дейін", "40 % дейін"),
        ("no-break-space", "№ 4", "№\u00a04"),
        ("no-break-space", "14 млрд", "14\u00a0млрд"),
    ],
)
def test_the_style_of_the_house_is_told_to_those_who_ask(code, text, mended):
    assert marks(text, "kk") == ()
    assert fixed(text, "kk", [code]) == mended


def test_a_mark_tells_its_place_and_what_to_write():
    (mark,) = marks("Бұл жəне сол.", "kk")
    assert (mark.start, mark.end, mark.code, mark.fix) == (4, 8, "latin-lookalike", "және")
    assert mark.message == "Latin ə in the Cyrillic word “жəне”"
    assert mark.hint == "write “және”"


def test_addresses_are_no_language():
    assert marks("Жазыңыз: a-b@mail.kz, https://x.kz/жəне-a1,b — www.сайт.kz", "kk") == ()


def test_other_languages_and_scripts_get_no_marks():
    assert marks('He said "hello" - twice  twice.', "en") == ()
    assert marks("Qazaq tılı - aua", "kk-Latn") == ()
