from jurnal.render.print.atoms import Atom
from jurnal.render.print.sample import Line, Measured
from jurnal.render.print.settle import Inset, Shape, Window, places, settle
from jurnal.render.print.story import Story

LETTERS = 30


def text(lines: int, anchor: str = "", **more) -> tuple[Atom, Measured]:
    """A paragraph of so many full lines."""
    html = " ".join(["сөз"] * (lines * LETTERS // 3))
    return Atom(html, anchor=anchor, **more), Measured(
        lines * 13.0, tuple(Line(n * LETTERS, False, 100) for n in range(lines))
    )


def block(lines: int, **more) -> tuple[Atom, Measured]:
    """A block of so many lines."""
    return Atom("<div></div>", parts=False, **more), Measured(lines * 13.0, ())


def story(*parts: tuple[Atom, Measured]) -> Story:
    return Story(tuple(atom for atom, _ in parts), tuple(measure for _, measure in parts), "text just", 200.0)


def quote(anchor: str = "") -> Inset:
    return Inset(
        Atom("<blockquote></blockquote>", parts=False, before=1, after=1, quote=True), Measured(65.0, ()), anchor
    )


def offered(*shapes: Shape):
    return lambda window: [shape for shape in shapes if window.takes(sum(shape.capacities), shape.insets)]


def test_the_shape_that_the_text_fills_is_taken():
    told = story(text(10), text(10), text(10))
    chosen = settle(told, offered(Shape((15, 16)), Shape((18, 18)), Shape((15, 15))))
    assert chosen.shape.capacities == (15, 15)
    assert chosen.slack == 0


def test_a_dearer_shape_is_taken_when_it_fits_better():
    told = story(text(10), text(10))
    chosen = settle(told, offered(Shape((12, 14)), Shape((10, 10), cost=2.0)))
    assert chosen.shape.capacities == (10, 10)


def test_a_roomy_shape_is_better_than_none():
    assert settle(story(text(4)), offered(Shape((40, 40)))) is not None


def test_what_fits_nowhere_gives_nothing():
    assert settle(story(text(60)), offered(Shape((10, 10)))) is None


def test_a_quotation_stands_after_the_words_it_quotes():
    told = story(text(8, "p1"), text(8, "p2"), text(8, "p3"), text(8, "p4"))
    chosen = settle(told, offered(Shape((25, 14), insets=(quote("p2"),))))
    stands = [number for number, atom in enumerate(chosen.story.atoms) if atom.quote]
    assert stands == [2]


def test_a_quotation_never_parts_a_question_from_its_answer():
    told = story(text(4, "p1"), block(2, keep=True, anchor="q1"), text(6, "p2"), text(4, "p3"))
    assert 2 not in [place for place, _ in places(told, "q1")]
    assert 0 not in [place for place, _ in places(told, "p1")]


def test_a_quotation_never_stands_against_another_block():
    told = story(text(4, "p1"), block(4), text(6, "p2"))
    assert [place for place, _ in places(told, "p1")] == [1]


def test_a_window_counts_what_quotations_take():
    assert Window(20, 0, 4).takes(26, (quote(),))
    assert not Window(20, 0, 4).takes(25, (quote(),))
    assert not Window(20, 0, 4).takes(31, (quote(),))


def test_columns_give_back_all_the_words():
    told = story(text(7, drop=""), text(9))
    chosen = settle(told, offered(Shape((9, 7))))
    html = "".join(told.column(slices) for slices in chosen.filled.columns)
    assert html.count("сөз") == (7 + 9) * LETTERS // 3
    assert html.count('class="p cut"') == html.count("cont")
