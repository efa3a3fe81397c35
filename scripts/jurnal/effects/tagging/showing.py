"""The operators that show words, with what the words say beside their glyphs (ISO 32000-1, 14.9.4)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from jurnal.effects.tagging.tree import Leaf

SOFT_HYPHEN: Final = "\u00ad"
_SHOWN: Final = re.compile(rb"\[(.*)\] TJ", re.DOTALL)
_TOKEN: Final = re.compile(rb"<[0-9a-f]*>|[-+.0-9]+")
_FONT: Final = re.compile(rb"/(\S+) \S+ Tf")
PAINTING: Final = (b"S", b"s", b"f", b"f*", b"B", b"B*")
"""Operators that paint a line or an area: those under and over words."""
Operation = Any
"""What a content stream of WeasyPrint is a list of: bytes, text, dictionaries."""
Glyphs = Mapping[str, Mapping[int, str]]
"""By font: what every glyph stands for."""
Item = bytes
"""Four hexadecimal digits of a glyph, or a shift."""
Run = tuple[str, list[Operation]]
"""Operations, and the words they stand for where those are not the glyphs' own."""


def said(
    operations: Sequence[Operation], leaf: Leaf, fonts: Glyphs
) -> tuple[list[Operation], list[Run], list[Operation]]:
    """What paints a leaf: what comes before its words, the words in runs, what comes after. A mark inside a mark would
    be allowed, but poppler then forgets the outer one."""
    shows = [place for place, one in enumerate(operations) if isinstance(one, bytes) and _SHOWN.fullmatch(one)]
    special = leaf.opening or leaf.soft or leaf.space
    if leaf.actual or not special or not shows:
        return [], [(leaf.actual, list(operations))], []
    first, last = shows[0], shows[-1]
    out = list(operations)
    if leaf.space:
        spaced = _spaced(out[last], _glyphs(out, last, fonts))
        if spaced is None and not leaf.opening:
            return [], [(f"{leaf.text} ", out)], []
        out[last] = spaced or out[last]
    if any(one in PAINTING for one in out):  # a line under the words or through them: one mark for all
        return [], [(leaf.opening[1] + leaf.text if leaf.opening else "", out)], []
    runs: list[Run] = [("", out[first : last + 1])]
    if leaf.soft:
        *rest, hyphen = _items(operations[last])
        runs = [("", [*runs[0][1][:-1], *_shows(rest)]), (SOFT_HYPHEN, [_show([hyphen])])]
    if leaf.opening:
        letters, before = leaf.opening
        words, opening, rest = _parted(_items(runs[0][1][0]), _glyphs(operations, first, fonts), letters)
        runs = [(before + words, [_show(opening)]), ("", [*_shows(rest), *runs[0][1][1:]]), *runs[1:]]
    return list(operations[:first]), [run for run in runs if run[1]], list(operations[last + 1 :])


def _glyphs(operations: Sequence[Operation], place: int, fonts: Glyphs) -> Mapping[int, str]:
    """What the glyphs of the font in force at a place stand for."""
    found = [font for one in operations[:place] if isinstance(one, bytes) and (font := _FONT.fullmatch(one))]
    return fonts.get(found[-1][1].decode(), {}) if found else {}


def _items(shown: bytes) -> list[Item]:
    """Glyphs and shifts, one by one."""
    out: list[Item] = []
    for token in _TOKEN.findall(shown):
        if token.startswith(b"<"):
            out += [token[start : start + 4] for start in range(1, len(token) - 1, 4)]
        elif float(token):
            out.append(b" " + token)
    while out and not _is_glyph(out[-1]):
        out.pop()  # a shift after the last glyph moves nothing
    return out


def _show(items: Sequence[Item]) -> bytes:
    """The operator that shows glyphs and shifts."""
    shown = b"".join(b"> " + item.strip() + b" <" if item.startswith(b" ") else item for item in items)
    return b"[<" + shown + b">] TJ"


def _is_glyph(item: Item) -> bool:
    return not item.startswith(b" ")


def _shows(items: Sequence[Item]) -> list[Operation]:
    return [_show(items)] if items else []


def _parted(items: list[Item], glyphs: Mapping[int, str], letters: int) -> tuple[str, list[Item], list[Item]]:
    """The words of the first so many letters, the glyphs of them, and the rest."""
    words, end = "", 0
    while end < len(items) and len(words) < letters:
        words += glyphs.get(int(items[end], 16), "") if _is_glyph(items[end]) else ""
        end += 1
    return words, items[:end], items[end:]


def _spaced(shown: bytes, glyphs: Mapping[int, str]) -> bytes | None:
    """What is shown with a space after it, or None where the file's font has no space."""
    items = _items(shown)
    if items and glyphs.get(int(items[-1], 16), "").isspace():
        return shown
    space = next((glyph for glyph, words in sorted(glyphs.items()) if words == " "), None)
    return None if space is None else _show([*items, b"%04x" % space])
