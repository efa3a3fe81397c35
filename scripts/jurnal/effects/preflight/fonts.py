"""Fonts of a PDF: what a string shows, how wide it is, and which letters have no glyph."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import pikepdf
from fontTools.ttLib import TTFont, TTLibError

from jurnal.effects.preflight.damage import DAMAGE
from jurnal.effects.preflight.encodings import CMap, glyph_names, letter_of
from jurnal.preflight import FontFacts, Matrix

UNKNOWN = "�"
WIDTH = 0.5
"""Of a letter whose width the file does not tell, as a share of the size."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One code of a string: how far it moves on (share of the size), its letters, whether it has a glyph."""

    code: int
    width: float
    letters: str
    missing: bool
    space: bool


class Font:
    """One font resource."""

    def __init__(self, told: pikepdf.Object) -> None:
        self._told = told
        self.kind = str(told.get("/Subtype", "/?"))[1:]
        inner = told.get("/DescendantFonts")
        self._face = inner[0] if inner is not None and len(inner) else told
        self._descriptor = self._face.get("/FontDescriptor", pikepdf.Dictionary())
        self.name = str(told.get("/BaseFont", told.get("/Name", "/?")))[1:]
        self.matrix = Matrix(*(float(part) for part in told.get("/FontMatrix", (0.001, 0, 0, 0.001, 0, 0))))
        self.used: set[str] = set()
        self.pages: set[int] = set()
        self._known: dict[int, Shown] = {}

    @cached_property
    def short(self) -> str:
        """Its name without the tag of the subset."""
        return self.name[7:] if self.name[6:7] == "+" else self.name

    @cached_property
    def procedures(self) -> pikepdf.Object | None:
        """The drawings of a Type 3 font."""
        return self._told.get("/CharProcs") if self.kind == "Type3" else None

    @property
    def resources(self) -> pikepdf.Object | None:
        """What the drawings of a Type 3 font use."""
        return self._told.get("/Resources")

    def glyph_name(self, code: int) -> str:
        """The name of a simple font's glyph; empty where the file tells none."""
        return self._names.get(code, "")

    def show(self, words: bytes) -> Iterator[Shown]:
        """A string, code by code."""
        place = 0
        while place < len(words):
            length = self._length(words, place)
            code = int.from_bytes(words[place : place + length])
            place += length
            if code not in self._known:
                self._known[code] = self._shown(code, length)
            yield self._known[code]

    def facts(self) -> FontFacts:
        """What is known of it after the pages were read."""
        files = ("/FontFile", "/FontFile2", "/FontFile3")
        embedded = self.kind == "Type3" or any(key in self._descriptor for key in files)
        unicode = "/ToUnicode" in self._told or (self.kind != "Type0" and bool(self._names))
        tag = self.name[:6]
        subset = self.name[6:7] == "+" and tag.isalpha() and tag.isupper()
        return FontFacts(
            self.short, self.kind, embedded, subset, unicode, tuple(sorted(self.pages)), frozenset(self.used)
        )

    def _length(self, words: bytes, place: int) -> int:
        if self.kind != "Type0":
            return 1
        lengths = sorted(self._cmap.lengths) if self._cmap else [2]
        if len(lengths) == 1:
            return lengths[0]
        known = self._cmap.ids if self._cmap else {}
        fits = (length for length in lengths if int.from_bytes(words[place : place + length]) in known)
        return next(fits, lengths[-1] if lengths else 1)

    def _shown(self, code: int, length: int) -> Shown:
        letters = self._unicode.letters.get(code, "").strip("\0") or letter_of(self._names.get(code, ""))
        cid = self._cmap.ids.get(code, 0) if self._cmap else code
        missing = self.kind != "Type3" and self._is_missing(code, cid, letters)
        return Shown(code, self._width(code, cid), letters, missing, length == 1 and code == 32)

    def _width(self, code: int, cid: int) -> float:
        if self.kind == "Type0":
            return self._cid_widths.get(cid, float(self._face.get("/DW", 1000))) / 1000
        widths, first = self._told.get("/Widths"), int(self._told.get("/FirstChar", 0))
        scale = self.matrix.a if self.kind == "Type3" else 0.001
        if widths is not None and 0 <= code - first < len(widths):
            return float(widths[code - first]) * scale
        return float(self._descriptor.get("/MissingWidth", WIDTH / scale)) * scale

    @cached_property
    def _cid_widths(self) -> dict[int, float]:
        found: dict[int, float] = {}
        told = list(self._face.get("/W", ()))
        place = 0
        while place + 1 < len(told):
            first, then = int(told[place]), told[place + 1]
            if isinstance(then, pikepdf.Array):
                found.update({first + step: float(width) for step, width in enumerate(then)})
                place += 2
            elif place + 2 < len(told):
                found.update(dict.fromkeys(range(first, min(int(then), 0xFFFF) + 1), float(told[place + 2])))
                place += 3
            else:
                break
        return found

    @cached_property
    def _names(self) -> dict[int, str]:
        return {} if self.kind == "Type0" else dict(glyph_names(self._told))

    @cached_property
    def _unicode(self) -> CMap:
        told = self._told.get("/ToUnicode")
        return CMap.of(told.read_bytes()) if isinstance(told, pikepdf.Stream) else CMap()

    @cached_property
    def _cmap(self) -> CMap | None:
        told = self._told.get("/Encoding")
        return CMap.of(told.read_bytes()) if self.kind == "Type0" and isinstance(told, pikepdf.Stream) else None

    @cached_property
    def _file(self) -> TTFont | None:
        """The font itself, where it can be opened."""
        for key in ("/FontFile2", "/FontFile3"):
            if key in self._descriptor:
                try:
                    return TTFont(io.BytesIO(self._descriptor[key].read_bytes()), lazy=True)
                except (TTLibError, EOFError, *DAMAGE):
                    return None
        return None

    @cached_property
    def _gids(self) -> bytes | None:
        told = self._face.get("/CIDToGIDMap")
        return told.read_bytes() if isinstance(told, pikepdf.Stream) else None

    def _is_missing(self, code: int, cid: int, letters: str) -> bool:
        """Whether .notdef is shown: glyph 0 of a Type 0 font, a code without a glyph of a simple one."""
        if self.kind == "Type0":
            gid = cid if self._gids is None else int.from_bytes(self._gids[2 * cid : 2 * cid + 2])
            return gid == 0 or self._is_blank(gid, letters)
        name = self._names.get(code, "")
        if name == ".notdef":
            return True
        if self.kind == "TrueType" and self._file is not None and "cmap" in self._file:
            glyph = self._glyph(code, name)
            return glyph is not None and (glyph == 0 or (bool(letters.strip()) and self._is_box(glyph)))
        return False

    def _is_blank(self, gid: int, letters: str) -> bool:
        """A letter whose glyph is not in the font, or has no outline at all."""
        if self._file is None or "glyf" not in self._file or not letters.strip() or not letters.isalpha():
            return False
        try:
            order = self._file.getGlyphOrder()
            empty = gid >= len(order) or self._file["glyf"][order[gid]].numberOfContours == 0
            return empty or self._is_box(gid)
        except (TTLibError, *DAMAGE):
            return False

    def _is_box(self, gid: int) -> bool:
        """Whether a glyph is drawn just as the first of the font, which stands for what is missing: some programs copy
        it to the places of the letters they do not have."""
        outlines = self._outlines
        return 0 < gid < len(outlines) and bool(outlines[0]) and outlines[gid] == outlines[0]

    @cached_property
    def _outlines(self) -> tuple[bytes, ...]:
        """The glyphs of a TrueType font as they are stored."""
        try:
            if self._file is None or "glyf" not in self._file:
                return ()
            places, data = self._file["loca"], self._file.reader["glyf"]
            return tuple(data[places[at] : places[at + 1]] for at in range(len(places) - 1))
        except (TTLibError, *DAMAGE):
            return ()

    def _glyph(self, code: int, name: str) -> int | None:
        """The number of a simple TrueType font's glyph (ISO 32000-1, 9.6.6.4): 0 when it has none, None when nobody can
        say."""
        try:
            tables = self._file["cmap"].tables if self._file else []
            signs = letter_of(name)
            codes = [code, 0xF000 + code, *([ord(signs)] if len(signs) == 1 else [])]
            found = next((table.cmap[one] for one in codes for table in tables if one in table.cmap), None)
            if found is None or self._file is None:
                return 0 if tables else None
            return int(self._file.getGlyphID(found))
        except (TTLibError, *DAMAGE):
            return None
