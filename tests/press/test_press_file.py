"""Laid-out pages become a file a printer takes: its own preflight finds nothing, and the inks are the right ones."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

from jurnal.effects.doctor import PROFILES
from jurnal.effects.preflight import read_pdf
from jurnal.effects.press import Profile, make_press, press_profile
from jurnal.effects.press.pages import with_room
from jurnal.effects.trouble import Trouble
from jurnal.model import SHIPPED_PRINTERS, Printer
from jurnal.preflight import Document, Family, MarkKind, examine

FONT = Path(__file__).parents[2] / "theme" / "fonts" / "Literata_400Regular.ttf"
COATED, CONSERVATIVE = SHIPPED_PRINTERS["kz-default"], SHIPPED_PRINTERS["x1a-conservative"]
MM = 72 / 25.4
pytestmark = [
    pytest.mark.pdf,
    pytest.mark.skipif(not any(Path(path).is_file() for path in PROFILES), reason="no CMYK profile on this machine"),
]

PAGE = """<meta charset=utf-8><title>Сынақ</title><meta name="dcterms.created" content="2032-05-01">
<style>@font-face{{font-family:L;src:url({font})}} @page{{size:A4;margin:0}}
body{{font:10pt L;color:#1a1a1a;margin:0}} section{{position:relative;height:297mm;break-after:page}}
section:last-child{{break-after:auto}} section>*{{position:absolute;left:30mm}}
.ground{{left:-5mm;top:-5mm;right:-5mm;height:60mm;background:#0b3c49}}
.dark{{top:70mm;width:30mm;height:20mm;background:#010b05;border-left:5mm solid #000020}}
.half{{top:95mm;width:30mm;height:10mm;background:#a61e4d;opacity:.5}}
.fade{{top:110mm;width:30mm;height:10mm;background:linear-gradient(90deg,#ff0000,#00ff00)}}
.on{{top:20mm;color:#fff}} .word{{top:130mm}} .big{{top:150mm;color:#a61e4d;font-size:30pt}}
img{{top:180mm;width:96px}}</style>
<section><div class=ground></div><p class=on>Ақ сөз</p><div class=dark></div><div class=half></div>
<div class=fade></div>
<p class=word>Қара сөз <a href="https://example.org">сілтеме</a></p><p class=big>Үлкен</p><img src="{photo}"></section>
<section><p class=word>Екі</p></section>
<section><p class=word>Үш</p></section><section><p class=word>Төрт</p></section>"""


@pytest.fixture(scope="module")
def laid(tmp_path_factory):
    photo = tmp_path_factory.mktemp("photo") / "photo.jpg"
    picture = Image.radial_gradient("L").resize((300, 300))
    Image.merge("RGB", (picture, picture.rotate(90), Image.new("L", (300, 300), 30))).save(photo, quality=95)
    html = PAGE.format(font=FONT.as_uri(), photo=photo.as_uri())
    return HTML(string=html).render(font_config=FontConfiguration())


def opened(written: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(written))


def profile(printer: Printer = COATED) -> Profile:
    settled = {"#0b3c49": (0.9, 0.45, 0.4, 0.55), "#1a1a1a": (0.0, 0.0, 0.0, 1.0)}
    return Profile(press_profile(printer, Path()), printer.ink, settled)


@pytest.fixture(scope="module")
def press(laid, tmp_path_factory) -> Path:
    target = tmp_path_factory.mktemp("press") / "press.pdf"
    make_press(opened(with_room(laid, 10, b"test")), COATED, profile(), target, "test-kk")
    return target


@pytest.fixture(scope="module")
def facts(press) -> Document:
    return read_pdf(press, COATED.ink, raster=False)


def test_the_preflight_finds_nothing(facts):
    assert [(fault.code, fault.what, fault.found) for fault in examine(facts, COATED)] == []


@pytest.mark.skipif(shutil.which("gs") is None, reason="Ghostscript is not there")
def test_ghostscript_finds_no_more_ink_than_the_printer_takes(press):
    document = read_pdf(press, COATED.ink, raster=True)
    assert examine(document, COATED) == []
    assert 200 < document.sheets[0].ink.most <= 301


def test_the_layout_itself_would_not_pass(laid, tmp_path):
    (tmp_path / "raw.pdf").write_bytes(with_room(laid, 10, b"test"))
    found = {fault.code for fault in examine(read_pdf(tmp_path / "raw.pdf", COATED.ink, raster=False), COATED)}
    assert {"rgb-colour", "bleed-missing", "output-intent", "standard", "annotation"} <= found


def test_boxes_are_exact(press):
    with pikepdf.open(press) as pdf:
        for page in pdf.pages:
            out = 12 * MM
            assert [float(side) for side in page.trimbox] == pytest.approx(
                [out, out, out + 210 * MM, out + 297 * MM], abs=0.01 * MM
            )
            bleed = [float(side) for side in page.obj.BleedBox]
            assert bleed == pytest.approx([7 * MM, 7 * MM, 227 * MM, 314 * MM], abs=0.01 * MM)


def test_words_are_black_alone_and_overprint_nothing_else_does(facts):
    words = [mark for mark in facts.sheets[0].marks if mark.kind is MarkKind.TEXT]
    black = [mark for mark in words if mark.colour.is_black_alone]
    assert "Қара" in "".join(mark.text for mark in black)
    assert all(mark.erases for mark in black)
    others = [mark for mark in facts.sheets[0].marks if mark not in black and mark.colour.family is not Family.ALL]
    assert others
    assert not any(mark.overprint for mark in others)


def test_token_colours_are_the_inks_of_the_theme_and_dark_ones_keep_the_limit(facts):
    fills = [mark.colour.inks for mark in facts.sheets[0].marks if mark.kind is MarkKind.FILL]
    assert (0.9, 0.45, 0.4, 0.55) in fills
    assert all(100 * sum(inks) <= COATED.ink + 0.1 for inks in fills if inks)


def test_photographs_are_turned_by_the_profile_and_not_into_their_negative(press, laid, tmp_path):
    with pikepdf.open(press) as pdf:
        (image,) = (
            thing for thing in pdf.objects if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Image"
        )
        assert image.ColorSpace == pikepdf.Name.DeviceCMYK
        assert image.Filter == pikepdf.Name.DCTDecode
    (tmp_path / "raw.pdf").write_bytes(with_room(laid, 10, b"test"))
    import pypdfium2

    tones = []
    for file, edge in ((press, 12 * MM), (tmp_path / "raw.pdf", 10 * MM)):
        with pypdfium2.PdfDocument(file) as pdf:
            whole = pdf[0].render(scale=1).to_pil().convert("RGB")
        left, top = edge + 30 * MM + 5, edge + 180 * MM + 5
        small = whole.crop((round(left), round(top), round(left + 60), round(top + 60))).resize(
            (1, 1), Image.Resampling.BOX
        )
        tones.append(small.getpixel((0, 0)))
    assert max(abs(one - other) for one, other in zip(*tones, strict=True)) < 45, tones


def test_the_file_says_what_it_is(press):
    with pikepdf.open(press) as pdf:
        assert pdf.pdf_version == "1.6"
        xmp = bytes(pdf.Root.Metadata.read_bytes())
        assert b"<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>" in xmp
        assert b"2032-05-01" in xmp
        (intent,) = pdf.Root.OutputIntents
        assert intent.S == "/GTS_PDFX"
        assert bytes(intent.DestOutputProfile.read_bytes()) == press_profile(COATED, Path())
        assert all("/Annots" not in page.obj for page in pdf.pages)


def test_the_same_pages_give_the_same_bytes(press, laid, tmp_path):
    make_press(opened(with_room(laid, 10, b"test")), COATED, profile(), tmp_path / "again.pdf", "test-kk")
    assert (tmp_path / "again.pdf").read_bytes() == press.read_bytes()


def test_writing_for_the_press_leaves_the_layout_alone(laid):
    before, after = io.BytesIO(), io.BytesIO()
    laid.write_pdf(before, pdf_identifier=b"same")
    with_room(laid, 10, b"test")
    laid.write_pdf(after, pdf_identifier=b"same")
    assert before.getvalue() == after.getvalue()


def test_a_printer_without_marks_and_with_a_smaller_bleed_gets_what_he_asks(laid, tmp_path):
    printer = Printer("plain", bleed=3, marks=False)
    make_press(opened(with_room(laid, 10, b"test")), printer, profile(), tmp_path / "plain.pdf", "test-kk")
    assert examine(read_pdf(tmp_path / "plain.pdf", 300, raster=False), printer) == []
    with pikepdf.open(tmp_path / "plain.pdf") as pdf:
        assert list(pdf.pages[0].mediabox) == list(pdf.pages[0].obj.BleedBox)


def test_transparency_is_refused_in_plain_words_where_the_standard_takes_none(laid, tmp_path):
    written = opened(with_room(laid, 10, b"test"))
    with pytest.raises(Trouble, match=r"opacity 0\.5"):
        make_press(written, CONSERVATIVE, profile(CONSERVATIVE), tmp_path / "x1a.pdf", "test")
    assert not (tmp_path / "x1a.pdf").exists()


def test_opaque_pages_become_x1a(tmp_path):
    photo = tmp_path / "photo.png"
    picture = Image.new("RGBA", (400, 400), (200, 30, 60, 0))
    picture.paste((200, 30, 60, 255), (100, 100, 300, 300))
    picture.save(photo)
    html = PAGE.format(font=FONT.as_uri(), photo=photo.as_uri()).replace("opacity:.5", "")
    laid = HTML(string=html).render(font_config=FontConfiguration())
    target = tmp_path / "x1a.pdf"
    make_press(opened(with_room(laid, 10, b"test")), CONSERVATIVE, profile(CONSERVATIVE), target, "test-kk")
    document = read_pdf(target, CONSERVATIVE.ink, raster=False)
    assert [(fault.code, fault.what, fault.found) for fault in examine(document, CONSERVATIVE)] == []
    with pikepdf.open(target) as pdf:
        assert pdf.pdf_version == "1.4"
        assert pdf.docinfo["/GTS_PDFXVersion"] == "PDF/X-1a:2003"
        assert pdf.docinfo["/Trapped"] == "/False"
        things = [thing for thing in pdf.objects if isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream))]
        assert not [thing for thing in things if "/Group" in thing or "/SMask" in thing]
        [image] = [
            thing for thing in things if thing.get("/Subtype") == "/Image" and not thing.get("/ImageMask", False)
        ]
        assert image.ColorSpace == pikepdf.Name.DeviceCMYK
        stencil = pikepdf.PdfImage(image.Mask).as_pil_image()
    assert stencil.getpixel((10, 10)) != stencil.getpixel((200, 200))


def test_a_profile_for_a_screen_is_refused(tmp_path):
    folder = tmp_path / "content" / "printers"
    folder.mkdir(parents=True)
    (folder / "screen.icc").write_bytes(bytes(16) + b"RGB " + bytes(108))
    with pytest.raises(Trouble, match="no profile for four inks"):
        press_profile(Printer("screen", profile="screen.icc"), tmp_path)
    with pytest.raises(Trouble, match="cannot be read"):
        press_profile(Printer("gone", profile="gone.icc"), tmp_path)


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not there")
def test_qpdf_finds_the_file_sound(press):
    subprocess.run(["qpdf", "--check", str(press)], check=True, capture_output=True)
