"""What holds for every word, real or not."""

from __future__ import annotations

import tempfile
from itertools import pairwise
from pathlib import Path

import pyphen
from hypothesis import assume, given
from hypothesis import strategies as st

from jurnal.kazakh import patterns, points
from jurnal.kazakh.letters import CONSONANTS, GLIDE, LETTERS, VOWELS

words = st.text(st.sampled_from([*sorted(LETTERS), "-"]), max_size=24)
SOUNDS = VOWELS | {GLIDE}

vowel = st.sampled_from(sorted(SOUNDS))
consonant = st.sampled_from([*sorted(CONSONANTS), *(letter + "ь" for letter in "лнрст")])
syllable = st.builds("".join, st.tuples(consonant, vowel, st.lists(consonant, max_size=3).map("".join)))
speakable = st.builds(
    "".join,
    st.tuples(st.sampled_from(["", *sorted(SOUNDS)]), st.lists(syllable | vowel, min_size=1, max_size=6).map("".join)),
)
"""Words of syllables, so with no more signs and clusters at the start than words have."""


def pieces(word: str, breaks: tuple[int, ...]) -> list[str]:
    ends = [0, *breaks, len(word)]
    return [word[start:end] for start, end in pairwise(ends)]


@given(words)
def test_pieces_put_together_are_the_word(word: str):
    assert "".join(pieces(word, points(word))) == word


@given(words)
def test_every_piece_has_a_vowel_and_the_ends_have_two_letters(word: str):
    start = 0
    for part in word.split("-"):
        inside = tuple(offset - start for offset in points(word) if start < offset < start + len(part))
        cut = pieces(part, inside) if inside else []
        assert all(set(piece) & SOUNDS for piece in cut)
        assert all(len(end) >= 2 for end in [*cut[:1], *cut[-1:]])
        start += len(part) + 1


@given(words.filter(lambda word: "-" not in word))
def test_a_capital_at_the_start_changes_nothing(word: str):
    assert points(word.capitalize()) == points(word)


@given(words, st.integers(1, 24))
def test_a_capital_inside_forbids_every_break(word: str, at: int):
    assume(at < len(word) and "-" not in word)
    assert points(word[:at] + word[at:].upper()) == ()


@given(words, words)
def test_parts_of_a_hyphened_word_are_divided_each_for_itself(first: str, second: str):
    assert points(f"{first}-{second}") == (*points(first), *(len(first) + 1 + offset for offset in points(second)))


with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "hyph_kk.dic"
    file.write_text(patterns(), encoding="utf-8")
    DICTIONARY = pyphen.Pyphen(filename=file)


@given(speakable)
def test_the_dictionary_says_the_same_of_every_word_one_can_speak(word: str):
    assert tuple(DICTIONARY.positions(word)) == points(word)


@given(st.text(max_size=40))
def test_any_text_is_taken(text: str):
    assert all(0 < offset < len(text) for offset in points(text))
