"""A small magazine, really built: twice the same, with and without a cache, by us and by MkDocs alone."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

PROJECT = Path(__file__).resolve().parents[2]
SITES = PROJECT / "tests" / "sites"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(PROJECT / "scripts")}


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Python in a process of its own, in that folder."""
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(
        command, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, check=False, timeout=600
    )


def build(folder: Path) -> subprocess.CompletedProcess[str]:
    """`jurnal build --only site` from another folder than the magazine's."""
    return run(PROJECT, "jurnal", "build", "--only", "site", "-C", str(folder))


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def magazine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A magazine that has no theme and no mkdocs.yml of its own, built once."""
    folder = tmp_path_factory.mktemp("built") / "magazine"
    shutil.copytree(SITES / "valid-tiny", folder)
    done = build(folder)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def copy(magazine: Path, tmp_path: Path) -> Path:
    """A copy of it to change."""
    return Path(shutil.copytree(magazine, tmp_path / "magazine"))


def test_both_languages_stand_there_and_can_be_searched(magazine: Path) -> None:
    site = contents(magazine / "site")
    for language in ("kk", "ru"):
        assert f"{language}/2031-01/bridge-opens/index.html" in site
        assert any(name.startswith(f"pagefind/pagefind.{language}_") for name in site)
    assert {"index.html", "404.html", "sitemap.xml"} <= set(site)


def test_nothing_of_another_theme_and_no_source_is_published(magazine: Path) -> None:
    names = list(contents(magazine / "site"))
    assert not [name for name in names if name.endswith((".md", ".yml", ".csv", ".jinja2"))]
    assert not [name for name in names if "material" in name or "lunr" in name or name.startswith("stylesheets/")]


def test_a_second_build_says_there_is_nothing_to_do(magazine: Path) -> None:
    before = contents(magazine / "site")
    done = build(magazine)
    assert done.returncode == 0
    assert "Nothing has changed" in done.stderr
    assert contents(magazine / "site") == before


def test_a_build_with_nothing_to_do_imports_nothing_that_builds(magazine: Path) -> None:
    script = (
        "import sys; from jurnal.cli import main;"
        f"main(['build', '--only', 'site', '-C', {str(magazine)!r}]);"
        "heavy = ('mkdocs', 'weasyprint', 'pydantic', 'jinja2', 'PIL', 'fontTools');"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], env=ENVIRONMENT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_without_the_cache_the_same_bytes(copy: Path) -> None:
    before = contents(copy / "site")
    shutil.rmtree(copy / ".cache")
    shutil.rmtree(copy / "site")
    assert build(copy).returncode == 0
    assert contents(copy / "site") == before


def test_an_edit_changes_its_pages_and_leaves_the_others(copy: Path) -> None:
    before = contents(copy / "site")
    path = copy / "content/2031-01/bridge-opens/kk.md"
    words = path.read_text(encoding="utf-8")
    path.write_text(words.replace("он минут.", "он минут. Жаңасөзтіркес осында."), encoding="utf-8")
    assert build(copy).returncode == 0
    after = contents(copy / "site")
    page = "kk/2031-01/bridge-opens/index.html"
    assert "Жаңасөзтіркес" in after[page].decode()
    assert before["ru/2031-01/bridge-opens/index.html"] == after["ru/2031-01/bridge-opens/index.html"]


def printable(folder: Path) -> Path:
    """The magazine with pictures that are large enough for the press."""
    for path in (folder / "content").rglob("*"):
        if path.suffix in (".png", ".jpg"):
            with Image.open(path) as picture:
                larger = picture.convert("RGB").resize((4400, round(4400 * picture.height / picture.width)))
            larger.save(path)
    return folder


def with_mkdocs(folder: Path) -> Path:
    """The folder with a mkdocs.yml, as somebody writes it who knows MkDocs and nothing of us."""
    (folder / "mkdocs.yml").write_text("site_name: x\ndocs_dir: content\ntheme: material\nplugins: [jurnal]\n")
    return folder


@pytest.mark.pdf
def test_mkdocs_alone_builds_all_of_it(copy: Path) -> None:
    shutil.rmtree(copy / "site")
    done = run(with_mkdocs(printable(copy)), "mkdocs", "build")
    assert done.returncode == 0, done.stderr
    assert (copy / "site/downloads/index.json").is_file()
    made = {path.name for path in (copy / "site/downloads").glob("2031-01/*.pdf")}
    assert made == {f"tiny-2031-01-{language}{end}.pdf" for language in ("kk", "ru") for end in ("", "-press")}
    assert not list(copy.glob(".site*"))


@pytest.mark.pdf
def test_two_languages_in_one_glued_copy(copy: Path) -> None:
    manifest = printable(copy) / "issues/2031-01.yml"
    manifest.write_text(re.sub("binding: separate", "binding: flip", manifest.read_text(encoding="utf-8")))
    (copy / "content/printers").mkdir(exist_ok=True)
    (copy / "content/printers/glue.yml").write_text("binding: perfect\nsheet: 0.8\nstandard: pdf/x-1a\nbleed: 8\n")
    done = run(PROJECT, "jurnal", "build", "--only", "pdf", "--lang", "ru", "--printer", "glue", "-C", str(copy))
    assert done.returncode == 0, done.stderr + done.stdout
    folder = copy / "site/downloads/2031-01"
    counts, widths = {}, {}
    for path in folder.glob("*.pdf"):
        name = path.name.removeprefix("tiny-2031-01-")
        with pikepdf.open(path) as pdf:
            counts[name] = len(pdf.pages)
            widths[name] = float(pdf.pages[0].trimbox[2]) - float(pdf.pages[0].trimbox[0])
            assert name in ("kk.pdf", "ru.pdf") or pdf.docinfo["/GTS_PDFXVersion"] == "PDF/X-1a:2003"
    assert set(counts) == {"kk.pdf", "ru.pdf", "press.pdf", "press-cover.pdf"}
    whole = counts["press.pdf"] + 4
    assert whole == counts["kk.pdf"] + counts["ru.pdf"] - 2  # neither back cover
    assert whole % 4 == 0
    spine = widths["press-cover.pdf"] - 2 * widths["press.pdf"]
    assert spine == pytest.approx(whole / 2 * 0.8 * 72 / 25.4, abs=0.03)


@pytest.mark.pdf
def test_what_a_printer_would_send_back_is_not_published(copy: Path) -> None:
    before = contents(copy / "site")
    done = run(PROJECT, "jurnal", "build", "--lang", "kk", "-C", str(copy))
    assert done.returncode == 1
    assert "downloads/2031-01/tiny-2031-01-kk-press.pdf:" in done.stdout
    assert "error[low-resolution]" in done.stdout
    assert "nothing was built" in done.stderr
    assert contents(copy / "site") == before


def test_mkdocs_alone_stops_at_errors_and_cleans_nothing(copy: Path) -> None:
    before = contents(copy / "site")
    (copy / "content/magazine.yml").write_text("nonsense: true\n")
    done = run(with_mkdocs(copy), "mkdocs", "build")
    assert done.returncode == 1
    assert "content/magazine.yml:1:1: error[" in done.stderr
    assert contents(copy / "site") == before


def heard() -> None:
    """A shell's background jobs are born deaf to an interrupt."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.mark.parametrize("shell", ["jurnal", "mkdocs"])
