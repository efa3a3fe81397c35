"""The layout engine divides words by our dictionary, and leaves alone what is no word."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import weasyprint

from jurnal.effects.hyphens import register
from jurnal.kazakh import points


@pytest.fixture(autouse=True)
def dictionary(tmp_path: Path) -> None:
    register(tmp_path)


def lines(words: str, language: str = "kk") -> list[str]:
    """The set lines of a column too narrow for any of the words."""
    html = f'<html lang="{language}"><style>p {{ width: 2.2em; font: 10pt Literata; hyphens: auto }}</style><p>{words}'
    pages = weasyprint.HTML(string=html).render().pages
    return [line for page in pages for line in _lines(page._page_box)]


def _lines(box: Any) -> Iterator[str]:
    if type(box).__name__ == "LineBox":
        yield "".join(_texts(box)).strip()
        return
    for child in getattr(box, "children", ()):
        yield from _lines(child)


def _texts(box: Any) -> Iterator[str]:
    if hasattr(box, "text"):
        yield box.text
    for child in getattr(box, "children", ()):
        yield from _texts(child)


@pytest.mark.parametrize("word", ["министрлігінің", "инфрақұрылым", "жауапкершілік", "шаруашылық", "цифрландыру"])
def test_lines_end_where_the_rules_allow_it(word: str):
    set_lines = lines(word)
    pieces = [line.rstrip("‐-") for line in set_lines]
    ends = {sum(map(len, pieces[:count])) for count in range(1, len(pieces))}
    assert "".join(pieces) == word
    assert len(pieces) > 1
    assert ends <= set(points(word))


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("word", ["ЮНЕСКО", "ҚазАқпарат", "ҚАЗАҚСТАН"])
def test_what_is_no_word_stays_on_one_line(word: str, language: str):
    assert lines(word, language) == [word]
