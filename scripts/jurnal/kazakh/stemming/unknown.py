"""A word whose stem nobody knows, cut by rule: only endings that are hardly ever part of a stem, with harmony, and only
where enough of a stem remains. What comes out need not be a word (медиатор, but шегітк), only the same for all forms.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from jurnal.kazakh.morphology.sounds import BACK_VOWELS, FRONT_VOWELS
from jurnal.kazakh.stemming.endings import BITS, Compiled, Endings

VOWELS = frozenset("аәеёиоөуұүыіэюя")
LOAN_VOWELS = frozenset("июё")
LEAST = {
    **dict.fromkeys("plural genitive locative ablative instrumental dative accusative belonging ours".split(), 3),
    **dict.fromkeys("yours-polite past converb-a since negative passive past-participle habit-participle".split(), 3),
    **dict.fromkeys("action his".split(), 3),
    **dict.fromkeys("quality having lacking like converb-p evidential-he".split(), 4),
}
"""The letters a stem must keep before an ending that begins with this suffix. Suffixes that are not here are not cut
from a stem that is not known: -м, -ң, -сың, -ар, -са, -ша end too many stems."""
SHORT = {"his": 4, "action": 3, "passive": 4}
"""The same where the ending is the suffix alone, a letter or two."""
NEVER = 99
"""No word keeps so many letters: such an ending is not cut."""
NOT_RESTORED = ("ы", "і", "ь")
"""What `_settled` takes away again."""
PAST = frozenset({"ған", "ген", "қан", "кен"})
BARE_CONVERB = frozenset({"а", "е", "й", "я", "и"})
"""жаза, келе: as many nouns end so."""
VERBAL = ("ла", "ле", "да", "де", "та", "те", "ма", "ме", "ба", "бе", "па", "пе")
"""Most verbs that end in a vowel end so."""
FINAL = {"г": "к", "ғ": "қ", "б": "п"}
"""Kazakh has no such last letter; a loan that has one meets its voiced forms here."""
LOAN_ENDS = ("лог", "гог", "инг", "ург", "клуб", "штаб")
"""No Kazakh word ends so, voiced or not: дефектолог and рейтинг stay what they are."""
UNVOICED_LOANS = {"олок": "олог", "агок": "агог"}
"""дефектологы, read as if it were of дефектолок."""


class UnknownStems:
    """Cuts words by the endings alone."""

    def __init__(self, endings: Compiled) -> None:
        self._inflected = endings.inflections
        kinds = (endings.inflections, endings.cores, endings.finites, endings.derivations)
        self._inflections, self._cores, self._finites, self._derivations = map(_cuttable, kinds)

    def stem(self, word: str) -> str:
        """The stem of a word in small letters."""
        declined = _cut(word, self._inflections)
        if declined != word:
            declined = _cut(declined, self._inflections)
        declined = _cut(declined, self._cores)
        rest = min(declined, _cut(word, self._finites), _cut(self._participle(word), self._cores), key=len)
        shorter = _cut(rest, self._derivations)
        if shorter != rest:
            rest = _cut(shorter, self._cores)
        return _settled(rest)

    def _participle(self, word: str) -> str:
        """The word up to a participle in -ған that is declined (жекешелендірілгені), or all of it."""
        for at in range(len(word) - 3, 2, -1):
            if word[at : at + 3] in PAST and word[at + 3 :] in self._inflected:
                return word[: at + 3]
        return word


class Cuttable(NamedTuple):
    """The endings of a kind that may be cut from a stem that is not known: for each what it needs, and the letters the
    stem must keep; and how long those are that end in the same one or two letters, the longest first, by which most
    words are left alone at once."""

    tails: dict[str, tuple[tuple[str, int, str, int], ...]]
    lengths: dict[str, tuple[int, ...]]


def _cuttable(endings: Endings) -> Cuttable:
    tails = {}
    for tail, fits in endings.items():
        kept = [(*fit, _least(fit.first, tail)) for fit in fits if fit.lost not in NOT_RESTORED]
        kept = [fit for fit in kept if fit[3] < NEVER]
        if kept:
            tails[tail] = tuple(kept)
    return Cuttable(tails, _lengths(tails))


def _lengths(tails: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """How long the endings are that a word may have which ends in those two letters; an ending of one letter is one
    under its letter, and under all pairs with it."""
    found: dict[str, set[int]] = defaultdict(set)
    for tail in tails:
        found[tail[-2:]].add(len(tail))
    single = {end for end in found if len(end) == 1}
    return {
        end: tuple(sorted(lengths | ({1} if end[-1] in single else set()), reverse=True))
        for end, lengths in found.items()
    }


def _cut(word: str, kind: Cuttable) -> str:
    """The word without its longest ending of a kind."""
    tails, lengths = kind
    full = len(word)
    for length in lengths.get(word[-2:]) or lengths.get(word[-1:], ()):
        at = full - length
        if at < 2:
            continue
        for lost, mask, first, least in tails.get(word[at:], ()):
            stem = word[:at] + lost
            if len(stem) >= least and _lawful(stem, mask, lost) and _likely(stem, word[at:], first):
                return stem
    return word


def _least(first: str, tail: str) -> int:
    if tail in BARE_CONVERB or first not in LEAST:
        return NEVER
    return SHORT.get(first, LEAST[first]) if len(tail) < 3 and tail not in ("сы", "сі") else LEAST[first]


def _lawful(stem: str, mask: int, lost: str) -> bool:
    """Whether the ending agrees with the stem, which has a vowel; a consonant is voiced only between vowels."""
    bit = BITS.get(stem[-1], 0)
    if not mask & bit * 3 or VOWELS.isdisjoint(stem) or (lost and lost in "пкқ" and stem[-2] not in VOWELS):
        return False
    return any(mask & bit << harmony for harmony in _harmonies(stem))


def _harmonies(stem: str) -> tuple[int, ...]:
    """Front 1, back 0. A stem with both kinds of vowels, or with и, ю, ё, is a name or a loan and may have either:
    Әбеновтің, Абеновтың."""
    back, front = not BACK_VOWELS.isdisjoint(stem), not FRONT_VOWELS.isdisjoint(stem)
    return (0, 1) if back == front or not LOAN_VOWELS.isdisjoint(stem) else (int(front),)


def _likely(stem: str, tail: str, first: str) -> bool:
    """Whether a lawful ending is not more likely a part of the stem, or of another ending: журнал-ды is not журна-лды,
    бюджет-ін not бюдж-етін, айқында-ды not айқынд-ады, жеңіс-і not жеңі-сі."""
    verbal = stem.endswith(VERBAL)
    if first == "passive":
        return tail[0] in "ыі"
    if first == "converb-a":
        clustered = stem[-1] in "лдт" and stem[-2] not in VOWELS
        return tail.endswith(("ды", "ді")) and (verbal if tail[0] == "й" else not clustered)
    if first == "habit-participle":
        return verbal if tail[0] == "й" else tail not in ("атын", "етін")
    if first == "converb-p":
        return tail[0] != "п" or (verbal and len(stem) > 5)
    return first != "his" or tail[0] != "с" or stem[-1] not in "ыі"


def _settled(stem: str) -> str:
    """Without what comes and goes at the end of a stem: жылқы, жылқ; фестиваль, фестивал."""
    if len(stem) > 4 and stem[-1] in "ыіь":
        stem = stem[:-1]
    if stem[-4:] in UNVOICED_LOANS:
        return stem[:-4] + UNVOICED_LOANS[stem[-4:]]
    if len(stem) < 4 or stem.endswith(LOAN_ENDS):
        return stem
    return stem[:-1] + FINAL.get(stem[-1], stem[-1])
