"""SVG to pixels by vl-convert, with the theme's fonts: for what must be a picture, social cards and icons."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from PIL import Image

from jurnal.effects.cache import Cache, digest

ENGINE = f"vl-convert {version('vl-convert-python')}"
_START = re.compile(r"<svg\b[^>]*>")
_PLACE = re.compile(r'\s(?:width|height|preserveAspectRatio|xmlns)="[^"]*"')


@dataclass(frozen=True)
class Raster:
    """Draws SVG; `fonts` are folders of fonts it may name."""

    fonts: tuple[Path, ...]
    cache: Cache

    def png(self, svg: str, side: int) -> bytes:
        """A square drawing as PNG, `side` px wide, drawn once."""
        key = digest(ENGINE, svg, f"{side}")
        return self.cache.bytes("icons", key, lambda: _png(self.image(svg, (side, side))))

    def image(self, svg: str, size: tuple[int, int] | None = None) -> Image.Image:
        """The drawing in its own size, or filling `size` px with its middle in the middle, as RGBA."""
        import vl_convert  # brings an engine of 50 MB: only when there is something to draw

        for folder in self.fonts:
            vl_convert.register_font_directory(str(folder))
        drawn = vl_convert.svg_to_png(filling(svg, size) if size else svg, scale=1.0, ppi=72)
        return Image.open(io.BytesIO(drawn)).convert("RGBA")


def filling(svg: str, size: tuple[int, int]) -> str:
    """The drawing told to fill so many px, what is too much cut off on both sides alike."""
    start = _START.match(svg)
    if start is None:
        raise ValueError("not an SVG")
    kept = _PLACE.sub("", start[0]).removesuffix(">")
    place = f'width="{size[0]}" height="{size[1]}" preserveAspectRatio="xMidYMid slice"'
    return f'{kept} xmlns="http://www.w3.org/2000/svg" {place}>{svg[start.end() :]}'


def _png(image: Image.Image) -> bytes:
    target = io.BytesIO()
    image.save(target, "PNG", optimize=True)
    return target.getvalue()
