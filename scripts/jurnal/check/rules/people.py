"""Rules for the people of a piece."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Final

from jurnal.check.facts import Facts, Folder
from jurnal.check.rules.rule import Remark, Rule
from jurnal.check.schema import PieceSheet
from jurnal.check.wording import nearest
from jurnal.diag import Level, Span
from jurnal.source import KeyPath

_WITH_SPEAKERS: Final = {
    "interview": ("who answers", "speaker: murat-abenov"),
    "profile": ("who it is about", "speaker: vladislav-golyarko"),
    "survey": ("who was asked", "speakers: [one-person, another-person]"),
}


def unknown_person(facts: Facts) -> Iterator[Remark]:
    """Everybody a piece names has a file."""
    for span, person in named_people(facts):
        if person not in facts.people:
            hint = nearest(person, facts.people, "")
            if not hint.startswith("did"):
                hint = f"write content/people/{person}.yml with the name and the role"
            yield Remark(span, f"there is no person “{person}”", hint)


def named_people(facts: Facts) -> Iterator[tuple[Span, str]]:
    """Every id of a person in the front matter of every text."""
    for folder, text in facts.texts():
        if text.language == folder.original:
            for path, person in _of_piece(folder):
                yield text.document.span(*path), person
        for index, quote in enumerate(text.sheet.pull_quotes if text.sheet else []):
            if quote.whose:
                yield text.document.span("pull_quotes", index, "whose"), quote.whose


def _of_piece(folder: Folder) -> Iterator[tuple[KeyPath, str]]:
    piece = folder.piece
    if piece is None:
        return
    if piece.speaker:
        yield ("speaker",), piece.speaker
    for key in ("speakers", "authors", "people"):
        for index, person in enumerate(getattr(piece, key)):
            yield (key, index), person


def missing_speaker(facts: Facts) -> Iterator[Remark]:
    """Interviews, profiles and surveys are about somebody."""
    for folder in facts.folders.values():
        if folder.piece and folder.piece.kind in _WITH_SPEAKERS and not folder.speakers:
            who, example = _WITH_SPEAKERS[folder.piece.kind]
            document = folder.head.document
            span = document.key_span("speakers") if "speakers" in document.keys else document.span("kind")
            if not _was_wrong(folder, "speaker", "speakers"):
                yield Remark(
                    span, f"a piece of the kind “{folder.piece.kind}” must say {who}", f"add a line like “{example}”"
                )


def _was_wrong(folder: Folder, *keys: str) -> bool:
    """Whether the key was there, perhaps misspelt, and what is wrong with it was told already."""
    document = folder.head.document
    known = PieceSheet.model_fields.keys()
    gone = [str(path[0]) for path in document.places if len(path) == 1 and path[0] not in document.keys]
    tried = [key for key in gone if key in keys or (key not in known and difflib.get_close_matches(key, keys, 1, 0.6))]
    return bool(tried) or any(len(path) > 1 and path[0] in keys for path in document.places)


def missing_author(facts: Facts) -> Iterator[Remark]:
    """An opinion is signed."""
    for folder in facts.folders.values():
        if folder.piece and folder.piece.kind == "opinion" and not folder.piece.authors:
            if _was_wrong(folder, "authors"):
                continue
            span = folder.head.document.span("kind")
            yield Remark(span, "an opinion must be signed", "add a line like “authors: [murat-abenov]”")


def unused_person(facts: Facts) -> Iterator[Remark]:
    """A person whom no piece names gets no page."""
    if any(text.sheet is None for _, text in facts.texts()):
        return  # a text that cannot be read may name them
    used = {person for _, person in named_people(facts)}
    for person, filled in facts.people.items():
        if person not in used:
            hint = "name the person in a piece (speakers, authors, people), or delete the file"
            yield Remark(Span(filled.path), f"no piece names “{person}”", hint)


RULES = (
    Rule("unknown-person", Level.ERROR, "Everybody a piece names has a file in content/people.", unknown_person),
    Rule("missing-speaker", Level.ERROR, "Interviews, profiles and surveys name who speaks.", missing_speaker),
    Rule("missing-author", Level.ERROR, "An opinion is signed.", missing_author),
    Rule("unused-person", Level.NOTE, "A person whom no piece names gets no page.", unused_person),
)
