"""The widths of words, shaped as the layout engine shapes them: by the HarfBuzz it brings, with the same fonts and
features."""

from __future__ import annotations

import ctypes.util
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any, Final

from cffi import FFI

from jurnal.render.print.composing import Face

_FACE: Final = re.compile(r"@font-face\s*\{([^}]*)\}")
_PROPERTY: Final = re.compile(r"([\w-]+)\s*:\s*([^;]+)")
_NAMES: Final = ("libharfbuzz.so.0", "libharfbuzz.0.dylib", "libharfbuzz-0.dll", "harfbuzz")
_FUNCTIONS: Final = """
typedef struct hb_blob_t hb_blob_t; typedef struct hb_face_t hb_face_t; typedef struct hb_font_t hb_font_t;
typedef struct hb_buffer_t hb_buffer_t; typedef struct hb_language_t *hb_language_t;
typedef struct { uint32_t tag; uint32_t value; unsigned int start; unsigned int end; } hb_feature_t;
typedef struct { int32_t x_advance; int32_t y_advance; int32_t x_offset; int32_t y_offset; uint32_t var; }
    hb_glyph_position_t;
hb_blob_t *hb_blob_create (const char *data, unsigned int length, int mode, void *user_data, void *destroy);
hb_face_t *hb_face_create (hb_blob_t *blob, unsigned int index);
unsigned int hb_face_get_upem (hb_face_t *face);
hb_font_t *hb_font_create (hb_face_t *face);
hb_buffer_t *hb_buffer_create (void);
void hb_buffer_destroy (hb_buffer_t *buffer);
void hb_buffer_add_utf8 (hb_buffer_t *buffer, const char *text, int length, unsigned int offset, int item);
void hb_buffer_guess_segment_properties (hb_buffer_t *buffer);
void hb_buffer_set_language (hb_buffer_t *buffer, hb_language_t language);
hb_language_t hb_language_from_string (const char *text, int length);
int hb_feature_from_string (const char *text, int length, hb_feature_t *feature);
void hb_shape (hb_font_t *font, hb_buffer_t *buffer, const hb_feature_t *features, unsigned int count);
hb_glyph_position_t *hb_buffer_get_glyph_positions (hb_buffer_t *buffer, unsigned int *length);
"""
READ_ONLY: Final = 1
"""HB_MEMORY_MODE_READONLY: the bytes stay ours."""

Key = tuple[str, int, bool]
"""Family, weight, italic."""


@cache
def _harfbuzz() -> tuple[FFI, Any]:
    """The library and the means to call it; OSError when it is not there, and then the engine is not either."""
    ffi = FFI()
    ffi.cdef(_FUNCTIONS)
    for name in (*_NAMES, ctypes.util.find_library("harfbuzz") or ""):
        try:
            return ffi, ffi.dlopen(name)
        except OSError:
            continue
    raise OSError("HarfBuzz is not installed")


@dataclass(frozen=True)
class _Font:
    """A font of HarfBuzz, the bytes it reads, its units in an em."""

    font: Any
    data: Any
    units: int


@dataclass
class Shaper:
    """Widths of words in the fonts a style sheet declares; `read` gives the bytes behind an address in it."""

    css: str
    read: Callable[[str], bytes]
    language: str
    known: dict[tuple[str, Face], float] = field(default_factory=dict)
    fonts: dict[Key, _Font] = field(default_factory=dict)

    def __call__(self, text: str, face: Face) -> float:
        """The width of words without line breaks, in points; KeyError when the font is not declared."""
        key = (text, face)
        if key not in self.known:
            self.known[key] = self._shaped(text, face)
        return self.known[key]

    def _shaped(self, text: str, face: Face) -> float:
        ffi, harfbuzz = _harfbuzz()
        font = self._font((face.family, face.weight, face.italic))
        buffer = ffi.gc(harfbuzz.hb_buffer_create(), harfbuzz.hb_buffer_destroy)
        harfbuzz.hb_buffer_add_utf8(buffer, text.encode(), -1, 0, -1)
        harfbuzz.hb_buffer_guess_segment_properties(buffer)
        harfbuzz.hb_buffer_set_language(buffer, harfbuzz.hb_language_from_string(self.language.encode(), -1))
        harfbuzz.hb_shape(font.font, buffer, self._features[face.lining], 2)
        length = ffi.new("unsigned int *")
        places = harfbuzz.hb_buffer_get_glyph_positions(buffer, length)
        advance = sum(int(places[number].x_advance) for number in range(length[0]))
        return advance / font.units * face.size + face.tracking * face.size * len(text)

    def _font(self, key: Key) -> _Font:
        if key not in self.fonts:
            ffi, harfbuzz = _harfbuzz()
            content = self.read(self._sources[key])
            data = ffi.from_buffer(content)
            blob = harfbuzz.hb_blob_create(data, len(content), READ_ONLY, ffi.NULL, ffi.NULL)
            face = harfbuzz.hb_face_create(blob, 0)
            self.fonts[key] = _Font(harfbuzz.hb_font_create(face), data, int(harfbuzz.hb_face_get_upem(face)))
        return self.fonts[key]

    @cached_property
    def _features(self) -> tuple[Any, Any]:
        """Kerning with old-style figures, and with lining ones."""
        ffi, harfbuzz = _harfbuzz()
        out = []
        for figures in (b"onum", b"lnum"):
            both = ffi.new("hb_feature_t[2]")
            for place, name in enumerate((b"kern", figures)):
                harfbuzz.hb_feature_from_string(name, -1, both + place)
            out.append(both)
        return out[0], out[1]

    @cached_property
    def _sources(self) -> Mapping[Key, str]:
        out: dict[Key, str] = {}
        for rule in _FACE.findall(self.css):
            told = {name: value.strip().strip("\"'") for name, value in _PROPERTY.findall(rule)}
            address = re.search(r"url\(([^)]*)\)", told.get("src", ""))
            if address:
                key = (told["font-family"], int(told.get("font-weight", 400)), told.get("font-style") == "italic")
                out[key] = address[1].strip("\"'")
        return out
