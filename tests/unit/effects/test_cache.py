"""The cache: what is made once, and that it never tells half of it."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from jurnal.effects.cache import Cache, beside, digest, write_whole


def counted(value: bytes, calls: list[int]) -> Callable[[], bytes]:
    def make() -> bytes:
        calls.append(1)
        return value

    return make


def test_a_thing_is_made_once(tmp_path: Path) -> None:
    calls: list[int] = []
    cache = Cache(tmp_path)
    assert [cache.bytes("chart", digest("a"), counted(b"x", calls)) for _ in range(3)] == [b"x"] * 3
    assert len(calls) == 1


def test_another_key_is_another_thing(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    assert cache.bytes("chart", digest("a"), lambda: b"x") != cache.bytes("chart", digest("b"), lambda: b"y")


def test_the_borders_between_the_parts_of_a_key_count() -> None:
    assert digest("ab", "c") != digest("a", "bc")
    assert digest("ab") == digest(b"ab")


def test_words_come_back_as_they_were(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    assert cache.text("t", digest("k"), lambda: "қазақ") == cache.text("t", digest("k"), lambda: "") == "қазақ"


def test_a_deleted_cache_costs_time_and_changes_nothing(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    first = cache.bytes("k", digest("a"), lambda: b"x")
    cache.path("k", digest("a")).unlink()
    assert cache.bytes("k", digest("a"), lambda: b"x") == first


def test_a_cache_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert Cache(tmp_path / "cache").bytes("k", digest("a"), lambda: b"x") == b"x"


def test_a_failed_write_leaves_what_was_there_and_no_litter(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    write_whole(path, b"old")
    with pytest.raises(KeyboardInterrupt), beside(path) as unfinished:
        unfinished.write_bytes(b"ha")
        raise KeyboardInterrupt
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_many_writers_and_readers_never_meet_half_a_thing(tmp_path: Path) -> None:
    big, seen = b"x" * 300_000, []

    def use() -> None:
        cache = Cache(tmp_path)
        seen.extend(len(cache.bytes("k", digest(str(n)), lambda: big)) for n in range(20))

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(seen) == {len(big)}
    assert len(seen) == 160


def test_what_was_not_used_for_longest_is_forgotten(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for number in range(5):
        cache.bytes("k", digest(str(number)), lambda: b"x")
        os.utime(cache.path("k", digest(str(number))), (number, number))
    cache.prune({"k": 2})
    left = [number for number in range(5) if cache.path("k", digest(str(number))).exists()]
    assert left == [3, 4]
