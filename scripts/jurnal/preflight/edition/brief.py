"""What is too short, or too much like something else, to be known by its letters alone: a headline of a few words in
large type, a sentence that is a pull-quote and a paragraph at once."""

from __future__ import annotations

from collections.abc import Sequence

from jurnal.preflight.edition.leaf import Stream
from jurnal.preflight.edition.order import displaced
from jurnal.preflight.edition.reading import Found


def pieced_together(stream: Stream, aside: Sequence[tuple[int, int]], one: Found, first: int, last: int) -> bool:
    """Look for a part among whole lines that belong to nothing else, on the pages from `first` to `last`: it may stand
    in several, as a headline does that runs over two pages. Whether it was found."""
    free = [(start, end) for start, end in _lines(stream, aside) if first <= stream.leaf(start).number <= last]
    for begin in range(len(free)):
        taken: list[tuple[int, int]] = []
        rest = one.matter.ink
        for start, end in free[begin:]:
            letters = stream.ink[start:end]
            if rest.startswith(letters):
                taken.append((start, end))
                rest = rest[len(letters) :]
            if not rest:
                for start_of, end_of in taken:
                    one.take(start_of, end_of - start_of)
                return True
    return False


def _lines(stream: Stream, aside: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The whole lines among what was laid aside."""
    found = []
    for start, end in aside:
        place = start
        while place < end:
            after = stream.line_end(place)
            if place in stream.starts and after <= end:
                found.append((place, after))
            place = after
    return found


def untwine(found: Sequence[Found]) -> None:
    """Where a part of a flow reads like one that may stand anywhere, they change places if that mends the order."""
    for one in found:
        for other in found if one.matter.flow and one.pieces else ():
            if other.matter.flow or not other.pieces or other.matter.ink != one.matter.ink:
                continue
            before = _wrong(found, one.matter.flow)
            one.pieces, other.pieces = other.pieces, one.pieces
            if _wrong(found, one.matter.flow) >= before:
                one.pieces, other.pieces = other.pieces, one.pieces


def _wrong(found: Sequence[Found], flow: str) -> int:
    places = [one.start for one in found if one.matter.flow == flow and one.start is not None]
    return len(displaced(places))
