"""Pictures of a PDF: their pixels, colours and the ink in them."""

from __future__ import annotations

from typing import Any

import pikepdf
from PIL import Image, ImageChops, ImageMath

from jurnal.effects.preflight.spaces import GRAY, Space, space_of
from jurnal.preflight import Colour, Family, Mark, MarkKind, Matrix, Rect

UNIT = Rect(0, 0, 1, 1)
LARGEST = 2000
"""Pixels of a side to which a picture is made smaller before its ink is added up."""


def picture(
    told: pikepdf.Object, resources: pikepdf.Object | None, ctm: Matrix, clip: Rect, brush: Colour, *, weigh: bool
) -> Mark | None:
    """An image as it is placed; None when nothing of it shows. A stencil takes the colour of the `brush`. `weigh`: add
    up its ink, too."""
    box = ctm.box(UNIT).cut(clip)
    if box is None:
        return None
    width, height = int(told.get("/Width", 0)), int(told.get("/Height", 0))
    stencil = bool(told.get("/ImageMask", False))
    space = image_space(told, resources)
    colour = brush if stencil else Colour(space.family, space.name, keeps=space.keeps)
    ppi = (72 * width / ctm.across if ctm.across else 0.0, 72 * height / ctm.up if ctm.up else 0.0)
    ink = image_ink(told) if weigh and not stencil and space.family is Family.CMYK else None
    bits = 1 if stencil else int(told.get("/BitsPerComponent", 8))
    return Mark(
        MarkKind.IMAGE, box, colour, ppi=ppi, pixels=(width, height), compression=_filters(told), ink=ink, bits=bits
    )


def image_space(told: pikepdf.Object, resources: pikepdf.Object | None) -> Space:
    """The colours of an image; a JPEG 2000 may keep them to itself."""
    space = told.get("/ColorSpace")
    if space is None:
        return Space(Family.RGB, "JPEG 2000", 3) if "/JPXDecode" in _filters(told) else GRAY
    return space_of(space, resources)


def is_masked(told: pikepdf.Object) -> bool:
    """Whether it fades out softly."""
    return "/SMask" in told or int(told.get("/SMaskInData", 0)) != 0


def image_ink(told: pikepdf.Object) -> float | None:
    """The most ink of a pixel in per cent; None when the picture cannot be read."""
    try:
        image = pikepdf.PdfImage(told).as_pil_image(apply_mask=False)  # type: ignore[arg-type]
    except (pikepdf.PdfError, NotImplementedError, ValueError, OSError):
        return None
    if image.mode != "CMYK":
        return None
    if _inverted(told) != ("adobe" in image.info):
        image = ImageChops.invert(image)
    image.thumbnail((LARGEST, LARGEST), Image.Resampling.BOX)
    return most_ink(image)


def _inverted(told: pikepdf.Object) -> bool:
    """Whether a full sample is no ink. (Pillow turns a JPEG of Adobe's over by itself, whatever the PDF says.)"""
    decode = told.get("/Decode")
    return isinstance(decode, pikepdf.Array) and len(decode) > 1 and float(decode[0]) > float(decode[1])


def most_ink(image: Image.Image) -> float:
    """The most ink of a pixel of a CMYK picture, in per cent."""
    low, high = ink_sum(image).getextrema()
    return 100 * float(max(low, high)) / 255  # type: ignore[arg-type]


def ink_sum(image: Image.Image) -> Image.Image:
    """All inks of every pixel added up: 255 is 100 %."""
    cyan, magenta, yellow, black = image.split()

    def added(bands: dict[str, Any]) -> Any:  # noqa: ANN401 - Pillow's own operands
        return bands["c"] + bands["m"] + bands["y"] + bands["k"]

    total: Image.Image = ImageMath.lambda_eval(added, c=cyan, m=magenta, y=yellow, k=black)
    return total


def _filters(told: pikepdf.Object) -> str:
    value = told.get("/Filter")
    return " ".join(str(part) for part in value) if isinstance(value, pikepdf.Array) else str(value or "")
