"""The tables of the spellers, made of what dictionaries and lists say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from jurnal.spelling.hunspell_kk import DISAGREES, trusted
from jurnal.spelling.lexicon import Kind, Stems, add, read_list
from jurnal.spelling.loans import loans

KAZAKH_ONLY = frozenset("әғқңөұүһі")
_TO_RUSSIAN = str.maketrans("әғқңөұүһі", "агкноуухи")
Entries = Iterable[tuple[str, str]]


def kazakh_stems(kazakh: Entries, russian: Entries, lists: Iterable[str]) -> Stems:
    """The stems of Kazakh: what can be trusted of its dictionary, the texts of our own lists, and what it may borrow
    from the Russian dictionary, unless that is a Kazakh word without its letters (казак for қазақ)."""
    russian = list(russian)
    stems = trusted(kazakh, frozenset(word for word, _ in russian))
    for text in lists:
        for word, kind in read_list(text).items():
            stems[word] = stems.get(word, 0) | kind
    ours = {without_kazakh_letters(word) for word in stems if KAZAKH_ONLY & set(word)}
    for word in [word for word, kind in stems.items() if word in ours and not kind & Kind.LISTED]:
        if DISAGREES.search(word):
            del stems[word]
    add(stems, (word for word in loans(russian) if word not in ours), Kind.NOUN)
    return stems


def without_kazakh_letters(word: str) -> str:
    """A word as somebody writes it who has no Kazakh keyboard: қазақ, казак."""
    return word.translate(_TO_RUSSIAN)


def with_names(stems: Mapping[str, int], words: Iterable[str]) -> Stems:
    """The stems and more: names and words of a magazine, which take the suffixes of nouns and names."""
    more = dict(stems)
    parts = {part for word in words for part in (word.lower(), *word.lower().split("-"))}
    add(more, parts, Kind.NOUN | Kind.NAME | Kind.LISTED)
    return more


def shapes_of(words: Iterable[str]) -> frozenset[str]:
    """The triples of letters that occur in words, their beginnings marked with ^."""
    return frozenset(f"^{word}"[at : at + 3] for word in words for at in range(len(word) - 1))
