"""`jurnal flatplan` on a magazine in one language that has no PDF yet."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

PROJECT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(PROJECT / "scripts")}


def flatplan(folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "jurnal", "flatplan", "-C", str(folder), *more]
    return subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=False, timeout=600)


@pytest.fixture(scope="module")
def magazine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The magazine, its flatplan drawn."""
    folder = tmp_path_factory.mktemp("wall") / "magazine"
    shutil.copytree(PROJECT / "tests" / "sites" / "valid-one-language", folder)
    done = flatplan(folder)
    assert done.returncode == 0, done.stderr
    return folder


def drawn(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_it_draws_every_page_and_leaves_the_site_alone(magazine: Path) -> None:
    (wall,) = (magazine / "flatplan").iterdir()
    (told,) = json.loads(flatplan(magazine, "--json").stdout)
    assert told["language"] == "kk"
    pages = sorted(path.name for path in (wall / "pages").iterdir())
    assert pages == [f"kk-{number:03d}.jpg" for number in range(1, told["pages"] + 1)]
    html = (wall / "kk.html").read_text(encoding="utf-8")
    assert all(f"pages/{name}" in html for name in pages)
    assert (wall / "flatplan.css").is_file()
    with Image.open(wall / "kk.png") as sheet:
        assert sheet.width > 2000
    assert not (magazine / "site").exists()
    fillers = [leaf["kind"] for leaf in told["leaves"] if leaf["kind"] in ("house", "endpaper")]
    assert [filler["kind"] for filler in told["fillers"]] == fillers
    assert told["pages"] % 4 == 0
    assert {slug for fit in told["fits"] for slug in fit["pieces"]} == set(told["pieces"])


def test_drawn_again_it_is_the_same_to_the_byte_with_and_without_a_cache(magazine: Path) -> None:
    (wall,) = (magazine / "flatplan").iterdir()
    shutil.rmtree(magazine / ".cache")
    assert flatplan(magazine, "--out", str(magazine / "other")).returncode == 0
    assert drawn(magazine / "other") == drawn(wall)


@pytest.mark.parametrize(
    ("arguments", "words"), [(("2099-01",), "no issue 2099-01"), (("--lang", "ru"), "no language ru")]
)
def test_an_order_for_what_there_is_not(magazine: Path, arguments: tuple[str, ...], words: str) -> None:
    done = flatplan(magazine, *arguments)
    assert done.returncode == 2
    assert words in done.stderr
