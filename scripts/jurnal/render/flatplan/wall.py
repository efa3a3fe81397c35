"""The wall: an edition as the spreads a reader meets, with a bar over the pages of each piece. Pure values, which the
HTML page and the contact sheet both draw."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jurnal.model import Colours, Edition, Entry, Fit, Flat, Leaf, Pagination
from jurnal.render.flatplan.telling import Telling


@dataclass(frozen=True)
class Face:
    """A page on the wall. `slug` is the first piece on it (empty: none), `what` says what a page without a piece is,
    `over` whether a piece on it takes more pages than it may."""

    number: int
    leaf: Leaf
    slug: str
    what: str
    said: str
    over: bool


@dataclass(frozen=True)
class Bar:
    """The bar over the pages of one layout on one spread: `first` and `count` in pages of the spread (from 0), the
    titles that begin there by slug, `goes_on` when all began before; `note` is how the layout fits, where it begins."""

    slug: str
    first: int
    count: int
    titles: tuple[tuple[str, str], ...]
    goes_on: bool
    colours: Colours
    css: str
    pages: str
    note: str
    over: bool
    short: bool


@dataclass(frozen=True)
class Spread:
    """Two facing pages; a cover stands alone."""

    left: Face | None
    right: Face | None
    bars: tuple[Bar, ...]

    @property
    def faces(self) -> tuple[Face, ...]:
        """The pages there are."""
        return tuple(face for face in (self.left, self.right) if face)


def wall(edition: Edition, flat: Flat, pagination: Pagination, tell: Telling) -> tuple[Spread, ...]:
    """Every spread from the cover to the back."""
    faces = [_face(edition, flat, number, leaf, tell) for number, leaf in enumerate(flat.leaves, start=1)]
    return tuple(
        Spread(left, right, tuple(_bars(edition, flat, pagination, (left, right), tell)))
        for left, right in _pairs(faces)
    )


def _pairs(faces: Sequence[Face]) -> Iterator[tuple[Face | None, Face | None]]:
    for start in range(-1, len(faces), 2):
        yield faces[start] if start >= 0 else None, faces[start + 1] if start + 1 < len(faces) else None


def _face(edition: Edition, flat: Flat, number: int, leaf: Leaf, tell: Telling) -> Face:
    fits = [fit for slug in leaf.slugs if (fit := flat.fit(slug))]
    what = "" if leaf.slugs and leaf.kind != "plate" else tell.page(leaf.kind)
    slug = leaf.slugs[0] if leaf.slugs else ""
    return Face(number, leaf, slug, what, tell.leaf(leaf), any(is_over(fit) for fit in fits))


def is_over(fit: Fit) -> bool:
    """Whether it takes more pages than it may."""
    return fit.budget is not None and fit.pages > fit.budget


def _bars(
    edition: Edition, flat: Flat, pagination: Pagination, pair: tuple[Face | None, Face | None], tell: Telling
) -> Iterator[Bar]:
    here = {place: face for place, face in enumerate(pair) if face}
    for fit in flat.fits:
        places = [place for place, face in here.items() if set(fit.slugs) & set(face.leaf.slugs)]
        entry = edition.entry(fit.slug)
        if not places or entry is None:
            continue
        numbers = {here[place].number for place in places}
        begun = [slug for slug in fit.slugs if pagination[slug][0] in numbers]
        begins = fit.slug in begun
        yield Bar(
            fit.slug,
            places[0],
            len(places),
            tuple((slug, _title(edition, slug)) for slug in begun or [fit.slug]),
            not begun,
            entry.colours,
            css_of(entry),
            tell.budget(fit) if begins else "",
            tell.note(fit) if begins else "",
            is_over(fit),
            bool(fit.short),
        )


def css_of(entry: Entry) -> str:
    """The class of a piece's colours."""
    return f"c-{entry.section.id}" if entry.section else "c-house"


def _title(edition: Edition, slug: str) -> str:
    entry = edition.entry(slug)
    return entry.text.title if entry else slug
