"""The sheet around a page: exact boxes, a clip at the bleed, crop marks in registration colour."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name

from jurnal.preflight.geometry import MM

GAP, LENGTH, WIDTH = 1 * MM, 5 * MM, 0.25
"""Points: from the bleed to a mark, its length, its line."""
REGISTRATION = Name.jurnalRegistration


def slug(bleed: float, *, marks: bool) -> float:
    """Points of paper around the trimmed page; the bleed in points."""
    return bleed + (GAP + LENGTH + GAP if marks else 0.0)


def around(page: pikepdf.Page, width: float, height: float, bleed: float, content: bytes, *, marks: bool) -> bytes:
    """Give the page its boxes, and its content a frame: moved so that the sheet begins at 0, cut at the bleed, with
    marks outside. Lengths in points; the content has the trimmed page begin at 0."""
    out = slug(bleed, marks=marks)
    page.obj.MediaBox = _box(0, 0, width + 2 * out, height + 2 * out)
    page.obj.CropBox = page.obj.MediaBox
    page.obj.TrimBox = _box(out, out, out + width, out + height)
    page.obj.BleedBox = _box(out - bleed, out - bleed, out + width + bleed, out + height + bleed)
    clip = f"{-bleed:.6f} {-bleed:.6f} {width + 2 * bleed:.6f} {height + 2 * bleed:.6f} re W n"
    frame = f"q 1 0 0 1 {out:.6f} {out:.6f} cm {clip}\n"
    drawn = _marks(width, height, bleed, out) if marks else ""
    return frame.encode() + content + b"\nQ\n" + drawn.encode()


def _box(*sides: float) -> Array:
    return Array([round(side, 6) for side in sides])


def _marks(width: float, height: float, bleed: float, out: float) -> str:
    lines = " ".join(f"{x0:.6f} {y0:.6f} m {x1:.6f} {y1:.6f} l" for x0, y0, x1, y1 in _lines(width, height, bleed, out))
    return f"q {REGISTRATION} CS 1 SCN {WIDTH} w {lines} S Q\n"


def _lines(width: float, height: float, bleed: float, out: float) -> Iterator[tuple[float, float, float, float]]:
    """Two at each corner, in line with the cut."""
    near = bleed + GAP
    for x in (out, out + width):
        yield x, out - near, x, out - near - LENGTH
        yield x, out + height + near, x, out + height + near + LENGTH
    for y in (out, out + height):
        yield out - near, y, out - near - LENGTH, y
        yield out + width + near, y, out + width + near + LENGTH, y


def registration() -> Array:
    """The colour of every plate (ISO 32000-1, 8.6.6.4)."""
    tint = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([0] * 4), C1=Array([1] * 4), N=1)
    return Array([Name.Separation, Name.All, Name.DeviceCMYK, tint])


def move_patterns(resources: pikepdf.Object, by: float) -> None:
    """Patterns stand on the sheet, not on the page: they move along."""
    for pattern in dict(resources.get("/Pattern", Dictionary())).values():
        a, b, c, d, e, f = (float(part) for part in pattern.get("/Matrix", (1, 0, 0, 1, 0, 0)))
        pattern.Matrix = Array([a, b, c, d, e + by, f + by])
