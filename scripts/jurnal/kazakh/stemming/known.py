"""A word read with the stems that are known: the longest one from which lawful endings lead to the word."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from jurnal.kazakh.morphology.irregular import SYNCOPE
from jurnal.kazakh.morphology.sounds import VOICED
from jurnal.kazakh.stemming.endings import BITS, Compiled, Endings
from jurnal.kazakh.stemming.nouns import NOUNS
from jurnal.kazakh.stemming.verbs import VERBS

LOST = "пкқыіьй"
"""Last letters that a stem may lose before an ending."""
HARDENED = {"ғ": "қ", "г": "к"}
"""What a voiced letter between two suffixes was: азамат-тығ-ы is азамат-тық."""
LIKE_PLURALS = ("ла", "ле", "да", "де", "та", "те")
"""A verb that ends so makes a participle in -р which reads like a plural: жобалар is of жоба."""


class Entry(NamedTuple):
    """A stem, whether it is a verb, the letter that is missing from it here, and the letter that endings follow."""

    stem: str
    verb: bool
    lost: str
    last: str


class KnownStems:
    """Reads words with a list of nouns (and whatever is declined) and one of verbs. The lists can be given for a test;
    the shipped ones are the default."""

    def __init__(self, endings: Compiled, nouns: frozenset[str] = NOUNS, verbs: frozenset[str] = VERBS) -> None:
        self._endings = endings
        self._starts = _starts(nouns, verbs)
        self._leads = lru_cache(maxsize=65536)(self._lawful)

    def stem(self, word: str) -> str:
        """The longest known stem that explains a word in small letters; "" when none does. What reads as a noun in any
        form is not read as the bare stem of a verb: қолдан is қол-дан."""
        starts, bare = self._starts, ""
        for at in range(len(word), 1, -1):
            for stem, verb, lost, last in starts.get(word[:at], ()):
                tail = word[at:]
                if verb and not tail:
                    bare = bare or stem if not lost else bare
                elif self._leads(tail, verb, lost, last) and not (
                    verb and tail[0] == "р" and stem.endswith(LIKE_PLURALS)
                ):
                    return stem
        return bare

    def _lawful(self, tail: str, verb: bool, lost: str, letter: str) -> bool:
        """Whether endings make a tail, after a stem that ended in that letter."""
        if not tail:
            return not (verb or lost)
        ends, opens = (
            (self._endings.finites, self._endings.cores)
            if verb
            else (self._endings.inflections, self._endings.derivations)
        )
        return _fits(ends, tail, lost, letter) or self._goes_on(opens, tail, lost, letter)

    def _goes_on(self, opens: Endings, tail: str, lost: str, letter: str) -> bool:
        """Whether a derivation or the core of a verbal noun opens the tail, and lawful endings follow."""
        for at in range(1, len(tail) + 1):
            for missing in ("", HARDENED[tail[at]]) if tail[at : at + 1] in HARDENED else ("",):
                head = tail[:at] + missing
                fits = head in opens and _fits(opens, head, lost, letter)
                if fits and self._leads(tail[at:], False, missing, head[-1]):
                    return True
        return False


def _fits(endings: Endings, tail: str, lost: str, letter: str) -> bool:
    """Whether an ending may follow a stem; a known stem is not asked for its harmony (loans choose as they like)."""
    both = BITS.get(letter, 0) * 3
    return any(fit.lost == lost and fit.mask & both for fit in endings.get(tail, ()))


def _starts(nouns: frozenset[str], verbs: frozenset[str]) -> dict[str, tuple[Entry, ...]]:
    """What a word may begin with, and the stems it is the beginning of, the longest first."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for stems, verb in ((nouns, False), (verbs, True)):
        for stem in sorted(stems):
            found[stem].append(Entry(stem, verb, "", stem[-1]))
            if stem[-1] in LOST and len(stem) > 2:
                found[stem[:-1]].append(Entry(stem, verb, stem[-1], stem[-1]))
    for stem, short in SYNCOPE.items():
        if stem in nouns:
            found[short].append(Entry(stem, False, "", "т" if short[-1] in VOICED else short[-1]))  # халқы, not халғы
    return {start: tuple(sorted(entries, key=_longest_nouns_first)) for start, entries in found.items()}


def _longest_nouns_first(entry: Entry) -> tuple[int, bool]:
    return -len(entry.stem), entry.verb
