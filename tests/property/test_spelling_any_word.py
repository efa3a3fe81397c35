"""Whatever string comes: the spellers answer, and every form of a known stem is known."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jurnal.kazakh.morphology import analyses, forms, stems_of
from jurnal.spelling import KazakhSpeller, KazakhWords, RussianSpeller, RussianWords
from jurnal.spelling.hunspell import Affix, Hunspell
from jurnal.spelling.lexicon import Kind, read_list

LISTED = """
[nouns]
кітап жоба халық министр фестиваль тақ
[verbs]
оқы жаз қой тап бөл
[adjectives]
үлкен
[numerals]
үш
"""
STEMS = read_list(LISTED)
KAZAKH = KazakhSpeller(KazakhWords(STEMS))
RUSSIAN = RussianSpeller(RussianWords(Hunspell({"школа": "I"}, (Affix("I", "а", "ы", "а$"),))))
SLOTS = {Kind.NOUN: "noun", Kind.VERB: "verb", Kind.ADJECTIVE: "adjective", Kind.NUMERAL: "numeral"}
MADE = sorted(
    {
        form
        for stem, kind in STEMS.items()
        for bit, slot in SLOTS.items()
        if kind & bit
        for form, _ in forms(stem, slot, 2)
    }
)
LETTERS = st.text(alphabet="аәбгғдекқлнңоөпрстуұүыійияьь-Аa1’", max_size=12)


@given(st.sampled_from(MADE))
def test_every_form_of_a_known_stem_is_known(form: str):
    assert KAZAKH.knows(form)
    assert KAZAKH.knows(form.capitalize())
    assert KAZAKH.suggestions(form) == ()


@given(st.one_of(LETTERS, st.text(max_size=12)))
def test_any_string_gets_an_answer(text: str):
    for speller in (KAZAKH, RUSSIAN):
        assert speller.knows(text) in (True, False)
        assert all(isinstance(better, str) for better in speller.suggestions(text[:8]))


@given(LETTERS)
def test_any_string_can_be_taken_apart(text: str):
    assert all(analysis.stem for analysis in analyses(text))
    assert text in set(stems_of(text)) or len(text) < 2


@given(LETTERS)
def test_what_is_suggested_is_known(text: str):
    for speller in (KAZAKH, RUSSIAN):
        assert all(speller.knows(word) for better in speller.suggestions(text) for word in better.split())
