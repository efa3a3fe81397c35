"""What is read as which number, in each language and in one that is only a table away."""

from __future__ import annotations

import pytest

from jurnal.check.parity.numerals import PLAIN, TABLES, Weight, in_digits, in_words
from jurnal.check.parity.numerals.roman import roman_value


def read(text, language):
    table = TABLES.get(language, PLAIN)
    mentions = in_digits(text, table) + in_words(text, table, table.known)
    return {text[each.start : each.end]: (set(each.values), each.weight) for each in mentions}


@pytest.mark.parametrize(
    ("language", "text", "written", "values"),
    [
        ("kk", "10 мыңнан 15 мыңға дейін", "10 мыңнан", {10_000}),
        ("kk", "10–15 мың", "10", {10, 10_000}),
        ("kk", "он бес мың үш жүз", "он бес мың үш жүз", {15_300}),
        ("kk", "мамырдың 5–7-сі", "7", {(5, 7)}),
        ("kk", "сәуір айының 20-сы", "20", {(4, 20)}),
        ("kk", "28 және 29 қаңтар", "28 және 29 қаңтар", {(1, 28)}),
        ("kk", "қаңтарда 15 мектеп", "15", {15}),
        ("kk", "екі жарым миллион", "екі", {2, 2_500_000}),
        ("kk", "ХХІ ғасыр", "ХХІ", {21}),
        ("ru", "в январе 15 школ", "15", {15}),
        ("ru", "28 и 29 января", "28 и 29 января", {(1, 28)}),
        ("ru", "с 28 января по 2 февраля", "2 февраля", {(2, 2)}),
        ("ru", "сто двадцать три тысячи пятьсот", "сто двадцать три тысячи пятьсот", {123_500}),
        ("ru", "двадцать пятый", "двадцать пятый", {25}),
        ("ru", "90-х", "90", {90, 1990}),
        ("ru", "2 963 938 человек", "2 963 938", {2_963_938}),
        ("ru", "в 10:30", "10:30", {(110, 30)}),
        ("en", "14,456,709.5 people", "14,456,709.5", {14_456_709.5}),
        ("en", "twenty-five schools", "twenty-five", {25}),
        ("en", "April 20, 2025", "20", {(4, 20)}),
        ("en", "two and a half million", "two", {2, 2_500_000}),
        ("de", "1500 Bücher", "1500", {1500}),
    ],
)
def test_a_number_is_read(language, text, written, values):
    assert read(text, language)[written][0] == values


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "Оның үшін онда алтын бар, онымен бірге."),
        ("kk", "A4 қағазы, CO2 газы"),
        ("ru", "Он с семинара, семья стоит у стола."),
        ("ru", "НПО, VIP и МИД"),
    ],
)
def test_words_that_only_look_like_numbers_are_left_alone(language, text):
    assert {written: value for written, (value, weight) in read(text, language).items() if weight > Weight.LOOSE} == {}


@pytest.mark.parametrize(
    ("text", "value"),
    [("IV", 4), ("XIX", 19), ("ХІХ", 19), ("XXXIX", 39), ("IIX", 0), ("VV", 0), ("XL", 0), ("ІІМ", 0)],
)
def test_roman_numerals(text, value):
    assert roman_value(text) == value


def test_small_words_weigh_less_than_figures():
    weights = {written: weight for written, (_, weight) in read("бір, төрт, он бес, 4", "kk").items()}
    assert weights == {"бір": Weight.LOOSE, "төрт": Weight.SMALL, "он бес": Weight.FIRM, "4": Weight.FIRM}
