"""The forms of a stem: what its suffixes make of it, as far as one asks."""

from __future__ import annotations

from collections.abc import Iterator

from jurnal.kazakh.morphology.irregular import SYNCOPE
from jurnal.kazakh.morphology.joining import Join, joins_of_slot
from jurnal.kazakh.morphology.sounds import Harmony, harmonies
from jurnal.kazakh.morphology.table import OPEN_SLOTS

POSSESSIVES = frozenset({"mine", "yours", "yours-polite", "ours", "his"})


def forms(stem: str, slot: str, depth: int = 3) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every form of a stem that so many suffixes make, itself among them, with the names of the suffixes:
    ("кітаптар", ("plural",)).

    The same form comes as often as there are chains that make it. A stem of one slot of STEM_SLOTS."""
    yield stem, ()
    for harmony in harmonies(stem):
        for base, join in first_joins(stem, slot, harmony):
            yield from _further(join.to(base), join, (join.suffix.name,), depth - 1)


def first_joins(stem: str, slot: str, harmony: Harmony) -> Iterator[tuple[str, Join]]:
    """The ways to go on from a stem, with what the stem becomes before them: орын, but орн- before -ы."""
    short = SYNCOPE.get(stem) if slot == "noun" else None
    for join in joins_of_slot(stem, slot, harmony):
        if not (short and join.suffix.name in POSSESSIVES):
            yield stem, join
    for join in joins_of_slot(short, slot, harmony) if short else ():
        if join.suffix.name in POSSESSIVES:
            yield short or stem, join


def _further(written: str, last: Join, chain: tuple[str, ...], depth: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    slot = last.suffix.makes
    if slot not in OPEN_SLOTS:
        yield written, chain
    if depth > 0:
        for join in joins_of_slot(written, slot, last.harmony, is_first=False):
            yield from _further(join.to(written), join, (*chain, join.suffix.name), depth - 1)
