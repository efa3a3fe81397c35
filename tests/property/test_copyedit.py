"""What the copy editor may do to any text at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurnal.copyedit import CODES, ON_REQUEST, carried_out, fixed, marks

PIECES = st.sampled_from(
    [" ", " ", "  ", " - ", " – ", "-", "–", "—", "№", "«", "»", "“", "”", '"', "(", ")", ".", ",", "...", "..", "!?",
     "қоғaм", "жəне", "ҮЕҰ", "ның", "ның", "5", "28-30", "2025", "ж.", "млрд.", "%", "СО2", "м2", "ХХІ", "0", "1",
     "ші", "деді", "Ал", "a@b.kz", "https://a-b.kz", "ё", "и\u0306", "\u00ad", "\u200b", "\ufffd", "\u00a0", "\t", "\n",
     "Рє", "Т›", "Ќ", "їѕ", "т.е.", "г.г.", "кто", "нибудь", "10,000", "1000000", "теңге", "А.Б.Сейтов", "II", "l"]
)  # fmt: skip
texts = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=30).map("".join))
languages = st.sampled_from(["kk", "ru"])


@given(text=texts, language=languages)
def test_marks_lie_within_the_text_and_never_on_each_other(text: str, language: str):
    end = 0
    for mark in marks(text, language, ON_REQUEST):
        assert end <= mark.start < mark.end <= len(text)
        assert mark.code in CODES
        assert mark.fix != text[mark.start : mark.end]
        end = mark.end


@given(text=texts, language=languages)
def test_mending_twice_is_mending_once(text: str, language: str):
    once = fixed(text, language)
    assert fixed(once, language) == once


@given(text=texts, language=languages)
def test_only_marked_letters_change(text: str, language: str):
    found = marks(text, language)
    kept = [mark for mark in found if mark.fix is None]
    mended = carried_out(text, found)
    assert all(text[mark.start : mark.end] in mended for mark in kept)
    assert mended.count("\ufffc") <= text.count("\ufffc")


@pytest.mark.parametrize("language", ["kk", "ru"])
@given(text=st.text(alphabet="абвгдежзиклмноп \n", max_size=80))
def test_plain_small_letters_are_never_mended_but_for_spaces_and_words_told_twice(language: str, text: str):
    codes = {mark.code for mark in marks(text, language)}
    assert codes <= {"double-space", "repeated-word", "russian-letters", "compound-hyphen"}
