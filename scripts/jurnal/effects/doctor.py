"""What this machine has, what it lacks and how to get it. Works when almost everything is missing: nothing is imported
before it is looked for."""

from __future__ import annotations

import ctypes
import importlib.util
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from jurnal.effects.places import PACKAGE, environment, theme_folders

OLDEST = (3, 11)
ROOM = 500_000_000
"""Bytes a build of a large magazine may take, cache included."""
KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі₸№«»"
PROFILES = (
    "/usr/share/color/icc/ghostscript/default_cmyk.icc",
    "/opt/homebrew/share/ghostscript/iccprofiles/default_cmyk.icc",
    "/usr/local/share/ghostscript/iccprofiles/default_cmyk.icc",
)
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FOLDERS = ("", "/opt/homebrew/lib/", "/usr/local/lib/")
"""Where shared libraries are looked for: wherever the system does, and where Homebrew puts them."""


@dataclass(frozen=True)
class Part:
    """One thing a magazine needs of a machine. `needed` False: only for some work, which `hint` names."""

    name: str
    there: bool
    found: str
    hint: str = ""
    needed: bool = True


def examine(root: Path) -> Iterator[Part]:
    """Every part, one after the other; `root` is the folder of the magazine."""
    for look in (_python, _packages, _pango, _harfbuzz, _fonts, _search, _disk, _chromium, _java, _profile):
        yield look(root)


def get(apt: str, dnf: str, brew: str) -> str:
    """How to get something, on each kind of system."""
    return f"Debian, Ubuntu: sudo apt-get install {apt}; Fedora: sudo dnf install {dnf}; macOS: brew install {brew}"


def _python(_root: Path) -> Part:
    return Part("Python", sys.version_info >= OLDEST, sys.version.split()[0], get("python3", "python3", "python"))


def _packages(_root: Path) -> Part:
    """What is installed against what `requirements.lock` says, where jurnal runs from its project's folder."""
    lock = PACKAGE.parents[1] / "requirements.lock"
    if not lock.is_file():
        return Part("Python packages", True, f"jurnal {metadata.version('jurnal')}, no lock beside it")
    wrong = [f"{name} {have} instead of {want}" for name, have, want in _differing(lock.read_text(encoding="utf-8"))]
    return Part("Python packages", not wrong, "; ".join(wrong) or "as requirements.lock says", "make setup")


def _differing(lock: str) -> Iterator[tuple[str, str, str]]:
    if not importlib.util.find_spec("packaging"):
        yield "packaging", "nothing", "any"
        return
    from packaging.requirements import Requirement  # looked for first, like everything here

    for line in re.findall(r"^[A-Za-z0-9][^\\\n]*", lock, re.MULTILINE):
        wanted = Requirement(line.strip())
        have = _version(wanted.name)
        if (wanted.marker is None or wanted.marker.evaluate()) and not wanted.specifier.contains(have or "0"):
            yield wanted.name, have or "nothing", str(wanted.specifier).removeprefix("==")


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _pango(_root: Path) -> Part:
    hint = get("libpango-1.0-0 libpangoft2-1.0-0", "pango", "pango")
    loaded = [_library(f"lib{name}-1.0", "0") for name in ("pango", "pangoft2")]
    if None in loaded or loaded[0] is None:
        return Part("Pango (lays out the PDFs)", False, "cannot be loaded", hint)
    tell = loaded[0].pango_version_string
    tell.restype = ctypes.c_char_p
    return Part("Pango (lays out the PDFs)", True, tell().decode(), hint)


def _harfbuzz(_root: Path) -> Part:
    there = _library("libharfbuzz-subset", "0") is not None
    hint = get("libharfbuzz-subset0", "harfbuzz", "harfbuzz")
    return Part("HarfBuzz (cuts the fonts of the PDFs)", there, "loaded" if there else "cannot be loaded", hint)


def _library(name: str, version: str) -> ctypes.CDLL | None:
    for folder in FOLDERS:
        for file in (f"{name}.so.{version}", f"{name}.{version}.dylib", f"{name}.dylib"):
            try:
                return ctypes.CDLL(folder + file)
            except OSError:
                continue
    return None


def _fonts(root: Path) -> Part:
    """Whether every font of the theme has the Kazakh letters."""
    files = [path for folder in theme_folders(root) for path in sorted((folder / "fonts").glob("*.[to]tf"))]
    if not files or not importlib.util.find_spec("fontTools"):
        return Part("Fonts", False, "not there", "make setup; theme/fonts comes with the project")
    from fontTools.ttLib import TTFont

    poor = [path.name for path in files if set(map(ord, KAZAKH)) - TTFont(path, lazy=True).getBestCmap().keys()]
    found = f"without Kazakh letters: {', '.join(poor)}" if poor else f"{len(files)}, all with the Kazakh letters"
    return Part("Fonts", not poor, found, "put complete TTF files into theme/fonts")


def _search(_root: Path) -> Part:
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pagefind", "--version"], capture_output=True, text=True, timeout=60, check=False
        )
        there, found = done.returncode == 0, (done.stdout or done.stderr).strip().splitlines()[-1:]
    except (OSError, subprocess.TimeoutExpired) as error:
        there, found = False, [str(error)]
    return Part("Pagefind (the search)", there, found[0] if found else "no answer", "make setup")


def _disk(root: Path) -> Part:
    free = shutil.disk_usage(root).free
    return Part("Disk", free > ROOM, f"{free / 1e9:.1f} GB free", f"a build may take {ROOM / 1e9:.1f} GB")


def _chromium(_root: Path) -> Part:
    named = environment().get("JURNAL_CHROMIUM")
    found = next((path for name in (named, *BROWSERS) if name and (path := shutil.which(name))), None)
    hint = f"only for the tests. {get('chromium', 'chromium', '--cask chromium')}"
    return Part("Chromium", found is not None, found or "not there", hint, needed=False)


def _java(_root: Path) -> Part:
    found = shutil.which("java")
    hint = f"only for the tests. {get('default-jre-headless', 'java-latest-openjdk-headless', 'openjdk')}"
    return Part("Java", found is not None, found or "not there", hint, needed=False)


def _profile(_root: Path) -> Part:
    found = next((path for path in PROFILES if Path(path).is_file()), None)
    hint = f"for the printer's files. {get('libgs-common', 'libgs', 'ghostscript')}"
    return Part("A CMYK profile", found is not None, found or "not there", hint)
