"""Numbers as Kazakh reads them, and the suffix that follows."""

from __future__ import annotations

import pytest

from jurnal.copyedit.readings import reading, right_form


@pytest.mark.parametrize(
    ("number", "word"),
    [("1", "бір"), ("2,5", "бес"), ("40", "қырық"), ("156", "алты"), ("1 500", "жүз"), ("7 000", "мың"),
     ("2000000", "миллион"), ("0", "нөл"), ("3 000 000 000", "миллиард")],
)  # fmt: skip
def test_the_last_word_of_a_number(number, word):
    assert reading(number) == word


@pytest.mark.parametrize(
    ("number", "written", "right"),
    [
        ("1", "ге", "ге"), ("2", "ні", "ні"), ("3", "тен", "тен"), ("4", "тің", "тің"), ("5", "пен", "пен"),
        ("6", "ның", "ның"), ("7", "де", "де"), ("8", "бен", "бен"), ("9", "ды", "ды"), ("10", "нан", "нан"),
        ("20", "ны", "ны"), ("30", "ға", "ға"), ("40", "қа", "қа"), ("50", "ден", "ден"), ("50", "ді", "ді"),
        ("60", "тан", "тан"), ("70", "ке", "ке"), ("80", "нен", "нен"), ("90", "да", "да"), ("100", "дің", "дің"),
        ("1000", "нан", "нан"), ("1000000", "ға", "ға"), ("10", "ге", "ға"), ("80", "ден", "нен"), ("5", "ға", "ке"),
    ],
)  # fmt: skip
def test_a_suffix_agrees_with_the_number(number, written, right):
    assert right_form(reading(number), written) == right


def test_what_is_no_case_suffix_is_not_judged():
    assert right_form("бес", "інші") is None
