"""What every drawing keeps to: two elements, a handful of attributes, hex colours, a bounded size."""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jurnal.art import (
    MARK_NAMES,
    MEDALLION_VARIANTS,
    ORNAMENT_NAMES,
    SCENE_NAMES,
    SIZES,
    colours_of,
    draw_scene,
    medallion,
    mix,
    ornament,
    palette_of,
    tile,
)

UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""A busy machine is no failure."""

SVG = "{http://www.w3.org/2000/svg}"
ROOT_ATTRIBUTES = {"viewBox", "preserveAspectRatio", "stroke-linejoin"}
PATH_ATTRIBUTES = {"d", "fill", "fill-rule", "stroke", "stroke-width", "stroke-linecap"}
HEX = re.compile(r"#[0-9A-F]{6}")
DATA = re.compile(r"M(?:[mlhvqcsaz]|-?(?:\d+(?:\.\d)?|\.\d)| )+")
FINE_DATA = re.compile(r"M(?:[mlhvqcsaz]|-?(?:\d+(?:\.\d\d?)?|\.\d\d?)| )+")

FIELD_TINT = 0.86
LARGEST = 43_000
"""The largest drawing allowed, in bytes."""
SKY = "#00768F"
COLOURS = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")
DRAWINGS: dict[str, Callable[[str], str]] = {
    **{
        f"{name} {ratio}": lambda colour, n=name, r=ratio: draw_scene(n, colour, r, n)
        for name in SCENE_NAMES
        for ratio in SIZES
    },
    **{f"tile {ratio}": lambda colour, r=ratio: tile("murat-abenov", colour, r) for ratio in SIZES},
    **{f"medallion {v}": lambda colour, v=v: medallion(colour, v) for v in range(MEDALLION_VARIANTS)},
    **{name: lambda colour, n=name: ornament(n, colour) for name in ORNAMENT_NAMES},
    **{f"tab {mark}": lambda colour, m=mark: ornament("thumb-tab", colour, mark=m) for mark in MARK_NAMES},
}


def check(svg: str) -> None:
    root = ElementTree.fromstring(svg)
    assert root.tag == f"{SVG}svg"
    assert set(root.attrib) <= ROOT_ATTRIBUTES
    assert len(root) > 0
    for element in root:
        assert element.tag == f"{SVG}path"
        assert len(element) == 0
        assert not (element.text or "").strip()
        assert set(element.attrib) <= PATH_ATTRIBUTES
        paint = element.get("stroke") or element.get("fill")
        assert paint is not None and HEX.fullmatch(paint)
        assert (element.get("fill") == "none") == ("stroke" in element.attrib)
        assert FINE_DATA.fullmatch(element.get("d", "")), element.get("d", "")[:80]
        assert float(element.get("stroke-width", "1")) > 0
    assert len(svg) <= LARGEST


@pytest.mark.parametrize("name", DRAWINGS)
def test_it_keeps_the_contract(name: str) -> None:
    check(DRAWINGS[name](SKY))


@pytest.mark.parametrize("name", DRAWINGS)
def test_no_state_stands_between_two_drawings(name: str) -> None:
    """Drawn afresh, after others, in another colour and back: byte for byte the same."""
    first = DRAWINGS[name](SKY)
    DRAWINGS[name]("#A61E4D")
    for remembered in (draw_scene, tile, medallion, ornament):
        remembered.cache_clear()
    assert DRAWINGS[name](SKY) == first


@settings(UNHURRIED, max_examples=60)
@given(st.sampled_from(sorted(DRAWINGS)), COLOURS)
def test_any_colour_will_do(name: str, colour: str) -> None:
    svg = DRAWINGS[name](colour)
    check(svg)
    p = palette_of(colour)
    tones = {p.given, p.base, p.deep, p.mid, p.light, p.pale, mix(colour, p.paper, FIELD_TINT)}
    assert colours_of(svg) & tones, "the colour is in it"


@pytest.mark.parametrize("ratio", SIZES)
@pytest.mark.parametrize("name", SCENE_NAMES)
def test_a_scene_fills_its_ratio(name: str, ratio: str) -> None:
    root = ElementTree.fromstring(draw_scene(name, SKY, ratio))
    width, height = SIZES[ratio]
    assert root.get("viewBox") == f"0 0 {width} {height}"
    assert root.get("preserveAspectRatio") == "xMidYMid slice"
    assert root[0].get("d", "").startswith(f"M0 0h{width}v{height}h-{width}z"), "a ground over the whole canvas"
    assert DATA.fullmatch(root[0].get("d", "")), "one decimal is enough"
    assert len(colours_of(draw_scene(name, SKY, ratio))) >= 7, "more than a sketch"


@pytest.mark.parametrize("name", SCENE_NAMES)
def test_the_ratios_are_composed_not_cut(name: str) -> None:
    assert len({draw_scene(name, SKY, ratio).split("\n", 2)[2] for ratio in SIZES}) == len(SIZES)


@pytest.mark.parametrize("name", ["steppe", "wind", "city", "books", "people", "animals", "memory"])
def test_a_seed_gives_another_drawing_of_the_scene(name: str) -> None:
    drawings = {draw_scene(name, SKY, "wide", seed) for seed in ("", "a", "b")}
    assert len(drawings) == 3
    for svg in drawings:
        check(svg)


def test_all_scenes_together_stay_small() -> None:
    sizes = {(name, ratio): len(draw_scene(name, SKY, ratio, name)) for name in SCENE_NAMES for ratio in SIZES}
    assert {key: size for key, size in sizes.items() if size > 40_000} == {}
    assert sum(sizes.values()) < 900_000


@pytest.mark.parametrize("draw", [lambda ratio: draw_scene("law", SKY, ratio), lambda ratio: tile("law", SKY, ratio)])
def test_an_unknown_ratio_is_told_the_known_ones(draw: Callable[[str], str]) -> None:
    with pytest.raises(ValueError, match="unknown ratio '16:9'; known are: portrait, square, wide"):
        draw("16:9")


def test_an_unknown_scene_is_told_the_known_ones() -> None:
    with pytest.raises(ValueError, match="unknown scene 'waist'; known are: animals, books, city") as error:
        draw_scene("waist", SKY, "square")
    assert all(name in str(error.value) for name in SCENE_NAMES)


@pytest.mark.parametrize("draw", DRAWINGS.values(), ids=list(DRAWINGS))
def test_a_malformed_colour_is_refused(draw: Callable[[str], str]) -> None:
    with pytest.raises(ValueError, match="not a colour: 'teal'"):
        draw("teal")
