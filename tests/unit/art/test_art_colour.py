"""Colour arithmetic against published values, and the palette for any colour at all."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jurnal.art import GOLD, INK, PAPER, STEPPE, colours_of, contrast, draw_scene, mix, palette_of, recolour
from jurnal.art.colour import distance, from_oklab, hex_colour, luminance, ramp, to_oklab
from jurnal.art.felt import cloths

UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""A busy machine is no failure."""

SECTIONS = ("#00768F", "#1F4E9E", "#6A3D9A", "#B3450F", "#A61E4D", "#3F6B1F")
COLOURS = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06X}")


@pytest.mark.parametrize(
    ("a", "b", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#FFFFFF", "#FFFFFF", 1.0),
        ("#777777", "#FFFFFF", 4.48),
        ("#767676", "#FFFFFF", 4.54),
        ("#FF0000", "#FFFFFF", 4.0),
        ("#0000FF", "#FFFFFF", 8.59),
        ("#00FF00", "#FFFFFF", 1.37),
        ("#808080", "#000000", 5.32),
    ],
)
def test_contrast_is_what_wcag_says(a: str, b: str, ratio: float) -> None:
    assert round(contrast(a, b), 2) == ratio
    assert contrast(a, b) == contrast(b, a)


def test_luminance_weighs_green_most() -> None:
    assert luminance("#FF0000") == pytest.approx(0.2126)
    assert luminance("#00FF00") == pytest.approx(0.7152)
    assert luminance("#0000FF") == pytest.approx(0.0722)


@UNHURRIED
@given(COLOURS, COLOURS)
def test_mix_begins_with_one_and_ends_with_the_other(a: str, b: str) -> None:
    assert mix(a, b, 0) == a
    assert mix(a, b, 1) == b


@UNHURRIED
@given(COLOURS)
def test_oklab_there_and_back_is_the_same_colour(colour: str) -> None:
    assert from_oklab(to_oklab(colour)) == colour


@UNHURRIED
@given(COLOURS, COLOURS)
def test_the_middle_is_as_far_from_both_ends(a: str, b: str) -> None:
    p, q, middle = to_oklab(a), to_oklab(b), to_oklab(mix(a, b, 0.5))
    # Some mixes lie outside sRGB and are clipped; the others are off by rounding to 8 bits only.
    assert middle == pytest.approx([(x + y) / 2 for x, y in zip(p, q, strict=True)], abs=0.06)


def test_mixed_grey_is_the_known_one() -> None:
    assert mix("#000000", "#FFFFFF", 0.5) == "#636363"


@pytest.mark.parametrize("share", [-0.1, 1.1, float("nan")])
def test_a_share_beyond_the_ends_is_refused(share: float) -> None:
    with pytest.raises(ValueError, match="from 0 to 1"):
        mix(GOLD, PAPER, share)


def test_ramp_has_both_ends_and_even_steps() -> None:
    assert ramp("#000000", "#FFFFFF", 3) == ["#000000", "#636363", "#FFFFFF"]
    assert ramp(GOLD, PAPER, 1) == [GOLD]


@pytest.mark.parametrize("wrong", ["", "#FFF", "00768F", "#00768G", "#00768F ", "#00768F\n", "red", "#00768F00"])
def test_a_malformed_colour_is_named(wrong: str) -> None:
    with pytest.raises(ValueError, match="not a colour") as error:
        hex_colour(wrong)
    assert repr(wrong) in str(error.value)


def test_colours_come_out_in_capitals() -> None:
    assert hex_colour("#0b3c49") == STEPPE
    assert palette_of("#00768f") == palette_of("#00768F")


def test_recolour_can_exchange_two_colours() -> None:
    svg = '<path fill="#000000" d="M0 0"/><path stroke="#ffffff" d="M0 0"/>'
    assert recolour(svg, {"#000000": "#FFFFFF", "#FFFFFF": "#000000"}) == (
        '<path fill="#FFFFFF" d="M0 0"/><path stroke="#000000" d="M0 0"/>'
    )


def test_recolour_takes_cmyk_and_leaves_the_rest() -> None:
    svg = '<path fill="#F2B705" d="M0 0"/><path fill="#00768F" d="M0 0"/>'
    turned = recolour(svg, {"#f2b705": "device-cmyk(0 .25 1 0)"})
    assert turned == '<path fill="device-cmyk(0 .25 1 0)" d="M0 0"/><path fill="#00768F" d="M0 0"/>'
    assert colours_of(turned) == {"#00768F"}


def test_recolour_leaves_nothing_unknown_to_colours_of() -> None:
    svg = draw_scene("law", "#1F4E9E", "square")
    table = {colour: f"device-cmyk({i} 0 0 0)" for i, colour in enumerate(sorted(colours_of(svg)))}
    assert "#" not in recolour(svg, table)


@pytest.mark.parametrize("value", ['#000" onload="', "<x>", "&amp;"])
def test_recolour_lets_nothing_out_of_the_attribute(value: str) -> None:
    with pytest.raises(ValueError, match="not a colour value"):
        recolour("", {"#000000": value})


def test_recolour_refuses_a_key_that_is_no_colour() -> None:
    with pytest.raises(ValueError, match="'blue'"):
        recolour("", {"blue": "#000000"})


@UNHURRIED
@given(COLOURS)
def test_the_tones_of_any_colour_stand_in_order_of_lightness(colour: str) -> None:
    p = palette_of(colour)
    lightness = [to_oklab(tone)[0] for tone in (p.night, p.deep, p.base, p.mid, p.light, p.pale, p.paper)]
    assert lightness == sorted(lightness)
    assert min(b - a for a, b in pairwise(lightness)) > 0.015
    assert p.given == colour


@UNHURRIED
@given(COLOURS)
def test_base_is_never_lost_in_the_night(colour: str) -> None:
    p = palette_of(colour)
    assert distance(p.base, STEPPE) > 0.13
    assert contrast(p.night, p.pale) > 7


@pytest.mark.parametrize("colour", SECTIONS)
def test_a_section_is_drawn_in_its_own_colour(colour: str) -> None:
    assert palette_of(colour).base == colour


def test_the_house_colour_is_lifted_until_tones_fit_below_it() -> None:
    p = palette_of(STEPPE)
    assert p.given == STEPPE
    assert len({p.night, p.deep, p.base}) == 3
    assert to_oklab(p.base)[0] > to_oklab(STEPPE)[0]


@UNHURRIED
@given(COLOURS)
def test_on_every_felt_of_every_colour_the_figure_shows(colour: str) -> None:
    for felt in cloths(palette_of(colour)):
        assert contrast(felt.figure, felt.ground) > 1.7
        assert len({felt.ground, felt.figure, felt.accent}) == 3


def test_a_palette_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        palette_of(INK).base = GOLD  # type: ignore[misc]
