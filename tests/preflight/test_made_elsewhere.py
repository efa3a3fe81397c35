"""Files of other programs: reportlab, Chromium, Ghostscript. What is wrong with them is found, and only that."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.colors import CMYKColor, CMYKColorSep, Color
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from jurnal.effects.preflight import read_pdf

_beside = importlib.util.spec_from_file_location("by_hand", Path(__file__).with_name("by_hand.py"))
hand = importlib.util.module_from_spec(_beside)
_beside.loader.exec_module(hand)

MM = hand.MM
ABOUT_THE_FILE = {"standard", "output-intent", "no-trim-box", "marks-missing", "bleed-missing"}
GS, CHROMIUM = shutil.which("gs"), shutil.which("chromium")
needs_gs = pytest.mark.skipif(GS is None, reason="Ghostscript is not there")
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not there")


def by_reportlab(file: Path, draw, pages: int = 4) -> Path:
    """A4 with boxes, drawn by reportlab."""
    pdfmetrics.registerFont(TTFont("Literata", str(hand.FONT)))
    slug, out = 10 * MM, 5 * MM
    canvas = Canvas(
        str(file),
        pagesize=(210 * MM + 2 * slug, 297 * MM + 2 * slug),
        pageCompression=1,
        cropBox=None,
        trimBox=(slug, slug, slug + 210 * MM, slug + 297 * MM),
        bleedBox=(slug - out, slug - out, slug + 210 * MM + out, slug + 297 * MM + out),
        enforceColorSpace=None,
    )
    for _ in range(pages):
        canvas.setFillColor(CMYKColor(0, 0, 0, 1))
        canvas.setFont("Literata", 10)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return file


def codes(faults) -> set[str]:
    return {fault.code for fault in faults} - ABOUT_THE_FILE


def test_black_words_of_reportlab_are_right(judge, tmp_path):
    file = by_reportlab(
        tmp_path / "words.pdf", lambda canvas: canvas.drawString(150, 400, "Қазақстан әнұраны: өлке, ұлт")
    )
    assert codes(judge(file)) == set()


def test_a_letter_that_is_read_from_reportlab_is_the_letter(tmp_path):
    file = by_reportlab(tmp_path / "words.pdf", lambda canvas: canvas.drawString(150, 400, "Ұлт ӘәҒғҚқҢңӨөҰұҮүҺһІі"))
    document = read_pdf(file, 300, raster=False)
    assert set("ӘәҒғҚқҢңӨөҰұҮүҺһІі") <= set().union(*(font.characters for font in document.fonts))
    assert document.sheets[0].marks[0].size == pytest.approx(10)


@pytest.mark.parametrize(
    ("wanted", "draw"),
    [
        (
            "rgb-colour",
            lambda canvas: (canvas.setFillColor(Color(1, 0, 0)), canvas.rect(200, 200, 50, 50, stroke=0, fill=1)),
        ),
        (
            "spot-colour",
            lambda canvas: (
                canvas.setFillColor(CMYKColorSep(0, 0.2, 1, 0, spotName="GOLD")),
                canvas.rect(200, 200, 50, 50, stroke=0, fill=1),
            ),
        ),
        (
            "hairline",
            lambda canvas: (
                canvas.setStrokeColor(CMYKColor(0, 0, 0, 1)),
                canvas.setLineWidth(0.1),
                canvas.line(200, 200, 300, 200),
            ),
        ),
        ("small-type", lambda canvas: (canvas.setFont("Literata", 4), canvas.drawString(200, 200, "ұсақ"))),
        ("safe-zone", lambda canvas: canvas.drawString(10 * MM + 5, 200, "шет")),
        (
            "four-colour-black",
            lambda canvas: (canvas.setFillColor(CMYKColor(0.7, 0.6, 0.5, 0.9)), canvas.drawString(200, 200, "қара")),
        ),
        (
            "annotation",
            lambda canvas: (
                canvas.drawString(200, 300, "сілтеме"),
                canvas.linkURL("https://example.org", (200, 200, 300, 220)),
            ),
        ),
        ("font-not-embedded", lambda canvas: (canvas.setFont("Helvetica", 10), canvas.drawString(200, 200, "words"))),
        (
            "bleed-unfilled",
            lambda canvas: (
                canvas.setFillColor(CMYKColor(0.5, 0, 0, 0)),
                canvas.rect(10 * MM, 200, 99, 99, stroke=0, fill=1),
            ),
        ),
        (
            "total-ink",
            lambda canvas: (
                canvas.setFillColor(CMYKColor(1, 1, 1, 0.4)),
                canvas.rect(200, 200, 50, 50, stroke=0, fill=1),
            ),
        ),
    ],
)
def test_a_fault_by_reportlab_is_found_and_nothing_else(judge, tmp_path, wanted, draw):
    assert codes(judge(by_reportlab(tmp_path / "fault.pdf", draw))) == {wanted}


def test_a_photograph_of_reportlab_is_measured_as_it_is_placed(judge, tmp_path):
    Image.new("CMYK", (300, 200), (40, 30, 20, 10)).save(tmp_path / "photo.jpg")
    file = by_reportlab(
        tmp_path / "photo.pdf", lambda canvas: canvas.drawImage(str(tmp_path / "photo.jpg"), 200, 300, 144, 96)
    )
    found = {fault.code: fault.found for fault in judge(file)}
    assert found["low-resolution"] == "150 ppi"
    assert codes(judge(file)) == {"low-resolution"}


@pytest.fixture(scope="module")
def of_chromium(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("chromium")
    (folder / "page.html").write_text(
        """<meta charset=utf-8><style>@page{size:A4;margin:20mm}body{font:12pt serif}p.small{font-size:4pt}
        p.pale{opacity:.5}</style><h1>Қазақ тілі</h1><p class=small>ұсақ әріп</p><p class=pale>мөлдір</p>
        <p><a href="https://example.org">сілтеме</a>""",
        encoding="utf-8",
    )
    command = [
        CHROMIUM,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-pdf-header-footer",
        f"--user-data-dir={folder}",
    ]
    command += [f"--print-to-pdf={folder}/page.pdf", (folder / "page.html").as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder / "page.pdf"


@needs_chromium
def test_a_page_of_a_browser_is_no_press_file(judge, of_chromium):
    found = {fault.code for fault in judge(of_chromium)}
    assert {"rgb-colour", "annotation", "small-type", "standard", "output-intent", "no-trim-box", "extent"} <= found
    assert not found & {"missing-glyph", "unreadable", "safe-zone", "hairline", "low-resolution", "font-not-embedded"}


@needs_chromium
def test_words_of_a_browser_are_read(of_chromium):
    sheet = read_pdf(of_chromium, 300, raster=False).sheets[0]
    text = "".join(mark.text for mark in sheet.marks)
    assert "Қазақ тілі" in text
    assert any(reason.startswith("opacity") for reason, _ in sheet.transparent)
    small = [mark for mark in sheet.marks if mark.text and mark.size < 5]
    assert small
    assert small[0].size == pytest.approx(4, abs=0.1)


@needs_gs
def test_a_file_that_ghostscript_wrote_anew_is_judged_the_same(judge, made, tmp_path):
    made(content="0 0 0 1 K 0.1 w 100 100 m 300 100 l S")
    again = tmp_path / "again.pdf"
    command = [GS, "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pdfwrite", f"-sOutputFile={again}"]
    subprocess.run([*command, str(tmp_path / "file.pdf")], check=True, capture_output=True, timeout=120)
    found = {fault.code: fault for fault in judge(again)}
    assert found["hairline"].found == "0.10 pt"
    assert set(found) - ABOUT_THE_FILE - {"trapped", "font-without-unicode"} == {"hairline"}


@needs_gs
@pytest.mark.parametrize(
    ("content", "inks"), [("1 1 0.8 0.5 k 100 100 50 50 re f", 330), ("1 1 0.4 0.5 k 100 100 50 50 re f", None)]
)
def test_ink_is_measured_alike_with_and_without_ghostscript(made, content, inks):
    for raster in (True, False):
        found = {fault.code: fault for fault in made(content=content, raster=raster)}
        assert (found["total-ink"].found if inks else found) == (f"{inks} %" if inks else {})
        if inks:
            place = found["total-ink"].place
            assert place.left == pytest.approx((100 - hand.TRIM[0]) / MM, abs=0.4)
            assert place.top == pytest.approx((hand.TRIM[3] - 150) / MM, abs=0.4)
            assert (place.width, place.height) == (pytest.approx(50 / MM, abs=0.8), pytest.approx(50 / MM, abs=0.8))


@needs_gs
def test_ghostscript_sees_the_ink_that_overprints(made):
    below, above = "1 1 0.9 0 k 100 100 50 50 re f", "/Black gs 0 0 0 1 k 100 100 50 50 re f"
    assert {fault.found for fault in made(content=f"{below} {above}", raster=True)} == {"390 %"}
    assert (
        made(content=f"{below} {above}") == []
    )  # each thing by itself is light enough: the report says how it measured


def test_letters_a_font_of_reportlab_lacks_are_found(judge, tmp_path):
    """reportlab sets the empty box for each of them, and says of it that it is the letter 0."""
    file = by_reportlab(tmp_path / "missing.pdf", lambda canvas: canvas.drawString(150, 400, "Қазақ ☃ әні"))
    found = {fault.code: fault for fault in judge(file)}
    assert found["missing-glyph"].found == "\ufffd"
    assert codes(found.values()) == {"missing-glyph"}


@needs_gs
def test_black_that_ghostscript_turned_into_four_colours_is_found(judge, tmp_path):
    def draw(canvas):
        canvas.setFillColorRGB(0, 0, 0)
        canvas.drawString(150, 400, "Қара сөз")

    file, turned = by_reportlab(tmp_path / "rgb.pdf", draw), tmp_path / "cmyk.pdf"
    command = [GS, "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pdfwrite", "-sColorConversionStrategy=CMYK"]
    subprocess.run([*command, f"-sOutputFile={turned}", str(file)], check=True, capture_output=True, timeout=120)
    found = {fault.code: fault for fault in judge(turned)}
    assert "rgb-colour" in {fault.code for fault in judge(file)}
    assert "rgb-colour" not in found
    assert found["four-colour-black"].found.startswith("C ")


@needs_gs
@pytest.mark.parametrize("decode", [None, [1, 0] * 4])
@pytest.mark.parametrize("inks", [(250, 240, 200, 150), (20, 10, 5, 0)])
def test_the_ink_of_a_jpeg_is_weighed_as_the_file_means_it(made, tmp_path, decode, inks):
    """Programs of Adobe's store inks turned over, and say so in the PDF, or forget to."""
    Image.new("CMYK", (300, 300), inks).save(tmp_path / "photo.jpg", quality=95)

    def spoil(pdf):
        entries = {"Decode": hand.Array(decode)} if decode else {}
        pdf.pages[0].Resources.XObject.Photo = hand.Stream(
            pdf, (tmp_path / "photo.jpg").read_bytes(), Type=hand.Name.XObject, Subtype=hand.Name.Image, Width=300,
            Height=300, ColorSpace=hand.Name.DeviceCMYK, BitsPerComponent=8, Filter=hand.Name.DCTDecode, **entries,
        )  # fmt: skip

    drawn, told = ({fault.code: fault for fault in made(spoil=spoil, raster=raster)} for raster in (True, False))
    assert drawn.keys() == told.keys()
    assert bool(drawn) is (sum(inks) > 765 if decode else sum(inks) < 255)
    for code in drawn:
        assert float(drawn[code].found[:-2]) == pytest.approx(float(told[code].found[:-2]), abs=2)


@needs_chromium
def test_words_of_a_browser_are_named_as_words(judge, of_chromium):
    small = [fault for fault in judge(of_chromium) if fault.code == "small-type"]
    assert [fault.times for fault in small] == [1]
