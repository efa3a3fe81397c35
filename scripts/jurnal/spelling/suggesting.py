"""What a misspelt word was meant to be: the words one slip away, the likeliest slips first.

A slip costs what it is worth: a Russian letter for a Kazakh one next to nothing, letters that stand side by side on the
keyboard less than others. So the cheapest known word comes first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

RU_LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
KK_LETTERS = RU_LETTERS + "әғқңөұүһі"
KEYBOARD = ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
CONFUSED = {
    "kk": "қк ғг ңн өо ұу үу ұү іи әа һх ыі әе өү оұ ғқ пб дт ая",
    "ru": "ао еи шщ ъь тд бп вф гк зс жш ие",
}
"""Pairs of letters that are taken for each other; in Kazakh the Russian letter beside it on the keyboard's layers."""
LATIN = dict(zip("aceopxyihkmtəACEOPXYIHKMTBƏ", "асеорхуіһкмтәАСЕОРХУІҺКМТВӘ", strict=True))
"""Latin letters that look like Cyrillic ones."""
MOST = 5
ENOUGH = 2
_CONFUSION, _MISSED, _SWAP, _DROPPED, _DOUBLED, _NEIGHBOUR, _SPLIT, _OTHER = 0.3, 0.7, 0.6, 0.8, 0.5, 0.75, 0.95, 1.0


@dataclass(frozen=True)
class Tongue:
    """A language as one slips in it: its code, its letters."""

    language: str
    letters: str

    def slips(self, word: str) -> list[tuple[float, str]]:
        """Whatever one slip may have been made of, the cheapest first; a word in small letters. Several letters may
        have been confused at once, for who has no Kazakh keyboard has none all along."""
        found: dict[str, float] = {}
        for cost, candidate in (*self._confusions(word), *_shorter(word), *_swapped(word), *self._others(word)):
            if candidate != word and cost < found.get(candidate, 9.0):
                found[candidate] = cost
        return sorted((cost, candidate) for candidate, cost in found.items())

    def _confusions(self, word: str) -> Iterator[tuple[float, str]]:
        cyrillic = "".join(LATIN.get(letter, letter) for letter in word)
        yield 0.1, cyrillic
        pairs = self._pairs
        places = [(place, other) for place, letter in enumerate(cyrillic) for other in pairs.get(letter, "")]
        for many in (1, 2, 3) if len(places) <= 14 else (1, 2):
            for chosen in combinations(places, many):
                if len({place for place, _ in chosen}) == many:
                    letters = list(cyrillic)
                    for place, other in chosen:
                        letters[place] = other
                    yield _CONFUSION * (1 + 0.6 * (many - 1)), "".join(letters)

    @property
    def _pairs(self) -> dict[str, str]:
        pairs: dict[str, str] = {}
        for one, other in (tuple(pair) for pair in CONFUSED[self.language].split()):
            pairs[one] = pairs.get(one, "") + other
            pairs[other] = pairs.get(other, "") + one
        return pairs

    def _others(self, word: str) -> Iterator[tuple[float, str]]:
        near = _neighbours()
        for place in range(len(word) + 1):
            for letter in self.letters:
                doubles = letter in word[max(place - 1, 0) : place + 1]
                yield _DOUBLED + 0.1 if doubles else _MISSED, word[:place] + letter + word[place:]
                if place < len(word):
                    cost = _NEIGHBOUR if letter in near.get(word[place], "") else _OTHER
                    yield cost, word[:place] + letter + word[place + 1 :]


def _shorter(word: str) -> Iterator[tuple[float, str]]:
    for place in range(len(word)):
        doubled = word[place] in (word[place - 1 : place], word[place + 1 : place + 2])
        yield _DOUBLED if doubled else _DROPPED, word[:place] + word[place + 1 :]


def _swapped(word: str) -> Iterator[tuple[float, str]]:
    for place in range(len(word) - 1):
        yield _SWAP, word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def _neighbours() -> dict[str, str]:
    near: dict[str, str] = {}
    for row in KEYBOARD:
        for one, other in pairwise(row):
            near[one] = near.get(one, "") + other
            near[other] = near.get(other, "") + one
    return near


def suggestions(
    word: str,
    tongue: Tongue,
    knows: Callable[[str], bool],
    may_be: Callable[[str], bool] = lambda _: True,
    worth: Callable[[str], float] = lambda _: 0.0,
) -> tuple[str, ...]:
    """The known words one slip away, at most MOST, the likeliest first, in the case of the word. `may_be` sorts out
    cheaply what cannot be a word; `worth` is taken off the cost of a word that is common."""
    found: list[tuple[float, str]] = []
    lower = word.lower()
    for cost, candidate in tongue.slips(lower):
        if len(found) >= ENOUGH and cost > found[0][0] + 0.5:
            break
        if len(candidate) > 1 and may_be(candidate) and knows(candidate):
            found.append((cost - worth(candidate), candidate))
            if len(found) >= 4 * MOST:
                break
    found += [(_SPLIT, pair) for pair in _split(lower, knows)]
    return tuple(_in_case(candidate, word) for _, candidate in sorted(found)[:MOST])


def _split(word: str, knows: Callable[[str], bool]) -> Iterator[str]:
    for place in range(3, len(word) - 2):
        if re.fullmatch(r"\w+", word) and knows(word[:place]) and knows(word[place:]):
            yield f"{word[:place]} {word[place:]}"


def _in_case(candidate: str, word: str) -> str:
    if word.isupper() and len(word) > 1:
        return candidate.upper()
    return candidate[:1].upper() + candidate[1:] if word[:1].isupper() else candidate
