"""The story of a build, with a site maker and a printer that only pretend."""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from jurnal import app, printing
from jurnal.app import Loaded
from jurnal.diag import Finding, Level, Span
from jurnal.effects import downloads, layouts, presses, record
from jurnal.effects.downloads import Downloads, PressFile, Print
from jurnal.effects.places import places
from jurnal.effects.presses import Pressed, PressJob
from jurnal.effects.record import Order

SITES = Path(__file__).resolve().parents[2] / "sites"
ISSUE = "2031-01"


@pytest.fixture
def order(tmp_path: Path) -> Order:
    """Everything of a small magazine."""
    return Order(places(Path(shutil.copytree(SITES / "valid-tiny", tmp_path / "magazine"))))


@pytest.fixture(autouse=True)
def printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """PDFs that are laid out in no time; which ones were."""
    seen: list[str] = []

    def lay_out(jobs: Sequence[layouts.Job]) -> Iterator[Print]:
        for job in jobs:
            issue, language = job.issue_key
            seen.append(f"{issue}/{language}")
            file = tmp_path / f"{job.key}.pdf"
            file.write_text(f"pdf {len(seen)}")
            yield Print(issue, language, f"downloads/{issue}/x-{language}.pdf", file, 8, {"bridge-opens": (4, 5)})

    def press(wanted: Sequence[PressJob]) -> Iterator[Pressed]:
        for job in wanted:
            languages = tuple(layout.edition.language for layout in job.layouts)
            file = tmp_path / f"{'-'.join(languages)}-press.pdf"
            file.write_text(f"press {len(seen)}")
            found = tuple(complaints) if job.printer.id == "x1a-conservative" else ()
            yield Pressed((PressFile(job.issue, languages, job.path(""), file, 8, job.printer.id),), found)

    complaints = [Finding(Span("x-press.pdf"), Level.ERROR, "low-resolution", "a picture at 5 ppi")]
    monkeypatch.setattr(layouts, "lay_out", lay_out)
    monkeypatch.setattr(presses, "make", press)
    return seen


def make_site(loaded: Loaded, offered: Downloads, folder: Path) -> None:
    """A page, and the PDFs."""
    (folder / "index.html").write_text("made")
    page = folder / "kk" / ISSUE / "bridge-opens" / "index.html"
    page.parent.mkdir(parents=True)
    page.write_text("<html lang=kk><main data-pagefind-body>сөз</main></html>")
    offered.place(folder / "downloads")


def build(order: Order, maker: app.SiteMaker = make_site) -> app.Built:
    return app.build(record.look(order), maker)


def pdf(order: Order, language: str) -> str:
    return (order.places.downloads / ISSUE / f"x-{language}.pdf").read_text()


def test_everything_is_made_and_remembered(order: Order, printed: list[str]) -> None:
    built = build(order)
    assert not built.refused
    assert printed == [f"{ISSUE}/kk", f"{ISSUE}/ru"]
    assert (order.places.site / "pagefind/pagefind.js").is_file()
    assert downloads.read(order.places.site)[ISSUE, "ru"].pagination == {"bridge-opens": (4, 5)}
    assert record.look(order).current


def test_only_the_site_keeps_the_pdfs_and_what_is_known_of_them(order: Order, printed: list[str]) -> None:
    build(order)
    shutil.rmtree(order.places.cache)
    built = build(replace(order, pdf=False))
    assert len(printed) == 2
    assert pdf(order, "kk") == "pdf 1"
    assert built.downloads.prints[ISSUE, "kk"].pages == 8


def test_only_the_pdfs_keep_the_site(order: Order, printed: list[str]) -> None:
    build(order)
    (order.places.site / "index.html").write_text("by hand")
    build(replace(order, site=False))
    assert (order.places.site / "index.html").read_text() == "by hand"
    assert pdf(order, "kk") == "pdf 3"


def test_one_language_keeps_the_other(order: Order, printed: list[str]) -> None:
    build(order)
    build(replace(order, languages=("ru",)))
    assert printed[2:] == [f"{ISSUE}/ru"]
    assert (pdf(order, "kk"), pdf(order, "ru")) == ("pdf 1", "pdf 3")


def test_errors_stop_it_before_anything_is_written(order: Order, printed: list[str]) -> None:
    (order.places.root / "content/magazine.yml").write_text("nonsense: true\n")
    built = build(order)
    assert built.refused
    assert built.findings
    assert printed == []
    assert not order.places.site.exists()
    assert not record.look(order).current


@pytest.mark.parametrize("end", [RuntimeError, KeyboardInterrupt])
def test_what_fails_half_way_leaves_the_old_site(order: Order, end: type[BaseException]) -> None:
    build(order)
    before = {path: path.read_bytes() for path in order.places.site.rglob("*") if path.is_file()}

    def broken(loaded: Loaded, offered: Downloads, folder: Path) -> None:
        (folder / "index.html").write_text("half")
        raise end

    with pytest.raises(end):
        build(order, broken)
    assert {path: path.read_bytes() for path in order.places.site.rglob("*") if path.is_file()} == before
    assert sorted(path.name for path in order.places.root.iterdir()) == [".cache", "content", "issues", "site"]


