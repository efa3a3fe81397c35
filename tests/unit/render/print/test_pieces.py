import pytest

from jurnal.model import Chart, ChartType, KeyFigure, Paragraph, Series
from jurnal.render.print.artbook import Visual, covering
from jurnal.render.print.atoms import chain, with_drop_cap, with_end_mark
from jurnal.render.print.barcode import ean13, issn_barcode, modules
from jurnal.render.print.code import qr
from jurnal.render.print.grid import MM, Grid, Side, trim_mm
from jurnal.render.print.kinds.ring import number_of, whole_of
from jurnal.render.print.kit import printable


def test_the_grid_of_a4_has_fifty_six_lines_and_twelve_columns():
    grid = Grid.of("A4")
    assert grid.lines == 56
    assert grid.text == pytest.approx(177 * MM)
    assert grid.span(12) == pytest.approx(grid.text)
    assert grid.span(6) == pytest.approx(86 * MM)
    assert grid.left(Side.LEFT) == pytest.approx(15 * MM)
    assert grid.left(Side.RIGHT) == pytest.approx(18 * MM)


def test_a_trim_size_has_a_name_or_two_numbers():
    assert trim_mm("a4") == (210, 297)
    assert trim_mm("220x280") == (220, 280)


def test_columns_part_the_text_area_evenly():
    grid = Grid.of("A4")
    split = grid.split(3)
    assert split[0][0] == 0
    assert split[-1][0] + split[-1][1] == pytest.approx(grid.text)


def paragraphs(*texts: str):
    return chain([Paragraph(f"p{n}", text) for n, text in enumerate(texts, 1)], lambda _: "")


@pytest.mark.parametrize(
    ("text", "drop"), [("Қала", "Қ"), ("«Қала» деді", "«Қ"), ("В городе", "В "), ("2025 жылы", ""), ("<b>Қала</b>", "")]
)
def test_a_drop_cap_needs_a_letter(text, drop):
    assert with_drop_cap(paragraphs(text))[0].drop == drop


def test_a_drop_cap_loses_no_letter():
    atom = with_drop_cap(paragraphs("Қала өсті"))[0]
    assert atom.drop + atom.html == "Қала өсті"


def test_the_end_mark_closes_the_last_paragraph():
    first, last = with_end_mark(paragraphs("Бір.", "Екі."), "<img>")
    assert not first.tail
    assert last.tail.endswith("<img></span>")


def test_issn_becomes_the_number_under_its_barcode():
    assert ean13("2049-3630") == "9772049363002"
    assert ean13("no number") == ""
    assert issn_barcode("") == ""


def test_a_barcode_has_ninety_five_modules():
    bars = modules("9772049363002")
    assert len(bars) == 95
    assert bars.startswith("101")
    assert bars.endswith("101")


def test_a_code_is_a_vector():
    svg = qr("https://example.org/p/abcde/", 60, "#1a1a1a", "QR: «p/abcde»")
    assert svg.startswith('<a class="qr-link" href="https://example.org/p/abcde/"><svg')
    assert 'aria-label="QR: «p/abcde»"' in svg
    assert "<image" not in svg


@pytest.mark.parametrize(
    ("words", "number"), [("20,3 млн", 20.3e6), ("14 456 709", 14456709), ("80 %", 80), ("120+", 120), ("екі", None)]
)
def test_numbers_are_read_as_they_are_written(words, number):
    assert number_of(words) == (pytest.approx(number) if number else None)


def test_the_whole_is_a_key_figure_a_little_larger_than_the_rows():
    chart = Chart("", ChartType.BAR, ("a", "b"), (Series("", (12e6, 7e6)),), "", 0, 0)
    figures = [KeyFigure("p1", "120+", ""), KeyFigure("p2", "20,3 млн", "")]
    assert whole_of(chart, figures) == (20.3e6, figures[1])
    assert whole_of(chart, figures[:1]) == (19e6, None)


def test_a_picture_covers_its_window_and_keeps_its_focus_in_sight():
    left, top, wide, tall = covering(Visual("", 2.0, (1.0, 0.5)), 100, 100)
    assert (wide, tall) == (200, 100)
    assert left == -100
    assert top == 0


def test_characters_that_the_faces_lack_are_replaced():
    assert printable("14\u202f000 А\u2011Б\u2060") == "14\u00a0000 А-Б"
