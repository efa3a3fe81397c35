"""Things that stand in a text one after the other, and what is different in the row of another language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from jurnal.check.parity.pairs import Difference, Pair, see
from jurnal.check.parity.places import beside, body_start
from jurnal.diag import Span


@dataclass(frozen=True)
class Thing:
    """Something in a text: its name, by which it is compared, and how to find it."""

    name: str
    find: Callable[[], Span]


def rows(code: str, pair: Pair, ones: Sequence[Thing], others: Sequence[Thing]) -> Iterator[Difference]:
    """What stands in one of two rows only, or stands in another order; a difference for each thing."""
    original, translation = ([thing.name for thing in row] for row in (ones, others))
    if original == translation:
        return
    for tag, first, last, begin, end in SequenceMatcher(None, original, translation, autojunk=False).get_opcodes():
        if tag != "equal":
            for one, other in zip_longest(ones[first:last], others[begin:end]):
                yield difference(code, pair, one, other)


def difference(code: str, pair: Pair, one: Thing | None, other: Thing | None) -> Difference:
    """A thing of the original, the one that stands for it in the translation, or both."""
    language = pair.original.language
    here, there = other and other.find(), one and one.find()
    if one and other:
        message = f"{other.name} here, {one.name} in “{language}”"
    elif other:
        message = f"{other.name} here, none in “{language}”"
    else:
        message = f"{one.name if one else 'something'} of “{language}” is missing here"
    here = here or beside(pair.translation, pair.original, there or body_start(pair.original))
    there = there or beside(pair.original, pair.translation, here)
    return Difference(code, here, message, f"the languages of a piece run side by side: {see(there)}")
