"""The PDFs that stand in a site, and what is known of each: `downloads/index.json` beside them tells it, so that a site
built anew can show their pages, whatever became of the cache."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

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


def read(site: Path) -> dict[IssueKey, Print]:
    """The PDFs that stand in the site of that folder, as their index tells; one that is not there does not count."""
    try:
        found = [_print(site, row) for row in json.loads((site / INDEX).read_bytes())]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return {made.key: made for made in found if made.file.is_file()}


def index(prints: Iterable[Print]) -> bytes:
    """What `downloads/index.json` says of them."""
    rows = [
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
    return (json.dumps(rows, indent=1, ensure_ascii=False) + "\n").encode()


def place(prints: Iterable[Print], folder: Path) -> None:
    """Put the PDFs and their index into a folder that is to be `downloads/`."""
    prints = list(prints)
    for made in prints:
        target = folder / Path(made.path).relative_to(FOLDER)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made.file, target)
    (folder / Path(INDEX).name).write_bytes(index(prints))


def _print(site: Path, row: dict[str, object]) -> Print:
    issue, language, path, pages, pieces = (row[name] for name in ("issue", "language", "path", "pages", "pieces"))
    if not (isinstance(issue, str) and isinstance(language, str) and isinstance(path, str)):
        raise TypeError("not an index of downloads")
    if not (isinstance(pages, int) and isinstance(pieces, dict)):
        raise TypeError("not an index of downloads")
    pagination = {slug: (first, last) for slug, (first, last) in pieces.items()}
    return Print(issue, language, path, site / path, pages, pagination, flat_file.read(row.get("flat")))
