"""Whatever the text: cutting what is told meets the budget, and the words told are those of the lines."""

from hypothesis import given
from hypothesis import strategies as st

from jurnal.model import Fit
from jurnal.render.print.atoms import Atom
from jurnal.render.print.columns import fill
from jurnal.render.print.fitting import Where, held_against, holds, shortened, words_in_a_line
from jurnal.render.print.grid import BASE
from jurnal.render.print.sample import Line, Measured
from jurnal.render.print.story import Story

COLUMN = 14
"""Lines of a column; a page has two."""


@st.composite
def stories(draw) -> Story:
    atoms, measures = [], []
    for _ in range(draw(st.integers(4, 14))):
        lines, words = draw(st.integers(1, 9)), draw(st.integers(3, 8))
        parts = draw(st.integers(0, 5)) > 0
        html = " ".join(["сөз"] * (lines * words))
        rows = tuple(Line(3 * words * number, False, 100) for number in range(lines)) if parts else ()
        atoms.append(Atom(html, parts=parts, before=0 if parts else 1, after=0 if parts else 1))
        measures.append(Measured(lines * BASE, rows))
    return Story(tuple(atoms), tuple(measures), "text", 200.0)


def taken(story: Story) -> int:
    return next(pages for pages in range(1, 60) if fill(story.rows, [COLUMN] * 2 * pages))


@given(stories())
def test_cutting_what_is_told_meets_the_budget(story: Story):
    pages = taken(story)
    made = Fit(("a",), pages, story.tall, words_in_a_line(story), 1.0, {}, holds((n, 2 * n * COLUMN) for n in range(9)))
    budget = pages - 1
    told = held_against(made, budget, story, lambda shorter: taken(shorter) <= budget)
    if budget == 0 or any(taken(shortened(story, 10_000, where)) > budget for where in Where):
        return  # no cut of running text can do it
    assert told.over >= 1
    assert all(taken(shortened(story, told.over, where)) <= budget for where in Where)


@given(stories(), st.integers(0, 40))
def test_the_words_of_a_hint_are_those_of_so_many_lines(story: Story, lines: int):
    made = Fit(("a",), 2, story.tall, words_in_a_line(story), 1.0)
    running = [(atom, measure) for atom, measure in zip(story.atoms, story.measures, strict=True) if atom.parts]
    if not running:
        assert made.words(lines) == 0
        return
    each = [len(atom.html.split()) / len(measure.lines) for atom, measure in running]
    assert min(each) * lines - 1 <= made.words(lines) <= max(each) * lines + 1


@given(st.integers(1, 5))
def test_short_last_lines_do_not_make_a_full_line_look_shorter(words: int):
    atom = Atom(" ".join(["сөз"] * (40 + words)))
    measure = Measured(9 * BASE, tuple(Line(3 * 5 * number, False, 100) for number in range(9)))
    short = Story((atom,) * 3, (measure,) * 3, "text", 200.0)
    assert words_in_a_line(short) == 5
