"""What single scenes promise."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jurnal.art import GOLD, SIZES, colours_of, contrast, draw_scene, palette_of
from jurnal.art.canvas import Canvas
from jurnal.art.scenes import memory as memory_scene
from jurnal.art.scenes.heads import HEADS
from jurnal.art.scenes.people import _places
from jurnal.art.scenes.waste import _bin_tones

UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""A busy machine is no failure."""

HEAD_HALF, HEAD_TOP, SHOULDERS = 0.95, 1.45, 1.2
"""In head sizes: the widest hair and braids, the tallest hat, and how far down a neck and shoulders reach."""


def crowd(ratio: str) -> list[tuple[float, float, float, int]]:
    canvas = Canvas(SIZES[ratio], palette_of(GOLD), "people", ratio)
    return list(_places(canvas, 4 if ratio == "portrait" else 3))


@pytest.mark.parametrize("ratio", SIZES)
def test_no_head_is_cut_by_an_edge(ratio: str) -> None:
    width, height = SIZES[ratio]
    for x, y, size, _ in crowd(ratio):
        assert HEAD_HALF * size <= x <= width - HEAD_HALF * size
        assert HEAD_TOP * size <= y <= height - SHOULDERS * size


@pytest.mark.parametrize("ratio", SIZES)
def test_people_of_a_row_stand_close_and_apart(ratio: str) -> None:
    places = crowd(ratio)
    for (x0, _, size, row), (x1, _, _, next_row) in pairwise(places):
        if row == next_row:
            assert 2 * HEAD_HALF * size < x1 - x0 < 3.2 * size


@pytest.mark.parametrize("ratio", SIZES)
def test_the_crowd_holds_every_kind_of_head_there_is_room_for(ratio: str) -> None:
    assert len(crowd(ratio)) >= len(HEADS)


def test_memory_has_no_star() -> None:
    assert not hasattr(memory_scene, "star")
    for d in re.findall(r' d="([^"]*)"', draw_scene("memory", "#A61E4D", "square")):
        for sub in d.split("z"):
            corners = re.fullmatch(r"[Mm][-\d. ]+l([-\d. hvl]+)", sub)
            assert not corners or len(re.findall(r"-?\d*\.?\d+", corners[1])) != 18, "ten corners in straight lines"


@UNHURRIED
@given(st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06X}"))
def test_bins_of_any_colour_differ_from_their_neighbours_and_from_the_ground(colour: str) -> None:
    p = palette_of(colour)
    tones = _bin_tones(p, 6)
    assert p.night not in tones
    for left, right in pairwise(tones):
        assert contrast(left, right) > 1.15
    for tone in tones:
        assert max(contrast(tone, p.night), contrast(tone, p.paper)) > 3, "its sign can be read"


@pytest.mark.parametrize("ratio", SIZES)
def test_a_flame_is_warm_in_every_colour(ratio: str) -> None:
    warm = colours_of(draw_scene("memory", "#00768F", ratio)) & colours_of(draw_scene("memory", "#3F6B1F", ratio))
    assert len(warm - {GOLD, palette_of(GOLD).paper, palette_of(GOLD).ink, palette_of(GOLD).honey}) >= 2
