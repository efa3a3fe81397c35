"""The pages that pieces may take: their own budget, or what is left of their run's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jurnal.assemble import assemble
from jurnal.assemble.budgets import budget_of
from jurnal.model import Edition, Entry, Missing


@pytest.fixture
def edition(checked) -> Edition:
    return assemble(checked).edition("2031-01", "kk")


def with_pages(edition: Edition, pages: list[int | None], budgets: dict[str, int]) -> Edition:
    groups = tuple(replace(group, pages=own) for group, own in zip(edition.issue.groups, pages, strict=True))
    return replace(edition, issue=replace(edition.issue, groups=groups, budgets=budgets))


def test_a_piece_has_its_own_budget(edition: Edition) -> None:
    given = with_pages(edition, [8, None, None], {"bridge-opens": 6})
    assert budget_of(given, ["bridge-opens"]) == 6


def test_pieces_laid_out_together_have_what_the_others_of_their_run_leave(edition: Edition) -> None:
    given = with_pages(edition, [8, 6, None], {"talk-with-asel": 4})
    assert budget_of(given, ["bridge-opens", "rivers-in-numbers"]) == 8
    assert budget_of(given, ["what-is-home"]) == 2


def test_where_nobody_said_there_is_none(edition: Edition) -> None:
    given = with_pages(edition, [8, None, None], {})
    assert budget_of(given, ["bridge-opens"]) is None
    assert budget_of(given, ["talk-with-asel"]) is None


def test_a_piece_that_is_not_translated_takes_nothing_of_its_run(edition: Edition) -> None:
    given = with_pages(edition, [8, None, None], {})
    first, *others = given.runs
    there, gone = first.entries
    assert isinstance(gone, Entry)
    runs = (replace(first, entries=(there, Missing(gone.piece, "kk", ("ru",)))), *others)
    assert budget_of(replace(given, runs=runs), [there.slug]) == 8
