"""A photograph as it is worked with, whatever it came as: upright, in sRGB, eight bits a channel, on white where it was
transparent, the first picture of those that move, and without the camera's notes."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PIL import Image, ImageCms, ImageFile, ImageOps

from jurnal.effects.cache import Cache, digest
from jurnal.effects.trouble import Trouble

RECIPE = "1"
"""Raised when what is made of the same photograph changes."""
DEEP = ("I", "I;16", "I;16B", "I;16L", "F")
"""Modes of grey pictures with more than eight bits."""
TRANSPARENT = ("P", "LA", "PA", "La", "RGBa", "RGBA")
PRINTED = 5200
"""The longest side a printed page has use for, in px: a spread of A4 with its bleed at 300 ppi."""


def developed(source: bytes, name: str, least: int = 0) -> Image.Image:
    """The photograph in the file `source`. One that is far larger than `least` px on its shorter side may come out
    smaller, never below that: a JPEG is then read in less time. Trouble names a file that breaks off."""
    try:
        with Image.open(io.BytesIO(source)) as opened:
            if least and opened.mode == "RGB":
                opened.draft("RGB", (least, least))
            with _whole():
                opened.load()
            profile = opened.info.get("icc_profile")
            return _in_srgb(ImageOps.exif_transpose(opened), profile)
    except (OSError, SyntaxError, ValueError, EOFError, Image.DecompressionBombError) as error:
        raise Trouble(f"{name} cannot be read to its end: {error}", "save the picture again as JPEG or PNG") from error


@contextmanager
def _whole() -> Iterator[None]:
    """A file that breaks off is an error here, although WeasyPrint has Pillow read as much as there is."""
    before, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, False
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before


def for_paper(source: bytes, name: str) -> bytes:
    """The photograph as JPEG for the layout of a printed page: what it weighs there is what print can show."""
    picture = developed(source, name, PRINTED)
    picture.thumbnail((PRINTED, PRINTED), Image.Resampling.LANCZOS)
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=92, subsampling=0, optimize=True)
    return target.getvalue()


@dataclass(frozen=True)
class KeptForPaper:
    """As `for_paper`, each photograph once."""

    cache: Cache

    def __call__(self, source: bytes, name: str) -> bytes:
        """The photograph as JPEG for a printed page."""
        return self.cache.bytes("paper", digest(RECIPE, source), lambda: for_paper(source, name))


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    flat = _on_white(_eight_bits(picture))
    turned = _by_profile(flat, profile) if profile else None
    clean = Image.new("RGB", flat.size)
    clean.paste(turned or flat.convert("RGB"))
    return clean


def _eight_bits(picture: Image.Image) -> Image.Image:
    """Grey of sixteen bits keeps its high byte; `convert` would clip it to white."""
    if picture.mode not in DEEP:
        return picture
    grey = picture.convert("F")
    highest = max(level for level in grey.getextrema() if isinstance(level, float))
    scale = 255 / 65535 if highest > 1 else 255
    return grey.point(lambda value: value * scale).convert("L")


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode not in TRANSPARENT and "transparency" not in picture.info:
        return picture
    cover = picture.convert("RGBA")
    ground = Image.new("RGB", cover.size, "white")
    ground.paste(cover, mask=cover.getchannel("A"))
    return ground


def _by_profile(picture: Image.Image, profile: bytes) -> Image.Image | None:
    """Converted from the colours its profile names; None when the profile is no use for it."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None
