"""Colours: hex strings in, hex strings out. Mixing in OKLab, WCAG contrast, the colours of a finished drawing.

Everything here is a pure function of its arguments. A colour is `#RRGGBB`; capitals come out, either case goes in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

Triple = tuple[float, float, float]

STEPPE: Final = "#0B3C49"
"""The house colour: pieces that stand outside the sections are drawn in it."""
GOLD: Final = "#F2B705"
PAPER: Final = "#FAF7F2"
INK: Final = "#1A1A1A"

_HEX: Final = re.compile(r"#[0-9A-Fa-f]{6}\Z")
_HEX_ATTRIBUTE: Final = re.compile(r'(?<==")#[0-9A-Fa-f]{6}(?=")')
_MARKUP: Final = frozenset('"<>&')

# sRGB transfer curve (IEC 61966-2-1). WCAG prints the older threshold 0.03928; no 8-bit value lies between the two.
_LINEAR_BELOW: Final = 0.04045
_SRGB_BELOW: Final = 0.0031308
_LUMINANCE_WEIGHTS: Final = (0.2126, 0.7152, 0.0722)
_CONTRAST_FLARE: Final = 0.05


def hex_colour(colour: str) -> str:
    """Return the colour as `#RRGGBB` in capitals.

    Raises ValueError when it is not a hash sign and six hex digits.
    """
    if not _HEX.match(colour):
        raise ValueError(f"not a colour: {colour!r}; it needs a hash sign and six hex digits, such as {STEPPE}")
    return colour.upper()


def _to_linear(value: float) -> float:
    return value / 12.92 if value <= _LINEAR_BELOW else float(((value + 0.055) / 1.055) ** 2.4)


def _to_srgb(value: float) -> float:
    value = min(1.0, max(0.0, value))
    return 12.92 * value if value <= _SRGB_BELOW else float(1.055 * value ** (1 / 2.4) - 0.055)


def _linear_rgb(colour: str) -> Triple:
    text = hex_colour(colour)
    red, green, blue = (_to_linear(int(text[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return red, green, blue


@lru_cache(maxsize=4096)
def to_oklab(colour: str) -> Triple:
    """Return the colour as OKLab lightness (0 to 1), green-red and blue-yellow (about -0.3 to 0.3)."""
    r, g, b = _linear_rgb(colour)
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def from_oklab(lab: Triple) -> str:
    """Return the nearest `#RRGGBB`; what lies outside sRGB is clipped channel by channel."""
    lightness, a, b = lab
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    channels = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    return "#" + "".join(f"{round(255 * _to_srgb(v)):02X}" for v in channels)


@lru_cache(maxsize=8192)
def mix(a: str, b: str, t: float) -> str:
    """Return the perceptual (OKLab) mix of two colours: `t` 0 gives `a`, 1 gives `b`.

    Raises ValueError when a colour is malformed or `t` lies outside 0 to 1.
    """
    if not 0 <= t <= 1:
        raise ValueError(f"a mix needs a share from 0 to 1, not {t}")
    p, q = to_oklab(a), to_oklab(b)
    return from_oklab((p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + (q[2] - p[2]) * t))


def ramp(a: str, b: str, steps: int) -> list[str]:
    """Return `steps` colours in even steps from `a` to `b`, both ends included."""
    return [mix(a, b, i / max(1, steps - 1)) for i in range(steps)]


def distance(a: str, b: str) -> float:
    """Return the distance of two colours in OKLab: 0.02 is barely seen, 1 is black to white."""
    p, q = to_oklab(a), to_oklab(b)
    return float(sum((x - y) ** 2 for x, y in zip(p, q, strict=True)) ** 0.5)


def luminance(colour: str) -> float:
    """Return the relative luminance as WCAG defines it: 0 is black, 1 is white."""
    return sum(weight * value for weight, value in zip(_LUMINANCE_WEIGHTS, _linear_rgb(colour), strict=True))


def contrast(a: str, b: str) -> float:
    """Return the WCAG contrast ratio of two colours, 1 to 21; their order does not matter."""
    dark, bright = sorted((luminance(a), luminance(b)))
    return (bright + _CONTRAST_FLARE) / (dark + _CONTRAST_FLARE)


def colours_of(svg: str) -> frozenset[str]:
    """Return every colour a drawing of this package uses, as `#RRGGBB` in capitals."""
    return frozenset(found.upper() for found in _HEX_ATTRIBUTE.findall(svg))


def recolour(svg: str, mapping: Mapping[str, str]) -> str:
    """Return the drawing with its colours replaced, all in one pass, so that two colours can be exchanged.

    Keys are hex colours in either case. Values go in as they are, `device-cmyk(…)` too. Colours without a key stay.
    Raises ValueError when a key is no hex colour or a value would break out of its attribute.
    """
    table = {hex_colour(old): new for old, new in mapping.items()}
    for new in table.values():
        if _MARKUP.intersection(new):
            raise ValueError(f"not a colour value: {new!r}; quotes, angle brackets and ampersands cannot stand in it")
    return _HEX_ATTRIBUTE.sub(lambda found: table.get(found[0].upper(), found[0]), svg)
