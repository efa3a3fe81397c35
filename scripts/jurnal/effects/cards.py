"""Social cards as files: sheets of `render.web.cards` drawn (`effects.raster`), their pictures put in by Pillow.

Cards that share their art, the same piece in two languages, are drawn together, so that the art is drawn once.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PIL import Image, ImageDraw, ImageOps

from jurnal.effects.cache import Cache, digest, write_whole
from jurnal.effects.photographs import developed
from jurnal.effects.process import in_parallel
from jurnal.effects.raster import ENGINE, Raster
from jurnal.render.files import SiteFile, hashed_file
from jurnal.render.web.cards import HEIGHT, WIDTH, Sheet, Window
from jurnal.render.web.page import Card

RECIPE = "1"
"""Raised when another file is made of the same sheet."""
FEW = 4
"""So many groups are drawn here and now: another process would cost more than it saves."""
COLOURS = 256
"""Of a card without photographs: flat art has few."""
SMOOTH = 4
"""A circle is cut from one so many times larger."""


@dataclass(frozen=True)
class CardPress:
    """Draws sheets for pages. `root` is the magazine's folder."""

    root: Path
    raster: Raster
    cache: Cache

    def __call__(self, sheets: Sequence[Sheet]) -> Mapping[str, tuple[SiteFile, Card]]:
        """Every card, drawn now unless the same was drawn before."""
        photographs = {file: (self.root / file).read_bytes() for file in _photographs(sheets)}
        keys = {sheet.name: self._key(sheet, photographs) for sheet in sheets}
        missing = [sheet for sheet in sheets if not self.cache.path("cards", keys[sheet.name]).is_file()]
        groups = [_Job(self, tuple(group), keys) for group in _by_art(missing)]
        if len(groups) > FEW:
            list(in_parallel(_draw, groups))
        else:
            list(map(_draw, groups))
        files = {}
        for sheet in sheets:
            suffix = "jpg" if _has_photograph(sheet) else "png"
            made = self.cache.bytes("cards", keys[sheet.name], partial(_card, sheet, self, {}))
            file = hashed_file(f"assets/cards/{sheet.name}.{suffix}", made)
            files[sheet.page] = (file, Card(file.path, WIDTH, HEIGHT, sheet.alt))
        return files

    def _key(self, sheet: Sheet, photographs: Mapping[str, bytes]) -> str:
        shown = [photographs[window.photograph.file] for window in sheet.windows if window.photograph]
        return digest(RECIPE, ENGINE, sheet.svg, repr(sheet.windows), *shown)


@dataclass(frozen=True)
class _Job:
    press: CardPress
    sheets: tuple[Sheet, ...]
    keys: Mapping[str, str]


def _photographs(sheets: Iterable[Sheet]) -> set[str]:
    return {window.photograph.file for sheet in sheets for window in sheet.windows if window.photograph}


def _has_photograph(sheet: Sheet) -> bool:
    return any(window.photograph for window in sheet.windows)


def _by_art(sheets: Iterable[Sheet]) -> list[list[Sheet]]:
    groups: dict[tuple[Window, ...], list[Sheet]] = {}
    for sheet in sheets:
        groups.setdefault(tuple(window for window in sheet.windows if not window.round), []).append(sheet)
    return list(groups.values())


def _draw(job: _Job) -> None:
    """Draw the cards of a group, in a process of its own when there are many."""
    drawn: dict[Window, Image.Image] = {}
    for sheet in job.sheets:
        write_whole(job.press.cache.path("cards", job.keys[sheet.name]), _card(sheet, job.press, drawn))


def _card(sheet: Sheet, press: CardPress, drawn: dict[Window, Image.Image]) -> bytes:
    card = Image.new("RGB", (WIDTH, HEIGHT))
    for window in sheet.windows:
        if window not in drawn:
            drawn[window] = _picture(window, press)
    for window in (window for window in sheet.windows if not window.round):
        card.paste(drawn[window], (window.left, window.top))
    words = press.raster.image(sheet.svg)
    card.paste(words, mask=words.getchannel("A"))
    for window in (window for window in sheet.windows if window.round):
        card.paste(drawn[window], (window.left, window.top), _circle(window.width))
    return _encoded(card, _has_photograph(sheet))


def _picture(window: Window, press: CardPress) -> Image.Image:
    size = (window.width, window.height)
    if window.photograph is None:
        return press.raster.image(window.art, size).convert("RGB")
    file = window.photograph.file
    whole = developed((press.root / file).read_bytes(), file, max(size))
    return ImageOps.fit(whole, size, Image.Resampling.LANCZOS, centering=window.photograph.focus)


def _circle(side: int) -> Image.Image:
    large = Image.new("L", (side * SMOOTH, side * SMOOTH))
    ImageDraw.Draw(large).ellipse((0, 0, side * SMOOTH - 1, side * SMOOTH - 1), fill=255)
    return large.resize((side, side), Image.Resampling.LANCZOS)


def _encoded(card: Image.Image, photographs: bool) -> bytes:
    target = io.BytesIO()
    if photographs:
        card.save(target, "JPEG", quality=86, subsampling=0, optimize=True)
    else:
        few = card.quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        few.save(target, "PNG", optimize=True)
    return target.getvalue()
