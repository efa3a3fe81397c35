"""Words that no dictionary knows, in every text a reader sees."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from jurnal.check.facts import Facts
from jurnal.check.prose import Passage, passages
from jurnal.diag import Finding, Level, Span
from jurnal.model import Language
from jurnal.spelling import Speller

UNKNOWN = "unknown-word"
NO_DICTIONARY = "no-dictionary"
SPELT: tuple[Language, ...] = ("kk", "ru")
"""The languages there can be a dictionary of."""
WORD = re.compile(
    r"(?<![\w.@#/-])(?:\d+[-\u2011])?[^\W\d_](?:[\u00ad\u2060\u0301]?[^\W\d_])*(?:[-\u2010\u2011][^\W_]+)*(?![\w@])"
)
ADDRESS = re.compile(r"\S*(?:://|www\.|@)\S*|\b[\w-]+\.[A-Za-z]{2,}\b\S*")
LATIN = re.compile(r"[A-Za-z@]")
QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|„[^„“]*“")
KAZAKH_ONLY = re.compile("[әғқңөұүһі]", re.IGNORECASE)
SENTENCE_START = re.compile(r"(?:^|[.!?…:][»”)\]]*\s+|[«“„(\[–—]\s*|\n\s*)$")
PACKAGES = {"kk": "hunspell-kk", "ru": "hunspell-ru"}
LANGUAGES = {"kk": "Kazakh", "ru": "Russian"}


class Spellers(Protocol):
    """Somebody who has dictionaries."""

    def __call__(self, language: Language, folders: Sequence[str], extra: Iterable[str]) -> Speller | None:
        """The speller of a language, None without a dictionary of it. `folders` are those magazine.yml names, `extra`
        the magazine's own words."""


def unknown_words(facts: Facts, spellers: Spellers) -> Iterator[Finding]:
    """A warning for every word nobody knows, once for each file, with what it may have been meant to be; one note when
    there is no dictionary of a language of the magazine."""
    known = {code: _speller(facts, spellers, code) for code in facts.languages if code in SPELT}
    yield from _told_missing(facts, [code for code, speller in known.items() if speller is None])
    desks = {code: _Desk(code, speller, known, own_words(facts, code)) for code, speller in known.items() if speller}
    found: dict[tuple[str, Language, str], list[tuple[Span, str]]] = {}
    for passage in passages(facts):
        desk = desks.get(passage.language)
        for place, word in desk.unknown(passage) if desk else ():
            key = (passage.source.path, passage.language, word.lower())
            found.setdefault(key, []).append((passage.span(place), word))
    for (_, language, _), places in found.items():
        yield _finding(places, desks[language])


def own_words(facts: Facts, language: Language) -> frozenset[str]:
    """The words of content/words.yml and the names of the people, in one language."""
    listed = facts.words.sheet.root.get(language, []) if facts.words.sheet else []
    names = (filled.sheet.name.get(language, "") for filled in facts.people.values() if filled.sheet)
    return frozenset(listed) | {part for name in names for part in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", name)}


def _speller(facts: Facts, spellers: Spellers, language: Language) -> Speller | None:
    folders = facts.magazine.sheet.dictionaries if facts.magazine.sheet else []
    return spellers(language, folders, own_words(facts, language))


def _told_missing(facts: Facts, missing: list[Language]) -> Iterator[Finding]:
    if missing:
        names = " and ".join(LANGUAGES[code] for code in missing)
        packages = " ".join(PACKAGES[code] for code in missing)
        hint = f"install {packages}, or name a folder with such files under dictionaries: in magazine.yml"
        message = f"no dictionary of {names} is on this machine: unknown words are not told"
        yield Finding(Span(facts.magazine.path), Level.NOTE, NO_DICTIONARY, message, hint)


def _finding(places: list[tuple[Span, str]], desk: _Desk) -> Finding:
    span, word = places[0]
    times = f", {len(places)} times in this file" if len(places) > 1 else ""
    better = desk.speller.suggestions(word)
    add = f"if it is right, add it to content/words.yml under {desk.language}:"
    hint = f"did you mean “{'”, “'.join(better[:4])}”? {add}" if better else add.capitalize()
    return Finding(span, Level.WARNING, UNKNOWN, f"no dictionary knows “{word}”{times}", hint.rstrip(":"))


@dataclass(frozen=True)
class _Desk:
    """Where the texts of one language are read. `own` are the magazine's own words."""

    language: Language
    speller: Speller
    others: dict[Language, Speller | None]
    own: frozenset[str] = field(default_factory=frozenset)

    @cached_property
    def _own_in_small(self) -> frozenset[str]:
        return frozenset(word.lower() for word in self.own)

    def unknown(self, passage: Passage) -> Iterator[tuple[int, str]]:
        """The unknown words of a passage and where they begin in it."""
        text = passage.text
        if LATIN.search(text):
            text = ADDRESS.sub(lambda match: " " * len(match.group()), text)
        quoted = [match.span() for match in QUOTED.finditer(text)]
        for match in WORD.finditer(text):
            word = match.group()
            if self.speller.knows(word) or self._is_elsewhere(word, match.start(), quoted):
                continue
            if not self._is_name(word, text[: match.start()]):
                yield match.start(), word

    def _is_elsewhere(self, word: str, place: int, quoted: list[tuple[int, int]]) -> bool:
        """Whether it is a word of the other language: a Kazakh one by its letters, any in quotation marks."""
        in_quotes = any(start < place < end for start, end in quoted)
        return any(
            speller is not None and speller.knows(word) and (in_quotes or (code == "kk" and KAZAKH_ONLY.search(word)))
            for code, speller in self.others.items()
            if code != self.language
        )

    def _is_name(self, word: str, before: str) -> bool:
        """Whether a word with a capital inside a sentence may be a name nobody has listed. One that is nearly a name
        of the magazine is not."""
        if not word[:1].isupper() or SENTENCE_START.search(before):
            return False
        return not any(self._is_own(better) for better in self.speller.suggestions(word))

    def _is_own(self, word: str) -> bool:
        lower = word.lower()
        return any(lower.startswith(name) for name in self._own_in_small if len(name) > 4)
