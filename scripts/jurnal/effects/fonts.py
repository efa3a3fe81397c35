"""The theme's fonts for the web: cut to the letters both languages use, as WOFF2, with fallbacks of the same measure.

The weights of the display family become one variable font: its static files are instances of one design, point for
point.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from jurnal.effects.cache import Cache, digest
from jurnal.model.prepared import Fallback, FontFace

RECIPE = "4"
"""Raised when what is made of the same fonts changes."""
SHIPPED = "fonts/cut"
"""Where the theme keeps fonts that are cut already: cutting takes five seconds (`scripts/cut_fonts.py` writes them)."""


@dataclass(frozen=True)
class Face:
    """One web font and the files of `theme/fonts` it is made of: weight -> file name. Several weights become one
    variable font."""

    family: str
    style: str
    files: Mapping[int, str]
    name: str
    preload: bool = False


FACES = (
    Face("Literata", "normal", {400: "Literata_400Regular.ttf"}, "literata", preload=True),
    Face("Literata", "italic", {400: "Literata_400Regular_Italic.ttf"}, "literata-italic"),
    Face("Literata", "normal", {600: "Literata_600SemiBold.ttf"}, "literata-semibold"),
    Face(
        "Golos Text", "normal", {400: "GolosText_400Regular.ttf", 900: "GolosText_900Black.ttf"}, "golos", preload=True
    ),
)


@dataclass(frozen=True)
class _Local:
    """A font of readers' machines. `width` is the mean width of its letters in Russian text, in thousandths of the
    em: measured for
    Arial, whose double is Liberation Sans; for the others reckoned from the published width of their Latin letters."""

    family: str
    local: tuple[str, ...]
    stands_for: str
    width: float


FALLBACKS = (
    _Local("Literata fallback", ("Georgia",), "Literata_400Regular.ttf", 566.0),
    _Local("Literata fallback 2", ("Noto Serif", "NotoSerif"), "Literata_400Regular.ttf", 607.0),
    _Local("Golos fallback", ("Arial", "Liberation Sans", "Helvetica Neue"), "GolosText_400Regular.ttf", 561.0),
    _Local("Golos fallback 2", ("Roboto", "Noto Sans", "NotoSans"), "GolosText_400Regular.ttf", 572.0),
)


@dataclass(frozen=True)
class WebFonts:
    """Finished fonts: faces and fallbacks for the stylesheet, and the files of the site by path."""

    faces: tuple[FontFace, ...]
    fallbacks: tuple[Fallback, ...]
    files: Mapping[str, bytes]


def web_fonts(theme_files: Mapping[str, Path], cache: Cache) -> WebFonts:
    """The fonts of the theme (`fonts/<name>.ttf` in `theme_files`): those that come cut with it, or cut now and kept in
    the cache. KeyError when a file is missing."""
    made = [(face, _woff2(face, theme_files, cache)) for face in FACES]
    files = {_path(face, content): content for face, content in made}
    return WebFonts(
        faces=tuple(_font_face(face, path) for (face, _), path in zip(made, files, strict=True)),
        fallbacks=tuple(_fallback(local, theme_files, cache) for local in FALLBACKS),
        files=files,
    )


def _path(face: Face, content: bytes) -> str:
    """A name that changes with the content, so that browsers may keep the file for ever."""
    return f"assets/fonts/{face.name}.{hashlib.sha256(content).hexdigest()[:8]}.woff2"


def _font_face(face: Face, path: str) -> FontFace:
    weight = " ".join(str(weight) for weight in dict.fromkeys((min(face.files), max(face.files))))
    return FontFace(face.family, weight, face.style, path, face.preload)


def _woff2(face: Face, theme_files: Mapping[str, Path], cache: Cache) -> bytes:
    sources = {weight: theme_files[f"fonts/{name}"].read_bytes() for weight, name in face.files.items()}
    key = digest(RECIPE, face.family, *(f"{weight}" for weight in sources), *sources.values())
    return _ready(theme_files, cache, key, lambda: _cut(face.family, sources))


def _ready(theme_files: Mapping[str, Path], cache: Cache, key: str, make: Callable[[], bytes]) -> bytes:
    """What comes with the theme under that key (`fonts/cut/`), or out of the cache. The key is made of the fonts
    themselves, so that another font is never taken for it."""
    shipped = theme_files.get(f"{SHIPPED}/{key[:16]}")
    return shipped.read_bytes() if shipped else cache.bytes("fonts", key, make)


def _cut(family: str, sources: Mapping[int, bytes]) -> bytes:
    from jurnal.effects import font_cutting  # loads half of fontTools: only when there is something to cut

    return font_cutting.woff2(family, sources)


def _measured(source: bytes) -> bytes:
    from jurnal.effects import font_cutting

    return json.dumps(asdict(font_cutting.measure(source))).encode()


def _fallback(local: _Local, theme_files: Mapping[str, Path], cache: Cache) -> Fallback:
    """Takes the width and the height of the web font, so that nothing moves when that arrives."""
    source = theme_files[f"fonts/{local.stands_for}"].read_bytes()
    measured = json.loads(_ready(theme_files, cache, digest(RECIPE, "measure", source), lambda: _measured(source)))
    adjust = measured["width"] / local.width
    return Fallback(
        family=local.family,
        local=local.local,
        size_adjust=round(100 * adjust, 1),
        ascent=round(100 * measured["ascent"] / adjust, 1),
        descent=round(100 * measured["descent"] / adjust, 1),
        line_gap=0,
    )
