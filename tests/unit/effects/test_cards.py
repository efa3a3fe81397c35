"""Social cards as files: of the asked size, light, drawn once, each by itself."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from jurnal.art import draw_scene
from jurnal.effects.cache import Cache
from jurnal.effects.cards import CardPress
from jurnal.effects.raster import Raster, filling
from jurnal.model import Picture
from jurnal.render.web.cards import HEIGHT, WIDTH, Sheet, Window

FONTS = (Path(__file__).parents[3] / "theme" / "fonts",)
WORDS = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">'
    '<path fill="#1F4E9E" d="M0 0H690V630H0z"/><text x="56" y="200" font-family="Golos Text" font-weight="900" '
    'font-size="80" fill="#FFFFFF">{}</text></svg>'
)
ART = Window(675, 525, HEIGHT, draw_scene("law", "#1F4E9E", "square"))


def press(root: Path, cache: Path) -> CardPress:
    return CardPress(root, Raster(FONTS, Cache(cache)), Cache(cache))


def sheet(page: str, words: str = "Әділ заң", *windows: Window) -> Sheet:
    return Sheet(page, page.replace("/", "-"), f"{words}.", WORDS.format(words), windows or (ART,))


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content)).convert("RGB")


def test_a_card_has_the_size_it_says_and_is_light(tmp_path: Path) -> None:
    file, card = press(tmp_path, tmp_path / "cache")([sheet("kk/a")])["kk/a"]
    assert opened(file.content).size == (card.width, card.height) == (WIDTH, HEIGHT)
    assert len(file.content) < 300_000
    assert file.path.endswith(".png")
    assert card.alt == "Әділ заң."


@pytest.mark.parametrize(("letter", "other"), ["ҰҮ", "ҚК", "ӘЭ", "ҢН", "ІI"[:1] + "1", "ҒГ", "ӨО", "ҺН"])
def test_kazakh_letters_are_drawn_as_themselves(tmp_path: Path, letter: str, other: str) -> None:
    drawn = Raster(FONTS, Cache(tmp_path))
    own, near, none = (drawn.image(WORDS.format(text)).tobytes() for text in (letter, other, "\U000f0000"))
    assert len({own, near, none}) == 3


def test_an_edit_of_one_draws_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = press(tmp_path, tmp_path / "cache")
    sheets = [sheet("kk/a"), sheet("ru/a", "Закон")]
    first = made(sheets)
    asked: list[str] = []
    image = Raster.image
    monkeypatch.setattr(Raster, "image", lambda self, svg, size=None: asked.append(svg) or image(self, svg, size))
    assert made(sheets) == first
    assert asked == []
    changed = made([sheets[0], sheet("ru/a", "Законы")])
    assert len(asked) == 2  # its art and its words
    assert changed["kk/a"] == first["kk/a"]
    assert changed["ru/a"] != first["ru/a"]


def test_many_are_drawn_in_processes_and_come_out_the_same(tmp_path: Path) -> None:
    flag = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="3" height="4" fill="{}"/></svg>'
    art = [replace(ART, art=flag.format(colour)) for colour in ("#006B82", "#6A3D9A", "#B3450F")]
    sheets = [
        sheet(f"kk/{number}", "Сөз", replace(window, width=525 + more))
        for more in (0, 1)
        for number, window in enumerate(art, 3 * more)
    ]
    together = press(tmp_path, tmp_path / "one")(sheets)
    alone = press(tmp_path, tmp_path / "two")
    assert together == {one.page: alone([one])[one.page] for one in sheets}


def test_a_photograph_fills_its_window_around_its_focus(tmp_path: Path) -> None:
    photograph = Image.new("RGB", (2000, 1000), "blue")
    photograph.paste((255, 0, 0), (0, 0, 400, 1000))
    photograph.save(tmp_path / "lead.jpg", quality=95)
    lead = Picture("lead.jpg", 2000, 1000, (0.0, 0.5), "", "", "")
    square = Picture("lead.jpg", 2000, 1000, (1.0, 0.5), "", "", "")
    windows = (
        Window(675, 525, HEIGHT, photograph=lead),
        Window(56, 104, 104, photograph=square, top=500, round=True),
    )
    file, _ = press(tmp_path, tmp_path / "cache")([sheet("kk/a", "Сөз", *windows)])["kk/a"]
    card = opened(file.content)
    assert file.path.endswith(".jpg")
    red, middle, corner = (card.getpixel(at) for at in ((720, 300), (108, 552), (58, 502)))
    assert isinstance(red, tuple)
    assert red[0] > 200
    assert isinstance(middle, tuple)
    assert (middle[2] > 200, middle[0] < 60) == (True, True)
    assert isinstance(corner, tuple)
    assert corner[2] < 180, "the portrait is round"


def test_a_drawing_fills_its_place_without_being_stretched(tmp_path: Path) -> None:
    flag = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10" preserveAspectRatio="none">' + "".join(
        f'<rect x="{10 * place}" width="10" height="10" fill="{colour}"/>'
        for place, colour in enumerate(("#FF0000", "#00FF00", "#0000FF"))
    )
    image = Raster((), Cache(tmp_path)).image(f"{flag}</svg>", (100, 100))
    assert image.size == (100, 100)
    assert {image.getpixel((x, 50)) for x in (2, 50, 97)} == {(0, 255, 0, 255)}
    with pytest.raises(ValueError, match="SVG"):
        filling("<p>", (1, 1))


def test_an_icon_is_a_png_of_its_size(tmp_path: Path) -> None:
    raster = Raster((), Cache(tmp_path))
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle r="60" fill="#0B3C49"/></svg>'
    icon = raster.png(svg, 192)
    assert opened(icon).size == (192, 192)
    assert raster.png(svg, 192) == icon
