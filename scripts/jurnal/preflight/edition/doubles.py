"""Parts of an edition that are printed a second time: what belongs to nothing is read once more, for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from jurnal.preflight.edition.leaf import Stream
from jurnal.preflight.edition.matter import Part
from jurnal.preflight.edition.reading import SURE, Found, Reader

MOST: Final = 0.8
"""How much of a short part must be there again."""
LONG: Final = 60
"""Letters that no name and no title has in common with a text by chance."""
AS_LARGE: Final = 0.7
"""A headline in a running head, or the name of a chart over its table, is much smaller."""
NAMES: Final = (Part.HEADLINE, Part.HEADING, Part.CHART)


def doubles(stream: Stream, reader: Reader) -> Iterator[tuple[Found, Found]]:
    """Each part that stands there again: as it was found first, and again."""
    first = {one.matter: one for one in reader.found if one.pieces and len(one.matter.ink) >= SURE}
    again = Reader(stream, tuple(first))
    again.read(_joined(sorted(reader.aside)))
    for one in again.found:
        if _enough(one) and not _only_named(stream, first[one.matter], one):
            yield first[one.matter], one


def _enough(again: Found) -> bool:
    """Whether it is the part itself: most of it from its beginning, or a long run of its letters."""
    lengths = [end - start for start, end in again.pieces]
    from_the_start = not any(start == 0 for start, _ in again.gaps)
    most = from_the_start and sum(lengths) >= MOST * len(again.matter.ink)
    return bool(lengths) and (max(lengths) >= LONG or most)


def _only_named(stream: Stream, first: Found, again: Found) -> bool:
    """Whether it only names what stands elsewhere: smaller, or after another word (“Table: …”)."""
    start, before = again.start or 0, first.start or 0
    if first.matter.part not in NAMES:
        return False
    small = stream.line(start).box.height < AS_LARGE * stream.line(before).box.height
    return small or start not in stream.starts


def _joined(pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those that follow each other as one."""
    out: list[tuple[int, int]] = []
    for start, end in pieces:
        if out and out[-1][1] >= start:
            out[-1] = out[-1][0], max(end, out[-1][1])
        else:
            out.append((start, end))
    return out
