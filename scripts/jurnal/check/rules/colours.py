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
    document = facts.magazine.document
    for keys, ink, ground, words in _grounds(colours_of(sheet)):
        blamed = next(((*path, *key) for key in keys if (*path, *key) in document.places), None)
        reached = contrast(ink, ground)
        if blamed and reached < READABLE:
            message = f"{words}, {ink} on {ground}, have a contrast of {reached:.1f} where {READABLE} is needed"
            yield Remark(document.span(*blamed), message, "choose another colour, or leave out what can be derived")


def _grounds(colours: Colours) -> Iterator[tuple[tuple[KeyPath, ...], str, str, str]]:
    """Which keys are to blame (derived colours are not), the words' colour, the ground's, and what they are."""
    ink, tint = ("ink",), ("tint",)
    dark_field, dark_ink, dark_tint = ("dark", "field"), ("dark", "ink"), ("dark", "tint")
    yield (("colour",),), WHITE, colours.field, "white words on the section's colour"
    yield (ink,), colours.ink, WHITE, "the section's words on white"
    yield (ink, tint), colours.ink, colours.tint, "the section's words on its tint"
    yield (dark_field,), WHITE, colours.dark_field, "white words on the section's dark colour"
    yield (dark_ink, dark_tint), colours.dark_ink, colours.dark_tint, "the section's words on its dark tint"


RULES = (Rule("low-contrast", Level.WARNING, "Words in a section's colours can be read (WCAG AA).", low_contrast),)
