"""Hyphenation for engines that look for a dictionary: Pyphen, and through it WeasyPrint, learn Kazakh, and leave alone
in any language what no editor would divide."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

import pyphen

from jurnal.effects.cache import write_whole
from jurnal.kazakh import patterns, points

KAZAKH = ("kk", "kk_KZ")
LEAST = 2
"""Letters on either side of a break, also beside a hyphen."""
_PART = re.compile("[\\w\u00ad\u0300-\u036f]+")
_VOWEL = re.compile("[аәеёиіоөуұүыэюяaeiouyáàâäéèêëíîïóôöúûü]")


class Careful(pyphen.HyphDict):  # type: ignore[misc]  # Pyphen has no types
    """A dictionary that never divides abbreviations, numbers and words with capitals inside, and never leaves a single
    letter or a piece without a vowel."""

    def positions(self, word: str) -> list[int]:
        """Where the word may be divided, in ascending order."""
        found = super().positions(word)
        return [at for part in _PART.finditer(word) for at in _careful(word, part.span(), found)] if found else []


def _careful(word: str, span: tuple[int, int], found: list[int]) -> list[int]:
    start, end = span
    rest = word[start + 1 : end]
    if rest != rest.lower() or not word[start:end].isalpha():
        return []
    kept: list[int] = []
    for at in found:
        before, after = word[kept[-1] if kept else start : at].lower(), word[at:end].lower()
        if start + LEAST <= at <= end - LEAST and _VOWEL.search(before) and _VOWEL.search(after):
            kept.append(at)
    return kept


def register(folder: Path) -> Path:
    """Write the Kazakh dictionary to `folder`, named by its content, and tell Pyphen of it and of our care for
    Russian. Call it before laying out; the path comes back. Pyphen looks a language up in two tables, in lower case in
    the second, and keeps what it has read in a third."""
    content = patterns().encode()
    path = folder / f"hyph_kk-{hashlib.sha256(content).hexdigest()[:12]}.dic"
    if not path.is_file():
        write_whole(path, content)  # several layouts may come here at once
    for name in KAZAKH:
        pyphen.LANGUAGES[name] = path
        pyphen.LANGUAGES_LOWERCASE[name.lower()] = name
    for careful in (path, pyphen.LANGUAGES["ru"]):
        pyphen.hdcache[careful] = Careful(careful)
    return path


def stamp() -> str:
    """What a layout depends on here: it changes when breaks may."""
    return hashlib.sha256(patterns().encode() + Path(__file__).read_bytes()).hexdigest()


class BreakPoints:
    """Where a word of a language may be divided: call it with the word and the language, offsets come back. A language
    that nobody knows is never divided."""

    def __init__(self) -> None:
        self._languages: dict[str, Callable[[str], tuple[int, ...]]] = {}

    def __call__(self, word: str, language: str) -> tuple[int, ...]:
        """The offsets, in ascending order."""
        if language not in self._languages:
            self._languages[language] = _known(language)
        return self._languages[language](word)


def _known(language: str) -> Callable[[str], tuple[int, ...]]:
    if language.split("-", 1)[0] == "kk":
        return points
    name = pyphen.language_fallback(language)
    if name is None:
        return lambda _word: ()
    dictionary = Careful(pyphen.LANGUAGES[name])
    return lambda word: tuple(int(offset) for offset in dictionary.positions(word))
