"""Paths: read, turned, measured, and written so that a reader gets back what was drawn."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jurnal.art.canvas import Canvas
from jurnal.art.compact import number, path_data, piece
from jurnal.art.measure import bounds, oriented
from jurnal.art.palette import palette_of
from jurnal.art.paths import Frame, Path, parse, transformed
from jurnal.art.shapes import Pen, circle, dots, ellipse, polygon, polyline, rectangle, volute

UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""A busy machine is no failure."""

TOKEN = re.compile(r"[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)")
ARITY = {"l": 2, "h": 1, "v": 1, "q": 4, "c": 6, "s": 4, "a": 7, "m": 2}
COORDINATES = st.floats(-2000, 2000, allow_nan=False, width=32)
POINTS = st.tuples(COORDINATES, COORDINATES)


def ends(d: str) -> Iterator[tuple[float, float]]:
    """Where the pen stands after every command, as any reader of SVG would have it."""
    tokens = TOKEN.findall(d)
    assert "".join(tokens) == d.replace(" ", ""), "nothing but letters and numbers"
    x = y = 0.0
    start, letter, i = (0.0, 0.0), "", 0
    while i < len(tokens):
        if tokens[i].isalpha():
            letter = tokens[i].lower()
            i += 1
        if letter == "z":
            x, y = start
            continue
        values = [float(token) for token in tokens[i : i + ARITY[letter]]]
        i += ARITY[letter]
        x += values[0] if letter == "h" else 0 if letter == "v" else values[-2]
        y += values[0] if letter == "v" else 0 if letter == "h" else values[-1]
        if letter == "m":
            start, letter = (x, y), "l"
        yield x, y


def written(path: Path, decimals: int = 1) -> str:
    return path_data([(piece(path, decimals), 0, 0)], decimals)


@pytest.mark.parametrize(
    ("steps", "decimals", "text"),
    [
        (25, 1, "2.5"),
        (5, 1, ".5"),
        (-5, 1, "-.5"),
        (30, 1, "3"),
        (0, 1, "0"),
        (105, 2, "1.05"),
        (110, 2, "1.1"),
        (7, 0, "7"),
    ],
)
def test_numbers_are_written_short(steps: int, decimals: int, text: str) -> None:
    assert number(steps, decimals) == text


@UNHURRIED
@given(st.lists(POINTS, min_size=2, max_size=30))
def test_rounding_never_adds_up(points: list[tuple[float, float]]) -> None:
    read = list(ends(written(polyline(points))))
    x, y = read[-1]
    assert x == pytest.approx(points[-1][0], abs=0.051)
    assert y == pytest.approx(points[-1][1], abs=0.051)


@UNHURRIED
@given(st.lists(st.tuples(POINTS, POINTS, POINTS), min_size=1, max_size=12), POINTS)
def test_curves_end_where_they_were_drawn_to(
    curves: list[tuple[tuple[float, float], ...]], start: tuple[float, float]
) -> None:
    pen = Pen(start)
    for first, second, end in curves:
        pen.cubic(first, second, end)
    read = list(ends(written(pen.open())))[1:]
    for (x, y), (_, _, end) in zip(read, curves, strict=True):
        assert (x, y) == pytest.approx(end, abs=0.051)


def test_a_polygon_is_written_relative_and_closed() -> None:
    assert written(polygon([(10, 20), (30.5, 20), (30.5, 40), (9.5, 40.25)])) == "M10 20h20.5v20l-21 .2z"


def test_smooth_curves_leave_the_mirrored_control_to_the_reader() -> None:
    data = written(Pen((0, 0)).smooth([(10, 5), (20, 0), (30, 5)]).open())
    assert data.count("c") == 1
    assert data.count("s") == 1


def test_a_dot_is_a_line_long_enough_for_a_cap() -> None:
    assert written(dots([(1, 2), (3, 2)])) == "M1 2h.1m1.9 0h.1"


