"""Drawings without transparency: what shines through is mixed with what it stands on. A printing house that takes
PDF/X-1a takes no opacity (ISO 15930-4, 6.20), and inks mixed by us are the inks we see."""

from __future__ import annotations

import re
from typing import Final

_TAG: Final = re.compile(r"<[^>]*\bopacity=[^>]*>")
_GROUPED: Final = re.compile(r"\sopacity=\"(?:1|1\.0*)\"")
_PAINTS: Final = ("fill", "stroke")


def flat(svg: str, ground: str) -> str:
    """The drawing with `fill-opacity` and `stroke-opacity` gone: their colours (#rrggbb) are mixed with the `ground`
    they lie on. Where two such shapes overlap, the upper one hides the lower."""
    return _TAG.sub(lambda tag: _opaque(tag[0], ground), svg)


def _opaque(tag: str, ground: str) -> str:
    tag = _GROUPED.sub("", tag)
    for paint in _PAINTS:
        opacity = re.search(rf'\s{paint}-opacity="([\d.]+)"', tag)
        colour = re.search(rf'\s{paint}="(#[0-9a-fA-F]{{6}})"', tag)
        if opacity and colour:
            mixed = _seen_through(colour[1], ground, float(opacity[1]))
            tag = tag.replace(opacity[0], "").replace(colour[0], f' {paint}="{mixed}"')
        elif opacity and float(opacity[1]) == 1:
            tag = tag.replace(opacity[0], "")
    return tag


def _seen_through(over: str, under: str, opacity: float) -> str:
    """What a screen shows of a colour over another: sRGB values are mixed, not light (CSS Compositing, 5)."""
    pairs = zip(_parts(over), _parts(under), strict=True)
    return "#" + "".join(f"{round(top * opacity + bottom * (1 - opacity)):02x}" for top, bottom in pairs)


def _parts(colour: str) -> list[int]:
    return [int(colour[place : place + 2], 16) for place in (1, 3, 5)]