@pytest.mark.parametrize(
    "name",
    [
        "content/2031-01/bridge-opens/kk.md",
        "issues/2031-01.yml",
        "content/2031-01/bridge-opens/bridge.png",
        "mkdocs.yml",
    ],
)
def test_whatever_is_edited_is_noticed(order: Order, name: str) -> None:
    build(order)
    path = order.places.root / name
    path.write_bytes((path.read_bytes() if path.exists() else b"") + b"\n")
    assert not record.look(order).current


@pytest.mark.parametrize("name", ["theme/web/css/mine.css", "content/people/new-one.yml"])
def test_a_new_file_is_noticed(order: Order, name: str) -> None:
    build(order)
    path = order.places.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("")
    assert not record.look(order).current


def test_a_site_that_was_touched_is_made_again(order: Order) -> None:
    build(order)
    (order.places.site / "index.html").unlink()
    assert not record.look(order).current


def test_a_full_build_covers_a_narrow_one_and_not_the_other_way_round(order: Order) -> None:
    build(order)
    assert record.look(replace(order, pdf=False)).current
    assert record.look(replace(order, languages=("kk",), issue=ISSUE)).current
    (order.places.root / "mkdocs.yml").write_text("")
    build(replace(order, languages=("kk",)))
    assert not record.look(order).current


def test_other_packages_are_another_build(order: Order, monkeypatch: pytest.MonkeyPatch) -> None:
    build(order)
    monkeypatch.setattr(record, "installed", lambda: ("weasyprint-71.0.dist-info",))
    assert not record.look(order).current


def jobs(order: Order) -> dict[str, str]:
    """The key of each layout as things are now."""
    loaded = app.load(record.look(order))
    shop = printing.workshop(loaded)
    editions = loaded.archive.editions.values()
    return {
        edition.language: layouts.job(edition, shop, printing.pictures_key(loaded, edition)).key for edition in editions
    }


@pytest.mark.parametrize(
    ("name", "moved"),
    [
        ("content/2031-01/bridge-opens/ru.md", {"ru"}),
        ("content/2031-01/bridge-opens/bridge.png", {"kk", "ru"}),
        ("content/people/bolat-sample.png", {"kk", "ru"}),
        ("issues/2031-01.yml", {"kk", "ru"}),
    ],
)
def test_a_pdf_is_laid_out_again_only_when_something_in_it_changed(order: Order, name: str, moved: set[str]) -> None:
    before = jobs(order)
    assert jobs(order) == before
    path = order.places.root / name
    content = path.read_bytes()
    if name.endswith(".yml"):
        content = content.replace(b"months: [1, 2]", b"months: [2, 3]")
    path.write_bytes(content + ("\nСоңы.\n".encode() if name.endswith(".md") else b""))
    if name.endswith(".png"):
        path.write_bytes(content + b"\0")
    after = jobs(order)
    assert {language for language in before if before[language] != after[language]} == moved


def test_the_printers_files_stand_beside_the_readers(order: Order) -> None:
    built = build(order)
    made = {file.path: file.printer for file in built.downloads.press}
    assert made == {f"downloads/{ISSUE}/tiny-{ISSUE}-{language}-press.pdf": "kz-default" for language in ("kk", "ru")}
    assert all((order.places.site / path).is_file() for path in made)


def test_the_printers_file_of_a_language_that_was_not_named_stays(order: Order) -> None:
    build(order)
    before = (order.places.site / f"downloads/{ISSUE}/tiny-{ISSUE}-ru-press.pdf").read_text()
    built = build(replace(order, languages=("kk",)))
    assert len(built.downloads.press) == 2
    assert (order.places.site / f"downloads/{ISSUE}/tiny-{ISSUE}-ru-press.pdf").read_text() == before


def test_what_a_printer_would_send_back_stops_the_build(order: Order) -> None:
    built = build(replace(order, printer="x1a-conservative"))
    assert built.refused
    assert [finding.code for finding in built.findings if finding.level is Level.ERROR] == ["low-resolution"] * 2
    assert not order.places.site.exists()


def test_a_printer_nobody_knows_is_told(order: Order) -> None:
    with pytest.raises(app.UnknownError, match="no printer gutenberg"):
        build(replace(order, printer="gutenberg"))


def test_languages_that_are_bound_together_are_printed_together(order: Order, printed: list[str]) -> None:
    manifest = order.places.root / f"issues/{ISSUE}.yml"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace("separate", "flip"), encoding="utf-8")
    built = build(replace(order, languages=("kk",)))
    assert sorted(printed) == [f"{ISSUE}/kk", f"{ISSUE}/ru"]
    assert [file.path for file in built.downloads.press] == [f"downloads/{ISSUE}/tiny-{ISSUE}-press.pdf"]
