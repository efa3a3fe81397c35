"""`make bench-print`: what the PDFs of the real issue cost, beside plain WeasyPrint and Vivliostyle over the same HTML
and CSS, in one run on one machine.

Each language of the issue is planned, and its finished HTML written to a folder with its fonts and art. Then every
program makes PDFs of it: we both the reader's and the printer's, WeasyPrint one a run, Vivliostyle one by a browser.
Writes `benchmarks/out/printed.md` and `printed.json`. Needs Node and Chromium for Vivliostyle (`npm ci --prefix
benchmarks/print_peers`); without them it is left out.
"""

from __future__ import annotations

import argparse
import gc
import io
import json
import os
import platform
import re
import shutil
import sys
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path

import pikepdf
from measuring import Row, measure

from jurnal import app
from jurnal.effects import hyphens, layouts, record
from jurnal.effects.drawings import Drawings, PrintCharts
from jurnal.effects.pdf import ROOM, plan_pages
from jurnal.effects.pdf_engine import Engine, Fetcher
from jurnal.effects.places import places
from jurnal.effects.press import Profile, make_press, press_profile
from jurnal.effects.press.pages import trimmed, with_room
from jurnal.effects.record import Order
from jurnal.model import DEFAULT_PRINTER, SHIPPED_PRINTERS
from jurnal.printing import pictures_key, workshop
from jurnal.render.print import document
from jurnal.render.theme import Theme
from jurnal.render.tokens import settled_inks

HERE = Path(__file__).parent
PROJECT = HERE.parent
OUT, WORK = HERE / "out", PROJECT / ".cache" / "bench" / "printed"
PEER = HERE / "print_peers" / "node_modules" / ".bin" / "vivliostyle"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), "")
ISSUE = "2025-04"
PLAIN, OURS, ALL, EDITED, BROWSER = (
    "WeasyPrint, one file of the HTML",
    "jurnal, both files of the same HTML",
    "jurnal build, from nothing to both files, looked through",
    "jurnal build after an edit",
    "Vivliostyle, one file of the HTML",
)


def job_of(language: str) -> layouts.Job:
    """The layout of the real issue in one language."""
    loaded = app.load(record.look(Order(places(PROJECT))))
    edition = loaded.archive.editions[ISSUE, language]
    return layouts.job(edition, workshop(loaded), pictures_key(loaded, edition))


def charts(job: layouts.Job, theme: Theme) -> PrintCharts:
    """Who draws the charts."""
    said = theme.labels[job.edition.language]("chart.scale")
    drawings = Drawings(job.workshop.cache, job.workshop.stamp)
    return PrintCharts(drawings, theme.tokens, job.edition.language, said)


def export(language: str, folder: Path) -> int:
    """Write the finished HTML of a language with all it shows, as any program can read it; how many pages it has."""
    job = job_of(language)
    shop, theme = job.workshop, Theme(job.workshop.theme)
    hyphens.register(shop.cache.folder / "hyphens")
    memory = WORK / f"measures-{language}.json"
    kit, engine, planned = plan_pages(job.edition, theme, shop.magazine, shop.themes, charts(job, theme), memory=memory)
    html = document(kit, planned.pages, planned.pagination)
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "art").mkdir(parents=True)
    for name, drawing in kit.art.files.items():
        (folder / "art" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "art" / name).write_text(drawing, encoding="utf-8")
    shutil.copytree(shop.themes[-1] / "fonts", folder / "fonts", ignore=shutil.ignore_patterns("cut"))
    kept = {"html": html, "css": engine.css, "art": kit.art.files}
    (WORK / f"{language}.json").write_text(json.dumps(kept), encoding="utf-8")
    (folder / "issue.css").write_text(plain(engine.css), encoding="utf-8")
    link = '<link rel="stylesheet" href="issue.css"></head>'
    (folder / "issue.html").write_text(plain(html).replace("</head>", link, 1), encoding="utf-8")
    return len(planned.pages)


def plain(text: str) -> str:
    """Addresses of ours as files beside the page."""
    return re.sub(r"\b(?:theme|project):", "", re.sub(r"\bart:", "art/", text))


