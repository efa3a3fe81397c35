"""Work in several processes at once: layouts take seconds each and know nothing of one another."""

from __future__ import annotations

import copyreg
import gc
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from types import MappingProxyType
from typing import TypeVar

J = TypeVar("J")
R = TypeVar("R")


def in_parallel(work: Callable[[J], R], jobs: Sequence[J], workers: int | None = None) -> Iterator[tuple[J, R]]:
    """Each job with what `work` made of it, as they finish. What a job raises is raised here, once the others were
    stopped; so is Ctrl-C. `work` is a function of a module, jobs and results are plain values."""
    _teach_pickle()
    at_once = max(1, min(len(jobs), workers or os.cpu_count() or 1))
    others = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(at_once, multiprocessing.get_context("spawn"), initializer=_start)
    try:
        running = {pool.submit(work, job): job for job in jobs}
        for done in as_completed(running):
            yield running[done], done.result()
    except BaseException:
        for child in set(multiprocessing.active_children()) - others:
            child.terminate()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _start() -> None:
    """What a new process does first. Ctrl-C reaches every process of a terminal; only the first one answers it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # it lives for seconds and keeps what it makes, as the first one does
    _teach_pickle()


def _teach_pickle() -> None:
    copyreg.pickle(MappingProxyType, _as_dict)


def _as_dict(
    mapping: MappingProxyType[object, object],
) -> tuple[Callable[..., MappingProxyType[object, object]], tuple[dict[object, object]]]:
    """How a read-only mapping travels: as the dict inside it, wrapped again on arrival."""
    return _read_only, (dict(mapping),)


def _read_only(mapping: dict[object, object]) -> MappingProxyType[object, object]:
    return MappingProxyType(mapping)
