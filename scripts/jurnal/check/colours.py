"""A section's eight colours from one. Lightness and chroma are set in OKLab, the hue stays.

The numbers are fitted to the colours that were chosen by hand for the six sections of Adal Azamat.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from jurnal.art.colour import contrast, from_oklab, mix, to_oklab
from jurnal.check.schema import ColoursSheet
from jurnal.model import Colours

READABLE: Final = 4.5
"""WCAG 2.2 AA for text."""
_COMFORTABLE: Final = 4.8
"""What a derived colour reaches, so that it can be read on grounds a shade darker than white as well."""
WHITE: Final = "#FFFFFF"
_BLACK: Final = "#000000"


def colours_of(sheet: ColoursSheet) -> Colours:
    """The colours as written, and those left out derived."""
    field, dark = sheet.colour, sheet.dark
    lightness, chroma = _lightness_and_chroma(field)
    tint = sheet.tint or _with(field, 0.945, 0.15 * chroma)
    dark_tint = dark.tint or _with(field, 0.255, 0.31 * chroma)
    ink = sheet.ink or _readable(field, (WHITE, tint), _BLACK)
    art = sheet.art or _with(field, 0.73, 0.72 * chroma)
    return Colours(
        field=field,
        ink=ink,
        tint=tint,
        art=art,
        dark_field=dark.field or _with(field, 0.79 * lightness, 0.76 * chroma),
        dark_ink=dark.ink or _readable(_with(field, 0.79, min(chroma, 0.105)), (dark_tint,), WHITE),
        dark_tint=dark_tint,
        dark_art=dark.art or _with(field, 0.52, 0.85 * chroma),
        inks=_inks(sheet, {"ink": ink, "tint": tint, "art": art, "colour": field}),
    )


def _inks(sheet: ColoursSheet, colours: Mapping[str, str]) -> tuple[tuple[str, tuple[float, float, float, float]], ...]:
    """The colours whose inks are written down; of two that are the same the later one counts."""
    written = {colour.lower(): getattr(sheet.inks, name) for name, colour in colours.items()}
    return tuple((colour, (c, m, y, k)) for colour, inks in written.items() if inks for c, m, y, k in [inks])


def _lightness_and_chroma(colour: str) -> tuple[float, float]:
    lightness, a, b = to_oklab(colour)
    return lightness, math.hypot(a, b)


def _with(colour: str, lightness: float, chroma: float) -> str:
    """The colour's hue in another lightness and chroma."""
    _, a, b = to_oklab(colour)
    own = math.hypot(a, b) or 1.0
    return from_oklab((lightness, a / own * chroma, b / own * chroma))


def _readable(colour: str, grounds: tuple[str, ...], towards: str) -> str:
    """The colour, moved in steps of 2 % until it can be read on every ground."""
    for step in range(51):
        ink = mix(colour, towards, step / 50)
        if min(contrast(ink, ground) for ground in grounds) >= _COMFORTABLE:
            return ink
    return towards
