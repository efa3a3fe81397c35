"""Work in pieces, spread over the cores of this machine when there is much of it; the results keep their order."""

from __future__ import annotations

import itertools
import multiprocessing
import os
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")


_INHERITED: list[Callable[[Any], Any]] = []
"""What the processes do, the last one counts: they are forked, so it needs no way to travel."""


def _do(piece: object) -> Any:  # noqa: ANN401 - a process's results have no type
    return _INHERITED[-1](piece)


def spread(pieces: Iterator[T], work: Callable[[T], R], is_much: Callable[[T], bool]) -> Iterator[R]:
    """`work` done to every piece, one after the other until a piece `is_much`: from there on by as many processes as
    there are cores. Where processes cannot be forked, one does it all."""
    for piece in pieces:
        if is_much(piece) and (cores := _cores()) > 1:
            yield from _by_many(itertools.chain([piece], pieces), work, cores)
            return
        yield work(piece)


def _by_many(pieces: Iterator[T], work: Callable[[T], R], cores: int) -> Iterator[R]:
    _INHERITED.append(work)
    try:
        pool = multiprocessing.get_context("fork").Pool(cores)
    except (OSError, ValueError):  # no shared memory, or no fork: some sandboxes, Windows
        yield from map(work, pieces)
        return
    with pool:
        yield from pool.imap(_do, pieces)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
