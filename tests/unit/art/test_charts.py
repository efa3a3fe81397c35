"""Charts hold every place and size themselves; the ring's arcs are the shares."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from jurnal.art.charts import ChartStyle, RingColours, shanyraq_ring, vega_spec
from jurnal.art.charts.lines import ticks
from jurnal.model import Chart, ChartType, Series

WIDE = ChartStyle(720, "#010101", "#020202", "#030303", "#040404", "#050505", "Golos Text", "kk")
NARROW = replace(WIDE, width_px=340)
NATIONS = Chart(
    "Халық саны",
    ChartType.BAR,
    ("Қазақтар", "Орыстар", "Өзбектер", "Қырғыздар"),
    (Series("", (14456709, 2963938, 678487, 40200)),),
    "",
    1,
    3,
)
YEARS = Chart("ҮЕҰ", ChartType.LINE, ("2023", "2024", "2025"), (Series("", (3.0, 4.0, 5.5)),), "", 0, 0)


def rows(spec: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for layer in spec["layer"]:
        yield from layer.get("data", {}).get("values", ())
        if "layer" in layer:
            yield from rows(layer)


def said(spec: dict[str, Any]) -> list[str]:
    return [row["words"] for row in rows(spec) if "words" in row]


def bars(spec: dict[str, Any], colour: str) -> list[dict[str, Any]]:
    return [row for row in rows(spec) if row.get("colour") == colour and row.get("opacity") == 1]


def test_highlighted_row_is_in_the_accent_and_the_others_are_not():
    spec = vega_spec(NATIONS, WIDE)
    assert len(bars(spec, WIDE.accent)) == 1
    assert len(bars(spec, WIDE.muted)) == 1 + 2 + 2  # in scale, as slivers, enlarged


def test_without_a_highlight_every_bar_is_in_the_accent():
    assert len(bars(vega_spec(replace(NATIONS, highlight=0, zoom=0), WIDE), WIDE.accent)) == 4


def test_bars_are_as_long_as_their_values():
    spec = vega_spec(replace(NATIONS, zoom=0), WIDE)
    lengths = [row["x2"] - row["x"] for row in rows(spec) if "opacity" in row]
    assert [round(length / lengths[0], 4) for length in lengths] == [1, 0.205, 0.0469, 0.0028]


def test_enlarged_rows_are_larger_by_the_factor_that_is_said():
    spec = vega_spec(NATIONS, replace(WIDE, enlarged="{factor} есе"))
    assert "20 есе" in said(spec)
    slivers, enlarged = bars(spec, WIDE.muted)[1:3], bars(spec, WIDE.muted)[3:]
    for small, large in zip(slivers, enlarged, strict=True):
        assert math.isclose((large["x2"] - large["x"]) / (small["x2"] - small["x"]), 20)


@pytest.mark.parametrize("style", [WIDE, NARROW])
def test_everything_stays_inside(style: ChartStyle):
    for chart in (NATIONS, YEARS, replace(YEARS, type=ChartType.COLUMN)):
        spec = vega_spec(chart, style)
        for row in rows(spec):
            assert -0.01 <= row["x"] <= style.width_px + 0.01
            assert -0.01 <= row.get("x2", 0) <= style.width_px + 0.01
            assert -0.01 <= row["y"] <= spec["height"] + 1


def test_figures_are_written_as_the_language_does():
    assert "14\u00a0456\u00a0709" in said(vega_spec(NATIONS, WIDE))
    assert "5,5" in said(vega_spec(YEARS, WIDE))
    assert "12\u00a0%" in said(vega_spec(replace(NATIONS, series=(Series("", (12, 3, 2, 1)),), unit="%"), WIDE))


def test_negative_bars_grow_to_the_left_of_zero():
    chart = replace(NATIONS, series=(Series("", (5, -3, 2, 1)),), zoom=0)
    spec = vega_spec(chart, WIDE)
    assert [row["x2"] < row["x"] for row in rows(spec) if "opacity" in row] == [False, True, False, False]
    assert "−3" in said(spec)


def test_columns_without_room_for_their_labels_become_bars():
    names = ("Алматы облысы", "Түркістан облысы", "Қарағанды облысы", "Маңғыстау облысы")
    chart = replace(NATIONS, type=ChartType.COLUMN, labels=names, zoom=0)
    assert vega_spec(chart, NARROW) == vega_spec(replace(chart, type=ChartType.BAR), NARROW)
    assert vega_spec(chart, WIDE) != vega_spec(replace(chart, type=ChartType.BAR), WIDE)


def test_several_series_are_named_on_their_marks():
    two = (Series("Қала", (5, 6, 7)), Series("Ауыл", (5, 3, 2)))
    bar_words = said(vega_spec(Chart("", ChartType.BAR, ("а", "б", "в"), two, "", 0, 0), WIDE))
    assert "5  Қала" in bar_words
    assert "5  Ауыл" in bar_words
    assert {"Қала", "Ауыл"} <= set(said(vega_spec(replace(YEARS, series=two), WIDE)))


@pytest.mark.parametrize("values", [(0.0, 0.0, 0.0), (5.0, 5.0, 5.0), (-1.0, 0.0, 1.0), (1e9, 1.0, 0.0)])
@pytest.mark.parametrize("type_", list(ChartType))
def test_any_values_can_be_drawn(type_: ChartType, values: tuple[float, ...]):
    spec = vega_spec(replace(YEARS, type=type_, series=(Series("", values),), zoom=2, highlight=2), WIDE)
    assert all(math.isfinite(row["x"]) and math.isfinite(row["y"]) for row in rows(spec))


def test_one_row_can_be_drawn():
    for type_ in ChartType:
        assert vega_spec(Chart("", type_, ("а",), (Series("", (5.0,)),), "", 0, 1), NARROW)["height"] > 0


def test_ticks_are_round_and_hold_the_values():
    assert ticks(0, 27.5) == [0, 10, 20, 30]
    assert ticks(3.2, 6.3) == [3, 4, 5, 6, 7]
    assert ticks(5, 5)[0] <= 5 <= ticks(5, 5)[-1]


def test_ring_has_an_arc_for_every_value_and_one_for_the_rest():
    ring = shanyraq_ring([50, 25, 10], 100, RingColours(("#111111", "#222222", "#333333"), "#444444"))
    assert re.findall(r'fill="(#\d+)"', ring) == ["#111111", "#222222", "#333333", "#444444"]
    assert "id=" not in ring
    assert "style=" not in ring


def test_ring_starts_at_the_top_and_the_last_two_colours_take_turns():
    ring = shanyraq_ring([25, 25, 25, 25], 100, RingColours(("#111111", "#222222", "#333333"), "#444444"))
    assert '<path d="M100.00,2.00A98,98' in ring
    assert re.findall(r'fill="(#\d+)"', ring) == ["#111111", "#222222", "#333333", "#222222"]
