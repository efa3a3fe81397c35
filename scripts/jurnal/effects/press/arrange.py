"""Which pages stand where in a file for the printer: two editions bound head to tail, the cover of a glued copy apart.

Works on laid-out pages whose trimmed part begins at 0 and which have room around it.
"""

from __future__ import annotations

from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name

PAGE, LEFT, SPINE, RIGHT = Name.jurnalPage, Name.jurnalLeft, Name.jurnalSpine, Name.jurnalRight
COVER = 4
"""Pages of a cover: its two outer ones and their insides."""


@dataclass(frozen=True)
class Trim:
    """A page as it is cut: width and height in points, and the room around it."""

    width: float
    height: float
    room: float

    @classmethod
    def of(cls, page: pikepdf.Page) -> Trim:
        """What a laid-out page says of itself."""
        left, _, right, top = (float(side) for side in page.trimbox)
        return cls(right - left, top, left - float(page.mediabox[0]))


def head_to_tail(first: pikepdf.Pdf, second: pikepdf.Pdf) -> None:
    """Put the pages of `second` behind those of `first`, from its last to its first, each turned by 180°: who turns the
    copy over reads the other language from its own cover."""
    for page in reversed(list(second.pages)):
        first.pages.append(page)
        _turn_over(first, first.pages[-1])


def without_last(pdf: pikepdf.Pdf) -> None:
    """Leave the back cover away: the other edition's front stands there."""
    del pdf.pages[-1]


def _turn_over(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    trim = Trim.of(page)
    form = _form(page)
    page.obj.Resources = Dictionary(XObject=Dictionary({str(PAGE): form}))
    page.obj.Contents = pdf.make_stream(f"q -1 0 0 -1 {trim.width:.4f} {trim.height:.4f} cm {PAGE} Do Q".encode())


def cover_apart(pdf: pikepdf.Pdf, spine: pikepdf.Pdf) -> pikepdf.Pdf:
    """Take the cover of a glued copy out of its pages: a file of two sheets, outside (back, spine, front) and inside.
    `spine` is one laid-out page as wide as the back of the copy. ValueError when there are too few pages."""
    if len(pdf.pages) <= COVER:
        raise ValueError(f"{len(pdf.pages)} pages have no room for a cover of their own")
    cover = pikepdf.new()
    sides = [pdf.pages[number] for number in (-1, 0, 1, -2)]
    for page in (*sides, spine.pages[0]):
        cover.pages.append(page)
    last, front, second, last_but_one, back = (_form(page) for page in cover.pages)
    trim, width = Trim.of(cover.pages[0]), Trim.of(cover.pages[-1])
    for left, right, middle in ((last, front, back), (second, last_but_one, None)):
        cover.add_blank_page()
        _spread(cover, trim, width, left, right, middle)
    del cover.pages[: COVER + 1]
    for number in (-1, -1, 0, 0):
        del pdf.pages[number]
    for key in list(pdf.docinfo.keys()):
        cover.docinfo[key] = pdf.docinfo[key]
    return cover


def _spread(
    pdf: pikepdf.Pdf, trim: Trim, back: Trim, left: pikepdf.Object, right: pikepdf.Object, middle: pikepdf.Object | None
) -> None:
    """The last page becomes a sheet of the cover: each page cut where it meets the spine, the spine between them."""
    wide, room, fold = 2 * trim.width + back.width, trim.room, trim.width + back.width
    places = [(LEFT, left, 0.0, -room, trim.width + room), (RIGHT, right, fold, fold, trim.width + room)]
    if middle is not None:
        places.append((SPINE, middle, trim.width, trim.width, back.width))
    cuts = f"{{:.4f}} {-room:.4f} {{:.4f}} {trim.height + 2 * room:.4f} re W n"
    drawn = [
        f"q {cuts.format(start, width)} 1 0 0 1 {place:.4f} 0 cm {name} Do Q" for name, _, place, start, width in places
    ]
    page = pdf.pages[-1].obj
    page.Resources = Dictionary(XObject=Dictionary({str(name): form for name, form, *_ in places}))
    page.Contents = pdf.make_stream("\n".join(drawn).encode())
    page.MediaBox = Array([-room, -room, wide + room, trim.height + room])
    page.TrimBox = Array([0, 0, wide, trim.height])


def _form(page: pikepdf.Page) -> pikepdf.Object:
    """The page as a form, its room included. Its content is read now: qpdf would read it when it is asked for, which
    may be after the page was given another."""
    form = page.as_form_xobject()
    form.write(form.read_bytes())
    form.BBox = page.mediabox
    return form
