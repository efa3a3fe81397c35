"""Vega-Lite layers in the few shapes our charts are made of. Places are px from the top left corner."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from jurnal.art.charts.style import ChartStyle

Layer = dict[str, Any]
Row = Mapping[str, Any]
PIXELS: Mapping[str, Any] = {"type": "quantitative", "scale": None, "axis": None}
COLOUR: Mapping[str, Any] = {"field": "colour", "type": "nominal", "scale": None}


def at(field: str) -> dict[str, Any]:
    """A place in px."""
    return {"field": field, **PIXELS}


def rects(rows: Sequence[Row]) -> Layer:
    """Rectangles; each row has `x`, `x2`, `y`, `y2`, `colour` and `opacity`."""
    encoding = {"x": at("x"), "x2": {"field": "x2"}, "y": at("y"), "y2": {"field": "y2"}, "color": dict(COLOUR)}
    encoding["fillOpacity"] = {"field": "opacity", "type": "quantitative", "scale": None}
    return {"data": {"values": list(rows)}, "mark": {"type": "rect"}, "encoding": encoding}


def words(rows: Sequence[Row], style: ChartStyle, weight: int = 600) -> Layer:
    """Lines of text; each row has `x`, `y` (the baseline), `words`, `colour` and may have `align`."""
    layers: list[Layer] = []
    for align in ("left", "center", "right"):
        chosen = [row for row in rows if row.get("align", "left") == align]
        if chosen:
            mark: Layer = {"type": "text", "align": align, "baseline": "alphabetic", "font": style.font_family}
            mark |= {"fontSize": style.text_px, "fontWeight": weight}
            encoding = {
                "x": at("x"),
                "y": at("y"),
                "text": {"field": "words", "type": "nominal"},
                "color": dict(COLOUR),
            }
            layers.append({"data": {"values": chosen}, "mark": mark, "encoding": encoding})
    return {"layer": layers}


def area(points: Sequence[tuple[float, float, float]], colour: str, opacity: float) -> Layer:
    """A filled shape between two edges: (y, left x, right x) from top to bottom."""
    rows = [{"y": y, "x": left, "x2": right} for y, left, right in points]
    mark = {"type": "area", "orient": "horizontal", "color": colour, "fillOpacity": opacity, "line": False}
    return {"data": {"values": rows}, "mark": mark, "encoding": {"y": at("y"), "x": at("x"), "x2": {"field": "x2"}}}


def polyline(points: Sequence[tuple[float, float]], colour: str, width: float) -> Layer:
    """A line through points, in their order."""
    rows = [{"x": x, "y": y, "order": index} for index, (x, y) in enumerate(points)]
    mark = {"type": "line", "color": colour, "strokeWidth": width, "strokeJoin": "round", "strokeCap": "round"}
    return {
        "data": {"values": rows},
        "mark": mark,
        "encoding": {"x": at("x"), "y": at("y"), "order": {"field": "order", "type": "quantitative"}},
    }


def rules(rows: Sequence[Row], colour: str, opacity: float, width: float = 1) -> Layer:
    """Straight lines; each row has `x`, `y`, `x2`, `y2`."""
    mark = {"type": "rule", "color": colour, "strokeOpacity": opacity, "strokeWidth": width}
    encoding = {"x": at("x"), "y": at("y"), "x2": {"field": "x2"}, "y2": {"field": "y2"}}
    return {"data": {"values": list(rows)}, "mark": mark, "encoding": encoding}


def dots(rows: Sequence[Row], ground: str, size: float) -> Layer:
    """Round points of `size` px across, ringed with the ground; each row has `x`, `y`, `colour`."""
    mark = {
        "type": "point",
        "shape": "circle",
        "filled": True,
        "opacity": 1,
        "size": size * size,
        "stroke": ground,
        "strokeWidth": 2,
    }
    encoding = {"x": at("x"), "y": at("y"), "color": dict(COLOUR)}
    return {"data": {"values": list(rows)}, "mark": mark, "encoding": encoding}


def figure(layers: Sequence[Layer], width: float, height: float) -> dict[str, Any]:
    """The whole specification: nothing around the layers, every layer on its own scales."""
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "width": width,
        "height": round(height),
        "padding": 0,
        "autosize": {"type": "none"},
        "background": None,
        "layer": list(layers),
        "resolve": {"scale": {"x": "independent", "y": "independent"}},
        "config": {"view": {"stroke": None}, "aria": False},
    }
