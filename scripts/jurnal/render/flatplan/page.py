"""The flatplan of an edition as one HTML page: the wall of spreads, and the table of how everything fits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from jurnal.assemble.extent import extent_of
from jurnal.model import Edition, Entry, Fit, Flat, Language, Missing, Pagination
from jurnal.model.prepared import FontFace
from jurnal.render.flatplan.telling import Telling
from jurnal.render.flatplan.wall import css_of, is_over, wall
from jurnal.render.theme import Theme
from jurnal.render.tokens import palette


@dataclass(frozen=True)
class Row:
    """A piece in the table; `first` and `last` are its printed pages (0: it has none), the rest is empty where another
    piece speaks for it."""

    slug: str
    title: str
    kind: str
    css: str
    first: int
    last: int
    words: int
    lines: int
    budget: str
    full: float
    note: str
    saving: str
    over: bool
    short: bool


@dataclass(frozen=True)
class Pictures:
    """The pictures of the pages: addresses by number, width and height in pixels."""

    files: Mapping[int, str]
    width: int
    height: int


def flatplan_page(
    theme: Theme,
    edition: Edition,
    flat: Flat,
    pagination: Pagination,
    pictures: Pictures,
    others: Sequence[Language],
    fonts: Sequence[FontFace],
) -> str:
    """The page in the edition's language; `others` have a page of their own beside it."""
    labels = theme.labels[edition.language]
    tell = Telling(labels, edition)
    extent = extent_of(flat, edition.issue.extent)
    return theme.environment.get_template("flatplan/flatplan.html").render(
        l=labels,
        edition=edition,
        issue=edition.issue,
        period=labels.period(edition.issue.months, edition.issue.year),
        others=[(language, theme.labels[language]("language.name")) for language in others],
        fonts=fonts,
        palette=list(palette(edition.magazine)),
        extent=extent,
        against=tell.extent(extent),
        fillers=[(number, tell.page(kind)) for number, kind in extent.fillers],
        winning=tell.winning(extent),
        spreads=wall(edition, flat, pagination, tell),
        pictures=pictures,
        rows=list(rows(edition, flat, pagination, tell)),
        missing=[missing.slug for missing in edition.missing],
        words=sum(entry.text.body.words for entry in edition.entries),
        over=sum(is_over(fit) for fit in flat.fits),
    )


def rows(edition: Edition, flat: Flat, pagination: Pagination, tell: Telling) -> Iterator[Row]:
    """Every piece in print order, those that are not translated as well."""
    for run in edition.runs:
        for entry in run.entries:
            if isinstance(entry, Missing):
                title = next((text.title for text in entry.piece.texts.values()), entry.slug)
                note = tell.labels("flatplan.missing")
                css = f"c-{run.section.id}" if run.section else "c-house"
                kind = tell.labels(f"kind.{entry.piece.kind}")
                yield Row(entry.slug, title, kind, css, 0, 0, 0, 0, "", 0, note, "", False, False)
            elif fit := flat.fit(entry.slug):
                yield _row(entry, fit, pagination, tell)


def _row(entry: Entry, fit: Fit, pagination: Pagination, tell: Telling) -> Row:
    first, last = pagination[entry.slug]
    speaks = entry.slug == fit.slug
    return Row(
        entry.slug,
        entry.text.title,
        tell.labels(f"kind.{entry.piece.kind}"),
        css_of(entry),
        first,
        last,
        entry.text.body.words,
        fit.own.get(entry.slug, 0),
        tell.budget(fit) if speaks else "",
        fit.full if speaks else 0.0,
        tell.note(fit) if speaks else tell.labels("flatplan.shares", piece=tell.title(fit)),
        tell.saving(fit) if speaks else "",
        is_over(fit),
        bool(fit.short),
    )
