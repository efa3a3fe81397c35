"""`jurnal status`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass

import click
from rich.console import Console
from rich.table import Table

from jurnal import app
from jurnal.app import Loaded
from jurnal.cli.options import as_json, in_folder, magazine
from jurnal.cli.show import FINE
from jurnal.effects import downloads, record
from jurnal.effects.record import Order
from jurnal.model import Figure, Gallery, Piece, Text

HELP = """Tell how far every piece has come.

For each piece, in the order of its issue: its kind and, in each language, how many words it has, how many pull-quotes
and pictures, and the pages it takes in the PDF that stands in site/downloads. A language that is missing shows "–".

\b
  jurnal status
  jurnal status 2025-04         one issue
  jurnal status --json          a list of objects, one a piece and language
"""


@dataclass(frozen=True)
class Row:
    """A piece in one language. `pages` are the printed ones, first and last, where it has been laid out."""

    issue: str
    slug: str
    kind: str
    language: str
    there: bool
    words: int = 0
    pull_quotes: int = 0
    pictures: int = 0
    pages: tuple[int, int] | None = None


@click.command("status", help=HELP)
@click.argument("issue", required=False)
@in_folder
@as_json
def command(issue: str | None, directory: str | None, as_json: bool) -> int:
    """Read everything, tell it."""
    loaded = app.load(record.look(Order(magazine(directory))))
    known = [found.id for found in loaded.checked.issues]
    if issue not in (None, *known):
        raise click.UsageError(f"there is no issue {issue}; there are: {', '.join(known)}")
    rows = [row for row in rows_of(loaded) if issue in (None, row.issue)]
    if as_json:
        click.echo(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=1))
    else:
        for name in dict.fromkeys(row.issue for row in rows):
            show(name, [row for row in rows if row.issue == name])
    return FINE


def rows_of(loaded: Loaded) -> Iterator[Row]:
    """Every piece in every language of the magazine, issue by issue, as far as it could be read."""
    checked, prints = loaded.checked, downloads.read(loaded.places.site)
    languages = checked.magazine.languages if checked.magazine else ()
    for issue in checked.issues:
        for slug in issue.slugs:
            piece = checked.pieces.get((issue.id, slug))
            if piece is None:
                continue
            for language in languages:
                laid = prints.get((issue.id, language))
                yield _row(piece, language, laid.pagination.get(slug) if laid else None)


def _row(piece: Piece, language: str, pages: tuple[int, int] | None) -> Row:
    text = piece.texts.get(language)
    if text is None:
        return Row(piece.issue, piece.slug, piece.kind, language, there=False)
    quotes = len(text.pull_quotes)
    return Row(piece.issue, piece.slug, piece.kind, language, True, text.body.words, quotes, _pictures(text), pages)


def _pictures(text: Text) -> int:
    inside = (
        len(block.pictures) if isinstance(block, Gallery) else isinstance(block, Figure) for block in text.body.walk()
    )
    return sum(inside) + (text.lead is not None)


def show(issue: str, rows: list[Row]) -> None:
    """An issue as a table: one line a piece, its languages side by side."""
    languages = list(dict.fromkeys(row.language for row in rows))
    table = Table(title=issue, title_justify="left", box=None, header_style="bold", pad_edge=False)
    for heading in ("piece", "kind"):
        table.add_column(heading, no_wrap=True)
    for language in languages:
        for heading in (f"{language} words", "«»", "pics", "pages"):
            table.add_column(heading, justify="right")
    for slug in dict.fromkeys(row.slug for row in rows):
        here = [row for row in rows if row.slug == slug]
        table.add_row(slug, here[0].kind, *(cell for row in here for cell in _cells(row)))
    total = [sum(row.words for row in rows if row.language == language) for language in languages]
    table.add_row("", "", *(cell for words in total for cell in (str(words), "", "", "")), style="bold")
    Console().print(table)


def _cells(row: Row) -> tuple[str, ...]:
    if not row.there:
        return ("–", "", "", "")
    pages = "–".join(str(page) for page in dict.fromkeys(row.pages)) if row.pages else ""
    return str(row.words), str(row.pull_quotes), str(row.pictures), pages
