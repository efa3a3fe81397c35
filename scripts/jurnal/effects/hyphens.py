"""Hyphenation for engines that look for a dictionary: Pyphen, and through it WeasyPrint, learn Kazakh."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pyphen

from jurnal.kazakh import patterns, points

KAZAKH = ("kk", "kk_KZ")


def register(folder: Path) -> Path:
    """Write the Kazakh dictionary to `folder`, named by its content, and tell Pyphen of it. Call it before laying out;
    the path comes back. Pyphen looks a language up in two tables, in lower case in the second."""
    content = patterns().encode()
    path = folder / f"hyph_kk-{hashlib.sha256(content).hexdigest()[:12]}.dic"
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(".part")
        beside.write_bytes(content)
        beside.replace(path)
    for name in KAZAKH:
        pyphen.LANGUAGES[name] = path
        pyphen.LANGUAGES_LOWERCASE[name.lower()] = name
    return path


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
    dictionary = pyphen.Pyphen(lang=name)
    return lambda word: tuple(int(offset) for offset in dictionary.positions(word))
