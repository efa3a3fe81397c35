"""Derived colours stay close to those that were chosen by hand, and can be read whatever the colour."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurnal.art import contrast
from jurnal.art.colour import distance
from jurnal.check.colours import READABLE, colours_of
from jurnal.check.schema import ColoursSheet

CHOSEN = {  # field: ink, tint, art, and the same three and the field for the dark theme
    "#00768F": ("#006B82", "#E1F0F3", "#66B5C4", "#5CC0D6", "#10292F", "#1F7688", "#005466"),
    "#1F4E9E": ("#1F4E9E", "#E6ECF8", "#87A6DC", "#9BBCF5", "#16233A", "#3A62A8", "#1B3C78"),
    "#6A3D9A": ("#6A3D9A", "#EFE8F7", "#B597D6", "#C9A9F0", "#251B33", "#7449A3", "#4B2B70"),
    "#B3450F": ("#B3450F", "#FBEAE0", "#E79A70", "#F5A277", "#321D13", "#A9501F", "#7A3110"),
    "#A61E4D": ("#A61E4D", "#FAE6ED", "#DD84A2", "#F79BB5", "#33151F", "#A83459", "#761739"),
    "#3F6B1F": ("#3F6B1F", "#EAF2E1", "#9BBF7C", "#A9D27F", "#1B2914", "#52802F", "#304F19"),
}
BARELY_SEEN = 0.04


@pytest.mark.parametrize("field", CHOSEN)
def test_derived_colours_are_close_to_the_chosen_ones(field):
    found = colours_of(ColoursSheet(colour=field))
    derived = (found.ink, found.tint, found.art, found.dark_ink, found.dark_tint, found.dark_art, found.dark_field)
    assert [pair for pair in zip(derived, CHOSEN[field], strict=True) if distance(*pair) > BARELY_SEEN] == []


def test_colours_that_are_written_are_kept():
    sheet = ColoursSheet.model_validate({"colour": "#1f4e9e", "ink": "#102a5e", "dark": {"tint": "#000000"}})
    found = colours_of(sheet)
    assert (found.field, found.ink, found.dark_tint) == ("#1F4E9E", "#102A5E", "#000000")


@given(st.integers(0, 0xFFFFFF).map("#{:06X}".format))
def test_derived_ink_can_be_read_whatever_the_colour(colour):
    found = colours_of(ColoursSheet(colour=colour))
    assert contrast(found.ink, "#FFFFFF") >= READABLE
    assert contrast(found.ink, found.tint) >= READABLE
    assert contrast(found.dark_ink, found.dark_tint) >= READABLE
