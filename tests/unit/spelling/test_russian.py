"""Russian words: the tables of a hunspell dictionary, parts of words with hyphens, names in every case."""

from __future__ import annotations

import pytest

from jurnal.spelling import RussianSpeller, RussianWords
from jurnal.spelling.hunspell import Affix, Hunspell, entries_of, plain
from jurnal.spelling.russian import in_all_cases

NOUN = (Affix("I", "а", "ы", "а$"), Affix("I", "а", "е", "а$"), Affix("A", "ый", "ого", "[^ц]ый$"))
TABLES = Hunspell({"школа": "I", "новый": "A", "научный": "A", "технический": "A", "волонтер": "", "Россия": ""}, NOUN)


@pytest.fixture(scope="module")
def words() -> RussianWords:
    return RussianWords(TABLES, in_all_cases(["Нургазиева", "маслихат", "инклюзивный"]))


@pytest.mark.parametrize(
    "word",
    """школа Школы ШКОЛЕ нового волонтёр Россия РОССИЯ Нургазиевой маслихатов инклюзивного научно-технический
    Петровым Сулейменову 150-летия ҮЕҰ СМИ online""".split(),
)
def test_word_is_known(words: RussianWords, word: str):
    assert words.knows(word)


@pytest.mark.parametrize("word", "школо новвый россия шкоола нургазиевую маслиххат".split())
def test_word_is_unknown(words: RussianWords, word: str):
    assert not words.knows(word)


def test_suggestions_of_one_slip(words: RussianWords):
    assert "школа" in RussianSpeller(words).suggestions("шкоола")
    assert RussianSpeller(words).suggestions("школа") == ()


def test_prefixes_are_taken_off_where_the_flag_allows():
    tables = Hunspell({"школа": "IN"}, NOUN, (Affix("N", "", "не", ""),))
    assert tables.has("нешколы")
    assert not Hunspell({"школа": "I"}, NOUN, (Affix("N", "", "не", ""),)).has("нешколы")


def test_lines_of_a_dictionary():
    lines = ["3", "школа/I", "ёж/K po:noun", "# remark", "мир"]
    assert list(entries_of(lines)) == [("школа", "I"), ("ёж", "K"), ("мир", "")]
    assert plain("Ёлка ещё") == "Елка еще"
