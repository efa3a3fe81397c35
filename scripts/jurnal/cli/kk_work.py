"""What `jurnal kk` does with a line: in words, and as values for machines. What a command needs is imported when it is
asked for, so that each starts at once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jurnal.effects.trouble import Trouble

if TYPE_CHECKING:
    from jurnal.copyedit import Mark

Value = Mapping[str, object]

WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u00ad\u0300-\u036f]|[-\u2010\u2011'’ʼ](?=[^\W\d_]))*")
"""A word of running text: letters, with hyphens and apostrophes between them."""
TOKEN = re.compile(r"\S+")
ADDRESS = re.compile(r"://|www\.|@|^#")
"""What shows that something is an address and no word."""
INSTALL = {"kk": "hunspell-kk", "ru": "hunspell-ru"}


@dataclass(frozen=True)
class Work:
    """What is written for a line: in words (`line`), and as a JSON object (`value`)."""

    line: Callable[[str], str]
    value: Callable[[str], Value]


def hyphenation(language: str) -> Work:
    """Lines with a hyphen at every place where a word may be divided."""
    points = _divider(language)

    def breaks(text: str) -> list[int]:
        return [
            token.start() + offset
            for token in TOKEN.finditer(text)
            if not ADDRESS.search(token[0])
            for offset in points(token[0])
        ]

    def line(text: str) -> str:
        if text.isalpha():
            return _with_hyphens(text, points(text))
        text = _composed(text)
        return _with_hyphens(text, breaks(text))

    def value(text: str) -> Value:
        text = _composed(text)
        found = breaks(text)
        return {"text": text, "breaks": found, "hyphenated": _with_hyphens(text, found)}

    return Work(line, value)


def stemming(language: str) -> Work:
    """Lines with their words as stems."""
    stem = _stemmer(language)

    def line(text: str) -> str:
        if text.isalpha():
            return stem(text)
        return WORD.sub(lambda word: stem(_bare(word[0])), _composed(text))

    def value(text: str) -> Value:
        text = _composed(text)
        words = [{"word": word[0], "start": word.start(), "stem": stem(_bare(word[0]))} for word in WORD.finditer(text)]
        return {"text": text, "words": words}

    return Work(line, value)


def spelling(language: str, folders: Sequence[Path] = (), extra_words: Iterable[str] = ()) -> Work:
    """What unknown words might be. Raises Trouble when there is no dictionary."""
    from jurnal.effects.dictionaries import speller

    found = speller(language, folders, extra_words)
    if found is None:
        raise Trouble(f"there is no dictionary of {language}", f"install {INSTALL[language]}, or name its folder")

    def unknown(text: str) -> Iterator[tuple[re.Match[str], tuple[str, ...]]]:
        for word in WORD.finditer(text):
            if not found.knows(_bare(word[0])):
                yield word, found.suggestions(_bare(word[0]))

    def line(text: str) -> str:
        text = _composed(text)
        wrong = [(word[0], ", ".join(suggestions) or "?") for word, suggestions in unknown(text)]
        if text.strip() and len(WORD.findall(text)) == 1:
            return wrong[0][1] if wrong else "ok"
        return ("; ".join(f"{word}: {rest}" for word, rest in wrong) or "ok") if text.strip() else ""

    def value(text: str) -> Value:
        text = _composed(text)
        words = [
            {"word": word[0], "start": word.start(), "end": word.end(), "suggestions": list(suggestions)}
            for word, suggestions in unknown(text)
        ]
        return {"text": text, "ok": not words, "words": words}

    return Work(line, value)


def proof_reading(language: str, everything: bool = False) -> Work:
    """What a reader of proofs would mark; `everything`: also what pages mend by themselves, and house style."""
    from jurnal.copyedit import ON_REQUEST, marks

    also = tuple(ON_REQUEST) if everything else ()

    def line(text: str) -> str:
        return "\t".join(map(_told, marks(text, language, also))) or ("ok" if text.strip() else "")

    def value(text: str) -> Value:
        return {"text": text, "marks": [_as_value(mark) for mark in marks(text, language, also)]}

    return Work(line, value)


def latin_writing() -> Work:
    """Lines in the Latin alphabet."""
    from jurnal.kazakh import latin

    return Work(latin, lambda text: {"text": text, "latin": latin(text)})


def _divider(language: str) -> Callable[[str], Sequence[int]]:
    if language == "kk":
        from jurnal.kazakh import points

        return points
    from jurnal.effects.hyphens import BreakPoints

    divide = BreakPoints()

    def russian(token: str) -> list[int]:
        words = (word for word in re.finditer(r"[^\W\d_]{4,}", token) if not word[0][1:].isupper())
        return [word.start() + offset for word in words for offset in divide(word[0], language)]

    return russian


def _stemmer(language: str) -> Callable[[str], str]:
    if language == "kk":
        from jurnal.kazakh import stem as kazakh

        return kazakh
    from jurnal.russian import stem as russian

    return russian


def _composed(text: str) -> str:
    """Letters made of two signs as one: й typed as и and a breve is й."""
    return text if text.isascii() or unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def _bare(word: str) -> str:
    return word.replace("\u00ad", "").replace("\u2011", "-").replace("\u2010", "-")


def _with_hyphens(text: str, breaks: Sequence[int]) -> str:
    """A hyphen at each offset, the last first, so that the others stay true."""
    for at in reversed(breaks):
        text = f"{text[:at]}-{text[at:]}"
    return text


def _told(mark: Mark) -> str:
    """`12-15 latin-lookalike: message -> replacement`, columns from 1, both inclusive; no tab, no line end inside."""
    last = max(mark.start + 1, mark.end)
    said = f"{mark.start + 1}-{last} {mark.code}: {mark.message}"
    return " ".join((said if mark.fix is None else f"{said} -> {mark.fix}").replace("\t", " ").splitlines())


def _as_value(mark: Mark) -> Value:
    return {
        "start": mark.start,
        "end": mark.end,
        "code": mark.code,
        "message": mark.message,
        "hint": mark.hint,
        "fix": mark.fix,
    }
