"""Numbers and dates: what one language says in digits, the other says somewhere in the same part, in any form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from jurnal.check.parity.numerals import Mention
from jurnal.check.parity.pairs import Difference, Pair, see
from jurnal.check.parity.readings import Reading, readings, unequal
from jurnal.check.parity.units import Unit, UnitPair, body, charts, front_matter
from jurnal.diag import Span

NUMBERS, DATES = "parity-numbers", "parity-dates"


@dataclass
class _Gap:
    """Two parts that belong together, and what each says that the other does not."""

    original: Unit
    translation: Unit
    readings: tuple[Reading, Reading]
    only_original: list[Mention]
    only_translation: list[Mention]

    @property
    def one_sided(self) -> bool:
        return not (self.only_original and self.only_translation)


def figures(pair: Pair) -> Iterator[Difference]:
    """Every number and date that stands in one language only."""
    inside = _gaps(pair, [*body(pair), *charts(pair)])
    around = _gaps(pair, list(front_matter(pair)))
    _forgive_moved(inside)
    _forgive_told_elsewhere(around, inside)
    for gap in (*around, *inside):
        if gap.only_original or gap.only_translation:
            yield from _told(gap)


def _gaps(pair: Pair, units: list[UnitPair]) -> list[_Gap]:
    ones = readings([one.text for one, _ in units], pair.original.language)
    others = readings([other.text for _, other in units], pair.translation.language)
    return [
        _Gap(*parts, (one, other), *unequal(one, other)) for parts, one, other in zip(units, ones, others, strict=True)
    ]


def _forgive_moved(gaps: list[_Gap]) -> None:
    """A number that moved to the paragraph before or after is no difference, unless another number took its place."""
    for earlier, later in pairwise(gaps):
        if earlier.one_sided and later.one_sided:
            _cancel(earlier.only_original, later.only_translation)
            _cancel(later.only_original, earlier.only_translation)


def _cancel(ones: list[Mention], others: list[Mention]) -> None:
    for one in list(ones):
        match = next((other for other in others if not one.values.isdisjoint(other.offers)), None)
        if match:
            ones.remove(one)
            others.remove(match)


def _forgive_told_elsewhere(around: list[_Gap], inside: list[_Gap]) -> None:
    """Titles are freer than the text: what the text says in the other language may stand in the title of one, unless
    the other title has another number instead."""
    for gap in around:
        if gap.only_original and not gap.only_translation:
            gap.only_original = _not_in(gap.only_original, [other.readings[1] for other in inside])
        elif gap.only_translation and not gap.only_original:
            gap.only_translation = _not_in(gap.only_translation, [other.readings[0] for other in inside])


def _not_in(mentions: list[Mention], texts: list[Reading]) -> list[Mention]:
    return [mention for mention in mentions if not any(text.says(mention) for text in texts)]


def _told(gap: _Gap) -> Iterator[Difference]:
    for code in (NUMBERS, DATES):
        ones = [mention for mention in gap.only_original if mention.is_date == (code == DATES)]
        others = [mention for mention in gap.only_translation if mention.is_date == (code == DATES)]
        for one, other in zip_longest(ones, others):
            yield _difference(code, gap, one, other)


def _difference(code: str, gap: _Gap, one: Mention | None, other: Mention | None) -> Difference:
    """At the number of the translation, or where it should stand; in the hint that of the original."""
    language = gap.original.side.language
    meant, said = _quoted(gap.original, one), _quoted(gap.translation, other)
    if one and other:
        message = f"{said} here, {meant} in “{language}”"
    elif other:
        message = f"{said} does not stand in “{language}”"
    else:
        message = f"{meant} of “{language}” does not stand here"
    away = _place(gap.original, one)
    return Difference(code, _place(gap.translation, other), message, f"say the same in both languages: {see(away)}")


def _quoted(unit: Unit, mention: Mention | None) -> str:
    return f"“{unit.text[mention.start : mention.end]}”" if mention else ""


def _place(unit: Unit, mention: Mention | None) -> Span:
    return unit.find(mention.start, mention.end) if mention else unit.find(0, 0)