def test_an_interrupted_build_leaves_the_old_site(copy: Path, shell: str) -> None:
    before = contents(copy / "site")
    shutil.rmtree(copy / ".cache")
    command = [sys.executable, "-m", shell, "build"]
    process = subprocess.Popen(
        command, cwd=with_mkdocs(copy), env=ENVIRONMENT, stderr=subprocess.PIPE, text=True, preexec_fn=heard
    )
    time.sleep(4)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode != 0, err
    assert contents(copy / "site") == before
    assert not list(copy.glob(".site*"))


@pytest.mark.parametrize("changed", ["content/2031-01/bridge-opens/kk.md", "issues/2031-01.yml"])
def test_serving_shows_every_change(copy: Path, changed: str) -> None:
    port = "8" + str(os.getpid() % 900 + 100)
    command = [sys.executable, "-m", "jurnal", "serve", "--port", port]
    process = subprocess.Popen(command, cwd=copy, env=ENVIRONMENT, stderr=subprocess.DEVNULL, preexec_fn=heard)
    try:
        page = f"http://127.0.0.1:{port}/kk/2031-01/"
        first = _until(page, "2031")
        path = copy / changed
        old, new = ("title: ", "title: Жаңартылды ") if changed.endswith(".md") else ("Үй мен көпір", "Өзен мен үй")
        path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
        second = _until(page, "Жаңартылды" if changed.endswith(".md") else "Өзен мен үй")
        assert first != second
        assert "livereload" in second
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=30)


def _until(address: str, words: str, seconds: float = 60) -> str:
    """The page, once it says the words."""
    end = time.monotonic() + seconds
    page = ""
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                page = answer.read().decode()
        except OSError:
            page = ""
        if words in page:
            return page
        time.sleep(0.3)
    raise AssertionError(f"{address} never said {words}: {page[:500]}")
