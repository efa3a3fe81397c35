"""How the bytes of a string become codes and letters: CMaps, ToUnicode and the encodings of simple fonts
(ISO 32000-1, 9.6.6 and 9.10)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pikepdf
from fontTools import agl
from fontTools.encodings.StandardEncoding import StandardEncoding

HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\d+)|(\[)|(\])")
SECTION = re.compile(rb"begin(codespacerange|cidrange|cidchar|bfrange|bfchar)(.*?)end\1", re.DOTALL)
WIDEST = 70_000
"""Entries of one range that are read: no font has more."""


@dataclass
class CMap:
    """Codes of 1 to 4 bytes -> character ids, or letters."""

    lengths: set[int] = field(default_factory=set)
    ids: dict[int, int] = field(default_factory=dict)
    letters: dict[int, str] = field(default_factory=dict)

    @classmethod
    def of(cls, stream: bytes) -> CMap:
        """What a CMap stream says."""
        found = cls()
        for kind, body in SECTION.findall(stream):
            tokens = list(_tokens(body))
            match kind:
                case b"codespacerange":
                    found.lengths |= {len(token) for token in tokens if isinstance(token, bytes)}
                case b"cidrange":
                    for low, high, first in zip(*[iter(tokens)] * 3, strict=False):
                        found._ids(low, high, first)
                case b"cidchar":
                    for code, first in zip(*[iter(tokens)] * 2, strict=False):
                        found._ids(code, code, first)
                case b"bfchar":
                    for code, words in zip(*[iter(tokens)] * 2, strict=False):
                        if isinstance(code, bytes) and isinstance(words, bytes):
                            found.letters[int.from_bytes(code)] = _letters(words)
                case _:
                    found._ranges(tokens)
        return found

    def _ids(self, low: object, high: object, first: object) -> None:
        if isinstance(low, bytes) and isinstance(high, bytes) and isinstance(first, int):
            start = int.from_bytes(low)
            for step in range(min(int.from_bytes(high) - start + 1, WIDEST)):
                self.ids[start + step] = first + step

    def _ranges(self, tokens: list[object]) -> None:
        place = 0
        while place + 2 < len(tokens):
            low, high, to = tokens[place : place + 3]
            place += 3
            if not (isinstance(low, bytes) and isinstance(high, bytes)):
                return
            start, count = int.from_bytes(low), min(int.from_bytes(high) - int.from_bytes(low) + 1, WIDEST)
            if isinstance(to, bytes) and to:
                last = int.from_bytes(to[-2:])
                for step in range(count):
                    self.letters[start + step] = _letters(to[:-2] + ((last + step) & 0xFFFF).to_bytes(2))
            elif to == "[":
                while place < len(tokens) and tokens[place] != "]":
                    words = tokens[place]
                    if isinstance(words, bytes):
                        self.letters[start] = _letters(words)
                    start, place = start + 1, place + 1
                place += 1


def _tokens(body: bytes) -> Iterator[object]:
    for digits, number, opened, closed in HEX.findall(body):
        if opened or closed:
            yield "[" if opened else "]"
        elif number:
            yield int(number)
        else:
            plain = re.sub(rb"\s", b"", digits)
            yield bytes.fromhex((plain + b"0" * (len(plain) % 2)).decode())


def _letters(words: bytes) -> str:
    return words.decode("utf-16-be", "replace") if len(words) > 1 else words.decode("latin-1")


def glyph_names(font: pikepdf.Object) -> Mapping[int, str]:
    """Code -> name of the glyph, as far as the encoding of a simple font tells."""
    encoding = font.get("/Encoding")
    base: pikepdf.Object | None = encoding if isinstance(encoding, pikepdf.Name) else None
    if isinstance(encoding, pikepdf.Dictionary):
        base = encoding.get("/BaseEncoding")
    names = _base(str(base) if base is not None else "", font)
    if isinstance(encoding, pikepdf.Dictionary):
        code = 0
        for item in encoding.get("/Differences", ()):
            if isinstance(item, pikepdf.Name):
                names[code] = str(item)[1:]
                code += 1
            else:
                code = int(item)
    return names


def _base(name: str, font: pikepdf.Object) -> dict[int, str]:
    codec = {"/WinAnsiEncoding": "cp1252", "/MacRomanEncoding": "mac_roman"}.get(name)
    if codec:
        decoded = ((code, bytes([code]).decode(codec, "ignore")) for code in range(32, 256))
        return {code: agl.UV2AGL.get(ord(sign), f"uni{ord(sign):04X}") for code, sign in decoded if sign}
    if font.get("/Subtype") == "/Type1" and name in ("", "/StandardEncoding"):
        return {code: glyph for code, glyph in enumerate(StandardEncoding) if glyph != ".notdef"}
    return {}


def letter_of(name: str) -> str:
    """The letters a glyph's name stands for; empty when it says none."""
    return str(agl.toUnicode(name))
