"""What a picture's file says before it is decoded: its size, and what stands in the way of using it. Costs a read of
the header, and of the last bytes."""

from __future__ import annotations

import struct
import warnings
from pathlib import Path
from typing import IO

from PIL import Image, UnidentifiedImageError

from jurnal.source.tree import Fault

ORIENTATION = 0x0112
"""The EXIF tag of how a camera was held; from 5 on the picture lies on its side."""
MOST = 89_000_000
"""Pixels one may have, 11,500 x 7,700; beyond, Pillow speaks of a bomb: decoding takes gigabytes of memory."""
UNREADABLE = (OSError, UnidentifiedImageError, Image.DecompressionBombError, ValueError, SyntaxError, struct.error)


def picture_size(path: Path) -> tuple[int, int] | None:
    """Width and height in px as a viewer shows the picture, from its header; None when it is no readable picture."""
    return look(path)[0]


def look(path: Path) -> tuple[tuple[int, int] | None, Fault | None]:
    """The size of a picture, None when it is none, and what is wrong with it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # we tell it ourselves
            with Image.open(path) as image:
                width, height = image.size
                notes = Image.Image.getexif(image)  # that of a PNG would decode it for what stands behind the picture
                lies = notes.get(ORIENTATION, 1) >= 5
                fault = _fault(image, path)
    except Image.DecompressionBombError:
        return None, Fault.HUGE
    except UNREADABLE:
        return None, None
    return ((height, width) if lies else (width, height)), fault


def _fault(image: Image.Image, path: Path) -> Fault | None:
    if image.width * image.height > MOST:
        return Fault.HUGE
    with path.open("rb") as file:
        if not _ends(image.format or "", file):
            return Fault.BROKEN_OFF
    if getattr(image, "n_frames", 1) > 1 and image.format != "MPO":
        return Fault.MOVES
    if image.mode == "CMYK" and not image.info.get("icc_profile"):
        return Fault.NO_PROFILE
    return None


def _ends(kind: str, file: IO[bytes]) -> bool:
    """Whether the file has the end its format asks for; True for formats that do not say."""
    length = file.seek(0, 2)
    file.seek(max(0, length - 4096))
    tail = file.read()
    if kind in ("JPEG", "MPO"):
        return b"\xff\xd9" in tail
    if kind == "PNG":
        return b"IEND" in tail
    if kind == "GIF":
        return b"\x3b" in tail[-16:]
    if kind == "WEBP":
        file.seek(4)
        return int.from_bytes(file.read(4), "little") + 8 <= length
    return True
