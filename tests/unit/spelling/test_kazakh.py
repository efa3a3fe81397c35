"""A Kazakh word is known when a stem and a lawful chain of suffixes make it, on a list of a few stems."""

from __future__ import annotations

import pytest

from jurnal.spelling import KazakhSpeller, KazakhWords
from jurnal.spelling.lexicon import Kind, read_list
from jurnal.spelling.sources import kazakh_stems, shapes_of, with_names

LIST = """
# a remark
[nouns]
жоба азамат қоғам ұйым форум құрылым фестиваль экономика әлеумет тақырып сөз
[verbs]
жаз оқы қатыс
[words]
және да
[possessed]
отбасы
"""


@pytest.fixture(scope="module")
def words() -> KazakhWords:
    return KazakhWords(with_names(read_list(LIST), ["Әбдіраш", "Мұхит-Ардагер"]))


@pytest.mark.parametrize(
    "word",
    """жобаларымыздың Жобаның ЖОБАНЫҢ азаматтығы қатысушылардың жазылмаған оқуға фестивалінің әлеуметтік-экономикалық
    ҮЕҰ-ның 5-форум 150-ден 2025 IT-жоба инфрақұрылымды отбасында Әбдіраштың Ардагердің Сәрсеновтің қоғам­дық
    маған емес екендігі оқыды-ақ форум-жоба""".split(),
)
def test_word_is_known(words: KazakhWords, word: str):
    assert words.knows(word)


@pytest.mark.parametrize(
    "word",
    "жобалер азамттық қогам жқмыс жазылмағен оқұға қатысушылардын азаматтык фестиваліның сәрсеновтің және-ка".split(),
)
def test_word_is_unknown(words: KazakhWords, word: str):
    assert not words.knows(word)


def test_suggestions_put_the_kazakh_letter_first(words: KazakhWords):
    speller = KazakhSpeller(words, shapes_of(words.stems))
    assert speller.suggestions("когам")[0] == "қоғам"
    assert speller.suggestions("Азамат") == ()
    assert KazakhSpeller(words).suggestions("Азамттың")[0] == "Азаматтың"
    assert KazakhSpeller(words).suggestions("жобaның")[0] == "жобаның"  # a Latin a
    assert KazakhSpeller(words).suggestions("қоғам-жобо")[0] == "қоғам-жоба"


def test_two_words_written_as_one_are_parted(words: KazakhWords):
    assert "қоғам сөзі" in KazakhSpeller(words).suggestions("қоғамсөзі")


def test_of_the_dictionary_only_what_can_be_a_word_is_believed():
    entries = [("келу", "MmN"), ("кел", "AB"), ("мемлекет", "AB"), ("мемлекетт", "AB"), ("жқмыс", "AB"), ("үзд", "AB")]
    stems = kazakh_stems(entries, [("федерация", "H"), ("ёлочка", "I"), ("виртуальный", "A")], [])
    assert stems["кел"] & Kind.VERB
    assert stems["мемлекет"] & Kind.NOUN
    assert {"федерация", "виртуал"} <= stems.keys()
    assert not {"мемлекетт", "жқмыс", "үзд", "ёлочка", "елочка"} & stems.keys()


def test_slips_of_the_dictionary_are_left_out():
    entries = [(word, "AB") for word in ("мемлкеттік", "қолдаушы", "магистрат", "казак")]
    lists = ["[adjectives]\nмемлекеттік\n[nouns]\nқолданушы қолдау магистрант қазақ"]
    stems = kazakh_stems(entries, [("магистрат", "K"), ("казак", "K")], lists)
    assert {"қолдаушы", "магистрат"} <= stems.keys()
    assert not {"мемлкеттік", "казак"} & stems.keys()


def test_a_heading_that_is_none_is_refused():
    with pytest.raises(ValueError, match="no such heading"):
        read_list("[nounz]\nжоба")
