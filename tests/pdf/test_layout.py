"""What an art director would object to: columns over columns, ladders of hyphens, text that runs out of its frame."""

import itertools

import pytest

from jurnal.effects.cache import Cache
from jurnal.effects.drawings import Drawings, PrintCharts
from jurnal.effects.pdf import plan_pages
from jurnal.effects.pdf_engine import PT, _lines, _of_class, _text_boxes, _texts, overfull
from jurnal.effects.places import theme_folders
from jurnal.render.print import document
from jurnal.render.print.composing.display import DISPLAYS
from jurnal.render.print.composing.faces import FLOWS
from jurnal.render.print.cut import ink
from jurnal.render.print.grid import BASE, Side
from jurnal.render.print.repair import ladder
from jurnal.render.print.settle import LEEWAY, ROOM

pytestmark = pytest.mark.pdf

HANGS = 3.0
"""Points that a mark at the end of a line may stand outside its column."""
TEXT = ("column", "sign-off", "title", "kicker", "standfirst", "pull-quote", "figures", "person", "wide-quote")


@pytest.fixture(scope="module")
def planned(press):
    charts = PrintCharts(Drawings(Cache(press.folder / "cache"), "test"), press.theme.tokens, "ru", "")
    themes = tuple(reversed(theme_folders(press.folder)))
    memory = press.folder / "ru.json"
    return plan_pages(press.editions["ru"], press.theme, press.folder, themes, charts, memory=memory)


def frames(page):
    return [element for element in page.elements if element.name in TEXT and element.height]


def test_pages_alternate_and_every_text_keeps_inside_the_page(planned):
    kit, _, plan = planned
    for number, page in enumerate(plan.pages, start=1):
        assert page.side is (Side.LEFT if number % 2 == 0 else Side.RIGHT), number
        for element in frames(page):
            assert element.left >= kit.grid.left(page.side) - 3, (number, element.name)
            assert element.left + element.width <= kit.grid.left(page.side) + kit.grid.text + 8, (number, element.name)
            assert element.top + element.height <= kit.grid.y(kit.grid.lines) + BASE, (number, element.name)


def test_no_text_stands_on_another(planned):
    _, _, plan = planned
    for number, page in enumerate(plan.pages, start=1):
        for one, other in itertools.combinations(frames(page), 2):
            if {one.name, other.name} == {"column", "sign-off"}:
                continue  # the foot of the last column is kept free for it: see below
            beside = one.left + one.width <= other.left + 1 or other.left + other.width <= one.left + 1
            apart = one.top + one.height <= other.top + 1 or other.top + other.height <= one.top + 1
            assert beside or apart, (number, one.name, other.name)


def test_every_column_holds_its_text_and_the_sign_off_stands_below_it(planned):
    kit, engine, plan = planned
    assert overfull(engine.lay_out(document(kit, plan.pages, plan.pagination))) == []


def test_at_most_two_lines_in_a_row_end_in_a_hyphen(planned):
    kit, _, _ = planned
    stories = [story for key, story in kit.made.items() if key[0] == "story"]
    assert len(stories) > 5
    lines = [measure.lines for story in stories for measure in story.measures]
    assert sum(line.hyphen for some in lines for line in some) > 20
    assert [ladder(some) for some in lines if ladder(some) is not None] == []


def test_the_engine_sets_every_face_as_the_composing_counts_on(planned):
    kit, _, _ = planned
    assert kit.ruler.compositor.flows == frozenset(FLOWS)
    assert kit.ruler.compositor.displays == frozenset(DISPLAYS)


def test_running_text_is_composed(planned):
    kit, _, _ = planned
    stories = [story for key, story in kit.made.items() if key[0] == "story"]
    assert all(
        measure.styles
        for story in stories
        for atom, measure in zip(story.atoms, story.measures, strict=True)
        if atom.parts
    )


def test_composed_lines_end_at_the_edge_of_their_column(planned):
    kit, engine, plan = planned
    seen = 0
    for number, page in enumerate(engine.lay_out(document(kit, plan.pages, plan.pagination)).pages, start=1):
        for column in _of_class(page._page_box, "e-column"):
            straight = any(True for _ in _of_class(column, "just"))
            for paragraph in _of_class(column, "set"):
                lines = list(_lines(paragraph))
                for line in lines:
                    right = max(box.position_x + box.width for box in _text_boxes(line)) * PT
                    over = right - (column.position_x + column.width) * PT
                    assert over < HANGS, (number, "".join(_texts(line)), over)
                    whole = line is not lines[-1] and straight
                    assert not whole or over > -0.5, (number, "".join(_texts(line)), over)
                    seen += whole
    assert seen > 100


def test_a_last_line_is_no_scrap(planned):
    kit, _, _ = planned
    stories = [story for key, story in kit.made.items() if key[0] == "story"]
    scraps = [
        (atom.html, measure.lines[-1].start)
        for story in stories
        for atom, measure in zip(story.atoms, story.measures, strict=True)
        if atom.parts and len(measure.lines) > 1 and len(ink(atom.html)) - measure.lines[-1].start < 4
    ]
    assert scraps == []


def test_openers_stand_on_left_pages(planned):
    _, _, plan = planned
    for slug, (first, _) in plan.pagination.items():
        assert first % 2 == 0 or slug == "second-news", slug


def test_hardly_a_line_is_wasted(planned):
    _, _, plan = planned
    for leaf in plan.flat.leaves:
        assert leaf.blank < 0.12, leaf


def test_what_a_number_of_pages_holds_agrees_with_the_pages_taken(planned):
    _, _, plan = planned
    assert {slug for fit in plan.fits for slug in fit.slugs} == set(plan.pagination)
    for fit in plan.fits:
        first, last = plan.pagination[fit.slug][0], plan.pagination[fit.slugs[-1]][1]
        assert fit.pages == last - first + 1
        hold = fit.hold(fit.pages)
        assert hold is not None
        assert hold.least - ROOM <= fit.lines <= hold.most + LEEWAY, fit
        assert sum(fit.own.values()) <= fit.lines
        assert 2 < fit.per_line < 14, fit


def test_pages_tell_how_much_of_them_is_text(planned):
    _, _, plan = planned
    leaves = plan.flat.leaves
    assert all(0 <= leaf.text <= 1 for leaf in leaves)
    assert all(not leaf.text for leaf in leaves if not leaf.slugs)
    for fit in plan.fits:
        first, last = plan.pagination[fit.slug][0], plan.pagination[fit.slugs[-1]][1]
        assert sum(leaf.text for leaf in leaves[first - 1 : last]) > 0, fit
