"""Whether something changed: quickly, and never wrongly."""

import os
import time
from pathlib import Path

import pytest

from jurnal.effects import snapshot
from jurnal.effects.snapshot import SETTLED, Snapshot, take


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """The next snapshots are taken an hour from now: what stands here has not been touched for long."""
    now = time.time_ns()
    monkeypatch.setattr(snapshot.time, "time_ns", lambda: now + 3_600_000_000_000)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every file that was opened to be read whole."""
    seen: list[Path] = []
    read = Path.read_bytes

    def noted(path: Path) -> bytes:
        seen.append(path)
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", noted)
    return seen


def write(root: Path, name: str, words: str) -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words)
    return path


def test_names_and_contents_make_the_key(tmp_path: Path) -> None:
    write(tmp_path, "a", "1")
    first = take({"x": tmp_path}).key
    assert take({"x": tmp_path}).key == first
    assert take({"y": tmp_path}).key != first
    write(tmp_path, "b", "")
    assert take({"x": tmp_path}).key != first


@pytest.mark.usefixtures("settled")
def test_what_has_not_moved_is_not_read_again(tmp_path: Path, reads: list[Path]) -> None:
    write(tmp_path, "deep/a", "1")
    first = take({"x": tmp_path})
    reads.clear()
    assert take({"x": tmp_path}, first).key == first.key
    assert reads == []


@pytest.mark.usefixtures("settled")
def test_a_change_of_the_same_size_with_the_old_date_is_noticed(tmp_path: Path) -> None:
    path = write(tmp_path, "a", "1")
    first = take({"x": tmp_path})
    times = path.stat()
    path.write_text("2")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert take({"x": tmp_path}, first).key != first.key


def test_a_file_written_just_before_is_never_trusted(tmp_path: Path, reads: list[Path]) -> None:
    path = write(tmp_path, "a", "1")
    first = take({"x": tmp_path})
    assert path.stat().st_mtime_ns > first.taken - SETTLED
    reads.clear()
    take({"x": tmp_path}, first)
    assert reads == [path]


@pytest.mark.usefixtures("settled")
def test_touching_a_file_is_not_a_change(tmp_path: Path) -> None:
    path = write(tmp_path, "a", "1")
    first = take({"x": tmp_path})
    os.utime(path)
    assert take({"x": tmp_path}, first).key == first.key


def test_a_part_has_a_key_of_its_own(tmp_path: Path) -> None:
    write(tmp_path, "a/1", "1")
    write(tmp_path, "b/1", "1")
    first = take({"x": tmp_path})
    write(tmp_path, "b/1", "2")
    second = take({"x": tmp_path})
    assert first.under("x/a/") == second.under("x/a/")
    assert first.under("x/b/") != second.under("x/b/")


def test_what_is_written_comes_back(tmp_path: Path) -> None:
    write(tmp_path, "in/a", "1")
    taken = take({"x": tmp_path / "in"})
    snapshot.write(tmp_path / "record", "word", taken, Snapshot())
    assert snapshot.read(tmp_path / "record") == ("word", taken, Snapshot())


@pytest.mark.parametrize("broken", ["", "{}", "[1]", '{"word": "w", "first": {"taken": "x"}, "second": {}}'])
def test_a_broken_record_is_no_record(tmp_path: Path, broken: str) -> None:
    write(tmp_path, "record", broken)
    assert snapshot.read(tmp_path / "record") is None


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert take({"x": tmp_path / "nowhere"}).files == {}


def test_a_link_in_a_circle_ends(tmp_path: Path) -> None:
    write(tmp_path, "a/1", "1")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    assert "x/a/1" in take({"x": tmp_path}).files
