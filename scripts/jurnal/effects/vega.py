"""Vega-Lite specifications drawn as clean SVG, by vl-convert (no browser, no network)."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from pathlib import Path
from xml.sax.saxutils import quoteattr

import vl_convert

from jurnal.art.charts import ChartStyle, vega_spec
from jurnal.model import Chart

SVG = "{http://www.w3.org/2000/svg}"
KEPT = (
    "d",
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-opacity",
    "stroke-linecap",
    "stroke-linejoin",
    "transform",
    "x1",
    "y1",
    "x2",
    "y2",
    "text-anchor",
    "font-size",
    "font-weight",
)
"""The attributes a drawing is made of; anything else Vega writes is for its own tools."""
LONG_NUMBER = re.compile(r"-?\d+\.\d{3,}")


def use_fonts(folder: Path) -> None:
    """Tell the drawing engine where the fonts are that a chart names; once, before drawing."""
    vl_convert.register_font_directory(str(folder))


def draw(chart: Chart, style: ChartStyle) -> str:
    """The chart as an SVG element for a page: words are text, colours are attributes, there is no id, style, script or
    class. The same chart and style give the same bytes."""
    root = etree.fromstring(vl_convert.vegalite_to_svg(vega_spec(chart, style)))
    inside = "".join(map(_clean, root))
    size = " ".join(f"{name}={quoteattr(root.get(name, ''))}" for name in ("viewBox", "width", "height"))
    words = f'role="img" aria-label={quoteattr(chart.title)} font-family={quoteattr(style.font_family)}'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {words}>{inside}</svg>'


def _clean(element: etree.Element) -> str:
    """The element without what is not drawn; groups that change nothing are opened."""
    tag = element.tag.removeprefix(SVG)
    if (
        "background" in element.get("class", "")
        or "foreground" in element.get("class", "")
        or element.get("display") == "none"
    ):
        return ""
    inside = _escaped(element.text) + "".join(map(_clean, element))
    kept = "".join(
        f" {name}={quoteattr(_value(name, element.attrib[name]))}" for name in KEPT if _matters(element, name)
    )
    if tag == "g" and (not kept or not inside):
        return inside
    if tag == "path" and "fill" not in element.attrib:
        kept = ' fill="none"' + kept
    return f"<{tag}{kept}>{inside}</{tag}>" if inside else f"<{tag}{kept}/>"


def _matters(element: etree.Element, name: str) -> bool:
    value = element.get(name)
    if value is None or (name, value) in {
        ("transform", "translate(0,0)"),
        ("fill-opacity", "1"),
        ("text-anchor", "start"),
    }:
        return False
    return not (element.tag == f"{SVG}g" and name in {"fill", "stroke-miterlimit"})


def _value(name: str, value: str) -> str:
    if name == "font-size":
        value = value.removesuffix("px")
    return LONG_NUMBER.sub(_rounded, value)


def _rounded(match: re.Match[str]) -> str:
    return f"{float(match.group()):.2f}".rstrip("0").rstrip(".")


def _escaped(words: str | None) -> str:
    return (words or "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
