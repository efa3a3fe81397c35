"""What a speller is, and the two there are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from jurnal.spelling.kazakh import KazakhWords
from jurnal.spelling.russian import RussianWords
from jurnal.spelling.suggesting import KK_LETTERS, RU_LETTERS, Tongue, suggestions


class Speller(Protocol):
    """Somebody who knows the words of a language."""

    def knows(self, word: str) -> bool:
        """Whether a word, of any case and with hyphens, is one."""

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What an unknown word may have been meant to be, the likeliest first; nothing for a known one."""


@dataclass(frozen=True)
class KazakhSpeller:
    """Kazakh. `shapes` are the triples of letters that occur in its words; what has others is not suggested."""

    words: KazakhWords
    shapes: frozenset[str] = frozenset()
    _made: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)

    def knows(self, word: str) -> bool:
        """See Speller."""
        return self.words.knows(word)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """See Speller."""
        if word not in self._made:
            self._made[word] = () if self.knows(word) else self._suggest(word)
        return self._made[word]

    def _suggest(self, word: str) -> tuple[str, ...]:
        tongue = Tongue("kk", KK_LETTERS)
        return by_parts(word, self.knows, lambda part: suggestions(part, tongue, self.knows, self._may_be, self._worth))

    def _may_be(self, word: str) -> bool:
        framed = f"^{word}"
        return not self.shapes or all(framed[at : at + 3] in self.shapes for at in range(len(framed) - 2))

    def _worth(self, word: str) -> float:
        return 0.25 if self.words.is_common(word) else 0.1 if word in self.words.stems else 0.0


@dataclass(frozen=True)
class RussianSpeller:
    """Russian."""

    words: RussianWords

    def knows(self, word: str) -> bool:
        """See Speller."""
        return self.words.knows(word)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """See Speller."""
        tongue = Tongue("ru", RU_LETTERS)
        return (
            () if self.knows(word) else by_parts(word, self.knows, lambda part: suggestions(part, tongue, self.knows))
        )


def by_parts(word: str, knows: Callable[[str], bool], suggest: Callable[[str], tuple[str, ...]]) -> tuple[str, ...]:
    """Suggestions for a word with hyphens, in which one part is wrong."""
    parts = word.split("-")
    if len(parts) == 1:
        return suggest(word)
    wrong = [place for place, part in enumerate(parts) if part and not knows(part)]
    if len(wrong) != 1:
        return ()
    (place,) = wrong
    return tuple("-".join((*parts[:place], better, *parts[place + 1 :])) for better in suggest(parts[place]))
