"""A word read with the stems that are known: the longest one from which lawful endings lead to the word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from jurnal.kazakh.morphology.irregular import SYNCOPE
from jurnal.kazakh.morphology.sounds import looks_borrowed
from jurnal.kazakh.stemming.endings import BITS, Compiled, Endings
from jurnal.kazakh.stemming.nouns import NOUNS
from jurnal.kazakh.stemming.verbs import VERBS

LOST = "пкқыіьй"
"""Last letters that a stem may lose before an ending."""
UNVOICED = {"п": "т", "к": "т", "қ": "т"}
"""What keeps its voicelessness is like т."""
VOICING = frozenset("аәеёиоөуұүыіэюя")
"""After these a last п, к, қ is voiced."""
HARDENED = {"ғ": "қ", "г": "к"}
"""What a voiced letter between two suffixes was: азамат-тығ-ы is азамат-тық."""
LIKE_PLURALS = ("ла", "ле", "да", "де", "та", "те")
"""A verb that ends so makes a participle in -р which reads like a plural."""
SHORTENED = {"қорық": "қорқ"}
"""A verb and what is left of it before a vowel."""


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
        self._longest = max(map(len, self._starts), default=0)
        self._ends = {verb: _last_letters(endings, verb) for verb in (False, True)}
        self._leads = lru_cache(maxsize=65536)(self._lawful)

    def stem(self, word: str) -> str:
        """The longest known stem that explains a word in small letters; "" when none does. What reads as a noun in any
        form is not read as the bare stem of a verb: қолдан is қол-дан."""
        starts, bare = self._starts, ""
        for at in range(min(len(word), self._longest), 0, -1):
            start = word[:at]
            if start not in starts:
                continue
            tail = word[at:]
            for entry in starts[start]:
                if entry.verb and not tail:
                    bare = bare or ("" if entry.lost else entry.stem)
                elif self._explains(entry, tail):
                    return entry.stem
        return bare

    def _explains(self, entry: Entry, tail: str) -> bool:
        stem, verb, lost, last = entry
        if tail[-2:] not in self._ends[verb] or not self._leads(tail, verb, lost, last):
            return False
        return not (verb and self._is_plural(stem, tail))

    def _is_plural(self, verb: str, tail: str) -> bool:
        """Whether what reads as a participle in -р is a plural: жобала-р is жоба-лар, әкел-ер is әке-лер."""
        if tail[0] == "р":
            return verb.endswith(LIKE_PLURALS)
        return tail[:2] in ("ар", "ер") and verb[-1] in "лдт" and verb[:-1] in self._starts

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
            head = tail[:at]
            if head in opens and _fits(opens, head, lost, letter) and self._leads(tail[at:], False, "", head[-1]):
                return True
            missing = HARDENED.get(tail[at : at + 1], "")
            whole = head + missing
            fits = missing and whole in opens and _fits(opens, whole, lost, letter)
            if fits and self._leads(tail[at:], False, missing, missing):
                return True
        return False


def _last_letters(endings: Compiled, verb: bool) -> frozenset[str]:
    """The last two letters that a tail after a noun or verb may have: other tails are not taken apart."""
    kinds = (endings.inflections, endings.derivations, *((endings.cores, endings.finites) if verb else ()))
    tails = {tail for kind in kinds for tail in kind}
    opening = {tail[-1] for kind in (endings.cores, endings.derivations) for tail in kind}
    single = {tail for tail in tails if len(tail) == 1}
    return frozenset({"", *(tail[-2:] for tail in tails), *(first + last for first in opening for last in single)})


def _fits(endings: Endings, tail: str, lost: str, letter: str) -> bool:
    """Whether an ending may follow a stem; a known stem is not asked for its harmony (loans choose as they like)."""
    both = BITS.get(letter, 0) * 3
    return any(fit.lost == lost and fit.mask & both for fit in endings.get(tail, ()))


def _starts(nouns: frozenset[str], verbs: frozenset[str]) -> dict[str, tuple[Entry, ...]]:
    """What a word may begin with, and the stems it is the beginning of, the longest first."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for stems, verb in ((nouns, False), (verbs, True)):
        for stem in sorted(stems):
            for start, lost, last in _shapes(stem):
                found[start].append(Entry(stem, verb, lost, last))
        for stem, short in (SHORTENED if verb else SYNCOPE).items():
            if stem in stems:
                found[short].append(Entry(stem, verb, "", UNVOICED.get(short[-1], short[-1])))
    return {start: tuple(sorted(entries, key=_longest_nouns_first)) for start, entries in found.items()}


def _shapes(stem: str) -> Iterator[tuple[str, str, str]]:
    """How a stem may begin a word, what it loses there, and the letter it is felt to end in: банк is not voiced
    (банкі), a loan need not be (типі)."""
    last = stem[-1]
    voiced = last not in UNVOICED or stem[-2:-1] in VOICING
    yield stem, "", last if voiced else "т"
    if len(stem) > 3 and last == stem[-2]:
        yield stem[:-1], "", last  # процесс, процесі
    if voiced and last in LOST:
        yield stem[:-1], last, last
        if last in UNVOICED and looks_borrowed(stem):
            yield stem, "", "т"


def _longest_nouns_first(entry: Entry) -> tuple[int, bool]:
    return -len(entry.stem), entry.verb
