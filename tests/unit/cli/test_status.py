"""`jurnal status` tells what was kept with the PDFs, on a narrow terminal, on a wide one, and for machines."""

import json
import shutil
from pathlib import Path

import pytest

from jurnal.cli import main
from jurnal.effects import downloads
from jurnal.effects.downloads import Print
from jurnal.model import Fit, Flat, Hold, Leaf

SITES = Path(__file__).resolve().parents[2] / "sites"
SHARED = {"what-is-home": 40, "a-signed-word": 30}
FITS = (
    Fit(("bridge-opens",), 4, 150, 5.2, 0.41, {"bridge-opens": 150}, (Hold(2, 9, 143), Hold(4, 99, 300)), 0, 2, 7),
    Fit(("talk-with-asel",), 2, 90, 6.0, 0.83, {"talk-with-asel": 90}, (Hold(2, 9, 143), Hold(4, 102, 300)), 1, 4),
    Fit(tuple(SHARED), 4, 70, 5.0, 0.6, SHARED, (Hold(4, 9, 81),)),
)
PAGES = {"bridge-opens": (4, 7), "talk-with-asel": (8, 9), "what-is-home": (10, 12), "a-signed-word": (12, 13)}
KINDS = ("cover", "imprint", "contents", *["report"] * 10, "house", "endpaper", "back")


@pytest.fixture
def magazine(tmp_path: Path) -> Path:
    """A magazine with a PDF in Kazakh, as far as its pages are told."""
    folder = Path(shutil.copytree(SITES / "valid-tiny", tmp_path / "magazine"))
    path = "downloads/2031-01/tiny-2031-01-kk.pdf"
    pdf = folder / "site" / path
    pdf.parent.mkdir(parents=True)
    pdf.write_bytes(b"%PDF")
    made = Print("2031-01", "kk", path, pdf, 16, PAGES, Flat(tuple(map(Leaf, KINDS)), FITS))
    (folder / "site" / downloads.INDEX).write_bytes(downloads.index([made]))
    return folder


def status(folder: Path, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    assert main(("status", "-C", str(folder), *more)) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        (80, ("7 over: 36 words", "12 under: 72 words", "room for 11 lines", "shares pages")),
        (120, ("7 lines over: about 36 words", "12 lines under: about 72 words", "with what-is-home", "interview")),
    ],
)
def test_it_tells_how_pieces_fit_without_laying_out(
    magazine: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    columns: int,
    told: tuple[str, ...],
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    out = status(magazine, capsys)
    assert [words for words in told if words not in out] == []
    assert "…" not in out
    assert max(map(len, out.splitlines())) <= columns
    which = "p. 14 house advertisement, p. 15 ornament"
    said = " ".join(out.split())
    assert f"16 pages: 14 and 2 that fill the sheets ({which}); as planned" in said
    assert "no PDF yet" in said


def test_too_many_pages_are_told_with_what_to_cut(magazine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    manifest = magazine / "issues" / "2031-01.yml"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace("extent: 16", "extent: 12"), encoding="utf-8")
    said = " ".join(status(magazine, capsys).split())
    assert "4 pages over the 12 that are planned" in said
    assert "4 pages fewer: cut 7 lines (about 36 words) in bridge-opens" in said


def test_it_tells_machines_how_pieces_fit(magazine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = {(row["slug"], row["language"]): row for row in json.loads(status(magazine, capsys, "--json"))}
    bridge, other = rows["bridge-opens", "kk"], rows["a-signed-word", "kk"]
    assert (bridge["budget"], bridge["over"], bridge["under"], bridge["saving"]) == (2, [7, 36], [0, 0], [7, 2])
    assert (bridge["full"], bridge["lines"]) == (0.41, 150)
    assert (other["shares_with"], other["lines"], other["over"]) == (["what-is-home"], 30, None)
    assert rows["bridge-opens", "ru"]["full"] is None
