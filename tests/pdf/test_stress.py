"""A magazine of photographs, of very long and very short pieces: nothing breaks, nothing is lost, no page looks
forgotten."""

from __future__ import annotations

import importlib.util
import itertools
import re
from pathlib import Path

import pytest

from jurnal.assemble import assemble
from jurnal.check import check_magazine
from jurnal.effects import hyphens
from jurnal.effects.cache import Cache
from jurnal.effects.disk import read_theme, read_tree
from jurnal.effects.drawings import Drawings, PrintCharts
from jurnal.effects.pdf import plan_pages
from jurnal.effects.pdf_engine import overfull
from jurnal.effects.places import theme_folders
from jurnal.render.print import document
from jurnal.render.print.cut import ink
from jurnal.render.print.grid import BASE
from jurnal.render.print.repair import ladder
from jurnal.render.theme import Theme

pytestmark = pytest.mark.pdf

_beside = importlib.util.spec_from_file_location("stress", Path(__file__).with_name("stress.py"))
stress = importlib.util.module_from_spec(_beside)
_beside.loader.exec_module(stress)


@pytest.fixture(scope="module")
def planned(tmp_path_factory):
    folder = stress.write(tmp_path_factory.mktemp("stress"))
    hyphens.register(folder / "hyphens")
    checked = check_magazine(read_tree(folder))
    assert [str(finding) for finding in checked.findings] == []
    edition = assemble(checked).edition(stress.ISSUE, "kk")
    theme = Theme(read_theme(folder).texts)
    charts = PrintCharts(Drawings(Cache(folder / "cache"), "test"), theme.tokens, "kk", "")
    return plan_pages(edition, theme, folder, tuple(reversed(theme_folders(folder))), charts)


@pytest.fixture(scope="module")
def columns(planned):
    """Every column of running text: (page number, element)."""
    _, _, plan = planned
    return [
        (number, element)
        for number, page in enumerate(plan.pages, start=1)
        for element in page.elements
        if element.name == "column"
    ]


def stories(planned):
    return [story for key, story in planned[0].made.items() if key[0] == "story"]


def test_no_column_runs_over_and_nothing_is_laid_over_it(planned):
    kit, engine, plan = planned
    assert overfull(engine.lay_out(document(kit, plan.pages, plan.pagination))) == []
    names = ("column", "title", "standfirst", "kicker", "person-card", "wide-quote", "figures")
    for number, page in enumerate(plan.pages, start=1):
        for one, other in itertools.combinations([e for e in page.elements if e.name in names and e.height], 2):
            beside = one.left + one.width <= other.left + 1 or other.left + other.width <= one.left + 1
            apart = one.top + one.height <= other.top + 1 or other.top + other.height <= one.top + 1
            assert beside or apart, (number, one.name, other.name)


def test_every_column_stands_on_the_grid(planned, columns):
    kit, _, _ = planned
    for number, element in columns:
        line = (element.top - kit.grid.y(0)) / BASE
        assert abs(line - round(line)) < 0.01, (number, line)


def test_no_column_ends_in_a_heading_and_no_paragraph_leaves_one_line_behind(columns):
    seen = 0
    for number, element in columns:
        blocks = re.findall(
            r'<p class="(p[^"]*)"[^>]*>(.*?)</p>|<div class="blk"[^>]*>(.*?)</div>', element.html, re.DOTALL
        )
        if not blocks:
            continue
        assert not re.search(r'<h3|class="q"', blocks[-1][2]), number
        for css, inside, _ in (blocks[0], blocks[-1]):
            if css and "set" in css.split() and ("cont" in css or inside.rstrip().endswith("\u2010")):
                assert inside.count("<br>") >= 1, (number, inside[:60])
                seen += 1
    assert seen > 10


def test_long_texts_have_neither_ladders_nor_scraps(planned):
    for story in stories(planned):
        for atom, measure in zip(story.atoms, story.measures, strict=True):
            if atom.parts:
                assert ladder(measure.lines) is None
                assert len(measure.lines) < 2 or len(ink(atom.html)) - measure.lines[-1].start >= 4


def test_no_page_is_forgotten(planned):
    """Something stands at most heights of every page."""
    kit, _, plan = planned
    for number, page in enumerate(plan.pages, start=1):
        held = set()
        for element in page.elements:
            high = kit.height(element.html, element.width) if element.height is None else element.height
            held |= set(
                range(int((element.top - kit.grid.y(0)) / BASE), int((element.top + high - kit.grid.y(0)) / BASE))
            )
        here = len(held & set(range(kit.grid.lines))) / kit.grid.lines
        assert here > 0.6 or page.ground.value not in ("paper", "warm"), (number, page.kind, here)


def test_a_photograph_is_printed_with_its_words(planned):
    _, _, plan = planned
    html = "".join(element.html for page in plan.pages for element in page.elements)
    for name in (
        "essay/lead.jpg",
        "essay/p1.jpg",
        "essay/p2.jpg",
        "talk/lead.jpg",
        "tall/lead.jpg",
        "people/aigul.jpg",
    ):
        assert name in html, name
    said = stress.fiction.SENTENCES["kk"]
    assert html.count(f"{said[2]}. Сурет") >= 1


def test_notes_stand_in_small_type_at_the_end_of_their_piece(planned):
    _, _, plan = planned
    first, last = plan.pagination["essay"]
    pages = ["".join(e.html for e in page.elements if e.name == "column") for page in plan.pages[first - 1 : last]]
    assert [number for number, html in enumerate(pages) if "note-row" in html][-1] == len(pages) - 1
    whole = "".join(pages)
    assert whole.count('class="note-row"') == 6
    assert all(f'<sup><a href="#note-{n}">{n}</a></sup>' in whole for n in range(1, 7))
    assert "note-back" not in whole


def test_a_long_name_stays_in_its_card(planned):
    kit, _, plan = planned
    cards = [e for page in plan.pages for e in page.elements if e.name == "person-card"]
    assert len(cards) >= 3
    assert all(kit.ruler.measure(card.html, card.width).width <= card.width + 1 for card in cards)
