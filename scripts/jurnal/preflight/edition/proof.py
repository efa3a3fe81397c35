"""The story of a proof: read the pages with the edition in hand, then tell what is missing, twice, astray or out of
order, and which page numbers are wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from statistics import median
from typing import Final

from jurnal.diag import Level
from jurnal.model import Edition, Pagination
from jurnal.preflight.edition.brief import pieced_together, untwine
from jurnal.preflight.edition.doubles import doubles
from jurnal.preflight.edition.ink import ink, plain
from jurnal.preflight.edition.leaf import Leaf, Stream
from jurnal.preflight.edition.matter import Matter, Part, matter_of
from jurnal.preflight.edition.numbers import entries, folios
from jurnal.preflight.edition.order import displaced
from jurnal.preflight.edition.reading import Found, Reader
from jurnal.preflight.fault import Fault, Place, merged
from jurnal.preflight.geometry import Rect
from jurnal.preflight.rules.rule import Words

PROBE: Final = slice(10, 34)
"""The letters of a paragraph by which its page is known."""

PROOFS: Final = (
    Words("piece-missing", "the piece {piece} (“{what}”) is not in the file", "lay the issue out again"),
    Words("matter-missing", "{piece}: the {part} “{what}” is not in the file", "lay the issue out again"),
    Words("matter-cut", "{piece}: the {part} “{what}” lacks “{wanted}”", "lay the issue out again"),
    Words("matter-twice", "{piece}: the {part} “{what}” stands here, and on page {found}", "take one of them out"),
    Words("matter-astray", "{piece}: the {part} “{what}” is outside its piece ({wanted})", "move it to its piece"),
    Words("matter-order", "{piece}: the {part} “{what}” is out of order, it belongs after “{wanted}”", "put it there"),
    Words("lines-order", "{piece}: lines of the {part} “{what}” are out of order", "lay the issue out again"),
    Words("piece-order", "the piece {piece} (“{what}”) is out of order, it belongs after {wanted}", "put it there"),
    Words("contents-missing", "the contents do not name {piece} (“{what}”)", "lay the issue out again"),
    Words("contents-page", "page {found} is given for {piece} (“{what}”), it begins on {wanted}", "number it again"),
    Words("reference-page", "page {found} is referred to for {piece}, it begins on {wanted}", "number it again"),
    Words("pagination", "the site says page {found} for {piece} (“{what}”), it begins on {wanted}", "build again"),
    Words("folio", "the page is numbered {found}, it is {wanted}", "number it again"),
)
"""What a proof may find, each an error."""


def proof(leaves: Sequence[Leaf], edition: Edition, pagination: Pagination | None = None) -> list[Fault]:
    """Everything by which the pages differ from the edition. `pagination`: what the site says of them."""
    return _Proof(leaves, edition, pagination or {}).faults()


class _Proof:
    def __init__(self, leaves: Sequence[Leaf], edition: Edition, pagination: Pagination) -> None:
        matters, self.pagination = matter_of(edition), pagination
        self.leaves, self.titles = leaves, {entry.slug: entry.text.title for entry in edition.entries}
        first = _first_page(leaves, matters, [ink(title) for title in self.titles.values()])
        first = min([first, *(start - 1 for start, _ in pagination.values())])  # short texts are hard to know
        self.front, pages = leaves[:first], leaves[first:]
        self.stream = Stream(pages)
        self.reader = Reader(self.stream, matters)
        self.reader.read()
        self.doubles = list(doubles(self.stream, self.reader))
        self._settle()
        self.pieces = {
            slug: list(found) for slug, found in groupby(_chosen(self.reader.found), lambda f: f.matter.slug)
        }
        for found in self.pieces.values():
            untwine(found)
            self._piece_together(found)
        self.folios = folios(leaves)
        self.starts = {slug: leaf for slug, found in self.pieces.items() if (leaf := self._begins(found))}

    def _piece_together(self, found: Sequence[Found]) -> None:
        """Headlines that were not found as one, looked for on the pages of their piece."""
        places = [start for one in found for start, _ in one.pieces]
        for one in found if places else ():
            if one.matter.part is Part.HEADLINE and not one.pieces:
                first, last = (self.stream.leaf(place).number for place in (min(places), max(places)))
                pieced_together(self.stream, self.reader.aside, one, first - 1, last + 1)

    def faults(self) -> list[Fault]:
        """All of them, in the order of the pages."""
        found = [
            *self._missing(), *self._twice(), *self._astray(), *self._disorder(),
            *self._contents(), *self._references(), *self._claims(), *self._folios(),
        ]  # fmt: skip
        return merged(found)

    def _settle(self) -> None:
        """Of two that are alike, the one among the other parts of its piece is the right one."""
        for first, again in self.doubles:
            if again.lacks or not again.pieces:
                continue
            slug = first.matter.slug
            pages = [self._page(one) for one in self.reader.found if one.matter.slug == slug and one.pieces]
            middle = median(pages)
            if abs(self._page(again) - middle) < abs(self._page(first) - middle):
                first.pieces, again.pieces = again.pieces, first.pieces

    def _page(self, one: Found) -> int:
        return self.stream.leaf(one.start or 0).number

    def _begins(self, found: Sequence[Found]) -> Leaf | None:
        """The page of the headline; where it is not whole, of whatever else stands first in the piece."""
        there = [one.start for one in found if one.start is not None]
        title = next((one for one in found if one.matter.part is Part.HEADLINE), None)
        if title and title.start is not None and not title.lacks:
            return self.stream.leaf(title.start)
        whole = (one.start for one in found if one.start is not None and not one.lacks and one is not title)
        first = next(whole, min(there, default=None))
        return self.stream.leaf(first) if first is not None else None

    def _missing(self) -> Iterator[Fault]:
        for slug, found in self.pieces.items():
            if not any(one.pieces for one in found):
                yield _fault("piece-missing", piece=slug, what=self.titles[slug])
                continue
            for one in found:
                for start, end in one.lacks:
                    whole = start == 0 and end == len(one.matter.ink)
                    leaf = self.stream.leaf(one.pieces[-1][0]) if one.pieces else self.starts[slug]
                    box = self.stream.box(*one.pieces[-1]) if one.pieces else None
                    code = "matter-missing" if whole else "matter-cut"
                    yield _fault(code, leaf, box, one.matter, wanted=_between(one.matter, start, end))

    def _twice(self) -> Iterator[Fault]:
        for first, again in self.doubles:
            page = self.folios.number(self.stream.leaf(first.start or 0))
            start, end = again.pieces[0]
            leaf, box = self.stream.leaf(start), self.stream.box(start, end)
            yield _fault("matter-twice", leaf, box, first.matter, found=f"{page}")

    def _astray(self) -> Iterator[Fault]:
        """What stands before the pieces it shares its pages with begin, or after the next ones did."""
        groups: dict[int, list[int]] = {}
        for slug, leaf in self.starts.items():
            groups.setdefault(self.pieces[slug][0].matter.group, []).append(leaf.number)
        for found in (one for all_of in self.pieces.values() for one in all_of if one.pieces):
            group = found.matter.group
            first, last = min(groups[group]), max(groups[group])
            others = [number for other, numbers in groups.items() if other != group for number in numbers]
            end = min((number for number in others if number > last), default=self.leaves[-1].number)
            for start, stop in found.pieces:
                leaf = self.stream.leaf(start)
                if not first <= leaf.number <= end:
                    wanted = f"{first + self.folios.offset}–{end + self.folios.offset}"
                    yield _fault("matter-astray", leaf, self.stream.box(start, stop), found.matter, wanted=wanted)
                    break

    def _disorder(self) -> Iterator[Fault]:
        begun = [(slug, leaf.number) for slug, leaf in self.starts.items()]
        for at in displaced([number for _, number in begun]):
            slug = begun[at][0]
            wanted = begun[at - 1][0] if at else "–"
            yield _fault("piece-order", self.starts[slug], piece=slug, what=self.titles[slug], wanted=wanted)
        for found in self.pieces.values():
            flows: dict[str, list[Found]] = {}
            for one in found:
                if one.pieces:
                    flows.setdefault(one.matter.flow or f"{one.number}", []).append(one)
            for flow in flows.values():
                yield from self._disordered(flow)

    def _disordered(self, flow: Sequence[Found]) -> Iterator[Fault]:
        """Parts that are read one after the other: each after the one before it, and its own lines, too."""
        wrong = displaced([one.start or 0 for one in flow])
        for at in wrong:
            one, before = flow[at], flow[at - 1].matter.shown if at else "–"
            leaf, box = self.stream.leaf(one.start or 0), self.stream.box(*one.pieces[0])
            yield _fault("matter-order", leaf, box, one.matter, wanted=before)
        for at, one in enumerate(flow):
            ends = next((other.start for other in flow[at + 1 :] if not wrong), None)
            places = [*(start for start, _ in one.pieces), *([ends] if ends is not None else [])]
            back = next((number for number, (here, then) in enumerate(pairwise(places)) if then < here), None)
            if back is not None:
                start, end = one.pieces[back]
                yield _fault("lines-order", self.stream.leaf(start), self.stream.box(start, end), one.matter)

    def _contents(self) -> Iterator[Fault]:
        """The numbers of the cover and of the contents, held against the pages where the pieces begin."""
        slugs = {ink(title): slug for slug, title in self.titles.items()}
        named = set()
        for leaf in self.front:
            for title, entry in entries(leaf, list(slugs)):
                slug = slugs[title]
                named |= {slug} if entry.beside else set()
                if slug in self.starts and entry.number != self._number(slug):
                    yield self._misnumbered("contents-page", leaf, entry.line.box, slug, f"{entry.number}")
        for slug in self.starts if named else ():
            if slug not in named:
                yield _fault("contents-missing", piece=slug, what=self.titles[slug])

    def _references(self) -> Iterator[Fault]:
        """Every page that is referred to; the first time a piece names another its page stands beside."""
        for slug, found in self.pieces.items():
            named = {to: one for one in reversed(found) for _, to in one.matter.references if to != slug}
            said = {to for one in found for to, _, _ in one.said}
            for to, one in named.items():
                if to in self.starts and to not in said and one.pieces:
                    leaf, box = self.stream.leaf(one.start or 0), self.stream.box(*one.pieces[0])
                    yield self._misnumbered("reference-page", leaf, box, to, "–")
            for to, number, place in (told for one in found for told in one.said):
                if to in self.starts and number != self._number(to):
                    leaf, box = self.stream.leaf(place), self.stream.line(place).box
                    yield self._misnumbered("reference-page", leaf, box, to, f"{number}")

    def _claims(self) -> Iterator[Fault]:
        for slug, (first, _) in self.pagination.items():
            if slug in self.starts and first != self._number(slug):
                yield self._misnumbered("pagination", self.starts[slug], None, slug, f"{first}")

    def _folios(self) -> Iterator[Fault]:
        for leaf, line, number in self.folios.wrong:
            yield _fault("folio", leaf, line.box, found=f"{number}", wanted=f"{self.folios.number(leaf)}")

    def _number(self, slug: str) -> int:
        return self.folios.number(self.starts[slug])

    def _misnumbered(self, code: str, leaf: Leaf, box: Rect | None, slug: str, said: str) -> Fault:
        title, wanted = self.titles[slug], f"{self._number(slug)}"
        return _fault(code, leaf, box, piece=slug, what=title, found=said, wanted=wanted)


def _first_page(leaves: Sequence[Leaf], matters: Sequence[Matter], titles: Sequence[str]) -> int:
    """How many pages come before the first piece: cover, imprint, contents."""
    probes = [one.ink[PROBE] for one in matters if one.flow and len(one.ink) >= PROBE.stop]
    pages = [Stream([leaf]).ink for leaf in leaves]
    lists = {at for at, page in enumerate(pages) if 2 * sum(title in page for title in titles) > max(4, len(titles))}
    first = next((at for at, page in enumerate(pages) if at not in lists and any(probe in page for probe in probes)), 0)
    if first and not any(title in pages[first] for title in titles):
        return first - (sum(title in pages[first - 1] for title in titles) == 1)
    return first


def _chosen(found: Sequence[Found]) -> Iterator[Found]:
    """Without the parts in whose stead another was printed."""
    done = {one.matter.choice: one for one in reversed(found) if one.matter.choice and not one.lacks}
    seen: set[str] = set()
    for one in found:
        choice = one.matter.choice
        if not choice or done.get(choice) is one or (choice not in done and choice not in seen):
            yield one
        seen.add(choice)


def _between(matter: Matter, start: int, end: int) -> str:
    """The words of a part from one letter of its ink to another."""
    words, count, first, last = plain(matter.html), 0, 0, None
    for at, letter in enumerate(words):
        if count <= start:
            first = at
        count += len(ink(letter))
        if count >= end:
            last = at + 1
            break
    told = words[first:last].strip()
    return told if len(told) <= 60 else f"{told[:30].strip()} … {told[-25:].strip()}"


def _fault(
    code: str,
    leaf: Leaf | None = None,
    box: Rect | None = None,
    matter: Matter | None = None,
    *,
    piece: str = "",
    what: str = "",
    found: str = "",
    wanted: str = "",
) -> Fault:
    """A fault at its place on the page; of a part of the edition, when there is one."""
    place = Place.within(leaf.trim, box) if leaf and box else None
    told = (matter.shown, matter.slug, matter.part.value) if matter else (what, piece, "")
    what, piece, part = told
    number = leaf.number if leaf else 0
    return Fault(code, Level.ERROR, number, place, what, found, wanted, box=box, piece=piece, part=part)
