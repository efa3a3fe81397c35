"""Which texts are held against each other: every translation against its original."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from jurnal.check.facts import Facts, Folder, TextFile
from jurnal.check.gather import PEOPLE
from jurnal.check.schema import PieceSheet, TranslationSheet
from jurnal.diag import Span
from jurnal.model import Body


@dataclass(frozen=True)
class Side:
    """A text that could be read, and its body."""

    text: TextFile
    sheet: PieceSheet | TranslationSheet
    body: Body

    @property
    def language(self) -> str:
        """The language of the text."""
        return self.text.language


@dataclass(frozen=True)
class Pair:
    """The original of a piece and one of its translations."""

    folder: Folder
    original: Side
    translation: Side


@dataclass(frozen=True)
class Difference:
    """Something that the two languages of a pair say differently: the place in the translation, and in the hint the
    place in the original."""

    code: str
    span: Span
    message: str
    hint: str


Comparison = Callable[[Pair], Iterator[Difference]]
"""One thing that is compared."""


def pairs(facts: Facts, unsound: frozenset[str] = frozenset()) -> Iterator[Pair]:
    """Every pair of texts of a piece, without those that are `unsound` or name people whose files are."""
    for folder in facts.folders.values():
        original = _side(facts, folder.texts.get(folder.original or ""), unsound)
        if original is None or not unsound.isdisjoint(f"{PEOPLE}/{person}.yml" for person in own_people(folder)):
            continue
        for language, text in folder.texts.items():
            if language != folder.original and language in facts.languages:
                translation = _side(facts, text, unsound)
                if translation:
                    yield Pair(folder, original, translation)


def own_people(folder: Folder) -> set[str]:
    """Ids of everybody whom the front matter of a piece names."""
    piece = folder.piece
    return {*folder.speakers, *piece.authors, *piece.people} if piece else set()


def _side(facts: Facts, text: TextFile | None, unsound: frozenset[str]) -> Side | None:
    body = facts.bodies.get(text.path) if text else None
    if text is None or text.sheet is None or body is None or not body.blocks or text.path in unsound:
        return None
    return Side(text, text.sheet, body)


def see(span: Span, words: str = "") -> str:
    """The end of a hint: where to look in the other language."""
    quoted = f" “{words}”" if words else ""
    return f"see {span.path}:{span.line}{quoted}"
