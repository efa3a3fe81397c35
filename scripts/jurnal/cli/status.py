"""`jurnal status`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass

import click

from jurnal import app
from jurnal.app import Loaded
from jurnal.assemble.extent import Extent, extent_of
from jurnal.cli.options import as_json, in_folder, magazine
from jurnal.cli.show import FINE
from jurnal.effects import downloads, record
from jurnal.effects.downloads import Prints
from jurnal.effects.record import Order
from jurnal.model import Figure, Fit, Gallery, Piece, Text

HELP = """Tell how far every piece has come, and how it fits its pages.

For each piece, in the order of its issue, and each language: how many words it has, and what is known from the PDF that
stands in site/downloads: its pages, how many it may take (budgets in the manifest), how full of text its last page is,
and how many lines and words it is over or under, or may still grow by. A language that is missing shows "–". On a wide
terminal there are the kind, the pull-quotes and the pictures as well.

\b
  jurnal status
  jurnal status 2025-04         one issue
  jurnal status --json          a list of objects, one a piece and language
"""


@dataclass(frozen=True)
class Row:
    """A piece in one language. `pages` are the printed ones, first and last, where it has been laid out; the rest is
    told by its layout (`model.Fit`): lines of text, how full the last page is, lines and words over or under the
    budget, those it may grow by, and those to cut to save two pages or more."""

    issue: str
    slug: str
    kind: str
    language: str
    there: bool
    words: int = 0
    pull_quotes: int = 0
    pictures: int = 0
    pages: tuple[int, int] | None = None
    budget: int | None = None
    lines: int | None = None
    full: float | None = None
    over: tuple[int, int] | None = None
    under: tuple[int, int] | None = None
    room: tuple[int, int] | None = None
    saving: tuple[int, int] | None = None
    shares_with: tuple[str, ...] = ()


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
    prints = downloads.read(loaded.places.site)
    rows = [row for row in rows_of(loaded, prints) if issue in (None, row.issue)]
    if as_json:
        click.echo(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=1))
        return FINE
    from jurnal.cli.status_table import show  # what draws tables is not needed for machines

    for name in dict.fromkeys(row.issue for row in rows):
        show(name, [row for row in rows if row.issue == name], prints, extents_of(loaded, prints, name))
    return FINE


def extents_of(loaded: Loaded, prints: Prints, issue: str) -> dict[str, Extent]:
    """The extent of an issue in each language that has been laid out."""
    targets = {found.id: found.extent for found in loaded.checked.issues}
    found = {language: made.flat for (name, language), made in prints.items() if name == issue}
    return {language: extent_of(flat, targets.get(issue)) for language, flat in found.items() if flat}


def rows_of(loaded: Loaded, prints: Prints) -> Iterator[Row]:
    """Every piece in every language of the magazine, issue by issue, as far as it could be read."""
    checked = loaded.checked
    languages = checked.magazine.languages if checked.magazine else ()
    for issue in checked.issues:
        for slug in issue.slugs:
            piece = checked.pieces.get((issue.id, slug))
            if piece is None:
                continue
            for language in languages:
                made = prints.get((issue.id, language))
                pages = made.pagination.get(slug) if made else None
                yield _row(piece, language, pages, made.flat.fit(slug) if made and made.flat else None)


def _row(piece: Piece, language: str, pages: tuple[int, int] | None, fit: Fit | None) -> Row:
    text = piece.texts.get(language)
    if text is None:
        return Row(piece.issue, piece.slug, piece.kind, language, there=False)
    quotes = len(text.pull_quotes)
    row = Row(piece.issue, piece.slug, piece.kind, language, True, text.body.words, quotes, _pictures(text), pages)
    return _fitted(row, fit) if fit else row


def _fitted(row: Row, fit: Fit) -> Row:
    """The row with what its layout told; of pieces that share pages the first speaks for all."""
    others = tuple(slug for slug in fit.slugs if slug != row.slug)
    told = {**asdict(row), "lines": fit.own.get(row.slug), "shares_with": others}
    if row.slug == fit.slug:
        saving = fit.saving
        told |= {
            "budget": fit.budget,
            "full": fit.full,
            "over": _both(fit, fit.over),
            "under": _both(fit, fit.short),
            "room": _both(fit, fit.room),
            "saving": (max(0, saving[0]), saving[1]) if saving else None,
        }
    return Row(**told)


def _both(fit: Fit, lines: int) -> tuple[int, int]:
    return lines, fit.words(lines)


def _pictures(text: Text) -> int:
    inside = (
        len(block.pictures) if isinstance(block, Gallery) else isinstance(block, Figure) for block in text.body.walk()
    )
    return sum(inside) + (text.lead is not None)
