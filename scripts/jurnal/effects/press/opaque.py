"""A file without transparency, as PDF/X-1a wants it (ISO 15930-4, 6.20). Our pages need none: their drawings are
opaque, so the groups they are wrapped in can go. Photographs with soft edges get hard ones."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf
from pikepdf import Name
from PIL import Image

from jurnal.effects.press.things import pictures
from jurnal.effects.trouble import Trouble

PLAIN_BLENDS = ("/Normal", "/Compatible")
HALF = 128
"""Of 255: what is less opaque is not there, what is more is wholly there."""


def make_opaque(pdf: pikepdf.Pdf) -> None:
    """Take out every transparency group and soft mask. Trouble when something on the pages shines through."""
    reasons = sorted(set(_reasons(pdf)))
    if reasons:
        raise Trouble(
            f"these pages have transparency ({', '.join(reasons)}), and PDF/X-1a takes none",
            "name a printer that takes PDF/X-4, or draw it opaque",
        )
    for thing in pdf.objects:
        if isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)) and "/Group" in thing:
            del thing["/Group"]
    for picture in list(pictures(pdf)):
        mask = picture.get("/SMask")
        if isinstance(mask, pikepdf.Stream):
            _harden(pdf, picture, mask)


def _reasons(pdf: pikepdf.Pdf) -> Iterator[str]:
    for state in _states(pdf):
        for key in ("/ca", "/CA"):
            if float(state.get(key, 1)) < 1:
                yield f"opacity {float(state[key]):g}"
        if str(state.get("/BM", "/Normal")) not in PLAIN_BLENDS:
            yield f"blend mode {str(state.BM)[1:]}"
        if isinstance(state.get("/SMask"), pikepdf.Dictionary):
            yield "a soft mask"


def _states(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Every graphics state of the file, those of its own and those that stand in resources."""
    for thing in pdf.objects:
        if not isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
            continue
        if thing.get("/Type") == "/ExtGState":
            yield thing
        for holder in (thing, thing.get("/Resources")):
            states = holder.get("/ExtGState") if isinstance(holder, pikepdf.Dictionary) else None
            if isinstance(states, pikepdf.Dictionary):
                yield from (states[name] for name in states.keys())  # noqa: SIM118 - a pikepdf object, not a dict


def _harden(pdf: pikepdf.Pdf, picture: pikepdf.Stream, mask: pikepdf.Stream) -> None:
    """A stencil in place of the soft mask (ISO 32000-1, 8.9.6.3): 1 hides. Half-seen pixels are seen on white paper."""
    alpha = pikepdf.PdfImage(mask).as_pil_image(apply_mask=False).convert("L")
    image = pikepdf.PdfImage(picture).as_pil_image(apply_mask=False).convert("RGB")
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=alpha if alpha.size == image.size else alpha.resize(image.size))
    picture.write(paper.tobytes())
    picture.ColorSpace, picture.BitsPerComponent = Name.DeviceRGB, 8
    for key in ("/SMask", "/Decode", "/DecodeParms"):
        if key in picture:
            del picture[key]
    hidden = alpha.point(lambda step: 255 if step < HALF else 0).convert("1")
    stencil = pdf.make_stream(hidden.tobytes())
    stencil.Type, stencil.Subtype, stencil.ImageMask = Name.XObject, Name.Image, True
    stencil.Width, stencil.Height, stencil.BitsPerComponent = *alpha.size, 1
    picture.Mask = stencil
