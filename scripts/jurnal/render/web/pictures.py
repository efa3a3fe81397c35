"""Which photographs the pages show, in which shapes: what to prepare before the site is drawn."""

from __future__ import annotations

from collections.abc import Iterator

from jurnal.model import Archive, Figure, Gallery, Picture, Text
from jurnal.model.prepared import Wanted

LEAD = {"wide": 1600, "portrait": 1000, "square": 900}
"""Shapes of a lead picture and the widest they are shown, in CSS px."""
INLINE = 1200
PORTRAIT = 520


def wanted_pictures(archive: Archive) -> tuple[Wanted, ...]:
    """Every picture of every text and person, each shape once."""
    wanted = {want.key: want for want in _all(archive)}
    return tuple(wanted.values())


def _all(archive: Archive) -> Iterator[Wanted]:
    for edition in archive.editions.values():
        for entry in edition.entries:
            yield from _of_text(entry.text)
    for person in archive.people.values():
        if person.portrait:
            yield Wanted(person.portrait, "square", PORTRAIT)


def _of_text(text: Text) -> Iterator[Wanted]:
    if text.lead:
        yield from (Wanted(text.lead, shape, width) for shape, width in LEAD.items())
    yield from (Wanted(picture, "whole", INLINE) for block in text.body.walk() for picture in _inside(block))


def _inside(block: object) -> tuple[Picture, ...]:
    if isinstance(block, Figure):
        return (block.picture,)
    return block.pictures if isinstance(block, Gallery) else ()
