"""The theme's fonts for the web: cut to the letters both languages use, as WOFF2, with fallbacks of the same measure.

The weights of the display family become one variable font: its static files are instances of one design, point for
point.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from fontTools import subset
from fontTools.designspaceLib import AxisDescriptor, DesignSpaceDocument, SourceDescriptor
from fontTools.ttLib import TTFont
from fontTools.varLib import build as build_variable

from jurnal.effects.cache import Cache, digest
from jurnal.model.prepared import Fallback, FontFace

RECIPE = "2"
"""Raised when what is made of the same fonts changes."""

LATIN = range(0x20, 0x7F)
CYRILLIC = range(0x400, 0x460)
KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
MARKS = "«»“”„‘’–—…№₸₽€·•©°±×−≈≤≥→←↑↓½¼¾¹²³‰§\u00a0\u00ad\u2009\u2010\u2011\u202f\u2060ÄÖÜäöüßéèêëçñáíóúÉÇÑşŞğĞıİâîô"
LETTERS = frozenset({*LATIN, *CYRILLIC, *map(ord, KAZAKH), *map(ord, MARKS)})
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "lnum", "onum", "tnum", "pnum", "case", "calt", "liga"]


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
SAMPLE = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё" + "оеаинтсрвлкоеаинтсроеаи"
"""Letters about as often as Russian text has them."""


@dataclass(frozen=True)
class WebFonts:
    """Finished fonts: faces and fallbacks for the stylesheet, and the files of the site by path."""

    faces: tuple[FontFace, ...]
    fallbacks: tuple[Fallback, ...]
    files: Mapping[str, bytes]


def web_fonts(theme_files: Mapping[str, Path], cache: Cache) -> WebFonts:
    """The fonts of the theme (`fonts/<name>.ttf` in `theme_files`), made once and kept in the cache. KeyError when a
    file is missing."""
    made = [(face, _woff2(face, theme_files, cache)) for face in FACES]
    files = {_path(face, content): content for face, content in made}
    return WebFonts(
        faces=tuple(_font_face(face, path) for (face, _), path in zip(made, files, strict=True)),
        fallbacks=tuple(_fallback(local, theme_files[f"fonts/{local.stands_for}"], cache) for local in FALLBACKS),
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
    return cache.bytes("fonts", key, lambda: _made(face.family, sources))


def _made(family: str, sources: Mapping[int, bytes]) -> bytes:
    cut = {weight: _subset(source) for weight, source in sources.items()}
    font = _variable(family, cut) if len(cut) > 1 else next(iter(cut.values()))
    font.flavor = "woff2"
    target = io.BytesIO()
    font.save(target)
    return target.getvalue()


def _subset(source: bytes) -> TTFont:
    font = TTFont(io.BytesIO(source), recalcTimestamp=False)
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.name_IDs = [1, 2, 3, 4, 6, 13, 14]
    options.drop_tables += ["vhea", "vmtx"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=LETTERS)
    cutter.subset(font)
    return font


def _variable(family: str, fonts: Mapping[int, TTFont]) -> TTFont:
    """One font with a weight axis; the lightest file is its default."""
    space = DesignSpaceDocument()
    axis = AxisDescriptor(tag="wght", name="Weight", minimum=min(fonts), default=min(fonts), maximum=max(fonts))
    space.addAxis(axis)
    for weight, font in fonts.items():
        space.addSource(SourceDescriptor(font=font, name=str(weight), familyName=family, location={"Weight": weight}))
    variable, _, _ = build_variable(space)
    return variable


def _fallback(local: _Local, path: Path, cache: Cache) -> Fallback:
    """Takes the width and the height of the web font, so that nothing moves when that arrives."""
    source = path.read_bytes()
    measured = json.loads(
        cache.text("fonts", digest(RECIPE, "measure", source), lambda: json.dumps(asdict(_measure(source))))
    )
    adjust = measured["width"] / local.width
    return Fallback(
        family=local.family,
        local=local.local,
        size_adjust=round(100 * adjust, 1),
        ascent=round(100 * measured["ascent"] / adjust, 1),
        descent=round(100 * measured["descent"] / adjust, 1),
        line_gap=0,
    )


@dataclass(frozen=True)
class _Measure:
    """Mean width in thousandths of the em, ascent and descent in ems."""

    width: float
    ascent: float
    descent: float


def _measure(source: bytes) -> _Measure:
    font = TTFont(io.BytesIO(source), recalcTimestamp=False)
    em, glyphs, widths = font["head"].unitsPerEm, font.getBestCmap(), font["hmtx"]
    mean = sum(widths[glyphs[ord(letter)]][0] for letter in SAMPLE) / len(SAMPLE)
    return _Measure(1000 * mean / em, font["hhea"].ascent / em, -font["hhea"].descent / em)
