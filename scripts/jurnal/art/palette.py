"""The palette of a drawing: seven flat tones, gold, paper, ink and three skins, all from one colour.

The tones are named by their place between night and paper, not by their hue, so that every scene can be drawn in
every colour:

    night < deep < base < mid < light < pale < paper      (by lightness)
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from jurnal.art.colour import GOLD, INK, PAPER, STEPPE, distance, from_oklab, hex_colour, mix, to_oklab

_BASE_LIGHTNESS: Final = (0.43, 0.60)
"""A base darker or lighter than this (in OKLab) leaves no room for the tones below or above it."""
_CLEAR_OF_NIGHT: Final = 0.14
"""The least OKLab distance between base and steppe: any nearer and night, deep and base are one dark mass."""
_LIFT: Final = 0.01
_RICHEST: Final = 1.5
"""By how much at most a lifted colour gains chroma; with its old one it would look grey."""

_FACES: Final = ("#E9BC94", "#D9A071", "#C58655")
_FACE_TINT: Final = 0.10


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours a drawing may use, every one `#RRGGBB`."""

    given: str
    """The colour that was asked for, untouched: marks are drawn in it."""
    night: str
    deep: str
    base: str
    """The colour that was asked for, moved in lightness where it was too dark or too light to build tones on."""
    mid: str
    light: str
    pale: str
    gold: str
    honey: str
    """Half gold, half paper: the lit side of a golden thing."""
    paper: str
    ink: str
    skins: tuple[str, str, str]


@lru_cache(maxsize=256)
def palette_of(colour: str) -> Palette:
    """Return the palette that one base colour spans.

    `colour` is `#RRGGBB` in either case, any colour at all. Raises ValueError when it is malformed.
    """
    base = _drawable(colour)
    return Palette(
        given=hex_colour(colour),
        night=mix(STEPPE, base, 0.12),
        deep=mix(base, STEPPE, 0.45),
        base=base,
        mid=mix(base, PAPER, 0.34),
        light=mix(base, PAPER, 0.62),
        pale=mix(base, PAPER, 0.83),
        gold=GOLD,
        honey=mix(GOLD, PAPER, 0.5),
        paper=PAPER,
        ink=INK,
        skins=(_face(_FACES[0], base), _face(_FACES[1], base), _face(_FACES[2], base)),
    )


def _face(tone: str, base: str) -> str:
    """A skin tone with a breath of the base in it, so that faces belong to the page."""
    return mix(tone, base, _FACE_TINT)


def _drawable(colour: str) -> str:
    """The colour itself when tones can be built on it, else its nearest neighbour in lightness where they can."""
    lightness, a, b = to_oklab(colour)
    lowest, highest = _BASE_LIGHTNESS
    fitting = min(highest, max(lowest, lightness))
    if fitting == lightness and distance(colour, STEPPE) >= _CLEAR_OF_NIGHT:
        return hex_colour(colour)
    dark = to_oklab(STEPPE)
    while math.dist((fitting, a, b), dark) < _CLEAR_OF_NIGHT:
        fitting += _LIFT
    richer = min(_RICHEST, max(1.0, fitting / max(lightness, _LIFT)))
    return from_oklab((fitting, a * richer, b * richer))
