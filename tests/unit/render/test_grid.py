from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from jurnal.model import Kind
from jurnal.render.web.grid import lay_out
from jurnal.render.web.views import MissingView, PieceView


class View(PieceView):
    """A piece of which only the kind and the people matter."""

    def __init__(self, kind: str, who: tuple[object, ...] = ()) -> None:
        object.__setattr__(self, "kind", kind)
        object.__setattr__(self, "who", who)
        object.__setattr__(self, "authors", ())


SOMEBODY = (SimpleNamespace(name="x"),)
GAP = MissingView("x", "c-house", "", ())


@pytest.mark.parametrize("kind", [kind.value for kind in Kind])
def test_every_kind_can_stand_alone(kind: str) -> None:
    layout = lay_out([View(kind)], tinted=False)
    assert len(layout.cells) == 1
    assert layout.cells[0].form


def test_kinds_that_stand_alone_look_different() -> None:
    forms = [lay_out([View(kind.value)], tinted=False).cells[0].form for kind in Kind]
    assert len(set(forms)) >= 7


def test_the_report_leads_though_it_comes_last() -> None:
    news, report = View("news"), View("report")
    layout = lay_out([news, View("news"), report], tinted=False)
    assert layout.cells[0].item is report
    assert [cell.form for cell in layout.cells] == ["lead", "brief", "brief"]


def test_what_has_something_to_show_stands_beside_the_lead() -> None:
    reports = [View("report") for _ in range(3)]
    layout = lay_out([View("news"), View("news"), *reports, View("news")], tinted=False)
    assert [cell.item for cell in layout.cells[:3]] == reports
    assert [cell.form for cell in layout.cells] == ["lead", "second", "second", "brief", "brief", "brief"]


def test_nothing_is_lost_and_nothing_twice() -> None:
    items = [View("news") for _ in range(9)] + [View("interview", SOMEBODY), GAP]
    layout = lay_out(items, tinted=True)
    assert sorted(map(id, (cell.item for cell in layout.cells))) == sorted(map(id, items))
    assert layout.ground == "tint"


@pytest.mark.parametrize(("below", "span"), [(1, "w12"), (2, "w6"), (3, "w4"), (4, "w3"), (6, "w4"), (8, "w3")])
def test_rows_below_the_lead_leave_no_orphan(below: int, span: str) -> None:
    layout = lay_out([View("report")] + [View("news") for _ in range(2 + below)], tinted=False)
    assert {cell.span for cell in layout.cells[3:]} == {span}


def test_a_gap_is_shown_plainly() -> None:
    layout = lay_out([View("report"), cast(PieceView, GAP)], tinted=False)
    assert layout.cells[1].form == "gap"
    assert lay_out([GAP], tinted=False).cells[0].form == "gap"
