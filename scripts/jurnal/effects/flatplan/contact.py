"""The contact sheet: the wall of a flatplan as one picture."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from jurnal.effects.flatplan.pictures import Picture
from jurnal.render.flatplan import Bar, Face, Spread

ACROSS = 6
"""Spreads in a row."""
PAGE, GAP, MARGIN = 260, 44, 60
"""Pixels: a page's width, the space between spreads, that around the sheet."""
HEAD, OVER, UNDER = 150, 92, 46
"""Pixels: the head of the sheet, the room for bars and titles over a spread, for numbers under it."""
BAR = 10
VEIL = 0.55
"""How far pages that only fill the sheet recede."""
GROUND, INK, SOFT, BAD, EMPTY, FILLS = "#faf7f2", "#1a1a1a", "#5a5650", "#b00018", "#f2b705", "#7d766b"
BLACK, PLAIN = "fonts/GolosText_900Black.ttf", "fonts/GolosText_400Regular.ttf"


@dataclass(frozen=True)
class Type:
    """The faces words are drawn in."""

    fonts: Mapping[str, Path]

    def __call__(self, name: str, size: int) -> ImageFont.FreeTypeFont:
        """A face in a size of pixels."""
        return ImageFont.truetype(str(self.fonts[name]), size)


def contact_sheet(
    heading: str, words: str, spreads: Sequence[Spread], pictures: Sequence[Picture], fonts: Mapping[str, Path]
) -> bytes:
    """A PNG of all spreads, as a reader meets them, under a heading and a line of words."""
    tall = round(PAGE * pictures[0].height / pictures[0].width)
    wide, high = 2 * PAGE + GAP, OVER + tall + UNDER + GAP
    rows = -(-len(spreads) // ACROSS)
    sheet = Image.new("RGB", (ACROSS * wide - GAP + 2 * MARGIN, MARGIN + HEAD + rows * high), GROUND)
    draw, type_ = ImageDraw.Draw(sheet), Type(fonts)
    draw.text((MARGIN, MARGIN - 14), heading, INK, type_(BLACK, 56))
    draw.text((MARGIN, MARGIN + 66), words, SOFT, type_(PLAIN, 28))
    for number, spread in enumerate(spreads):
        left, top = MARGIN + number % ACROSS * wide, MARGIN + HEAD + number // ACROSS * high
        for bar in spread.bars:
            _bar(draw, type_, bar, left, top + OVER)
        for place, face in ((0, spread.left), (1, spread.right)):
            if face:
                box = (left + place * PAGE, top + OVER, left + (place + 1) * PAGE - 1, top + OVER + tall)
                _face(sheet, draw, type_, face, pictures[face.number - 1], box, place)
    out = io.BytesIO()
    sheet.quantize(256, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _bar(draw: ImageDraw.ImageDraw, type_: Type, bar: Bar, left: int, foot: int) -> None:
    """A bar over its pages and the titles that begin there, red where it is over the budget."""
    start, wide = left + bar.first * PAGE, bar.count * PAGE - 2
    draw.rectangle((start, foot - BAR - 4, start + wide, foot - 4), bar.colours.field)
    if bar.over:
        for x in range(start, start + wide, 28):
            draw.rectangle((x, foot - BAR - 4, min(x + 13, start + wide), foot - 4), BAD)
    font, small = type_(PLAIN if bar.goes_on else BLACK, 20), type_(PLAIN, 17)
    y = foot - BAR - 12
    for _, title in reversed(bar.titles[-3:]):
        y -= 23
        draw.text((start, y), shortened(title, font, wide), bar.colours.ink, font)
    if bar.pages and len(bar.titles) < 3:
        note = shortened(f"{bar.pages}  {bar.note}", small, wide)
        draw.text((start, y - 22), note, BAD if bar.over else SOFT, small)


def _face(
    sheet: Image.Image,
    draw: ImageDraw.ImageDraw,
    type_: Type,
    face: Face,
    picture: Picture,
    box: tuple[int, int, int, int],
    place: int,
) -> None:
    """A page, what is empty on it, its number below."""
    left, top, right, bottom = box
    image = picture.opened().resize((right - left, bottom - top), Image.Resampling.LANCZOS)
    sheet.paste(
        Image.blend(image, Image.new("RGB", image.size, "white"), VEIL) if face.leaf.fills else image, (left, top)
    )
    for x, y, wide, high in face.leaf.empty:
        corner = left + x * (right - left), top + y * (bottom - top)
        draw.rectangle((*corner, corner[0] + wide * (right - left), corner[1] + high * (bottom - top)), EMPTY)
    if face.over or face.leaf.fills:
        draw.rectangle(box, outline=BAD if face.over else FILLS, width=4 if face.over else 3)
    number, font, small = str(face.number), type_(BLACK, 22), type_(PLAIN, 17)
    said = shortened(face.what or face.said, small, PAGE - 60)
    if place:
        draw.text((right, bottom + 8), number, INK, font, anchor="ra")
        draw.text((right - font.getlength(number) - 10, bottom + 12), said, SOFT, small, anchor="ra")
    else:
        draw.text((left, bottom + 8), number, INK, font)
        draw.text((left + font.getlength(number) + 10, bottom + 12), said, SOFT, small)


def shortened(words: str, font: ImageFont.FreeTypeFont, width: float) -> str:
    """Words that are no wider than so many pixels."""
    if font.getlength(words) <= width:
        return words
    while words and font.getlength(f"{words}…") > width:
        words = words[:-1]
    return f"{words.rstrip()}…"
