"""Every place where a text or a person names a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from jurnal.check.facts import Facts, Folder, TextFile
from jurnal.check.schema.piece import PictureWordsSheet
from jurnal.check.schema.walk import STAND_IN
from jurnal.diag import Span

_IN_BODY: Final = re.compile(r"!\[[^\]\n]*\]\(\s*<?([^)>\s\"]*)")
_HIDDEN: Final = re.compile(r"<!--.*?-->|`[^`\n]*`", re.DOTALL)
_FOREIGN: Final = re.compile(r"[/\\]|^[a-z][a-z0-9+.-]*:", re.IGNORECASE)


@dataclass(frozen=True)
class Named:
    """A picture, the place that names it, and the words it has there (None where a text has none for it). `span` is
    the place of the name, `words_span` that of its words."""

    folder: str
    file: str
    span: Span
    words_span: Span
    words: PictureWordsSheet | None
    is_lead: bool = False

    @property
    def path(self) -> str:
        """The file, relative to the magazine's folder."""
        return f"{self.folder}/{self.file}"

    @property
    def leads_outside(self) -> bool:
        """Whether the name is a path or an address instead of a file beside the text."""
        return bool(_FOREIGN.search(self.file))


def pictures_of_text(folder: Folder, text: TextFile) -> Iterator[Named]:
    """The lead picture and those inside the text; a picture that stands twice is given twice."""
    yield from _lead(folder, text)
    pictures = text.sheet.pictures if text.sheet else {}
    for span, name in in_body(text):
        known = ("pictures", name) in text.document.places
        words_span = text.document.key_span("pictures", name) if known else span
        yield Named(folder.path, name, span, words_span, pictures.get(name))


def _lead(folder: Folder, text: TextFile) -> Iterator[Named]:
    place = folder.piece.lead if folder.piece else None
    if place is None or text.sheet is None or place.file == STAND_IN:
        return
    span = folder.head.document.span("lead", "file")
    yield Named(folder.path, place.file, span, text.document.key_span("lead"), text.sheet.lead, is_lead=True)


def in_body(text: TextFile) -> Iterator[tuple[Span, str]]:
    """The pictures a Markdown text names, with their places; none while its front matter cannot be read."""
    if text.sheet is None or "![" not in text.markdown:
        return
    visible = _HIDDEN.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text.markdown)
    for found in _IN_BODY.finditer(visible):
        yield text.place_in_body(found.start(1)), found[1]


def portraits(facts: Facts) -> Iterator[Named]:
    """The portraits of people; their words are checked with the person's file."""
    for filled in facts.people.values():
        if filled.sheet and filled.sheet.portrait and filled.sheet.portrait.file != STAND_IN:
            span = filled.document.span("portrait", "file")
            yield Named(filled.path.rpartition("/")[0], filled.sheet.portrait.file, span, span, None)


def every_picture(facts: Facts) -> Iterator[Named]:
    """All of them."""
    yield from portraits(facts)
    for folder, text in facts.texts():
        yield from pictures_of_text(folder, text)
