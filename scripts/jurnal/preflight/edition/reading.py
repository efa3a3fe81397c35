"""Reading pages with the edition in hand: each part of it is followed line by line, through columns and pages, past
whatever stands between its lines.

The words of a page are read as they are painted. Where a part breaks off, the reader looks which other part goes on or
begins with the next letters; words that belong to nothing (running heads, folios, numbers of a chart) are laid aside.
Many parts begin alike, so the first time a part must show itself at length; what was not found then is looked for a
second time among what was laid aside, by less.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from jurnal.preflight.edition.leaf import Stream
from jurnal.preflight.edition.matter import Matter

KEY: Final = 8
"""Letters by which a part is known where it begins or goes on. Fewer are only looked for as a whole line."""
FEW: Final = 3
"""Letters of a whole line that go on with a part of which much was read."""
SURE: Final = 14
"""Letters by which a part is known anywhere inside."""
SEE: Final = re.compile(r"\([^()\d]{0,8}(\d{1,4})[^()\d]{0,8}\)")
"""The page a reference leads to: (с. 12), (12-бет)."""
SPEAKING: Final = 40
"""Letters by which a part shows itself: two parts seldom begin alike for so long."""
RECENT: Final = 12
"""Parts that were begun last: the end of one of them may be short."""


@dataclass(eq=False)
class Found:
    """A part of the edition as far as it was found: its pieces in the stream, and the gaps in its ink."""

    matter: Matter
    number: int
    read: int = 0
    pieces: list[tuple[int, int]] = field(default_factory=list)
    gaps: list[tuple[int, int]] = field(default_factory=list)
    said: list[tuple[str, int, int]] = field(default_factory=list)
    """References: the piece, the page that is said, and where in the stream."""

    @property
    def rest(self) -> str:
        """What is still to come."""
        return self.matter.ink[self.read :]

    @property
    def start(self) -> int | None:
        """Where it begins; None when nothing of it was found."""
        return min(start for start, _ in self.pieces) if self.pieces else None

    @property
    def lacks(self) -> list[tuple[int, int]]:
        """What of its ink is not there."""
        end = len(self.matter.ink)
        return [*self.gaps, *([(self.read, end)] if self.read < end else [])]

    def take(self, start: int, length: int) -> None:
        """The next letters were found in the stream."""
        self.pieces.append((start, start + length))
        self.read += length


class Reader:
    """Reads a stream once."""

    def __init__(self, stream: Stream, matters: Sequence[Matter]) -> None:
        self.stream = stream
        self.found = [Found(matter, number) for number, matter in enumerate(matters)]
        self.aside: list[tuple[int, int]] = []
        """What belongs to nothing."""
        self._again = False
        self._recent: list[Found] = []
        self._waiting: dict[str, list[Found]] = {}
        self._grams: dict[str, tuple[Found, int] | None] = {}
        self._capitals: list[int] = []
        self._read_to = self._last = self._end = 0

    def read(self, places: Sequence[tuple[int, int]] = ()) -> None:
        """Twice: all of it (or these places), then what was laid aside."""
        for one in self.found:
            self._wait(one)
        for start, end in places or [(0, len(self.stream.ink))]:
            self._read(start, end)
        if any(one.lacks for one in self.found):
            self._again, again, self.aside = True, self.aside, []
            chosen = {one.matter.choice for one in self.found if one.matter.choice and not one.lacks}
            self._waiting, self._recent = {}, []
            for one in self.found:
                if one.lacks and one.matter.choice not in chosen:
                    self._wait(one)
            self._grams = _grams(self.found)
            for start, end in again:
                self._read(start, end)

    def _read(self, place: int, end: int) -> None:
        self._end = end
        while place < end:
            one, length = self._who(place)
            if one is None:
                place = self._lay_aside(place)
                continue
            one.take(place, length)
            self._read_to = place = self._see(one, place + length)
            self._note(one)

    def _who(self, place: int) -> tuple[Found | None, int]:
        """The part these letters belong to, and how many of them."""
        key = self.stream.ink[place : place + KEY]
        best: tuple[tuple[float, ...], Found | None, int] = ((0.0,), None, 0)
        for one in self._waiting.get(key, ()):
            if one.rest.startswith(key):
                length = self._common(place, one, one.read)
                rank = (length, length == len(one.rest), one in self._recent, -abs(one.number - self._last))
                if rank > best[0] and self._may_be(one, one.read, place, length):
                    best = rank, one, length
        if best[1] is None and (place in self.stream.starts or place == self._read_to):
            return self._capital(place) or self._short(place) or self._inside(place) or (None, 0)
        return best[1], best[2]

    def _common(self, place: int, one: Found, at: int) -> int:
        return min(_common(self.stream.ink, place, one.matter.ink, at), self._end - place)

    def _may_be(self, one: Found, at: int, place: int, length: int) -> bool:
        """Whether so many letters are this part. It breaks off with itself, with a line, or before the page of a
        reference: words that begin alike by chance part in the middle of a line. And it begins at length."""
        after = place + length
        led = any(there == at + length for there, _ in one.matter.references)
        if at + length >= len(one.matter.ink) or (led and SEE.match(self.stream.ink, after)):
            return True
        breaks = after in self.stream.starts or after == self._end
        return breaks and (one.read > 0 or self._again or at + length >= SPEAKING)

    def _capital(self, place: int) -> tuple[Found, int] | None:
        """A paragraph whose first letter is a drop cap, painted elsewhere on the page."""
        text = self.stream.ink
        for one in self._waiting.get(_capless(text[place : place + KEY]), ()):
            letters = one.matter.ink
            skip = next((skip for skip in (1, 2) if letters.startswith(text[place : place + KEY], skip)), 0)
            leaf = self.stream.leaf(place)
            caps = (at for at in self._capitals if text.startswith(letters[:skip], at) and self.stream.leaf(at) is leaf)
            cap = next(caps, None) if skip and one.read == 0 else None
            length = self._common(place, one, skip)
            if cap is not None and self._may_be(one, skip, place, length):
                self._capitals.remove(cap)
                one.read = skip
                return one, length
        return None

    def _short(self, place: int) -> tuple[Found, int] | None:
        """The rest of a line that goes on with a part begun lately, or is a short part of the same run of pieces."""
        end = self.stream.line_end(place)
        for one in reversed(self._recent):
            length = self._common(place, one, one.read)
            last = 0 < length == len(one.rest) and place + length + 1 >= end
            enough = length >= (FEW if one.read >= SPEAKING else KEY)
            whole = enough and place in self.stream.starts and self._may_be(one, one.read, place, length)
            if last or whole:
                return one, length
        here = {one.matter.group for one in self._recent}
        near = (one for one in self._waiting.get("", ()) if one.matter.group in here or self._again)
        return next(((one, end - place) for one in near if one.rest == self.stream.ink[place:end]), None)

    def _inside(self, place: int) -> tuple[Found, int] | None:
        """A part that goes on after something of it was lost: the whole line is found further on in it."""
        text, end = self.stream.ink, self.stream.line_end(place)
        one, at = self._grams.get(text[place : place + SURE]) or (None, 0)
        if one is None or end - place < SURE or at < one.read or not one.matter.ink.startswith(text[place:end], at):
            return None
        if at > one.read:
            one.gaps.append((one.read, at))
        one.read = at
        return one, self._common(place, one, at)

    def _see(self, one: Found, place: int) -> int:
        """Past the page of a reference, when one stands here."""
        for at, slug in one.matter.references:
            seen = SEE.match(self.stream.ink, place) if at == one.read else None
            if seen:
                one.said.append((slug, int(seen[1]), seen.start()))
                return seen.end()
        return place

    def _note(self, one: Found) -> None:
        """It was read a little further: known by what comes next."""
        self._last = one.number
        if one in self._recent:
            self._recent.remove(one)
        if one.rest:
            self._recent = [*self._recent[-RECENT + 1 :], one]
            self._wait(one)

    def _wait(self, one: Found) -> None:
        rest = one.rest
        self._waiting.setdefault(rest[:KEY] if len(rest) >= KEY else "", []).append(one)
        if one.read == 0 and len(rest) > KEY + 2:
            for skip in (1, 2):
                self._waiting.setdefault(_capless(rest[skip : skip + KEY]), []).append(one)

    def _lay_aside(self, place: int) -> int:
        """A letter that belongs to nothing, or a whole line of such."""
        if not self._again and place in self.stream.starts and self.stream.line_end(place) - place <= 2:
            self._capitals.append(place)
        if self.aside and self.aside[-1][1] == place:
            self.aside[-1] = self.aside[-1][0], place + 1
        else:
            self.aside.append((place, place + 1))
        return place + 1


def _grams(found: Sequence[Found]) -> dict[str, tuple[Found, int] | None]:
    """Where letters stand in the edition; None where they do so more than once."""
    known: dict[str, tuple[Found, int] | None] = {}
    for one in found:
        letters = one.matter.ink
        for at in range(len(letters) - SURE + 1):
            gram = letters[at : at + SURE]
            known[gram] = None if gram in known else (one, at)
    return known


def _capless(key: str) -> str:
    return f"^{key}"


def _common(text: str, at: int, other: str, begin: int) -> int:
    """How many letters two strings have in common from these places on."""
    length, step = 0, 64
    while step:
        here, there = text[at + length : at + length + step], other[begin + length : begin + length + step]
        if here == there and len(here) == step:
            length += step
        elif step == 1:
            break
        else:
            step //= 2
    return length
