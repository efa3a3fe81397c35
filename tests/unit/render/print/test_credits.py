"""What is said about a photograph stands where it is not cut off."""

import re
from types import SimpleNamespace

import pytest

from jurnal.render.print.artbook import Visual
from jurnal.render.print.grid import MM, Grid
from jurnal.render.print.parts import picture, upper_art, whole_art


def kit(bleed: float) -> SimpleNamespace:
    return SimpleNamespace(
        grid=Grid.of("A4", bleed),
        words_of=lambda caption, credit: f"{caption} {credit}",
        part=lambda _name, **values: f"bottom:{values['foot']}pt",
    )


PHOTO = Visual("project:x.jpg", 1.5, alt="x", caption="Көпір.", credit="Б. Үлгілов")


@pytest.mark.parametrize("bleed", [3, 5, 8])
@pytest.mark.parametrize("made", [whole_art, lambda kit, visual: upper_art(kit, visual, 400)])
def test_it_keeps_clear_of_the_cut(bleed, made):
    shop = kit(bleed)
    art = made(shop, PHOTO)
    foot = float(re.search(r"[\d.]+", art.html)[0])
    assert foot >= 8
    assert art.top + art.height - foot <= shop.grid.height - 5 * MM + 0.01


def test_inside_the_page_it_stands_at_the_foot_of_the_picture():
    assert picture(kit(5), PHOTO, 0, 0, 300, 200, said=10).html == "bottom:8.0pt"
