"""Drawn art: scenes, carpets, medallions and ornaments as flat vectors, from a name, a colour and a seed.

Pure: text in, SVG out; no file, no clock, no state. A drawing has the elements `svg` and `path` only, without ids,
styles, filters, transparency or text, so it can stand inline on a page as often as wanted, under any content policy.
Its colours are `#RRGGBB` in `fill` and `stroke`, to be exchanged with `recolour`.
"""

from jurnal.art.canvas import SIZES, Ratio
from jurnal.art.colour import GOLD, INK, PAPER, STEPPE, colours_of, contrast, mix, recolour
from jurnal.art.marks import MARK_NAMES, ORNAMENT_NAMES, ornament
from jurnal.art.medallion import MEDALLION_VARIANTS, medallion, medallion_variant
from jurnal.art.palette import Palette, palette_of
from jurnal.art.registry import SCENE_NAMES, draw_scene, fitting_scene
from jurnal.art.tile import tile

__all__ = [
    "GOLD",
    "INK",
    "MARK_NAMES",
    "MEDALLION_VARIANTS",
    "ORNAMENT_NAMES",
    "PAPER",
    "SCENE_NAMES",
    "SIZES",
    "STEPPE",
    "Palette",
    "Ratio",
    "colours_of",
    "contrast",
    "draw_scene",
    "fitting_scene",
    "medallion",
    "medallion_variant",
    "mix",
    "ornament",
    "palette_of",
    "recolour",
    "tile",
]
