"""Pictures of pages and the contact sheet, of a small PDF made here."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from jurnal.effects.cache import Cache
from jurnal.effects.flatplan import contact, pictures
from jurnal.effects.flatplan.pictures import WIDTH, page_pictures
from jurnal.model import Colours, Leaf
from jurnal.render.flatplan import Bar, Face, Spread

FONTS = Path(__file__).resolve().parents[3] / "theme"
RED, BLUE = "1 0 0 rg", "0 0 1 rg"
COLOURS = Colours("#006B82", "#006B82", "#EEEEEE", "#006B82", "#000000", "#000000", "#000000", "#000000")


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    """Two pages of 100 × 140 pt with 10 pt beyond the trim on every side: red outside, blue inside."""
    document = pikepdf.new()
    for _ in range(2):
        page = document.add_blank_page(page_size=(120, 160))
        page.trimbox = pikepdf.Array([10, 10, 110, 150])
        page.contents_add(f"{RED} 0 0 120 160 re f {BLUE} 10 10 100 140 re f".encode())
    path = tmp_path / "two.pdf"
    document.save(path)
    return path


def test_pages_are_cut_to_their_trim(pdf: Path, tmp_path: Path) -> None:
    found = list(page_pictures(pdf, Cache(tmp_path / "cache")))
    assert len(found) == 2
    assert found[0].width == pytest.approx(WIDTH, abs=1)
    assert found[0].height / found[0].width == pytest.approx(1.4, abs=0.01)
    image = found[0].opened().convert("RGB")
    corners = [(2, 2), (image.width - 3, 2), (2, image.height - 3), (image.width - 3, image.height - 3)]
    assert all(red < 40 and blue > 200 for red, _, blue in map(image.getpixel, corners))


def test_a_page_is_drawn_once(pdf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = list(page_pictures(pdf, Cache(tmp_path / "cache")))
    monkeypatch.setattr(pictures, "_drawn", lambda page: pytest.fail("drawn again"))
    assert list(page_pictures(pdf, Cache(tmp_path / "cache"))) == first


def spread(over: bool) -> Spread:
    empty = ((0.25, 0.25, 0.5, 0.5),)
    report, house = Leaf("report", ("a",), 0.5, empty), Leaf("house")
    left, right = Face(2, report, "a", "", "текст 50 %", over), Face(3, house, "", "реклама", "", False)
    bar = Bar("a", 0, 1, (("a", "Көпір"),), False, COLOURS, "c-house", "2 / 1", "лишнее", over, False)
    return Spread(left, right, (bar,))


@pytest.mark.parametrize("over", [True, False])
def test_the_contact_sheet_marks_bars_empty_places_and_what_is_over(pdf: Path, tmp_path: Path, over: bool) -> None:
    shown = list(page_pictures(pdf, Cache(tmp_path / "cache")))
    fonts = {name: FONTS / name for name in (contact.BLACK, contact.PLAIN)}
    made = contact.contact_sheet("№1", "2", [spread(over)], [shown[0], *shown], fonts)
    image = Image.open(io.BytesIO(made)).convert("RGB")
    top = contact.MARGIN + contact.HEAD + contact.OVER
    tall = round(contact.PAGE * 1.4)
    bar = image.getpixel((contact.MARGIN + 20, top - 8))
    middle = image.getpixel((contact.MARGIN + contact.PAGE // 2, top + tall // 2))
    edge = image.getpixel((contact.MARGIN + 1, top + tall // 2))
    assert near(bar, "#006b82")
    assert near(middle, contact.EMPTY)
    assert near(edge, contact.BAD) == over
    assert made == contact.contact_sheet("№1", "2", [spread(over)], [shown[0], *shown], fonts)


def near(pixel: object, colour: str) -> bool:
    wanted = tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return isinstance(pixel, tuple) and all(abs(one - other) < 24 for one, other in zip(pixel, wanted, strict=True))


def test_words_that_are_too_long_are_shortened() -> None:
    font = contact.Type({contact.PLAIN: FONTS / contact.PLAIN})(contact.PLAIN, 20)
    assert contact.shortened("сөз", font, 400) == "сөз"
    short = contact.shortened("өте ұзын тақырып, бетке сыймайды", font, 120)
    assert short.endswith("…")
    assert font.getlength(short) <= 120
