"""A folder takes another's place whole, or not at all."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from jurnal.effects.publish import instead_of, swap, tidy


def site(folder: Path, words: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(words)
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_new_folder_takes_the_place_of_the_old(tmp_path: Path) -> None:
    target = site(tmp_path / "site", "old")
    (target / "gone.html").write_text("x")
    with instead_of(target) as fresh:
        site(fresh, "new")
        assert (target / "index.html").read_text() == "old"
    assert (target / "index.html").read_text() == "new"
    assert not (target / "gone.html").exists()
    assert names(tmp_path) == ["site"]


def test_a_first_build_needs_nothing_there(tmp_path: Path) -> None:
    with instead_of(tmp_path / "deep" / "site") as fresh:
        site(fresh, "new")
    assert names(tmp_path / "deep") == ["site"]


@pytest.mark.parametrize("end", [KeyboardInterrupt, OSError, SystemExit])
def test_a_build_that_fails_leaves_what_stood_there(tmp_path: Path, end: type[BaseException]) -> None:
    target = site(tmp_path / "site", "old")
    with pytest.raises(end), instead_of(target) as fresh:
        site(fresh, "half")
        raise end
    assert (target / "index.html").read_text() == "old"
    assert names(tmp_path) == ["site"]


def test_when_the_new_one_cannot_come_the_old_one_stays(tmp_path: Path) -> None:
    target = site(tmp_path / "site", "old")
    with pytest.raises(OSError, match="nowhere"):
        swap(tmp_path / "nowhere", target)
    assert (target / "index.html").read_text() == "old"


def dead_process() -> int:
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    return done.pid


def test_a_killed_build_is_mended_by_the_next(tmp_path: Path) -> None:
    dead = dead_process()
    site(tmp_path / f".site.{dead}.old", "old")
    site(tmp_path / f".site.{dead}.building", "half")
    tidy(tmp_path / "site")
    assert (tmp_path / "site" / "index.html").read_text() == "old"
    assert names(tmp_path) == ["site"]


def test_a_build_that_still_runs_is_let_alone(tmp_path: Path) -> None:
    site(tmp_path / f".site.{os.getppid()}.building", "half")
    tidy(tmp_path / "site")
    assert names(tmp_path) == [f".site.{os.getppid()}.building"]
