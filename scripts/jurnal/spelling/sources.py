"""The tables of the spellers, made of what dictionaries and lists say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from jurnal.spelling.hunspell_kk import DISAGREES, trusted
from jurnal.spelling.kazakh import KazakhWords
from jurnal.spelling.lexicon import Kind, Stems, add, read_list
from jurnal.spelling.loans import loans

LONG = 7
"""Letters of a word that is hardly like another by chance."""
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
    for word in slips_among(stems, frozenset(word for word, _ in russian)):
        del stems[word]
    add(stems, (word for word in loans(russian) if word not in ours), Kind.NOUN)
    return stems


def slips_among(stems: Mapping[str, int], russian: frozenset[str]) -> list[str]:
    """Words of the dictionary that are slips for one of our lists (мемлкеттік): a letter inside is missing or two are
    swapped, no other stem makes them, and Russian has no such word."""
    listed = (word for word, kind in stems.items() if kind & Kind.LISTED and len(word) >= LONG)
    near = {slip for word in listed for slip in _slips(word)}
    found = [word for word in near if word in stems and not stems[word] & Kind.LISTED and word not in russian]
    rest = KazakhWords({word: kind for word, kind in stems.items() if word not in found})
    return sorted(word for word in found if not rest.is_form(word))


def _slips(word: str) -> Iterator[str]:
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


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
