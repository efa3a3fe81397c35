"""What holds for every word, real or not."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from jurnal.kazakh import points
from jurnal.kazakh.letters import GLIDE, LETTERS, VOWELS

words = st.text(st.sampled_from([*sorted(LETTERS), "-"]), max_size=24)


def pieces(word: str, breaks: tuple[int, ...]) -> list[str]:
    ends = [0, *breaks, len(word)]
    return [word[start:end] for start, end in pairwise(ends)]


@given(words)
def test_pieces_put_together_are_the_word(word: str):
    assert "".join(pieces(word, points(word))) == word


@given(words)
def test_every_piece_has_a_vowel_and_the_ends_have_two_letters(word: str):
    breaks = points(word)
    for part in word.split("-"):
        start = word.index(part)
        inside = tuple(offset - start for offset in breaks if start <= offset <= start + len(part))
        if inside and word.count(part) == 1:
            cut = pieces(part, inside)
            assert all(set(piece) & (VOWELS | {GLIDE}) for piece in cut)
            assert len(cut[0]) >= 2
            assert len(cut[-1]) >= 2


@given(st.text(max_size=40))
def test_any_text_is_taken(text: str):
    assert all(0 < offset < len(text) for offset in points(text))
