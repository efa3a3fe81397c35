"""Read a magazine's folder and its theme, once, into plain values. Nothing is interpreted here."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from jurnal.effects.picture_files import look
from jurnal.effects.places import theme_folders
from jurnal.source.tree import Fault, SourceTree

CONTENT_FOLDERS = ("content", "issues")
TEXT_SUFFIXES = (".yml", ".yaml", ".md", ".csv")
THEME_TEXT_SUFFIXES = (".html", ".css", ".js", ".svg", ".yml")
LITTER = ("Thumbs.db", "desktop.ini")


@dataclass(frozen=True)
class ThemeFolder:
    """The theme's files by path relative to it: the words of the text files, and where the others (fonts) stand."""

    texts: dict[str, str]
    others: dict[str, Path]


def read_tree(root: Path) -> SourceTree:
    """Everything an editor wrote under `root`. Hidden files and what editors leave behind are not content."""
    found = _Found()
    for folder in CONTENT_FOLDERS:
        if (root / folder).is_dir():
            for path in sorted(_files(root, root / folder, (), found)):
                _take(root, path, found)
    return SourceTree(found.texts, found.pictures, frozenset(found.links), found.faults)


def read_theme(root: Path) -> ThemeFolder:
    """The magazine's own theme where it has one, file by file, over the one that comes with jurnal."""
    theme = ThemeFolder({}, {})
    for folder in theme_folders(root):
        for path in sorted(path for path in folder.rglob("*") if path.is_file() and not _is_left_over(path.name)):
            name = path.relative_to(folder).as_posix()
            if path.suffix in THEME_TEXT_SUFFIXES:
                theme.texts[name] = path.read_text(encoding="utf-8")
            else:
                theme.others[name] = path
    return theme


@dataclass
class _Found:
    texts: dict[str, bytes] = field(default_factory=dict)
    pictures: dict[str, tuple[int, int] | None] = field(default_factory=dict)
    links: set[str] = field(default_factory=set)
    faults: dict[str, Fault] = field(default_factory=dict)


def _take(root: Path, path: Path, found: _Found) -> None:
    name = path.relative_to(root).as_posix()
    if path.suffix.lower() in TEXT_SUFFIXES:
        found.texts[name] = path.read_bytes()
    else:
        found.pictures[name], fault = look(path)
        if fault:
            found.faults[name] = fault


def _files(root: Path, folder: Path, above: tuple[str, ...], found: _Found) -> Iterator[Path]:
    """Every file below `folder`; notes links that lead out of `root` and follows none in a circle."""
    here = os.path.realpath(folder)
    for entry in os.scandir(folder):
        path = Path(entry.path)
        if _is_left_over(entry.name):
            continue
        if entry.is_symlink() and not path.resolve().is_relative_to(root.resolve()):
            found.links.add(path.relative_to(root).as_posix())
        elif entry.is_dir():
            if os.path.realpath(path) not in (*above, here):
                yield from _files(root, path, (*above, here), found)
        elif entry.is_file():
            yield path


def _is_left_over(name: str) -> bool:
    return name.startswith((".", "~$", "#")) or name.endswith(("~", ".swp", ".tmp")) or name in LITTER
