"""Numbers in English: no language of the magazine yet, and the proof that a third one is only a table."""

from __future__ import annotations

from typing import Final

from jurnal.check.parity.numerals.table import Numerals, each, forms, in_order, months

_UNITS: Final = in_order("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen", 0)
_TEENS: Final = in_order("fifteen sixteen seventeen eighteen nineteen", 15)
_TENS: Final = in_order("twenty thirty forty fifty sixty seventy eighty ninety hundred", 20, 10)
_ORDINALS: Final = in_order(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth",
    1,
) | in_order("thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth", 30, 10)
_MONTHS: Final = "january february march april may june july august september october november december"

ENGLISH: Final = Numerals(
    words=_UNITS | _TEENS | _TENS | _ORDINALS | {"once": 1, "twice": 2, "both": 2, "dozen": 12, "hundreds": 100},
    scales=forms({"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}, ("", "s", "th")),
    months=months(_MONTHS, ("",)),
    loose={"half": (0.5, 6, 30, 50), "quarter": (0.25, 25), "century": (100,), "decade": (10,)},
    unclear=frozenset(each("second march may hundred hundreds dozen")),
    half="and a half",
    joins=frozenset(each("and to or")),
    years=("year",),
    month_words=("month",),
    day_after=("",),
    thousands=",",
    glue=frozenset(" -"),
)
"""Reads "fifth", "10 thousand", "20 April 2025", "two and a half"."""
