"""What of an issue only fills its sheets, and what would win one."""

import pytest

from jurnal.assemble.extent import extent_of
from jurnal.model import Fit, Flat, Hold, Leaf

HOLDS = (Hold(2, 10, 140), Hold(4, 120, 360))


def flat(kinds: str, *fits: Fit) -> Flat:
    """Pages by a letter each: p a piece, h the house advertisement, e an endpaper; the covers stand around them."""
    names = {"p": "report", "h": "house", "e": "endpaper"}
    inside = [Leaf(names[letter]) for letter in kinds]
    return Flat((Leaf("cover"), Leaf("imprint"), Leaf("contents"), *inside, Leaf("back")), fits)


def fit(slug: str, lines: int, pages: int = 4, over: int = 0) -> Fit:
    return Fit((slug,), pages, lines, 5.0, 0.5, {}, HOLDS, 0, 2 if over else None, over)


def test_pages_that_say_something_and_those_that_fill() -> None:
    extent = extent_of(flat("pppphppe"), 12)
    assert (extent.pages, extent.own, extent.fillers, extent.over) == (12, 10, ((8, "house"), (11, "endpaper")), 0)
    assert extent_of(flat("pppp"), 12).over == -4
    assert extent_of(flat("pppp"), None).over == 0


@pytest.mark.parametrize(
    ("kinds", "wanted"),
    [
        ("pppppppp", ("short", "long")),  # a whole sheet to win
        ("pppppphe", ("short",)),  # two of its pages only fill
        ("ppppphee", ("short",)),  # a piece that ends on a left page has the facing one too
    ],
)
def test_a_sheet_is_won_by_the_easiest_cuts(kinds: str, wanted: tuple[str, ...]) -> None:
    winning = extent_of(flat(kinds, fit("long", 170), fit("short", 145), fit("spread", 100, 2)), None).winning
    assert winning is not None
    assert tuple(cut.slug for cut, _ in winning.cuts) == wanted
    assert {cut.slug: lines for cut, lines in winning.cuts}["short"] == 5


def test_what_is_over_its_budget_is_cut_first() -> None:
    winning = extent_of(flat("pppppphe", fit("roomy", 90), fit("over", 150, over=12)), None).winning
    assert winning is not None
    assert [(cut.slug, lines) for cut, lines in winning.cuts] == [("over", 12)]


def test_where_no_cut_wins_a_sheet_none_is_told() -> None:
    assert extent_of(flat("pppppppp", fit("short", 145), fit("spread", 100, 2)), None).winning is None
