"""Folders -> pieces: the words of each language joined with what the original says once."""

from __future__ import annotations

from collections.abc import Mapping

from jurnal.check.bodies import worded_picture
from jurnal.check.facts import Facts, Folder, TextFile
from jurnal.check.schema import PieceSheet, TranslationSheet
from jurnal.check.short_ids import short_id
from jurnal.check.words import typeset
from jurnal.model import Body, Kind, Person, Picture, Piece, PullQuote, Text


def pieces_of(facts: Facts, people: Mapping[str, Person]) -> Mapping[tuple[str, str], Piece]:
    """Every piece whose original could be read, by (issue, slug)."""
    found = {key: _piece(facts, folder, folder.piece, people) for key, folder in facts.folders.items() if folder.piece}
    return {key: piece for key, piece in found.items() if piece.texts}


def _piece(facts: Facts, folder: Folder, sheet: PieceSheet, people: Mapping[str, Person]) -> Piece:
    return Piece(
        issue=folder.issue,
        slug=folder.slug,
        short_id=short_id(folder.issue, folder.slug),
        kind=Kind(sheet.kind),
        original=folder.original or facts.languages[0],
        section=sheet.section,
        speakers=_known(folder.speakers, people),
        authors=_known(sheet.authors, people),
        people=_known(sheet.people, people),
        tags=tuple(dict.fromkeys(sheet.tags)),
        art=sheet.art,
        date=sheet.date,
        texts=_texts(facts, folder, people),
    )


def _known(ids: list[str], people: Mapping[str, Person]) -> tuple[Person, ...]:
    return tuple(people[person] for person in dict.fromkeys(ids) if person in people)


def _texts(facts: Facts, folder: Folder, people: Mapping[str, Person]) -> Mapping[str, Text]:
    found: dict[str, Text] = {}
    for language in facts.languages:
        text = folder.texts.get(language)
        body = facts.bodies.get(text.path) if text else None
        if text and text.sheet and body:
            found[language] = _text(facts, folder, text, text.sheet, body, people)
    return found


def _text(
    facts: Facts,
    folder: Folder,
    text: TextFile,
    sheet: PieceSheet | TranslationSheet,
    body: Body,
    people: Mapping[str, Person],
) -> Text:
    def words(value: str) -> str:
        return typeset(value, text.language)

    quotes = tuple(
        PullQuote(words(quote.text), people.get(quote.whose) if quote.whose else None, anchor or "")
        for quote, anchor in zip(sheet.pull_quotes, facts.anchors[text.path], strict=True)
    )
    return Text(
        language=text.language,
        title=words(sheet.title),
        kicker=words(sheet.kicker),
        standfirst=words(sheet.standfirst),
        blurb=words(sheet.blurb),
        pull_quotes=quotes,
        sources=words(sheet.sources),
        lead=_lead(facts, folder, text),
        body=body,
        source=text.path,
    )


def _lead(facts: Facts, folder: Folder, text: TextFile) -> Picture | None:
    place = folder.piece.lead if folder.piece else None
    if place is None:
        return None
    return worded_picture(facts, folder, text, place.file, text.sheet.lead if text.sheet else None, place)
