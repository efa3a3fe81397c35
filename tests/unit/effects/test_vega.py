"""A drawn chart is fit for a page with a strict policy, and the same every time."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from pathlib import Path

import pytest

from jurnal.art.charts import ChartStyle
from jurnal.effects.vega import draw, use_fonts
from jurnal.model import Chart, ChartType, Series

STYLE = ChartStyle(720, "#010101", "#020202", "#030303", "#040404", "#050505", "Golos Text", "kk")
CHART = Chart("Халық «саны» & <адам>", ChartType.BAR, ("Қазақ", "Орыс & <т>"), (Series("", (5.5, 2)),), "", 1, 0)


@pytest.fixture(scope="module", autouse=True)
def fonts() -> None:
    use_fonts(Path(__file__).parents[3] / "theme" / "fonts")


@pytest.mark.parametrize("type_", list(ChartType))
def test_drawing_is_plain_svg(type_: ChartType):
    svg = draw(Chart("Т", type_, ("2024", "2025"), (Series("", (5.5, 2)),), "", 1, 0), STYLE)
    root = etree.fromstring(svg)
    tags = {element.tag.split("}")[1] for element in root.iter()}
    assert tags <= {"svg", "g", "path", "line", "text"}
    assert not re.search(r'\b(id|style|class|onload|href)="|<script|<style|url\(', svg)
    assert "2024" in {element.text for element in root.iter() if element.text}


def test_words_and_colours_come_through():
    svg = draw(CHART, STYLE)
    root = etree.fromstring(svg)
    assert root.get("aria-label") == CHART.title
    assert root.get("font-family") == "Golos Text"
    assert "Орыс & <т>" in {element.text for element in root.iter()}
    assert {"#010101", "#030303", "#040404"} <= set(re.findall(r"#0\d0\d0\d", svg))
    assert "black" not in svg


def test_the_same_chart_gives_the_same_bytes():
    assert draw(CHART, STYLE) == draw(CHART, STYLE)
