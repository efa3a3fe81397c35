"""Drawings without transparency keep the colours one sees."""

import re

from hypothesis import given
from hypothesis import strategies as st

from jurnal.art.charts import flat

COLOUR = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def test_a_veil_is_mixed_with_its_ground() -> None:
    svg = '<g><path d="M0,0" fill="#000000" fill-opacity="0.25"/><path fill="#ff0000"/></g>'
    assert flat(svg, "#ffffff") == '<g><path d="M0,0" fill="#bfbfbf"/><path fill="#ff0000"/></g>'


def test_lines_too_and_what_is_opaque_says_nothing() -> None:
    svg = '<line stroke-opacity="0.5" stroke="#0000ff"/><rect fill="#123456" opacity="1" fill-opacity="1"/>'
    assert flat(svg, "#ffffff") == '<line stroke="#8080ff"/><rect fill="#123456"/>'


@given(COLOUR, COLOUR, st.floats(0, 1))
def test_nothing_shines_through_and_the_colour_lies_between(over: str, under: str, opacity: float) -> None:
    made = flat(f'<rect fill="{over}" fill-opacity="{opacity:.4f}"/>', under)
    assert "opacity" not in made
    [mixed] = re.findall(r'fill="#(.{6})"', made)
    for place in (0, 2, 4):
        low, high = sorted(int(colour[place + 1 : place + 3], 16) for colour in (over, under))
        assert low <= int(mixed[place : place + 2], 16) <= high
