"""`make bench`: what a build costs, ours beside plain MkDocs + Material + static-i18n over the same words, in one run
on one machine.

CPU seconds (user and system, all child processes) are the measure; ratios travel between machines, seconds do not.
Writes `benchmarks/out/results.md` and `results.json`.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path

from archive import generate
from measuring import Row, measure

HERE = Path(__file__).parent
PROJECT = HERE.parent
OUT = HERE / "out"
WORK = PROJECT / ".cache" / "bench"
PEER_ENVIRONMENT = WORK / "venv"
PACKAGES = ("mkdocs", "mkdocs-material", "markdown", "jinja2", "weasyprint", "pagefind")


def jurnal(*arguments: str) -> list[str]:
    """The command line of our build."""
    return [sys.executable, "-m", "jurnal", *arguments]


def touch(path: Path) -> None:
    """Change one word of a text, as an editor would."""
    path.write_text(path.read_text(encoding="utf-8").rstrip() + " Бітті.\n", encoding="utf-8")


def ours(name: str, folder: Path, edited: Path, *options: str) -> list[Row]:
    """Cold build, second build with nothing changed, build after one edit."""
    for leftover in (folder / ".cache", folder / "site"):
        shutil.rmtree(leftover, ignore_errors=True)
    command = jurnal("build", *options)
    rows = [measure(name, "cold", command, folder), measure(name, "no-op", command, folder)]
    touch(edited)
    return [*rows, measure(name, "one edit", command, folder)]


def real_issue() -> list[Row]:
    """The real issue, site and PDFs, in a copy of the project."""
    folder = WORK / "real"
    shutil.rmtree(folder, ignore_errors=True)
    for part in ("content", "issues", "theme", "mkdocs.yml"):
        source = PROJECT / part
        copy: Callable[..., object] = shutil.copytree if source.is_dir() else shutil.copy
        folder.mkdir(parents=True, exist_ok=True)
        copy(source, folder / part)
    edited = next(iter(sorted(folder.glob("content/*/*/kk.md"))))
    return ours("jurnal, real issue, site + PDFs", folder, edited)


def install_peer() -> None:
    """The peer in an environment of its own, from its hash-locked list."""
    if (PEER_ENVIRONMENT / "bin" / "mkdocs").exists():
        return
    subprocess.run([sys.executable, "-m", "venv", str(PEER_ENVIRONMENT)], check=True)
    pip = [str(PEER_ENVIRONMENT / "bin" / "python"), "-m", "pip", "install", "--quiet", "--require-hashes"]
    subprocess.run([*pip, "-r", str(HERE / "requirements.lock")], check=True)


def peer(name: str, folder: Path, edited: Path) -> list[Row]:
    """The peer's cold build and its build after one edit (it has no no-op)."""
    shutil.rmtree(folder / "site", ignore_errors=True)
    command = [str(PEER_ENVIRONMENT / "bin" / "mkdocs"), "build", "--quiet"]
    first = measure(name, "cold", command, folder)
    touch(edited)
    return [first, measure(name, "one edit", command, folder)]


def archive(issues: int, pieces: int) -> list[Row]:
    """The generated archive of `issues * pieces * 2` pages on both sides."""
    folder = WORK / f"archive-{issues}"
    shutil.rmtree(folder, ignore_errors=True)
    generate(folder, issues, pieces)
    pages = issues * pieces * 2
    mine = next(iter(sorted(folder.glob("ours/content/*/*/kk.md"))))
    theirs = next(iter(sorted(folder.glob("peer/docs/*/*.kk.md"))))
    rows = ours(f"jurnal, archive of {pages} pages", folder / "ours", mine, "--only", "site")
    return rows + peer(f"MkDocs + Material + i18n, {pages} pages", folder / "peer", theirs)


def cell(rows: list[Row], what: str, case: str) -> float:
    """CPU seconds of one run."""
    return next(row.cpu for row in rows if row.what.startswith(what) and row.case == case)


def findings(rows: list[Row], small: int, large: int) -> list[str]:
    """What the figures say, as sentences with ratios."""
    mine_small, mine = (cell(rows, f"jurnal, archive of {pages} ", "cold") for pages in (small, large))
    peer_small, theirs = (cell(rows, f"MkDocs + Material + i18n, {pages} ", "cold") for pages in (small, large))
    return [
        f"Cold build of {large} pages: {mine / theirs:.2f} of the peer's CPU.",
        f"From {small} to {large} pages (x{large / small:.0f}) our CPU grows x{mine / mine_small:.1f}, "
        f"the peer's x{theirs / peer_small:.1f}.",
        f"A second build with nothing changed: {cell(rows, f'jurnal, archive of {large} ', 'no-op'):.2f} s of CPU.",
        f"One edit in {large} pages: {cell(rows, f'jurnal, archive of {large} ', 'one edit'):.2f} s of CPU, "
        f"the peer {cell(rows, f'MkDocs + Material + i18n, {large} ', 'one edit'):.2f} s.",
    ]


def report(rows: list[Row], said: list[str]) -> str:
    """The results as Markdown, with the versions and the machine."""
    system = f"Python {platform.python_version()}, {platform.system()} {platform.release()}"
    machine = f"{os.cpu_count()} cores, {platform.machine()}, {system}"
    versions = ", ".join(f"{package} {version(package)}" for package in PACKAGES)
    table = ["| what | case | CPU s | wall s |", "|---|---|---:|---:|"]
    table += [f"| {row.what} | {row.case} | {row.cpu:.2f} | {row.wall:.2f} |" for row in rows]
    return "\n".join(
        ["# What a build costs", "", f"{machine}. {versions}.", "", *table, "", *(f"- {line}" for line in said), ""]
    )


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--issues", type=int, default=25, help="issues of the generated archive")
    parser.add_argument("--pieces", type=int, default=20, help="pieces in each of its issues")
    parser.add_argument("--skip-real", action="store_true", help="measure the archive only")
    arguments = parser.parse_args()
    install_peer()
    small = max(1, arguments.issues // 5)
    rows = [] if arguments.skip_real else real_issue()
    rows += archive(small, arguments.pieces) + archive(arguments.issues, arguments.pieces)
    said = findings(rows, small * arguments.pieces * 2, arguments.issues * arguments.pieces * 2)
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "results.md").write_text(report(rows, said), encoding="utf-8")
    (OUT / "results.json").write_text(json.dumps([asdict(row) for row in rows], indent=1), encoding="utf-8")
    print("\n".join(said))


if __name__ == "__main__":
    main()
