"""The PDFs that stand in a site, and what is known of each: `downloads/index.json` beside them tells it, so that a site
built anew can show their pages, whatever became of the cache."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jurnal.effects import flat_file
from jurnal.model import Flat, Language, Pagination

FOLDER = "downloads"
INDEX = f"{FOLDER}/index.json"

IssueKey = tuple[str, Language]
"""Issue id and language."""


@dataclass(frozen=True)
class Print:
    """An issue laid out in one language. `path` is its place in the site, `file` where it stands now; `pagination`
    gives the printed pages of each piece, `flat` what stands on every page (None: nobody knows)."""

    issue: str
    language: Language
    path: str
    file: Path
    pages: int
    pagination: Pagination
    flat: Flat | None = None

    @property
    def key(self) -> IssueKey:
        """Which PDF it is."""
        return self.issue, self.language

    @property
    def size(self) -> int:
        """Bytes."""
        return self.file.stat().st_size


Prints = Mapping[IssueKey, Print]
"""The readers' PDFs a magazine has."""


@dataclass(frozen=True)
class PressFile:
    """A file for the printer. `languages` are those of its pages, in their order; `path` and `file` as above."""

    issue: str
    languages: tuple[Language, ...]
    path: str
    file: Path
    pages: int
    printer: str

    @property
    def keys(self) -> tuple[IssueKey, ...]:
        """The issue and languages it prints."""
        return tuple((self.issue, language) for language in self.languages)

    @property
    def size(self) -> int:
        """Bytes."""
        return self.file.stat().st_size


@dataclass(frozen=True)
class Downloads:
    """Every PDF a magazine has: those for readers, by issue and language, and those for the printer."""

    prints: Prints
    press: tuple[PressFile, ...] = ()

    @property
    def files(self) -> dict[str, Path]:
        """Where each is to stand in the site, and where it stands now."""
        made: tuple[Print | PressFile, ...] = (*self.prints.values(), *self.press)
        return {one.path: one.file for one in made}

    def index(self) -> bytes:
        """What `downloads/index.json` says of them."""
        return index(self.prints.values(), self.press)

    def place(self, folder: Path) -> None:
        """Put the PDFs and their index into a folder that is to be `downloads/`."""
        for path, file in self.files.items():
            target = folder / Path(path).relative_to(FOLDER)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
        (folder / Path(INDEX).name).write_bytes(self.index())


def read(site: Path) -> dict[IssueKey, Print]:
    """The readers' PDFs that stand in the site of that folder, as their index tells; one that is not there does not
    count."""
    try:
        found = [_print(site, row) for row in _rows(site) if not row.get("printer")]
    except (KeyError, TypeError):
        return {}
    return {made.key: made for made in found if made.file.is_file()}


def read_press(site: Path) -> tuple[PressFile, ...]:
    """The printer's files that stand in the site of that folder."""
    try:
        found = [_press(site, row) for row in _rows(site) if row.get("printer")]
    except (KeyError, TypeError, ValueError):
        return ()
    return tuple(made for made in found if made.file.is_file())


def _rows(site: Path) -> list[dict[str, Any]]:
    try:
        rows = json.loads((site / INDEX).read_bytes())
    except (OSError, ValueError):
        return []
    return rows if isinstance(rows, list) and all(isinstance(row, dict) for row in rows) else []


def index(prints: Iterable[Print], press: Iterable[PressFile] = ()) -> bytes:
    """What `downloads/index.json` says of them."""
    rows: list[dict[str, object]] = [
        {
            "issue": made.issue,
            "language": made.language,
            "path": made.path,
            "pages": made.pages,
            "pieces": {slug: list(span) for slug, span in made.pagination.items()},
            "flat": flat_file.written(made.flat),
        }
        for made in sorted(prints, key=lambda made: made.key)
    ]
    rows += [
        {
            "issue": made.issue,
            "languages": list(made.languages),
            "path": made.path,
            "pages": made.pages,
            "printer": made.printer,
        }
        for made in sorted(press, key=lambda made: made.path)
    ]
    return (json.dumps(rows, indent=1, ensure_ascii=False) + "\n").encode()


def _press(site: Path, row: dict[str, Any]) -> PressFile:
    path = str(row["path"])
    languages = tuple(str(language) for language in row["languages"])
    return PressFile(str(row["issue"]), languages, path, site / path, int(row["pages"]), str(row["printer"]))


def _print(site: Path, row: dict[str, object]) -> Print:
    issue, language, path, pages, pieces = (row[name] for name in ("issue", "language", "path", "pages", "pieces"))
    if not (isinstance(issue, str) and isinstance(language, str) and isinstance(path, str)):
        raise TypeError("not an index of downloads")
    if not (isinstance(pages, int) and isinstance(pieces, dict)):
        raise TypeError("not an index of downloads")
    pagination = {slug: (first, last) for slug, (first, last) in pieces.items()}
    return Print(issue, language, path, site / path, pages, pagination, flat_file.read(row.get("flat")))
