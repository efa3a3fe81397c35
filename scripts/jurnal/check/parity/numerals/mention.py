"""A number or a date as a text mentions it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

Value = float | tuple[int, int]
"""A number; or (month, day), the day 0 when only the month is said; or (100 + hour, minute)."""


class Weight(IntEnum):
    """How much a mention counts: LOOSE may answer for another and is never asked for (one, two, a half, a month that is
    also a name); SMALL is asked for only where the other language has another small number instead (five, seventh);
    FIRM is always asked for."""

    LOOSE = 0
    SMALL = 1
    FIRM = 2


@dataclass(frozen=True)
class Mention:
    """`values` are what it stands for: any of them will do. `offers` is what it can answer for in the other language:
    a day also answers for its month."""

    start: int
    end: int
    values: frozenset[Value]
    offers: frozenset[Value]
    weight: Weight = Weight.FIRM
    is_date: bool = False

    @classmethod
    def number(
        cls, start: int, end: int, *values: float, weight: Weight = Weight.FIRM, is_date: bool = False
    ) -> Mention:
        """A number that may be read in several ways."""
        numbers: frozenset[Value] = frozenset(round(value, 6) for value in values)
        return cls(start, end, numbers, numbers, weight, is_date)

    @classmethod
    def day(cls, start: int, end: int, month: int, day: int, weight: Weight = Weight.FIRM) -> Mention:
        """A day of a month; 0 for the month alone."""
        offers: frozenset[Value] = frozenset({(month, day), (month, 0), float(day)} if day else {(month, 0)})
        return cls(start, end, frozenset({(month, day)}), offers, weight, is_date=True)

    @classmethod
    def time(cls, start: int, end: int, hour: int, minute: int) -> Mention:
        """A time of the day: a full hour may also be read as its number."""
        values: frozenset[Value] = frozenset({(100 + hour, minute)} | ({float(hour)} if not minute else set()))
        return cls(start, end, values, values)
