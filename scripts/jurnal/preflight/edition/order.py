"""Which members of a sequence are out of order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence


def displaced(places: Sequence[int]) -> list[int]:
    """The fewest members without which the others never go back, by their number."""
    tails: list[int] = []
    chain: list[int] = []
    before: list[int] = []
    for at, place in enumerate(places):
        length = bisect_right([places[tail] for tail in tails], place)
        before.append(tails[length - 1] if length else -1)
        tails[length : length + 1] = [at]
    at = tails[-1] if tails else -1
    while at >= 0:
        chain.append(at)
        at = before[at]
    kept = set(chain)
    return [at for at in range(len(places)) if at not in kept]
