"""Pages bound head to tail and the cover of a glued copy: what stands where, as a printer's eye would see it."""

from __future__ import annotations

import io
from itertools import pairwise

import pikepdf
import pypdfium2
import pytest
from PIL import Image
from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

from jurnal.effects.press.arrange import cover_apart, head_to_tail, without_last
from jurnal.effects.press.pages import trimmed, with_room

pytestmark = pytest.mark.pdf
MM = 72 / 25.4
COLOURS = ["#ff0000", "#00ff00", "#0000ff", "#ffff00", "#00ffff", "#ff00ff"]


def booklet(colours: list[str], width: float = 100) -> pikepdf.Pdf:
    """Pages of 150 mm, each with a dark square at its top left corner on a ground that runs out."""
    pages = "".join(f'<section style="background:{colour}"><i></i></section>' for colour in colours)
    css = (
        f"@page{{size:{width}mm 150mm;margin:0}} body{{margin:0}} section{{position:relative;width:{width}mm;"
        "height:150mm;break-after:page} section:last-child{break-after:auto}"
        f"i{{position:absolute;left:0;top:0;width:{width / 5}mm;height:20mm;background:#000}}"
    )
    laid = HTML(string=f"<title>x</title><style>{css}</style>{pages}").render(font_config=FontConfiguration())
    return pikepdf.open(io.BytesIO(with_room(laid, 10, b"test")))


def seen(pdf: pikepdf.Pdf) -> list[Image.Image]:
    """The pages as pictures, a pixel a millimetre, the room around them included."""
    target = io.BytesIO()
    pdf.save(target)
    with pypdfium2.PdfDocument(target.getvalue()) as drawn:
        return [page.render(scale=25.4 / 72).to_pil().convert("RGB") for page in drawn]


def at(page: Image.Image, left: float, top: float) -> str:
    """The colour so many mm from the trimmed corner."""
    return "#{:02x}{:02x}{:02x}".format(*page.getpixel((round(left) + 10, round(top) + 10)))


def test_two_editions_meet_head_to_tail():
    first, second = booklet(COLOURS[:3]), booklet(COLOURS[3:])
    without_last(first)
    without_last(second)
    head_to_tail(first, second)
    pages = seen(first)
    assert [at(page, 50, 75) for page in pages] == [COLOURS[0], COLOURS[1], COLOURS[4], COLOURS[3]]
    for page in pages[:2]:
        assert (at(page, 5, 5), at(page, 95, 145) == "#000000") == ("#000000", False)
    for page in pages[2:]:
        assert (at(page, 95, 145), at(page, 5, 5) == "#000000") == ("#000000", False)


def test_what_is_turned_over_keeps_its_size_and_room():
    first, second = booklet(COLOURS[:2]), booklet(COLOURS[2:4])
    head_to_tail(first, second)
    boxes = [([float(side) for side in page.mediabox], [float(side) for side in page.trimbox]) for page in first.pages]
    assert all(one == pytest.approx(other) for pair in pairwise(boxes) for one, other in zip(*pair, strict=True))


def test_the_cover_of_a_glued_copy_has_its_own_file():
    pages, spine = booklet(COLOURS), booklet(["#808080"], width=6)
    cover = cover_apart(pages, spine)
    assert [at(page, 50, 75) for page in seen(pages)] == COLOURS[2:4]
    outside, inside = seen(cover)
    assert [at(outside, left, 75) for left in (50, 103, 156)] == [COLOURS[5], "#808080", COLOURS[0]]
    assert [at(inside, left, 75) for left in (50, 103, 156)] == [COLOURS[1], "#ffffff", COLOURS[4]]
    assert at(outside, 108, 5) == "#000000"
    for sheet in cover.pages:
        assert float(sheet.trimbox[2]) == pytest.approx(206 * MM, abs=0.01)
        assert float(sheet.mediabox[0]) == pytest.approx(-10 * MM, abs=0.01)


def test_a_copy_of_nothing_but_a_cover_is_refused():
    with pytest.raises(ValueError, match="no room for a cover"):
        cover_apart(booklet(COLOURS[:4]), booklet(["#808080"], width=6))


def test_a_reader_gets_photographs_for_a_screen(tmp_path):
    photo = tmp_path / "photo.jpg"
    Image.effect_noise((3600, 2400), 40).convert("RGB").save(photo, quality=95)
    page = (
        f"<title>x</title><style>@page{{size:100mm 150mm;margin:0}}img{{width:100mm}}</style><img src={photo.as_uri()}>"
    )
    laid = HTML(string=page).render(font_config=FontConfiguration())
    trimmed(with_room(laid, 10, b"test"), tmp_path / "read.pdf")
    with pikepdf.open(tmp_path / "read.pdf") as pdf:
        [image] = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Stream) and "/Width" in thing]
        assert (image.Width, image.Height) == (2000, 1333)
        assert pikepdf.PdfImage(image).as_pil_image().size == (2000, 1333)
    assert (tmp_path / "read.pdf").stat().st_size < photo.stat().st_size / 2


def test_a_reader_sees_the_pages_as_they_are_cut(tmp_path):
    target, written = tmp_path / "read.pdf", io.BytesIO()
    booklet(COLOURS[:2]).save(written)
    trimmed(written.getvalue(), target)
    with pikepdf.open(target) as pdf:
        for page in pdf.pages:
            assert [float(side) for side in page.mediabox] == pytest.approx([0, 0, 100 * MM, 150 * MM], abs=0.01)
            assert "/BleedBox" not in page.obj
