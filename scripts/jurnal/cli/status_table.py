"""The table of `jurnal status`: a line for each piece and language, as wide as the terminal allows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from jurnal.assemble.extent import Extent
from jurnal.cli.fit_words import extent_in_words, fit_in_words, winning_in_words
from jurnal.cli.status import Row
from jurnal.effects.downloads import Prints
from jurnal.model import Fit

GAP = (0, 2, 0, 0)
WIDE = 112
"""From so many columns on everything is told; below, what an editor asks first."""


@dataclass(frozen=True)
class Column:
    """A column: its heading, whether a narrow terminal has it, whether its cells end flush right."""

    heading: str
    narrow: bool = True
    right: bool = True


COLUMNS = (
    Column("piece", right=False),
    Column("kind", narrow=False, right=False),
    Column("lang", right=False),
    Column("words"),
    Column("«»", narrow=False),
    Column("pics", narrow=False),
    Column("pages"),
    Column("of"),
    Column("last"),
    Column("fit", right=False),
)


def show(issue: str, rows: Sequence[Row], prints: Prints, extents: Mapping[str, Extent]) -> None:
    """An issue: its table, the sum of its words, what its pages are."""
    console = Console(highlight=False)
    wide = console.width >= WIDE
    columns = [column for column in COLUMNS if wide or column.narrow]
    table = Table(title=issue, title_justify="left", box=None, header_style="bold", pad_edge=False, padding=GAP)
    for column in columns:
        table.add_column(column.heading, justify="right" if column.right else "left", no_wrap=True)
    before = ""
    for row in rows:
        made = prints.get((issue, row.language))
        cells = _cells(row, row.slug == before, made.flat.fit(row.slug) if made and made.flat else None, wide)
        table.add_row(*(cells[column.heading] for column in columns))
        before = row.slug
    console.print(table, "")
    sums = Table.grid(padding=GAP)
    for language in dict.fromkeys(row.language for row in rows):
        words = sum(row.words for row in rows if row.language == language)
        for number, said in enumerate(_sums(words, extents.get(language))):
            sums.add_row("" if number else language, said)
    console.print(sums, "")


def _sums(words: int, extent: Extent | None) -> list[str]:
    """The last lines: the words of a language, its extent, and how to come to fewer pages where there are too many."""
    if extent is None:
        return [f"{words} words; no PDF yet"]
    winning = winning_in_words(extent) if extent.over > 0 or not extent.target else ""
    return [f"{words} words; {extent_in_words(extent)}", *([winning] if winning else [])]


def _cells(row: Row, again: bool, fit: Fit | None, wide: bool) -> dict[str, str]:
    """What stands in each column; the name of a piece only in its first line."""
    cells = dict.fromkeys((column.heading for column in COLUMNS), "")
    cells |= {"piece": "" if again else row.slug, "kind": "" if again else row.kind, "lang": row.language}
    if not row.there:
        return cells | {"words": "–"}
    cells |= {"words": str(row.words), "«»": str(row.pull_quotes), "pics": str(row.pictures)}
    cells["pages"] = "–".join(str(page) for page in dict.fromkeys(row.pages)) if row.pages else ""
    if fit is None:
        return cells
    said = fit_in_words(fit, row.slug, brief=not wide)
    cells["fit"] = f"[{_colour(fit)}]{said}[/]" if _colour(fit) else said
    if row.slug == fit.slug:
        cells |= {"of": str(fit.budget or ""), "last": f"{fit.full:.0%}"}
    return cells


def _colour(fit: Fit) -> str:
    if fit.budget and fit.pages > fit.budget:
        return "red"
    return "yellow" if fit.short else ""