@UNHURRIED
@given(st.floats(0.5, 900), st.floats(-500, 500), st.floats(-500, 500))
def test_a_circle_is_two_half_turns_that_cannot_tip(radius: float, x: float, y: float) -> None:
    d = written(circle(x, y, radius))
    numbers = [float(token) for token in TOKEN.findall(d.partition("a")[2]) if token != "z"]
    arcs = [numbers[i : i + 7] for i in range(0, len(numbers), 7)]
    assert len(arcs) == 2
    for rx, ry, _, large, sweep, dx, dy in arcs:
        assert (rx, large, sweep, dy) == (ry, 1, 1, 0)
        assert 2 * rx <= abs(dx) + 1e-9, "a longer radius would move the centre"
        assert rx == pytest.approx(radius, abs=0.11)
    points = list(ends(d))
    assert points[-1] == pytest.approx(points[0], abs=1e-6)


@pytest.mark.parametrize("d", ["m0,0 L1,1", "M0,0 H5", "M0,0 l1,1", ""])
def test_path_text_with_other_commands_is_refused(d: str) -> None:
    with pytest.raises(ValueError, match="only absolute M, L, Q, C, A and Z"):
        parse(d)


def test_path_text_with_a_number_too_few_is_refused() -> None:
    with pytest.raises(ValueError, match="1 numbers left over"):
        parse("M0,0 L1")


def test_a_path_is_read_as_it_is_written() -> None:
    path = parse("M0,0 L10,0 Q15,5 10,10 C5,12 2,12 0,10 Z M1,1 A2,2 0 0 1 3,3")
    assert written(path) == "M0 0h10q5 5 0 10c-5 2-8 2-10 0zm1 1a2 2 0 0 1 2 2"


def test_a_frame_turns_clockwise_scales_and_mirrors() -> None:
    turned = Frame().moved(100, 50, scale=10, turn=90)
    assert turned.apply(1, 0) == pytest.approx((100, 60))
    assert turned.scale == pytest.approx(10)
    assert Frame().moved(0, 0, flip=True).apply(3, 4) == (-3, 4)
    assert Frame().moved(0, 0, turn=90).moved(5, 0, flip=True).apply(1, 0) == pytest.approx((0, 4))


@UNHURRIED
@given(st.sampled_from([0, 30, 90, 200]), st.booleans(), st.floats(0.1, 20))
def test_every_closed_shape_runs_clockwise_however_it_is_turned(turn: float, flip: bool, scale: float) -> None:
    frame = Frame().moved(3, 4, scale, turn, flip)
    shapes = (
        circle(0, 0, 1),
        rectangle(0, 0, 2, 1),
        rectangle(0, 0, 2, 1, 0.2),
        polygon([(0, 0), (0, 1), (1, 0)]),
        volute((0, 0), (0.5, 0.1), (0.2, 0.1), (math.pi, -2 * math.pi)),
    )
    for shape in shapes:
        (sub,) = oriented(transformed(shape, frame))
        assert oriented((sub,)) == (sub,), "once is enough"
        assert area(sub.start, [segment.values for segment in sub.segments]) > 0


def area(start: tuple[float, float], segments: list[tuple[float, ...]]) -> float:
    """Twice the signed area of the polygon of ends and, for arcs, of the point their sweep bows to."""
    points = [start]
    for values in segments:
        if len(values) == 7:
            (px, py), x, y = points[-1], values[5], values[6]
            side = 0.5 if values[4] else -0.5
            points.append(((px + x) / 2 + (y - py) * side, (py + y) / 2 - (x - px) * side))
        points += zip(values[-2::2], values[-1::2], strict=True)
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1], strict=True))


@UNHURRIED
@given(st.floats(1, 300), st.floats(1, 300), st.sampled_from([0, 17, 45, 90]))
def test_the_box_of_an_ellipse_holds_it(rx: float, ry: float, turn: float) -> None:
    (sub,) = transformed(ellipse(0, 0, rx, ry), Frame().moved(10, 20, turn=turn))
    left, top, right, bottom = bounds(sub)
    for k in range(60):
        x, y = (
            Frame().moved(10, 20, turn=turn).apply(rx * math.cos(k / 60 * math.tau), ry * math.sin(k / 60 * math.tau))
        )
        assert left - 1e-6 <= x <= right + 1e-6
        assert top - 1e-6 <= y <= bottom + 1e-6


