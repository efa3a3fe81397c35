import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurnal.render.print.columns import NEVER, Height, Slice, fill, rows_of, tallness


def paragraph(lines: int, **more) -> Height:
    return Height(lines, **more)


def question(lines: int = 2) -> Height:
    return Height(lines, before=1, parts=False, keep=True)


def test_space_before_a_thing_falls_away_at_the_head_of_a_column():
    rows = rows_of([paragraph(10), question(), paragraph(5)])
    assert tallness(rows) == 18
    filled = fill(rows, (10, 10))
    assert filled.heights == (10, 7)


def test_the_wider_of_two_spaces_stands_between_two_things():
    rows = rows_of([Height(2, after=2, parts=False), Height(2, before=1, parts=False)])
    assert [row.gap for row in rows] == [0, 0, 2, 0]


def test_no_line_is_left_alone():
    filled = fill(rows_of([paragraph(6)]), (5, 5))
    assert filled.columns == ((Slice(0, 0, 4, 0),), (Slice(0, 4, 6, 0),))


def test_a_drop_cap_keeps_its_three_lines():
    filled = fill(rows_of([paragraph(3), Height(6, first=3)]), (5, 6))
    assert filled.columns[0] == (Slice(0, 0, 3, 0),)


def test_a_question_follows_its_answer_into_the_next_column():
    filled = fill(rows_of([paragraph(6), question(), paragraph(6)]), (9, 9))
    assert [part.atom for part in filled.columns[0]] == [0]
    assert [part.atom for part in filled.columns[1]] == [1, 2]


def test_a_block_is_never_parted():
    filled = fill(rows_of([paragraph(4), Height(4, parts=False), paragraph(2)]), (6, 6))
    assert [part.atom for part in filled.columns[0]] == [0]


def test_a_text_too_long_does_not_fit():
    assert fill(rows_of([paragraph(30)]), (10, 10)) is None


def test_no_text_fills_nothing():
    assert fill((), (10, 10)).heights == (0, 0)


def test_a_column_is_better_not_ended_in_a_broken_word():
    hyphens = frozenset({4})
    plain = fill(rows_of([paragraph(9)]), (5, 5))
    broken = fill(rows_of([paragraph(9, hyphens=hyphens)]), (5, 5))
    assert plain.cost == 0
    assert broken.cost > 0


def test_the_cost_of_forbidden_places_is_endless():
    rows = rows_of([question(1), paragraph(4)])
    assert [row.end for row in rows] == [NEVER, NEVER, 0.0, NEVER, 0.0]


HEIGHTS = st.lists(
    st.one_of(
        st.integers(1, 14).map(Height),
        st.integers(1, 3).map(lambda lines: Height(lines, before=1, parts=False, keep=True)),
        st.integers(2, 9).map(lambda lines: Height(lines, before=1, after=1, parts=False)),
    ),
    min_size=1,
    max_size=14,
).map(lambda heights: [*heights, Height(4)])


@given(HEIGHTS, st.lists(st.integers(12, 40), min_size=2, max_size=8))
def test_every_line_stands_once_and_in_order(heights, capacities):
    rows = rows_of(heights)
    filled = fill(rows, capacities)
    if filled is None:
        return
    lines = [(part.atom, line) for column in filled.columns for part in column for line in range(part.start, part.end)]
    assert lines == [(row.atom, row.line) for row in rows]
    assert all(height <= capacity for height, capacity in zip(filled.heights, capacities, strict=True))


@given(HEIGHTS, st.lists(st.integers(12, 40), min_size=2, max_size=8))
def test_no_column_ends_where_it_must_not(heights, capacities):
    rows = rows_of(heights)
    filled = fill(rows, capacities)
    if filled is None:
        return
    for column in filled.columns:
        if column and (column[-1].atom, column[-1].end) != (len(heights) - 1, heights[-1].lines):
            last = column[-1]
            row = next(row for row in rows if (row.atom, row.line) == (last.atom, last.end - 1))
            assert row.end < NEVER


@pytest.mark.parametrize(("tall", "capacities", "used"), [(10, (10, 10), 1), (11, (10, 10), 2), (20, (10, 10, 10), 2)])
def test_columns_are_filled_from_the_first(tall, capacities, used):
    assert fill(rows_of([Height(1) for _ in range(tall)]), capacities).used == used
