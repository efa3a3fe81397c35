"""A section's eight colours from one: the house's rules of derivation."""

from __future__ import annotations

from typing import Final

from jurnal.art.colour import contrast, mix
from jurnal.check.schema import ColoursSheet
from jurnal.model import Colours

READABLE: Final = 4.5
"""WCAG 2.2 AA for text."""
WHITE: Final = "#FFFFFF"
_BLACK: Final = "#000000"
_NIGHT: Final = "#0F1719"
"""The dark theme's paper."""


def colours_of(sheet: ColoursSheet) -> Colours:
    """The colours as written, and those left out derived by mixing in OKLab."""
    field = sheet.colour
    tint = sheet.tint or mix(field, WHITE, 0.89)
    dark = sheet.dark
    dark_tint = dark.tint or mix(field, _NIGHT, 0.77)
    return Colours(
        field=field,
        ink=sheet.ink or readable_ink(field, tint),
        tint=tint,
        art=sheet.art or field,
        dark_field=dark.field or mix(field, _BLACK, 0.27),
        dark_ink=dark.ink or mix(field, WHITE, 0.5),
        dark_tint=dark_tint,
        dark_art=dark.art or mix(field, WHITE, 0.2),
    )


def readable_ink(colour: str, tint: str) -> str:
    """The colour, darkened in steps of 2 % until it can be read on white and on its tint."""
    for step in range(51):
        ink = mix(colour, _BLACK, step / 50)
        if min(contrast(ink, WHITE), contrast(ink, tint)) >= READABLE:
            return ink
    return _BLACK
