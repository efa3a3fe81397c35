"""`jurnal flatplan`."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from jurnal.assemble.extent import Extent, extent_of
from jurnal.cli.fit_words import extent_in_words, winning_in_words
from jurnal.cli.options import as_json, in_folder, magazine
from jurnal.cli.progress import Bars
from jurnal.cli.show import FINDINGS, FINE, show_findings, summary, tell
from jurnal.effects import flat_file, record
from jurnal.effects.flatplan import Drawn, write_flatplan
from jurnal.effects.record import Order
from jurnal.loaded import Loaded, UnknownError, load
from jurnal.model import Fit
from jurnal.printing import lay_out_pages

HELP = """Draw the whole issue as spreads.

Writes a folder: for each language a page (kk.html) and a contact sheet (kk.png) with every spread as a reader meets it.
A bar in the section's colour spans the pages of each piece, under its name; red is what takes more pages than its
budget, hatched is what stays empty, dashed what only fills the sheet. The table below tells of each piece its pages,
its budget, how full its last page is, and how many lines and words it is over or under. Prints on A3, for the wall.

What is not laid out yet is laid out now; the site stays as it is. Without ISSUE it is the newest.

\b
  jurnal flatplan                        into flatplan/<issue>/
  jurnal flatplan 2025-04 --lang kk      one language
  jurnal flatplan --out ~/wall           into another folder
  jurnal flatplan --json                 what it says, for machines; nothing is written without --out
"""


@click.command("flatplan", help=HELP)
@click.argument("issue", required=False)
@click.option("--lang", "languages", multiple=True, metavar="LANGUAGE", help="This language only (repeat for more).")
@click.option(
    "--out",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write into, if not flatplan/<issue>/.",
)
@in_folder
@as_json
def command(
    issue: str | None, languages: tuple[str, ...], out: Path | None, directory: str | None, as_json: bool
) -> int:
    """Lay out what is missing, draw."""
    places = magazine(directory)
    loaded = load(record.look(Order(places, issue, languages, site=False)))
    if loaded.checked.has_errors:
        show_findings(loaded.checked.findings)
        tell(f"{summary(loaded.checked.findings)}: nothing was drawn.")
        return FINDINGS
    if not loaded.archive.issues:
        raise click.UsageError("there is no issue yet: jurnal new issue begins one")
    order = Order(places, issue or loaded.archive.issues[0].id, languages, site=False)
    drawn = _drawn(replace(loaded, seen=replace(loaded.seen, order=order)))
    if not drawn:
        raise click.UsageError(f"issue {order.issue} has no pieces to lay out")
    if as_json:
        click.echo(json.dumps([_plain(one) for one in drawn], ensure_ascii=False, indent=1))
    if out or not as_json:
        folder = out or places.root / "flatplan" / drawn[0].edition.issue.id
        pages = write_flatplan(folder, drawn, loaded.theme, loaded.theme_folder.others, loaded.cache)
        for one, page in zip(drawn, pages, strict=True):
            extent = _extent(one)
            tell(f"{page}: {extent_in_words(extent)}")
            if extent.over > 0 and extent.winning:
                tell(f"  {winning_in_words(extent)}")
    return FINE


def _drawn(loaded: Loaded) -> list[Drawn]:
    """The editions that were ordered, laid out."""
    try:
        with Bars() as bars:
            prints = lay_out_pages(loaded, bars)
    except UnknownError as unknown:
        raise click.UsageError(str(unknown)) from unknown
    order, editions = loaded.seen.order, loaded.archive.editions
    return [Drawn(editions[made.key], made, made.flat) for made in prints if made.flat and order.wants(*made.key)]


def _extent(one: Drawn) -> Extent:
    return extent_of(one.flat, one.edition.issue.extent)


def _plain(one: Drawn) -> dict[str, Any]:
    """An edition for machines: its pages, its fits, what its extent is made of."""
    extent = _extent(one)
    winning = extent.winning
    return {
        "issue": one.edition.issue.id,
        "language": one.edition.language,
        "pages": extent.pages,
        "planned": extent.target,
        "fillers": [{"page": number, "kind": kind} for number, kind in extent.fillers],
        "winning": winning
        and {
            "pages": winning.pages,
            "cuts": [{"piece": fit.slug, "lines": lines, "words": fit.words(lines)} for fit, lines in winning.cuts],
        },
        "missing": [missing.slug for missing in one.edition.missing],
        "pieces": {slug: list(span) for slug, span in one.made.pagination.items()},
        "leaves": (flat_file.written(one.flat) or {})["leaves"],
        "fits": [_fit(fit) for fit in one.flat.fits],
    }


def _fit(fit: Fit) -> dict[str, Any]:
    saving = fit.saving
    return {
        "pieces": list(fit.slugs),
        "pages": fit.pages,
        "budget": fit.budget,
        "lines": fit.lines,
        "words_a_line": fit.per_line,
        "last_page": fit.full,
        "over": {"lines": fit.over, "words": fit.words(fit.over)},
        "under": {"lines": fit.short, "words": fit.words(fit.short)},
        "room": {"lines": fit.room, "words": fit.words(fit.room)},
        "saving": saving and {"pages": saving[1], "lines": max(0, saving[0]), "words": fit.words(max(0, saving[0]))},
    }
