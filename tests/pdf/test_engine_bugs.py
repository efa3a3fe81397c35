"""Faults of WeasyPrint that we work around. Each is shown to be there still: the day it is mended, its test fails and
the detour can go."""

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
