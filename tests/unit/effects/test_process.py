"""Work in other processes: everything comes back, and nothing outlives a failure."""

import multiprocessing
import operator
import os
import time
from types import MappingProxyType

import pytest

from jurnal.effects.process import in_parallel


def test_every_job_comes_back_with_its_result() -> None:
    assert dict(in_parallel(operator.neg, [1, 2, 3])) == {1: -1, 2: -2, 3: -3}


def test_it_happens_in_other_processes() -> None:
    pids = {pid for _, pid in in_parallel(_pid, [1, 2])}
    assert os.getpid() not in pids


def test_read_only_mappings_travel() -> None:
    words = MappingProxyType({"kk": "сәлем"})
    [(_, back)] = in_parallel(_same, [(words,)])
    assert back == (words,)


def test_a_failure_is_told_and_the_others_end() -> None:
    start = time.monotonic()
    with pytest.raises(ZeroDivisionError):
        list(in_parallel(_divide_or_sleep, [0, 60]))
    assert time.monotonic() - start < 30
    assert multiprocessing.active_children() == []


def test_no_jobs_need_no_process() -> None:
    assert list(in_parallel(operator.neg, [])) == []


def _pid(_job: int) -> int:
    return os.getpid()


def _same(job: tuple[object, ...]) -> tuple[object, ...]:
    return job


def _divide_or_sleep(job: int) -> float:
    time.sleep(job)
    return 1 / job
