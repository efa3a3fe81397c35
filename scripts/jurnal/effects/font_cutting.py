"""Cuts a font to the letters of both languages, and measures it. Slow: `effects.fonts` asks only for what lacks."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass

from fontTools import subset
from fontTools.designspaceLib import AxisDescriptor, DesignSpaceDocument, SourceDescriptor
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import ROUND_XY_TO_GRID, GlyphComponent
from fontTools.varLib import build as build_variable

LATIN = range(0x20, 0x7F)
CYRILLIC = range(0x400, 0x460)
KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
MARKS = "«»“”„‘’–—…№₸₽€·•©°±×−≈≤≥→←↑↓½¼¾¹²³‰§\u00a0\u00ad\u2009\u2010\u2011\u202f\u2060ÄÖÜäöüßéèêëçñáíóúÉÇÑşŞğĞıİâîôÑŪū"
LETTERS = frozenset({*LATIN, *CYRILLIC, *map(ord, KAZAKH), *map(ord, MARKS)})
BREVES = {"Ğ": "uni0306.case", "ğ": "uni0306"}
"""Letters with a breve, and the glyph of it in fonts that make them of two."""
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "lnum", "onum", "tnum", "pnum", "case", "calt", "liga"]
REPACKER = "fontTools.ttLib.tables.otBase:USE_HARFBUZZ_REPACKER"
"""Off, so that a font is cut alike where HarfBuzz is installed and where it is not."""
SAMPLE = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё" + "оеаинтсрвлкоеаинтсроеаи"
"""Letters about as often as Russian text has them."""


def woff2(family: str, sources: Mapping[int, bytes]) -> bytes:
    """One web font of the weights of a family: weight -> TTF."""
    cut = {weight: _subset(source) for weight, source in sources.items()}
    font = _variable(family, cut) if len(cut) > 1 else next(iter(cut.values()))
    font.flavor = "woff2"
    font.cfg[REPACKER] = False
    target = io.BytesIO()
    font.save(target)
    return target.getvalue()


def _subset(source: bytes) -> TTFont:
    font = TTFont(io.BytesIO(source), recalcTimestamp=False)
    _mend(font)
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.harfbuzz_repacker = False
    options.name_IDs = [1, 2, 3, 4, 6, 13, 14]
    options.drop_tables += ["vhea", "vmtx"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=LETTERS)
    cutter.subset(font)
    return font


def _mend(font: TTFont) -> None:
    """Golos Text draws Ğ and ğ as G and g, the breve forgotten: put it over the middle of the letter."""
    glyphs, names = font["glyf"], font.getBestCmap()
    for letter, breve in BREVES.items():
        glyph = glyphs[names[ord(letter)]]
        if glyph.isComposite() and len(glyph.components) == 1:
            base, mark = glyphs[glyph.components[0].glyphName], glyphs[breve]
            over = GlyphComponent()
            over.glyphName, over.flags, over.y = breve, ROUND_XY_TO_GRID, 0
            over.x = (base.xMin + base.xMax - mark.xMin - mark.xMax) // 2
            glyph.components.append(over)


def _variable(family: str, fonts: Mapping[int, TTFont]) -> TTFont:
    """One font with a weight axis; the lightest file is its default."""
    space = DesignSpaceDocument()
    axis = AxisDescriptor(tag="wght", name="Weight", minimum=min(fonts), default=min(fonts), maximum=max(fonts))
    space.addAxis(axis)
    for weight, font in fonts.items():
        space.addSource(SourceDescriptor(font=font, name=str(weight), familyName=family, location={"Weight": weight}))
    variable, _, _ = build_variable(space)
    return variable


def advances(source: bytes) -> dict[str, float]:
    """How wide every letter of a TTF is that the web font has, in ems."""
    font = TTFont(io.BytesIO(source), recalcTimestamp=False)
    em, glyphs, widths = font["head"].unitsPerEm, font.getBestCmap(), font["hmtx"]
    return {chr(letter): round(widths[glyphs[letter]][0] / em, 4) for letter in sorted(LETTERS) if letter in glyphs}


@dataclass(frozen=True)
class Measure:
    """Mean width in thousandths of the em, ascent and descent in ems."""

    width: float
    ascent: float
    descent: float


def measure(source: bytes) -> Measure:
    """The measures of a TTF."""
    font = TTFont(io.BytesIO(source), recalcTimestamp=False)
    em, glyphs, widths = font["head"].unitsPerEm, font.getBestCmap(), font["hmtx"]
    mean = sum(widths[glyphs[ord(letter)]][0] for letter in SAMPLE) / len(SAMPLE)
    return Measure(1000 * mean / em, font["hhea"].ascent / em, -font["hhea"].descent / em)
