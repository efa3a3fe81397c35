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
    Face(
        "Literata",
        "normal",
        {400: "Literata_400Regular.ttf", 600: "Literata_600SemiBold.ttf"},
        "literata",
        preload=True,
    ),
    Face("Literata", "italic", {400: "Literata_400Regular_Italic.ttf"}, "literata-italic"),
    Face(
        "Golos Text", "normal", {400: "GolosText_400Regular.ttf", 900: "GolosText_900Black.ttf"}, "golos", preload=True
    ),
)


MEASURED: Mapping[str, str] = {
    "black": "GolosText_900Black.ttf",
    "plain": "GolosText_600SemiBold.ttf",
    "text": "Literata_400Regular_Italic.ttf",
}
"""Fonts whose letters are measured one by one, for headlines that are fitted into a box."""


@dataclass(frozen=True)
class _Local:
    """A font of readers' machines, by the names of one of its faces. `width` is the mean width of its letters in
    Russian text, in thousandths of the em (`font_cutting.measure`); `stands_for` the font whose place it takes in
    that style and those weights."""

    family: str
    local: tuple[str, ...]
    stands_for: str
    width: float
    style: str = "normal"
    weight: str = "400"


_TEXT, _ITALIC = "Literata_400Regular.ttf", "Literata_400Regular_Italic.ttf"
_LIGHT, _BLACK = "GolosText_400Regular.ttf", "GolosText_900Black.ttf"
_PLAIN, _HEAVY = "100 650", "651 900"
FALLBACKS = (
    _Local("Literata fallback", ("Georgia",), _TEXT, 566.0),
    _Local("Literata fallback", ("Georgia",), _ITALIC, 566.0, "italic"),
    _Local("Literata fallback 2", ("Noto Serif", "NotoSerif"), _TEXT, 623.2),
    _Local("Literata fallback 2", ("Noto Serif Italic", "NotoSerif-Italic"), _ITALIC, 619.5, "italic"),
    _Local("Literata fallback 3", ("Times New Roman", "Liberation Serif"), _TEXT, 509.3),
    _Local("Literata fallback 3", ("Times New Roman Italic", "Liberation Serif Italic"), _ITALIC, 519.4, "italic"),
    _Local("Literata fallback 4", ("DejaVu Serif",), _TEXT, 638.9),
    _Local("Literata fallback 4", ("DejaVu Serif Italic",), _ITALIC, 665.2, "italic"),
    _Local("Golos fallback", ("Arial", "Liberation Sans"), _LIGHT, 560.9, weight=_PLAIN),
    _Local("Golos fallback", ("Arial Bold", "Liberation Sans Bold"), _BLACK, 608.4, weight=_HEAVY),
    _Local("Golos fallback 2", ("Roboto", "Roboto-Regular"), _LIGHT, 576.5, weight=_PLAIN),
    _Local("Golos fallback 2", ("Roboto Bold", "Roboto-Bold"), _BLACK, 584.2, weight=_HEAVY),
    _Local("Golos fallback 3", ("Noto Sans", "NotoSans"), _LIGHT, 601.5, weight=_PLAIN),
    _Local("Golos fallback 3", ("Noto Sans Bold", "NotoSans-Bold"), _BLACK, 650.4, weight=_HEAVY),
    _Local("Golos fallback 4", ("DejaVu Sans",), _LIGHT, 644.1, weight=_PLAIN),
    _Local("Golos fallback 4", ("DejaVu Sans Bold",), _BLACK, 708.2, weight=_HEAVY),
)
"""What stands until a web font is there. Arial and Times New Roman have the widths of Liberation Sans and Serif; that
of Georgia is reckoned from the published width of its Latin letters, so its upright face stands for the italic too."""


@dataclass(frozen=True)
class WebFonts:
    """Finished fonts: faces and fallbacks for the stylesheet, and the files of the site by path."""

    faces: tuple[FontFace, ...]
    fallbacks: tuple[Fallback, ...]
    files: Mapping[str, bytes]
    advances: Mapping[str, Mapping[str, float]]
    """How wide the letters of `MEASURED` are, in ems."""


def web_fonts(theme_files: Mapping[str, Path], cache: Cache) -> WebFonts:
    """The fonts of the theme (`fonts/<name>.ttf` in `theme_files`): those that come cut with it, or cut now and kept in
    the cache. KeyError when a file is missing."""
    made = [(face, _woff2(face, theme_files, cache)) for face in FACES]
    files = {_path(face, content): content for face, content in made}
    return WebFonts(
        faces=tuple(_font_face(face, path) for (face, _), path in zip(made, files, strict=True)),
        fallbacks=tuple(_fallback(local, theme_files, cache) for local in FALLBACKS),
        files=files,
        advances={name: _advances(file, theme_files, cache) for name, file in MEASURED.items()},
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


def _advances(name: str, theme_files: Mapping[str, Path], cache: Cache) -> Mapping[str, float]:
    source = theme_files[f"fonts/{name}"].read_bytes()
    widths = _ready(theme_files, cache, digest(RECIPE, "advances", source), lambda: _widths(source))
    made: Mapping[str, float] = json.loads(widths)
    return made


def _widths(source: bytes) -> bytes:
    from jurnal.effects import font_cutting

    return json.dumps(font_cutting.advances(source), ensure_ascii=False).encode()


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
        weight=local.weight,
        style=local.style,
        local=local.local,
        size_adjust=round(100 * adjust, 1),
        ascent=round(100 * measured["ascent"] / adjust, 1),
        descent=round(100 * measured["descent"] / adjust, 1),
        line_gap=0,
    )
