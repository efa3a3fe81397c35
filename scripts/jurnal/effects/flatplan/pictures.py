"""Pictures of the pages of a PDF, each drawn once and kept."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PIL import Image

from jurnal.effects.cache import Cache, digest

WIDTH = 480
"""Pixels of a page's picture: two to a spread, sharp on a screen of twice the density."""
RECIPE = "1"
"""Raised when the same page would be drawn in another way."""


@dataclass(frozen=True)
class Picture:
    """A page's picture: a JPEG and its size in pixels."""

    content: bytes
    width: int
    height: int

    def opened(self) -> Image.Image:
        """To be drawn with."""
        return Image.open(io.BytesIO(self.content))


def page_pictures(pdf: Path, cache: Cache) -> Iterator[Picture]:
    """A picture of every page, cut to its trimmed size. The PDF is opened only when a picture is not kept yet."""
    key = digest(RECIPE, pypdfium2.version.PYPDFIUM_INFO.version, str(WIDTH), pdf.read_bytes())
    with ExitStack() as closing:
        document: list[pypdfium2.PdfDocument] = []

        def opened() -> pypdfium2.PdfDocument:
            if not document:
                document.append(closing.enter_context(pypdfium2.PdfDocument(pdf)))
            return document[0]

        count = int(cache.text("faces", f"{key}-count", lambda: str(len(opened()))))
        for number in range(count):
            name = digest(key, str(number))
            content = cache.bytes("faces", name, lambda number=number: _drawn(opened()[number]))  # type: ignore[misc]
            with Image.open(io.BytesIO(content)) as image:
                yield Picture(content, *image.size)


def _drawn(page: pypdfium2.PdfPage) -> bytes:
    """A page as a JPEG, what lies beyond the trim left out."""
    left, bottom, right, top = page.get_cropbox()
    trim = page.get_trimbox()
    beyond = tuple(max(0.0, edge) for edge in (trim[0] - left, trim[1] - bottom, right - trim[2], top - trim[3]))
    image = page.render(scale=WIDTH / (trim[2] - trim[0]), crop=beyond).to_pil().convert("RGB")
    out = io.BytesIO()
    image.save(out, "JPEG", quality=84, optimize=True)
    return out.getvalue()
