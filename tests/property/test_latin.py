"""Whatever is written comes out, and nothing that is not Cyrillic changes."""

import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from jurnal.kazakh import latin, slug
from jurnal.kazakh.latin import ALPHABET, INTERNATIONAL, LETTERS

OURS = "".join(LETTERS) + "".join(LETTERS).upper()
words = st.text(st.sampled_from(OURS), min_size=1, max_size=24)
texts = st.text(st.one_of(st.sampled_from(OURS + " -–.,«»№ :/@#\u00ad\u0301abcXYZ019"), st.characters()), max_size=80)


@given(words.filter(lambda word: word not in INTERNATIONAL))  # БРИКС goes back to BRICS, whose C is no Kazakh letter
def test_every_letter_of_kazakh_comes_out_as_letters_of_the_alphabet(word):
    assert set(latin(word)) <= set(ALPHABET)


@given(words, st.integers(0, 24), st.sampled_from(sorted(set(LETTERS) - set("ъьяюсц"))))
def test_no_letter_gets_lost(word, at, letter):
    """Only ъ and ь come out as nothing; a glide after и and the с of сц are told in the documentation."""
    longer = word[:at] + letter + word[at:]
    assert len(latin(longer)) > len(latin(word)) - 2
    assert LETTERS[letter] in latin(f"а{letter}а")


@given(texts)
def test_nothing_but_cyrillic_words_changes(text):
    kept = re.sub(r"[^\W\d_]|[\u0300-\u036f\u00ad]", "", text)
    assert re.sub(r"[^\W\d_]|[\u0300-\u036f\u00ad]", "", latin(text)) == kept


@given(texts)
def test_writing_twice_changes_nothing_more(text):
    assert latin(latin(text)) == latin(text)


@given(words)
def test_composed_and_decomposed_letters_are_the_same(word):
    assert latin(unicodedata.normalize("NFD", word)) == latin(word)


@given(words, words)
def test_each_word_is_written_for_itself(one, other):
    assert latin(f"{one} {other}") == f"{latin(one)} {latin(other)}"


@given(texts, st.sampled_from(["kk", "ru"]))
def test_addresses_are_ascii_and_have_no_loose_hyphens(text, language):
    made = slug(text, language)
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", made)
    assert len(made) <= 60
    assert slug(made) == made
