"""The bodies of all texts, converted once: what `text` finds in them is told like everything else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from jurnal.check.build import picture_at
from jurnal.check.facts import Facts, Folder, TextFile
from jurnal.check.schema.piece import PictureSheet, PictureWordsSheet
from jurnal.check.short_forms import full_forms
from jurnal.check.words import typeset
from jurnal.diag import Findings
from jurnal.model import Body, Kind, Person, Picture
from jurnal.source import decoded
from jurnal.text import BodyContext, Converter, Table, find_quotes, read_table

_ABOUT_NAMES: Final = frozenset({"unknown-respondent", "respondent-missing"})


def bodies_of(facts: Facts, people: Mapping[str, Person], convert: Converter, findings: Findings) -> Mapping[str, Body]:
    """The body of every text whose front matter could be read, by path."""
    slugs = frozenset(slug for _, slug in facts.folders)
    tables = _Tables(facts, findings)
    glossaries = {language: full_forms(facts.glossary.sheet, language) for language in facts.languages}
    bodies: dict[str, Body] = {}
    for folder, text in facts.texts():
        if text.sheet is None or not text.markdown:
            continue
        context = BodyContext(
            language=text.language,
            kind=Kind(folder.piece.kind) if folder.piece else Kind.REPORT,
            path=text.path,
            first_line=text.first_line,
            people={person: people[person] for person in folder.speakers if person in people},
            picture=_pictures(facts, folder, text),
            table=tables.of(folder),
            piece_exists=slugs.__contains__,
            slugs=slugs,
            abbreviations=glossaries.get(text.language, {}),
        )
        bodies[text.path], told = convert(text.markdown, context)
        unclear = _names_unclear(facts, folder, text)
        findings.extend(finding for finding in told if not (unclear and finding.code in _ABOUT_NAMES))
    return bodies


def anchors_of(facts: Facts) -> Mapping[str, tuple[str | None, ...]]:
    """Where the pull-quotes of every text stand in its body, by path."""
    return {
        text.path: find_quotes(facts.bodies[text.path], [quote.text for quote in text.sheet.pull_quotes])
        for _, text in facts.texts()
        if text.sheet and text.path in facts.bodies
    }


def _names_unclear(facts: Facts, folder: Folder, text: TextFile) -> bool:
    """Whether speakers or their files are missing or wrong: then headings cannot be held against the names."""
    if not folder.speakers:
        return True
    files = [facts.people.get(person) for person in folder.speakers]
    return any(
        filled is None or not filled.is_whole or filled.sheet is None or text.language not in filled.sheet.name
        for filled in files
    )


def _pictures(facts: Facts, folder: Folder, text: TextFile) -> Callable[[str], Picture]:
    words = dict(text.sheet.pictures) if text.sheet else {}
    places = folder.piece.pictures if folder.piece else {}

    def picture(name: str) -> Picture:
        found = worded_picture(facts, folder, text, name, words.get(name), places.get(name))
        return found or Picture(
            f"{folder.path}/{name}", 1, 1, (0.5, 0.5), "", "", ""
        )  # missing: the rules for pictures tell it

    return picture


def worded_picture(
    facts: Facts, folder: Folder, text: TextFile, name: str, words: PictureWordsSheet | None, place: PictureSheet | None
) -> Picture | None:
    """A picture of a piece with its words in the language of the text and the point that must stay in sight from the
    original.
    """
    said = words or PictureWordsSheet()
    return picture_at(
        facts.tree,
        f"{folder.path}/{name}",
        place.focus if place else None,
        *(typeset(part, text.language) for part in (said.alt, said.caption, said.credit)),
    )


class _Tables:
    """Data files, each read once however many texts name it."""

    def __init__(self, facts: Facts, findings: Findings) -> None:
        self._facts = facts
        self._findings = findings
        self._read: dict[str, Table | None] = {}

    def of(self, folder: Folder) -> Callable[[str], Table | None]:
        """The question a body asks about the data files of its folder."""
        return lambda name: self._table(f"{folder.path}/{name}")

    def _table(self, path: str) -> Table | None:
        if path not in self._read:
            self._read[path] = self._from_tree(path)
        return self._read[path]

    def _from_tree(self, path: str) -> Table | None:
        content = self._facts.tree.texts.get(path)
        text = decoded(path, content, self._findings) if content is not None else None
        if text is None:
            return Table(path, (), (), ()) if content is not None else None
        table, told = read_table(path, text)
        self._findings.extend(told)
        return table or Table(path, (), (), ())  # it is there, what is wrong in it was told
