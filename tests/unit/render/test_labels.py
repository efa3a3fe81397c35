from __future__ import annotations

import datetime

import pytest

from jurnal.render.labels import PLURALS, Labels
from jurnal.render.theme import Theme


def test_both_languages_have_the_same_words(theme: Theme) -> None:
    keys = {language: set(labels.words) for language, labels in theme.labels.items()}
    assert keys["kk"] == keys["ru"]


def test_every_plural_has_the_forms_its_language_needs(theme: Theme) -> None:
    for language, labels in theme.labels.items():
        needed = {PLURALS[language](n) for n in range(200)}
        for key, words in labels.words.items():
            assert isinstance(words, str | list) or needed <= set(words) | {"other"}, (language, key)


def test_blanks_are_the_same_in_every_language(theme: Theme) -> None:
    def blanks(text: object) -> set[str]:
        return {part.split("}")[0] for part in str(text).split("{")[1:] if "}" in part}

    for key, words in theme.labels["kk"].words.items():
        if isinstance(words, str):
            assert blanks(words) == blanks(theme.labels["ru"].words[key]), key


@pytest.mark.parametrize(
    ("n", "words"),
    [(1, "1 материал"), (2, "2 материала"), (5, "5 материалов"), (11, "11 материалов"), (21, "21 материал")],
)
def test_russian_counts(theme: Theme, n: int, words: str) -> None:
    assert theme.labels["ru"]("pieces", n=n) == words.replace(" ", "\u00a0")


@pytest.mark.parametrize("n", [0, 1, 2, 5, 21])
def test_kazakh_has_one_form(theme: Theme, n: int) -> None:
    assert theme.labels["kk"]("pieces", n=n) == f"{n}\u00a0материал"


def test_pages_stay_on_one_line(theme: Theme) -> None:
    assert theme.labels["kk"].pages((18, 21)) == "18\u2060–\u206021-бет"
    assert theme.labels["ru"].pages((8, 8)) == "с. 8"


def test_dates_and_months(theme: Theme) -> None:
    kk, ru = theme.labels["kk"], theme.labels["ru"]
    assert kk.date(datetime.date(2025, 7, 1)) == "2025 жылғы 1 шілде"
    assert ru.date(datetime.date(2025, 7, 1)) == "1 июля 2025 года"
    assert kk.period((7, 8), 2025) == "шілде–тамыз\u00a02025"
    assert ru.period((7,), 2025) == "июль\u00a02025"


def test_sizes_and_numbers(theme: Theme) -> None:
    ru = theme.labels["ru"]
    assert ru.size(9_812_345) == "9,8 МБ"
    assert ru.size(640_400) == "640 КБ"
    assert ru.number(14456709) == "14\u202f456\u202f709"


def test_an_unknown_word_is_an_error() -> None:
    with pytest.raises(KeyError):
        Labels.load("kk", {"a": {"b": "c"}})("a.x")


def test_groups_become_dotted_names_and_plurals_do_not() -> None:
    labels = Labels.load("ru", {"a": {"b": "c", "d": {"one": "{n} e", "many": "{n} f"}}})
    assert labels("a.b") == "c"
    assert labels("a.d", n=5) == "5\u00a0f"
