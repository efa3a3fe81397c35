"""What a layout says of itself: how much is text, what stays empty, how many lines and words to cut or to write."""

import pytest

from jurnal.model import Fit, Hold
from jurnal.render.print.atoms import Atom
from jurnal.render.print.fitting import Where, fit, held_against, holds, seen, shortened, words_in_a_line, words_of
from jurnal.render.print.grid import BASE, Grid, Side
from jurnal.render.print.page import Page
from jurnal.render.print.sample import Line, Measured
from jurnal.render.print.settle import Frame, Shape, settled
from jurnal.render.print.story import Story

GRID = Grid.of("A4")
WORDS = 6


def paragraph(lines: int) -> tuple[Atom, Measured]:
    """A paragraph of so many lines of six words of three letters."""
    html = " ".join(["сөз"] * (WORDS * lines))
    return Atom(html), Measured(lines * BASE, tuple(Line(3 * WORDS * n, False, 100) for n in range(lines)))


def block(lines: int) -> tuple[Atom, Measured]:
    return Atom("<div>екі сөз</div>", parts=False), Measured(lines * BASE, ())


def story(*parts: tuple[Atom, Measured]) -> Story:
    return Story(tuple(atom for atom, _ in parts), tuple(measure for _, measure in parts), "text just", 200.0)


def set_in(told: Story, *capacities: int):
    return settled(told, lambda window: [Shape(capacities)], "piece")


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("Бір <b>екі</b> үш", 3),
        ("бір – екі", 2),
        ("ҮЕҰ-ның 30&nbsp;%", 2),
        ("со\u00adчетание", 1),
        ("", 0),
    ],
)
def test_words_are_what_has_a_letter_or_a_digit(html, words):
    assert words_of(html) == words


def test_blocks_have_no_words_to_a_line():
    assert words_in_a_line(story(paragraph(4), block(9), paragraph(2))) == WORDS
    assert words_in_a_line(story(block(3))) == 0.0


def test_lines_are_taken_from_the_longest_paragraph_and_never_all_of_them():
    told = story(paragraph(3), block(5), paragraph(6))
    assert [len(measure.lines) for measure in shortened(told, 4).measures] == [2, 0, 3]
    assert shortened(told, 4).tall == told.tall - 4
    assert [len(measure.lines) for measure in shortened(told, 99).measures] == [1, 0, 1]


def test_of_the_shapes_with_as_many_pages_the_roomiest_and_the_closest_count():
    assert holds([(4, 100), (2, 30), (4, 250), (2, 60), (6, -3)]) == (Hold(2, 30, 60), Hold(4, 100, 250))


def test_a_page_knows_its_text_and_what_is_empty():
    lines = GRID.lines
    frames = [Frame(0, left, 0, width, lines) for left, width in GRID.split(2)]
    laid = set_in(story(paragraph(lines + 20)), lines, lines)
    page = seen(GRID, [Page(Side.LEFT, ())], laid, frames)[0]
    assert page.text == pytest.approx((lines + 20) / (2 * lines), abs=1e-4)
    ((left, top, width, height),) = page.empty
    assert left * GRID.width == pytest.approx(GRID.outer + frames[1].left, abs=0.1)
    assert top * GRID.height == pytest.approx(GRID.y(20), abs=0.1)
    assert (width * GRID.width, height * GRID.height) == pytest.approx((frames[1].width, (lines - 20) * BASE), abs=0.1)


def test_a_single_line_is_not_called_empty():
    frames = [Frame(0, 0, 0, 200, 10)]
    assert seen(GRID, [Page(Side.LEFT, ())], set_in(story(paragraph(9)), 10), frames)[0].empty == ()


def test_what_columns_lose_at_their_feet_is_counted():
    told = story(paragraph(5), block(6), paragraph(5))
    laid = set_in(told, 9, 14)
    assert laid.filled.heights == (5, 11)
    made = fit([Page(Side.LEFT, (), text=0.5)], laid, told, {"piece": told.tall}, ())
    assert (made.lines, made.lost, made.full) == (16, 4, 0.5)


def pages_taken(told: Story) -> int:
    """Two columns of ten lines a page, as many pages as it needs."""
    return next(pages for pages in range(1, 20) if settle_in(told, pages) is not None and told.tall <= 20 * pages)


def settle_in(told: Story, pages: int):
    try:
        return set_in(told, *[10] * (2 * pages))
    except ValueError:
        return None


def test_a_piece_over_its_budget_tells_the_lines_that_meet_it():
    told = story(*[paragraph(5)] * 9)
    plain = Fit(("piece",), pages_taken(told), told.tall, WORDS, 0.3, {}, holds([(2, 40), (3, 60)]))
    over = held_against(plain, 2, told, lambda shorter: pages_taken(shorter) <= 2)
    assert (over.budget, over.over) == (2, 6)  # 5 would do, were they cut in the right place
    assert {pages_taken(shortened(told, over.over, where)) for where in Where} == {2}
    assert {pages_taken(shortened(told, over.over - 1, where)) for where in Where} == {2, 3}
    assert over.words(over.over) == 36


def test_a_block_that_cannot_be_parted_makes_it_more_than_the_sum_of_lines_says():
    told = story(paragraph(8), block(6), paragraph(8), block(6), paragraph(14))
    plain = Fit(("piece",), pages_taken(told), told.tall, WORDS, 0.3, {}, holds([(2, 40), (3, 60)]))
    over = held_against(plain, 2, told, lambda shorter: pages_taken(shorter) <= 2)
    assert over.over > told.tall - 40
    assert {pages_taken(shortened(told, over.over, where)) for where in Where} == {2}
    assert 3 in {pages_taken(shortened(told, over.over - 1, where)) for where in Where}


@pytest.mark.parametrize("budget", [None, 3, 4])
def test_within_the_budget_nothing_is_over(budget):
    plain = Fit(("piece",), 3, 45, WORDS, 0.3, {}, holds([(2, 40), (3, 60), (4, 50), (4, 80)]))
    kept = held_against(plain, budget, story(paragraph(45)), lambda shorter: pytest.fail("no need to try"))
    assert (kept.budget, kept.over, kept.room) == (budget, 0, 15)
    assert kept.short == (5 if budget == 4 else 0)


def test_pages_are_won_in_pairs():
    plain = Fit(("piece",), 4, 145, WORDS, 0.3, {}, (Hold(2, 10, 137), Hold(3, 20, 240), Hold(4, 120, 360)), lost=2)
    assert plain.saving == (10, 2)
    three = Fit(("piece",), 3, 145, WORDS, 0.3, {}, plain.holds)
    assert three.saving == (8, 2)
    assert Fit(("piece",), 2, 100, WORDS, 0.3, {}, plain.holds).saving is None
    assert Fit(("piece",), 4, 100, WORDS, 0.3, {}, plain.holds).saving == (-37, 2)
    tight = Fit(("piece",), 3, 132, WORDS, 0.3, {}, plain.holds, budget=2, over=3)
    assert tight.saving == (3, 2)
