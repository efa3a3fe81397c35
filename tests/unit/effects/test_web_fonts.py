from __future__ import annotations

import io
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from jurnal.effects.cache import Cache
from jurnal.effects.disk import read_theme
from jurnal.effects.fonts import SHIPPED, WebFonts, web_fonts
from jurnal.kazakh.latin import ALPHABET

KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі₸№«»–…" + ALPHABET


@pytest.fixture(scope="module")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> WebFonts:
    return web_fonts(uncut(), Cache(tmp_path_factory.mktemp("cache")))


def uncut() -> dict[str, Path]:
    """The theme's fonts without those that are cut already."""
    others = read_theme(Path(__file__).parents[3]).others
    return {name: path for name, path in others.items() if not name.startswith(SHIPPED)}


def test_every_web_font_has_the_kazakh_letters_of_both_alphabets(fonts: WebFonts) -> None:
    for path, content in fonts.files.items():
        letters = TTFont(io.BytesIO(content)).getBestCmap()
        assert [letter for letter in KAZAKH if ord(letter) not in letters] == [], path


def test_fonts_are_light_and_two_are_asked_for_at_once(fonts: WebFonts) -> None:
    assert all(len(content) < 46_000 for content in fonts.files.values())
    assert sum(map(len, fonts.files.values())) < 98_000
    assert [face.family for face in fonts.faces if face.preload] == ["Literata", "Golos Text"]


def test_no_page_needs_more_than_three_files(fonts: WebFonts) -> None:
    assert len(fonts.files) == 3


@pytest.mark.parametrize(("family", "lightest", "heaviest"), [("Golos Text", 400, 900), ("Literata", 400, 600)])
def test_the_weights_of_a_family_are_one_file(fonts: WebFonts, family: str, lightest: int, heaviest: int) -> None:
    (face,) = [face for face in fonts.faces if face.family == family and face.style == "normal"]
    assert face.weight == f"{lightest} {heaviest}"
    axes = TTFont(io.BytesIO(fonts.files[face.path]))["fvar"].axes
    assert [(axis.axisTag, axis.minValue, axis.maxValue) for axis in axes] == [("wght", lightest, heaviest)]


def test_fallbacks_take_about_the_same_space(fonts: WebFonts) -> None:
    for fallback in fonts.fallbacks:
        assert 85 < fallback.size_adjust < 125
        assert 80 < fallback.ascent < 135


def test_every_face_has_fallbacks_of_its_own(fonts: WebFonts) -> None:
    faces = {(fallback.family[:4], fallback.style, fallback.weight) for fallback in fonts.fallbacks}
    text = {("Lite", "normal", "400"), ("Lite", "italic", "400")}
    assert faces == text | {("Golo", "normal", "100 650"), ("Golo", "normal", "651 900")}


def test_a_second_time_costs_nothing_and_gives_the_same(tmp_path: Path, fonts: WebFonts) -> None:
    cache = Cache(tmp_path)
    assert web_fonts(uncut(), cache) == web_fonts(uncut(), cache) == fonts


def test_the_fonts_that_come_with_the_theme_are_those_one_would_cut(tmp_path: Path, fonts: WebFonts) -> None:
    others = read_theme(Path(__file__).parents[3]).others
    assert web_fonts(others, Cache(tmp_path)) == fonts, "run: make fonts"
    assert list(tmp_path.iterdir()) == [], "something had to be cut; run: make fonts"
    assert len([name for name in others if name.startswith(SHIPPED)]) == len(fonts.files) + 4 + len(fonts.advances), (
        "run: make fonts"
    )


@pytest.mark.parametrize(
    ("letter", "bare"), ["Ğ G".split(), "ğ g".split(), "Ū U".split(), "ñ n".split(), "ş s".split()]
)
def test_a_letter_with_a_mark_is_drawn_with_it(fonts: WebFonts, letter: str, bare: str) -> None:
    for path, content in fonts.files.items():
        font = TTFont(io.BytesIO(content))
        names, glyphs = font.getBestCmap(), font["glyf"]
        with_mark, without = glyphs[names[ord(letter)]], glyphs[names[ord(bare)]]
        assert (with_mark.yMax, with_mark.yMin) != (without.yMax, without.yMin), path
