"""What typography may do to any text at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurnal.text import typography

PIECES = st.sampled_from(
    [" ", " ", " ", " – ", "-", "–", "№", "«", "»", "“", "”", '"', ".", ",", "в", "и", "да", "ма", "ғой", "А.",
        "Қ.", "2025", "15", "млн", "т.", "е.", "ҮЕҰ", "ның", "Тоқаев", "жылғы", "\u00a0", "\u2060", "a@b.kz",
        "https://a-b.kz", "қазақ", "\n"]
)  # fmt: skip
texts = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=30).map("".join))
QUOTES = str.maketrans(dict.fromkeys('«»“”„"', ""))


def letters(text: str) -> str:
    return "".join(text.translate(QUOTES).replace("\u2060", "").replace("\u00a0", " ").split(" "))


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@given(text=texts)
def test_letters_are_never_changed(language: str, text: str):
    assert letters(typography(text, language)) == letters(text)


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@given(text=texts)
def test_twice_is_once(language: str, text: str):
    once = typography(text, language)
    assert typography(once, language) == once


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@given(text=texts)
def test_only_joiners_are_added(language: str, text: str):
    assert len(typography(text, language)) - typography(text, language).count("\u2060") == len(text) - text.count(
        "\u2060"
    )
