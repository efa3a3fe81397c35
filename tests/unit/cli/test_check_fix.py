"""`jurnal check --fix`: what is shown, what is written, what is left."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from jurnal.cli import main
from jurnal.effects.mending import write_mended

SITES = Path(__file__).resolve().parents[2] / "sites"
PIECE = "content/2031-01/a-signed-word/kk.md"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command line: its exit code, what it printed, what it said beside."""

    def running(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        said = capsys.readouterr()
        return code, said.out, said.err

    return running


@pytest.fixture
def magazine(tmp_path: Path) -> Path:
    """A magazine with something sure and something unsure to mend in one file."""
    folder = Path(shutil.copytree(SITES / "valid-tiny", tmp_path / "magazine"))
    with (folder / PIECE).open("a", encoding="utf-8") as file:
        file.write("\nСу жəне жер. Ал, жер кең.\n")
    (folder / PIECE).chmod(0o640)
    return folder


def test_fix_writes_what_is_sure_and_tells_what_is_left(run: Run, magazine: Path) -> None:
    code, out, err = run("check", "--fix", "-C", str(magazine))
    assert code == 0
    assert f"--- a/{PIECE}\n+++ b/{PIECE}\n" in out
    assert "-Су жəне жер. Ал, жер кең.\n+Су және жер. Ал, жер кең.\n" in out
    assert "note[conjunction-comma]" in out and "latin-lookalike" not in out
    assert "Mended 1 file." in err
    assert "Су және жер. Ал, жер кең.\n" in (magazine / PIECE).read_text(encoding="utf-8")
    assert (magazine / PIECE).stat().st_mode & 0o777 == 0o640


def test_fix_a_second_time_changes_nothing(run: Run, magazine: Path) -> None:
    run("check", "--fix", "-C", str(magazine))
    before = (magazine / PIECE).read_bytes()
    _, out, err = run("check", "--fix", "-C", str(magazine))
    assert "---" not in out and "nothing that can be mended" in err
    assert (magazine / PIECE).read_bytes() == before


@pytest.mark.parametrize("options", [["--diff"], ["--fix", "--dry-run"], ["--fix", "--diff"]])
def test_diff_only_shows(run: Run, magazine: Path, options: list[str]) -> None:
    before = (magazine / PIECE).read_bytes()
    code, out, err = run("check", *options, "-C", str(magazine))
    assert code == 0
    assert "+Су және жер. Ал, жер кең.\n" in out and "Would mend 1 file." in err
    assert (magazine / PIECE).read_bytes() == before


def test_dry_run_alone_is_a_mistake(run: Run, magazine: Path) -> None:
    code, _, err = run("check", "--dry-run", "-C", str(magazine))
    assert code == 2 and "--fix" in err


def test_a_file_that_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "kk.md"
    path.write_bytes(b"new")
    assert not write_mended(path, b"old", b"mended")
    assert path.read_bytes() == b"new" and list(tmp_path.iterdir()) == [path]


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.md", tmp_path / "kk.md"
    target.write_bytes(b"old")
    link.symlink_to(target)
    assert write_mended(link, b"old", b"mended")
    assert link.is_symlink() and target.read_bytes() == b"mended"
