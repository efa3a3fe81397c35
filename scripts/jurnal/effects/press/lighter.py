"""Photographs as a screen needs them: the pages are laid out with those for paper, which are heavy to download."""

from __future__ import annotations

import io

import pikepdf
from pikepdf import Name
from PIL import Image

from jurnal.effects.press.things import pictures

LONGEST = 2000
"""Pixels of the longer side: a page over its whole height at 170 ppi, more than a tablet shows."""
QUALITY = 82
"""Of the JPEGs."""


def lighten(pdf: pikepdf.Pdf) -> None:
    """Make every photograph that is larger smaller. A mask has a size of its own and stays."""
    for picture in list(pictures(pdf)):
        if max(int(picture.Width), int(picture.Height)) <= LONGEST or picture.ColorSpace != Name.DeviceRGB:
            continue
        image = pikepdf.PdfImage(picture).as_pil_image(apply_mask=False).convert("RGB")
        image.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS, reducing_gap=3.0)
        target = io.BytesIO()
        image.save(target, "JPEG", quality=QUALITY, optimize=True, progressive=True)
        if target.tell() >= len(picture.read_raw_bytes()):
            continue
        picture.write(target.getvalue(), filter=Name.DCTDecode)
        picture.Width, picture.Height = image.size
        picture.BitsPerComponent = 8
        for key in ("/DecodeParms", "/Decode"):
            if key in picture:
                del picture[key]
