"""A hunspell dictionary as plain tables: which stems with which flags, which flag makes which endings.

It covers what the Russian dictionary uses (suffixes and prefixes, one of each); Kazakh goes its own way, see kazakh.py.
The .aff file is read by spylls, in effects/dictionaries.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class Affix:
    """A rule: words with the flag lose `strip` and get `added`, if what they are matches the condition, a pattern of
    regular expressions for the end of the word (its beginning for a prefix)."""

    flag: str
    strip: str
    added: str
    condition: str

    @cached_property
    def fits(self) -> re.Pattern[str]:
        """The condition, compiled when it is first asked."""
        return re.compile(self.condition)


@dataclass(frozen=True)
class Hunspell:
    """Stems with their flags, the suffixes and the prefixes. ё and е are the same letter here."""

    stems: Mapping[str, str]
    suffixes: tuple[Affix, ...]
    prefixes: tuple[Affix, ...] = ()
    _by_ending: dict[str, list[Affix]] = field(default_factory=dict, init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        for suffix in self.suffixes:
            self._by_ending.setdefault(suffix.added, []).append(suffix)

    def has(self, word: str) -> bool:
        """Whether the word, as it is written, is a stem or made of one."""
        word = plain(word)
        return (
            word in self.stems
            or any(True for _ in self._stems_with_suffix(word, ""))
            or any(self._has_with_prefix(word, prefix) for prefix in self.prefixes)
        )

    def _has_with_prefix(self, word: str, prefix: Affix) -> bool:
        if not word.startswith(prefix.added) or word == prefix.added:
            return False
        stem = prefix.strip + word[len(prefix.added) :]
        if not prefix.fits.match(stem):
            return False
        return prefix.flag in self.stems.get(stem, "") or any(self._stems_with_suffix(stem, prefix.flag))

    def _stems_with_suffix(self, word: str, also: str) -> Iterator[str]:
        for length in range(min(len(word), self._longest) + 1):
            for suffix in self._by_ending.get(word[len(word) - length :], ()):
                stem = word[: len(word) - length] + suffix.strip
                flags = self.stems.get(stem, "")
                if suffix.flag in flags and also in flags and suffix.fits.search(stem):
                    yield stem

    @cached_property
    def _longest(self) -> int:
        return max((len(suffix.added) for suffix in self.suffixes), default=0)


def entries_of(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The words of the lines of a .dic file with their flags; the count at its head and remarks are left out."""
    for line in lines:
        word, _, rest = line.strip().partition("/")
        if word and not word.isdigit() and not word.startswith("#"):
            yield word.split("\t")[0], rest.split("\t")[0].split(" ")[0]


def plain(word: str) -> str:
    """A word with е for ё."""
    return word.replace("ё", "е").replace("Ё", "Е")