@UNHURRIED
@given(st.floats(1, 300), st.floats(0, math.tau), st.floats(0.1, math.pi))
def test_the_box_of_an_arc_holds_its_bow(radius: float, first: float, turn: float) -> None:
    def at(angle: float) -> tuple[float, float]:
        return radius * math.cos(angle), radius * math.sin(angle)

    (sub,) = Pen(at(first)).arc(radius, radius, at(first + turn)).open()
    left, top, right, bottom = bounds(sub)
    for k in range(41):
        x, y = at(first + turn * k / 40)
        assert left - 1e-6 * radius <= x <= right + 1e-6 * radius
        assert top - 1e-6 * radius <= y <= bottom + 1e-6 * radius


def test_a_mirrored_arc_bows_the_other_way() -> None:
    arc = parse("M0,0 A10,10 0 0 1 10,10")
    assert written(transformed(arc, Frame().moved(20, 0, flip=True))) == "M20 0a10 10 0 0 0-10 10"
    assert written(transformed(arc, Frame().moved(20, 0, turn=90))) == "M20 0a10 10 0 0 1-10 10"


def canvas() -> Canvas:
    return Canvas((100, 100), palette_of("#00768F"))


def paths(c: Canvas) -> list[str]:
    return re.findall(r"<path [^>]*>", c.svg())


def test_neighbours_of_one_colour_share_a_path() -> None:
    c = canvas()
    c.rect(0, 0, 10, 10, "#000000")
    c.rect(20, 0, 10, 10, "#000000")
    assert paths(c) == ['<path fill="#000000" d="M0 0h10v10h-10zm20 0h10v10h-10z"/>']


def test_a_shape_goes_back_to_its_colour_when_nothing_lies_between() -> None:
    c = canvas()
    c.rect(0, 0, 10, 10, "#000000")
    c.rect(20, 0, 10, 10, "#FFFFFF")
    c.rect(40, 0, 10, 10, "#000000")
    assert len(paths(c)) == 2


def test_painting_order_is_kept_where_shapes_overlap() -> None:
    c = canvas()
    c.rect(0, 0, 50, 50, "#000000")
    c.rect(20, 0, 10, 10, "#FFFFFF")
    c.rect(25, 5, 10, 10, "#000000")
    assert [re.search("#......", path)[0] for path in paths(c)] == ["#000000", "#FFFFFF", "#000000"]


def test_mirrored_halves_in_one_path_make_no_hole() -> None:
    c = canvas()
    for flip in (False, True):
        with c.at(50, 50, flip=flip):
            c.poly([(-5, 0), (20, 0), (20, 20), (-5, 20)], "#000000")
    (path,) = paths(c)
    assert "evenodd" not in path
    first, second = (list(ends(f"M{part}z"))[:-1] for part in re.findall(r"[Mm](.*?)z", path))
    assert area(first[0], first[1:]) > 0, "both run the same way round"
    assert area(second[0], second[1:]) > 0


def test_a_hole_stays_a_hole_and_is_not_joined_by_what_lies_over_it() -> None:
    c = canvas()
    frame = polygon([(0, 0), (50, 0), (50, 50), (0, 50)]) + polygon([(10, 10), (40, 10), (40, 40), (10, 40)])
    c.fill_with_holes(frame, "#000000")
    c.fill_with_holes(frame, "#000000")
    assert [path.count('fill-rule="evenodd"') for path in paths(c)] == [1, 1]


def test_what_lies_off_the_canvas_is_left_out() -> None:
    c = canvas()
    c.rect(-50, 0, 40, 40, "#000000")
    c.fill(rectangle(200, 0, 5, 5) + rectangle(90, 0, 20, 5), "#111111")
    assert paths(c) == ['<path fill="#111111" d="M90 0h20v5h-20z"/>']


def test_a_stroke_grows_with_its_frame_and_says_so_once() -> None:
    c = canvas()
    with c.at(0, 0, 10):
        c.stroke(polyline([(1, 1), (5, 1)]), "#000000", 0.25, "round")
    assert paths(c) == ['<path fill="none" stroke="#000000" stroke-width="2.5" stroke-linecap="round" d="M10 10h40"/>']
    assert c.svg().count('stroke-linejoin="round"') == 1


def test_a_frame_ends_even_when_drawing_fails() -> None:
    c = canvas()
    with pytest.raises(RuntimeError), c.at(50, 50, 3):
        raise RuntimeError
    c.rect(0, 0, 1, 1, "#000000")
    assert "M0 0h1v1h-1z" in c.svg()
