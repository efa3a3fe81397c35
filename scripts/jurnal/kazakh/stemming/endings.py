"""Every lawful ending of a Kazakh word, compiled from the table of suffixes once, so that a word is stemmed by looking
its endings up.

An ending is what stands after the letters that a stem keeps: «кіта|бының». What it needs of the stem is its `Fit`: the
letter the stem lost there (п), and a bit for each kind of last sound and harmony that it may follow.

Four kinds of endings follow each other: an inflection (plural, possessive, case, person), a derivation that is cut
(-лық, -дай, -сыз, -рақ), the core of a verbal noun (voice, negation, participle or action noun), and the ending of a
finite verb or converb, after which nothing comes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from jurnal.kazakh.morphology.joining import Join, joins_of_slot
from jurnal.kazakh.morphology.sounds import Harmony

HARMONIES: tuple[Harmony, ...] = ("back", "front")
KINDS = "аыирйулнзткқпь"
"""One last letter for each kind of stem; what else a stem may end in is like one of them."""
LIKE = {
    **dict.fromkeys("аәеёоөэя", "а"),
    **dict.fromkeys("ыі", "ы"),
    **dict.fromkeys("мнң", "н"),
    **dict.fromkeys("зж", "з"),
    **dict.fromkeys("бвгғдсфхһцчшщт", "т"),
    **dict.fromkeys("уүұю", "у"),
    **dict.fromkeys("ьъ", "ь"),
    **{letter: letter for letter in "ирйлкқп"},
}
BITS = {letter: 1 << 2 * KINDS.index(kind) for letter, kind in LIKE.items()}
"""The bit of a last letter after back vowels; after front vowels it is the next one."""

PERSONS = "i-am you-are you-are-polite we-are you-are-all you-are-all-polite it-is"
CASES = """genitive genitive-his dative dative-mine dative-his accusative accusative-his locative locative-his ablative
    ablative-his instrumental belonging"""
LAST = frozenset("like like-his manner manner-his".split())
"""After these nothing is cut but by a derivation."""
INFLECTION = frozenset(f"plural mine yours yours-polite ours his standing-at {CASES} {PERSONS}".split()) | LAST
ONCE = frozenset({"standing-at", "belonging"})
"""-дағы and -нікі make a new noun; a second one is not looked for."""
AFTER_ONCE = frozenset(f"plural his {CASES}".split()) - ONCE
"""What follows them: үйдегілерінен."""
DERIVATION = frozenset("quality having lacking more".split()) | LAST
VOICE = frozenset("middle-n passive passive-n negative".split())
NOUNS_OF_VERBS = frozenset(
    "action past-participle habit-participle future-participle never intention intention-shy result".split()
)
FINITE = frozenset(
    f"""converb-p converb-a since unless present-he evidential-he past conditional past-i past-you past-you-polite
    past-we past-you-all past-you-all-polite let-me let-us let-him do do-polite do-all do-all-polite wish wish-it-were
    mine yours yours-polite ours his {PERSONS}""".split()
)


class Fit(NamedTuple):
    """What an ending needs before it: the last letter the stem lost, or none; what it may follow; the name of its
    first suffix."""

    lost: str
    mask: int
    first: str


Endings = dict[str, tuple[Fit, ...]]


class Compiled(NamedTuple):
    """The endings of each kind."""

    inflections: Endings
    derivations: Endings
    cores: Endings
    finites: Endings


@lru_cache(maxsize=1)
def compiled() -> Compiled:
    """The endings of the table, made at the first call."""
    derivations = _endings("noun", DERIVATION, frozenset(), once=True)
    for tail, fits in _endings("adverb", frozenset({"standing-at"}), frozenset(), once=True).items():
        derivations[tail] = derivations.get(tail, ()) + fits
    return Compiled(
        _endings("noun", INFLECTION, frozenset()),
        derivations,
        _endings("verb", VOICE | NOUNS_OF_VERBS, VOICE),
        _endings("verb", VOICE | FINITE, VOICE | {"wish"}),
    )


def _endings(slot: str, rows: frozenset[str], inner: frozenset[str], once: bool = False) -> Endings:
    """The endings that these rows make after a slot; none of them ends in an `inner` row."""
    found: dict[str, dict[tuple[str, str], int]] = defaultdict(lambda: defaultdict(int))
    for harmony in HARMONIES:
        for kind in KINDS:
            stem = _stem_like(kind, harmony)
            bit = BITS[stem[-1]] << (harmony == "front")
            for join in _joins(stem, slot, harmony, rows):
                whole = join.to(stem)
                for tail in _tails(whole, join, rows, inner, once):
                    found[tail[len(stem) - join.drop :]][stem[len(stem) - join.drop :], join.suffix.name] |= bit
    return {tail: tuple(Fit(lost, mask, first) for (lost, first), mask in fits.items()) for tail, fits in found.items()}


def _stem_like(kind: str, harmony: Harmony) -> str:
    vowel, narrow = "аы" if harmony == "back" else "еі"
    if kind in "аы":
        return "т" + (vowel if kind == "а" else narrow)
    return f"{vowel}л{kind}" if kind == "ь" else vowel + kind


def _joins(ending: str, slot: str, harmony: Harmony, rows: frozenset[str]) -> Iterator[Join]:
    return (join for join in joins_of_slot(ending, slot, harmony) if join.suffix.name in rows)


def _tails(whole: str, join: Join, rows: frozenset[str], inner: frozenset[str], once: bool) -> Iterator[str]:
    name = join.suffix.name
    if name not in inner:
        yield whole
    if once or name in LAST:
        return
    left = AFTER_ONCE if name in ONCE else rows
    end = whole[-3:]
    for drop, add in _further(end, join.suffix.makes, join.harmony, left, inner):
        yield whole[: len(whole) - drop] + add


@cache
def _further(
    end: str, slot: str, harmony: Harmony, rows: frozenset[str], inner: frozenset[str]
) -> tuple[tuple[int, str], ...]:
    """What may come after letters of a slot: how many of them go, and what is written."""
    found: dict[tuple[int, str], None] = {}
    for join in _joins(end, slot, harmony, rows):
        kept = len(end) - join.drop
        for whole in _tails(join.to(end), join, rows, inner, once=False):
            found[join.drop, whole[kept:]] = None
    return tuple(found)
