"""What stands in `downloads/` tells of itself."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from jurnal.effects import downloads
from jurnal.effects.downloads import Downloads, PressFile, Print
from jurnal.model import Fit, Flat, Hold, Leaf


def pdf(folder: Path, language: str) -> Print:
    file = folder / f"{language}.pdf"
    file.write_bytes(language.encode() * 3)
    return Print("2031-01", language, f"downloads/2031-01/x-{language}.pdf", file, 8, {"bridge": (4, 5)})


def placed(made: list[Print], folder: Path, press: tuple[PressFile, ...] = ()) -> None:
    Downloads({one.key: one for one in made}, press).place(folder)


def test_the_printers_files_are_read_again_and_are_no_readers(tmp_path: Path) -> None:
    file = tmp_path / "press.pdf"
    file.write_bytes(b"press")
    press = PressFile("2031-01", ("kk", "ru"), "downloads/2031-01/x-press.pdf", file, 16, "kz-default")
    placed([pdf(tmp_path, "kk")], tmp_path / "site" / "downloads", (press,))
    [found] = downloads.read_press(tmp_path / "site")
    assert (found.keys, found.pages, found.printer, found.size) == (press.keys, 16, "kz-default", 5)
    assert found.file == tmp_path / "site" / press.path
    assert set(downloads.read(tmp_path / "site")) == {("2031-01", "kk")}


def test_what_is_placed_is_read_again(tmp_path: Path) -> None:
    made = [pdf(tmp_path, "ru"), pdf(tmp_path, "kk")]
    placed(made, tmp_path / "site" / "downloads")
    found = downloads.read(tmp_path / "site")
    assert set(found) == {("2031-01", "kk"), ("2031-01", "ru")}
    kept = found["2031-01", "kk"]
    assert (kept.pages, kept.pagination, kept.size) == (8, {"bridge": (4, 5)}, 6)
    assert kept.file == tmp_path / "site" / kept.path


def test_what_stands_on_the_pages_is_kept(tmp_path: Path) -> None:
    leaves = (Leaf("cover"), Leaf("news", ("bridge", "road"), 0.625, ((0.1, 0.8, 0.25, 0.0463),)))
    fit = Fit(("bridge", "road"), 1, 61, 5.43, 0.625, {"bridge": 40, "road": 18}, (Hold(1, 20, 70), Hold(2, 71, 150)))
    made = replace(pdf(tmp_path, "kk"), flat=Flat(leaves, (fit,)))
    placed([made], tmp_path / "site" / "downloads")
    assert downloads.read(tmp_path / "site")["2031-01", "kk"].flat == made.flat


@pytest.mark.parametrize("told", [None, [], {"leaves": []}, {"leaves": [{"kind": "news"}], "fits": []}])
def test_an_index_that_tells_less_of_the_pages_still_counts(tmp_path: Path, told: object) -> None:
    placed([pdf(tmp_path, "kk")], tmp_path / "site" / "downloads")
    index = tmp_path / "site" / downloads.INDEX
    rows = json.loads(index.read_text())
    index.write_text(json.dumps([{**row, "flat": told} for row in rows]))
    found = downloads.read(tmp_path / "site")
    assert (found["2031-01", "kk"].pages, found["2031-01", "kk"].flat) == (8, None)


def test_the_index_does_not_depend_on_the_order(tmp_path: Path) -> None:
    one, other = pdf(tmp_path, "ru"), pdf(tmp_path, "kk")
    assert downloads.index([one, other]) == downloads.index([other, one])


def test_a_pdf_that_was_taken_away_does_not_count(tmp_path: Path) -> None:
    placed([pdf(tmp_path, "kk")], tmp_path / "site" / "downloads")
    (tmp_path / "site/downloads/2031-01/x-kk.pdf").unlink()
    assert downloads.read(tmp_path / "site") == {}


@pytest.mark.parametrize("broken", ["", "{}", "[1]", '[{"issue": 1}]', '[{"issue": "a", "language": "kk"}]'])
def test_a_broken_index_tells_nothing(tmp_path: Path, broken: str) -> None:
    (tmp_path / "downloads").mkdir()
    (tmp_path / "downloads/index.json").write_text(broken)
    assert downloads.read(tmp_path) == {}
