"""Much work is spread over processes; the results come in order, and are those of one process."""

import os

import pytest

from jurnal.cli import spread
from jurnal.cli.lines import AT_ONCE, MANY, Portion, portions


@pytest.mark.parametrize("cores", [1, 2, 5])
def test_results_keep_their_order(monkeypatch, cores):
    monkeypatch.setattr(spread, "_cores", lambda: cores)
    assert list(spread.spread(iter(range(100)), lambda n: n * n, lambda n: n > 10)) == [n * n for n in range(100)]


def test_little_work_is_done_here_and_much_elsewhere(monkeypatch):
    monkeypatch.setattr(spread, "_cores", lambda: 2)
    places = list(spread.spread(iter(range(40)), lambda _n: os.getpid(), lambda n: n == 20))
    assert set(places[:20]) == {os.getpid()}
    assert os.getpid() not in places[20:]


def test_where_nothing_can_be_forked_one_process_does_it_all(monkeypatch):
    def no_context(_name):
        raise ValueError("cannot find context for 'fork'")

    monkeypatch.setattr(spread, "_cores", lambda: 2)
    monkeypatch.setattr(spread.multiprocessing, "get_context", no_context)
    assert list(spread.spread(iter(range(5)), str, lambda _n: True)) == ["0", "1", "2", "3", "4"]


def test_what_fails_in_a_process_fails_here(monkeypatch):
    monkeypatch.setattr(spread, "_cores", lambda: 2)
    with pytest.raises(ZeroDivisionError):
        list(spread.spread(iter(range(5)), lambda n: 1 // (n - 3), lambda _n: True))


def test_portions_number_their_lines():
    cut = list(portions([[b"1\n"] * (AT_ONCE + 1), [b"2\n"]]))
    assert [(portion.first, len(portion.lines)) for portion in cut] == [
        (1, AT_ONCE),
        (AT_ONCE + 1, 1),
        (AT_ONCE + 2, 1),
    ]
    assert cut[-1] == Portion(AT_ONCE + 2, [b"2\n"]) and MANY > AT_ONCE