def make_both(language: str) -> None:
    """The part of us that is like a run of the others: from finished HTML to files, but two of them."""
    gc.disable()  # as the processes of a build do
    job = job_of(language)
    shop, edition = job.workshop, job.edition
    hyphens.register(shop.cache.folder / "hyphens")
    kept = json.loads((WORK / f"{language}.json").read_text(encoding="utf-8"))
    engine = Engine(kept["css"], Fetcher(shop.magazine, shop.themes, kept["art"]), language)
    written = with_room(engine.lay_out(kept["html"]), shop.bleed + ROOM, ISSUE.encode())
    trimmed(written, WORK / language / "reader.pdf")
    printer = SHIPPED_PRINTERS[DEFAULT_PRINTER]
    inks = settled_inks(Theme(shop.theme).tokens, edition.magazine)
    profile = Profile(press_profile(printer, PROJECT), printer.ink, inks)
    with pikepdf.open(io.BytesIO(written)) as pdf:
        make_press(pdf, printer, profile, WORK / language / "press.pdf", language)


def runs(language: str) -> list[Row]:
    """Every program once over one language."""
    folder = WORK / language
    pages = export(language, folder)
    html = [str(folder / "issue.html")]
    weasyprint = [sys.executable, "-m", "weasyprint", *html]
    magazine = copy()
    build = [sys.executable, "-m", "jurnal", "build", ISSUE, "--lang", language, "--only", "pdf"]
    rows = [
        measure(PLAIN, language, [*weasyprint, str(folder / "plain.pdf")], folder),
        measure(OURS, language, [sys.executable, __file__, "--make", language], PROJECT),
        measure(ALL, language, build, magazine),
    ]
    piece = magazine / "content" / ISSUE / "murat-abenov" / f"{language}.md"
    words = piece.read_text(encoding="utf-8").rstrip()
    piece.write_text(f"{words} {'Бітті' if language == 'kk' else 'Конец'}.\n", encoding="utf-8")
    rows.append(measure(EDITED, language, build, magazine))
    if PEER.exists() and CHROMIUM:
        browser = ["--executable-browser", CHROMIUM, "--timeout", "900"]
        command = [str(PEER), "build", "issue.html", "-o", "vivliostyle.pdf", *browser]
        rows.append(measure(BROWSER, language, command, folder))
    for made in folder.glob("*.pdf"):
        with pikepdf.open(made) as pdf:
            print(f"  {made.name}: {len(pdf.pages)} pages of {pages}")
    return rows


def copy() -> Path:
    """The project's magazine, with nothing made of it yet."""
    folder = WORK / "magazine"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for part in ("content", "issues", "theme"):
        shutil.copytree(PROJECT / part, folder / part)
    return folder


def said(rows: list[Row]) -> list[str]:
    """What the figures say, as sentences with ratios of CPU, both languages together."""

    def total(what: str) -> float:
        return sum(row.cpu for row in rows if row.what == what)

    lines = [
        f"Both files of the same HTML: {total(OURS) / total(PLAIN):.2f} of one plain WeasyPrint run.",
        f"The whole build, reading, checking, planning and preflight included: {total(ALL) / total(PLAIN):.2f} of it.",
    ]
    if total(BROWSER):
        lines.append(f"The same against one Vivliostyle run: {total(ALL) / total(BROWSER):.2f} of its CPU.")
        wall = {what: sum(row.wall for row in rows if row.what == what) for what in (ALL, BROWSER)}
        lines.append(f"On the wall: {wall[ALL] / wall[BROWSER]:.2f} of Vivliostyle's time.")
    return lines


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--make", metavar="LANGUAGE", help="what the benchmark runs of us, in a process of its own")
    arguments = parser.parse_args()
    if arguments.make:
        make_both(arguments.make)
        return
    WORK.mkdir(parents=True, exist_ok=True)
    OUT.mkdir(parents=True, exist_ok=True)
    rows = [row for language in ("kk", "ru") for row in runs(language)]
    lines = said(rows)
    system = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    table = ["| what | language | CPU s | wall s | peak MB |", "|---|---|---:|---:|---:|"]
    table += [f"| {row.what} | {row.case} | {row.cpu:.2f} | {row.wall:.2f} | {row.peak:.0f} |" for row in rows]
    told = ["# What the PDFs cost", "", f"{system}. WeasyPrint {version('weasyprint')}.", "", *table, ""]
    (OUT / "printed.md").write_text("\n".join([*told, *(f"- {line}" for line in lines), ""]), encoding="utf-8")
    (OUT / "printed.json").write_text(json.dumps([asdict(row) for row in rows], indent=1), encoding="utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
