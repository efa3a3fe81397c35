"""How well the stemmer keeps the forms of a word together and different words apart.

The paradigms are written out by stemming_set/, which asks nothing of jurnal. Of its stems every second one was kept
away while the stemmer was made. Paice's indices: under-stemming is the share of pairs of forms of one word that got
different stems, over-stemming the share of pairs of forms of different words that got the same.
"""

from __future__ import annotations

import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent))

from stemming_set.paradigms import paradigms

from jurnal.kazakh.stemming import Stemmer, stem
from jurnal.kazakh.stemming.endings import compiled
from jurnal.kazakh.stemming.known import KnownStems
from jurnal.kazakh.stemming.nouns import NOUNS
from jurnal.kazakh.stemming.verbs import VERBS

Groups = Mapping[str, frozenset[str]]


class Score(NamedTuple):
    """Paice's indices, and the two figures a reader feels."""

    under: float
    over: float
    like_base: float
    conflated: int

    @property
    def weight(self) -> float:
        """Over-stemming by under-stemming: a light stemmer has little."""
        return self.over / self.under if self.under else 0.0


def groups() -> Groups:
    """The forms of each stem. Homonyms (бас, to press, and бас, head) are one group; what is a form of two words (алды)
    is of none."""
    made: dict[str, set[str]] = defaultdict(set)
    for base, _, forms in paradigms():
        made[base].update(forms)
    owners = Counter(form for forms in made.values() for form in forms)
    return {base: frozenset(form for form in forms if owners[form] == 1) for base, forms in made.items()}


def score(words: Groups, stemmer: Callable[[str], str]) -> Score:
    """The indices of a stemmer on groups of forms."""
    stems = {base: Counter(map(stemmer, forms)) for base, forms in words.items()}
    pairs = sum(_pairs(len(forms)) for forms in words.values())
    kept = sum(_pairs(many) for counted in stems.values() for many in counted.values())
    everything = _pairs(sum(len(forms) for forms in words.values()))
    merged = Counter[str]()
    for counted in stems.values():
        merged.update(counted)
    wrong = sum(map(_pairs, merged.values())) - kept
    bases = {base: stemmer(base) for base in words}
    like = sum(counted[bases[base]] for base, counted in stems.items())
    same = Counter(bases.values())
    return Score(
        1 - kept / pairs,
        wrong / (everything - pairs),
        like / sum(len(forms) for forms in words.values()),
        sum(_pairs(many) for many in same.values()),
    )


def _pairs(many: int) -> int:
    return many * (many - 1) // 2


def halves() -> tuple[Groups, Groups]:
    """The stems the stemmer was tuned on, and those kept away."""
    all_groups = groups()
    names = sorted(all_groups)
    return {name: all_groups[name] for name in names[::2]}, {name: all_groups[name] for name in names[1::2]}


def without(bases: Iterable[str]) -> Callable[[str], str]:
    """A stemmer that does not know these stems."""
    gone = frozenset(stem(base) for base in bases) | frozenset(bases)
    return Stemmer(KnownStems(compiled(), NOUNS - gone, VERBS - gone)).stem


def words_a_second(words: Iterable[str]) -> float:
    """How fast the words are stemmed, the tables made anew first."""
    listed = list(words)
    start = time.perf_counter()
    compiled.cache_clear()
    stemmer = Stemmer()
    for word in listed:
        stemmer.stem(word)
    return len(listed) / (time.perf_counter() - start)


def report() -> list[tuple[str, str]]:
    """The figures of docs/kazakh.md, without the speed, which is of the machine."""
    tuned, held = halves()
    rows = [("stems", str(len(tuned) + len(held))), ("forms", str(sum(map(len, [*tuned.values(), *held.values()]))))]
    for name, words, stemmer in (
        ("stems it was tuned on", tuned, stem),
        ("stems kept away", held, stem),
        ("stems kept away and in no list", held, without(held)),
    ):
        found = score(words, stemmer)
        rows += [
            (f"{name}: under-stemming", f"{found.under:.3f}"),
            (f"{name}: over-stemming", f"{found.over:.5f}"),
            (f"{name}: weight", f"{found.weight:.3f}"),
            (f"{name}: forms with the stem of the base", f"{found.like_base:.1%}"),
            (f"{name}: different stems conflated", str(found.conflated)),
        ]
    return rows


if __name__ == "__main__":
    for name, value in report():
        print(f"{name:<72} {value}")
    print(f"{'words a second':<72} {words_a_second(form for forms in groups().values() for form in forms):,.0f}")
