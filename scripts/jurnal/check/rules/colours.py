"""The rule for colours: words can be read on their grounds."""

from __future__ import annotations

from collections.abc import Iterator

from jurnal.art.colour import contrast
from jurnal.check.colours import READABLE, WHITE, colours_of
from jurnal.check.facts import Facts
from jurnal.check.rules.rule import Remark, Rule
from jurnal.check.schema import ColoursSheet
from jurnal.diag import Level
from jurnal.model import Colours
from jurnal.source import KeyPath


def low_contrast(facts: Facts) -> Iterator[Remark]:
    """WCAG 2.2 AA: 4.5 to 1."""
    sheet = facts.magazine.sheet
    if sheet is None:
        return
    yield from _pairs(facts, ("house",), sheet.house)
    for index, section in enumerate(sheet.sections):
        yield from _pairs(facts, ("sections", index), section)


def _pairs(facts: Facts, path: KeyPath, sheet: ColoursSheet) -> Iterator[Remark]:
    colours = colours_of(sheet)
    document = facts.magazine.document
    for key, ink, ground, words in _grounds(colours):
        reached = contrast(ink, ground)
        if reached < READABLE:
            span = document.span(*path, *(key if (*path, *key) in document.places else ("colour",)))
            message = f"{words}: {ink} on {ground} has a contrast of {reached:.1f}, {READABLE} is needed"
            yield Remark(span, message, "choose a darker colour here, or leave the key out: then it is derived")


def _grounds(colours: Colours) -> Iterator[tuple[KeyPath, str, str, str]]:
    yield ("colour",), WHITE, colours.field, "white words on the section's colour"
    yield ("ink",), colours.ink, WHITE, "the section's words on white"
    yield ("tint",), colours.ink, colours.tint, "the section's words on its tint"
    yield ("dark", "field"), WHITE, colours.dark_field, "white words on the section's dark colour"
    yield ("dark", "tint"), colours.dark_ink, colours.dark_tint, "the section's words on its dark tint"


RULES = (Rule("low-contrast", Level.WARNING, "Words in a section's colours can be read (WCAG AA).", low_contrast),)
