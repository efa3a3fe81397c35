"""Faults of WeasyPrint that we work around. Each is shown to be there still: the day it is mended, its test fails and
the detour can go."""

import pikepdf
import pytest
from weasyprint import HTML

from jurnal.render.print.cut import inward

pytestmark = pytest.mark.pdf

WORDS = "Ең ірі он бес этностың саны мен үлесі"


def lines(html, width):
    """The lines of a paragraph so many pixels wide."""
    style = f"@page {{ size: {width}px 400px; margin: 0 }} p {{ font: 12px sans-serif; margin: 0 }}"
    page = HTML(string=f"<style>{style}</style><p>{html}</p>").render().pages[0]
    return ["".join(texts(box)) for box in boxes(page._page_box) if type(box).__name__ == "LineBox"]


def boxes(box):
    for child in getattr(box, "children", ()):
        yield child
        yield from boxes(child)


def texts(line):
    return [box.text for box in boxes(line) if hasattr(box, "text")]


def torn(html):
    """Whether a line is parted long before it is full, in any width."""
    found = [lines(html, width) for width in range(200, 320, 4)]
    return any(len(first) < 6 for first, *_ in found)


def test_words_and_a_no_break_space_before_an_element_tear_the_line():
    html = f"{WORDS}\u00a0<span>(88)</span>"
    assert torn(html)
    assert not torn(inward(html))


@pytest.fixture(scope="module")
def their_tags(tmp_path_factory):
    """A page as WeasyPrint tags it by itself."""
    picture = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>"
    html = (
        "<html lang='kk'><title>Көл</title><style>@page { size: 200px 400px; margin: 0 } p { width: 90px }</style>"
        f"<p>Көлдің жағасындағы ауыл <span lang='ru'>у реки</span></p><img src=\"{picture}\" alt=''>"
        f"<img src=\"{picture}\" alt='Көл'><a href='https://lake.example/'><b style='display:block'>Көл</b></a>"
    )
    file = tmp_path_factory.mktemp("theirs") / "theirs.pdf"
    HTML(string=html).write_pdf(file, pdf_variant="pdf/ua-1")
    with pikepdf.open(file) as pdf:
        yield pdf


def structure(pdf, *types):
    """Their structure elements of some types."""
    found = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/StructElem"]
    return [one for one in found if str(one.S)[1:] in types]


def test_a_picture_that_only_decorates_is_a_figure_without_words(their_tags):
    assert sum("/Alt" not in one for one in structure(their_tags, "Figure")) == 1


def test_the_language_of_a_passage_does_not_reach_the_tree(their_tags):
    assert structure(their_tags, "Span")
    assert not any("/Lang" in one for one in structure(their_tags, "Span", "P"))


def test_the_bounds_of_a_figure_are_upside_down_and_in_pixels(their_tags):
    lowest = min(float(one.A.BBox[1]) for one in structure(their_tags, "Figure"))
    assert lowest < 150  # on a page of 300 points, and the pictures stand in its upper half


def test_a_link_with_a_block_in_it_is_two(their_tags):
    assert len([link for link in their_tags.pages[0].Annots if link.Subtype == "/Link"]) > 1


def test_no_space_stands_between_the_words_of_two_lines(accessibility, their_tags):
    shown = accessibility.PageContent(their_tags.pages[0]).marks
    lines = [text for text in shown.values() if text.strip()]
    assert lines[0] in "Көлдің жағасындағы"
    assert not lines[0].endswith(" ")
