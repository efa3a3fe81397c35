"""Reading a run of text for marks, and carrying out those that are sure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from jurnal.copyedit import (
    dashes,
    encoding,
    formulae,
    house,
    kazakh,
    lookalikes,
    numbers,
    quotation,
    repeats,
    russian,
    spaces,
    substitutes,
    suffixes,
)
from jurnal.copyedit.mark import Mark
from jurnal.copyedit.run import HIDDEN, Rule, Run

RULES: tuple[Rule, ...] = (
    encoding.mojibake,
    encoding.decomposed,
    encoding.invisible,
    formulae.formulae,
    formulae.units,
    formulae.roman_numerals,
    formulae.roman_suffixes,
    lookalikes.one_for_i,
    lookalikes.cyrillic_codes,
    lookalikes.latin_in_cyrillic,
    lookalikes.latin_words,
    substitutes.foreign_letters,
    substitutes.russian_letters,
    numbers.digits_in_words,
    kazakh.compounds,
    dashes.author_words,
    dashes.ranges,
    dashes.minus,
    dashes.hyphen_for_dash,
    dashes.glued_dash,
    russian.short_forms,
    russian.endings,
    russian.particles,
    suffixes.ordinals,
    suffixes.glued_suffixes,
    suffixes.harmony,
    numbers.decimal_points,
    numbers.thousands,
    numbers.large_words,
    dashes.half_spaced,
    kazakh.conjunctions,
    quotation.quotation_marks,
    repeats.repeated_words,
    repeats.repeated_stops,
    quotation.unbalanced,
    spaces.double_spaces,
    spaces.stray_spaces,
    spaces.missing_spaces,
)
"""Every rule, the surer first: where two speak of the same letters, the first is heard."""
ON_REQUEST: Mapping[str, Rule] = MappingProxyType(
    {
        "ellipsis": house.ellipses,
        "em-dash": house.em_dashes,
        "initials": house.initials,
        "no-break-space": house.no_break_spaces,
        "percent-space": house.percents,
    }
)
"""Rules of the house, by code: other publications do otherwise and are not wrong."""
LANGUAGES = ("kk", "ru")
ROUNDS = 8


def marks(text: str, language: str, also: Collection[str] = ()) -> tuple[Mark, ...]:
    """Everything to be marked in a run of plain text of one language ("kk" or "ru"), in the order of the text; marks do
    not overlap. `also` names rules of ON_REQUEST. Other languages and scripts get no marks."""
    if language.partition("-")[0] not in LANGUAGES or "Latn" in language:
        return ()
    run = Run(text, language.partition("-")[0])
    taken: list[Mark] = []
    for rule in (*RULES, *(ON_REQUEST[code] for code in also)):
        for mark in rule(run):
            if mark.start < mark.end and not any(mark.start < other.end and other.start < mark.end for other in taken):
                taken.append(replace(mark, fix=None) if HIDDEN in (mark.fix or "") else mark)
    return tuple(sorted(taken))


def carried_out(text: str, found: Iterable[Mark]) -> str:
    """The text with every mark carried out that has a fix."""
    for mark in sorted(found, reverse=True):
        if mark.fix is not None:
            text = text[: mark.start] + mark.fix + text[mark.end :]
    return text


def fixed(text: str, language: str, also: Collection[str] = ()) -> str:
    """The text with everything mended that is sure, so that mending it again changes nothing. A text that never comes
    to rest is left as it is."""
    now = text
    for _ in range(ROUNDS):
        after = carried_out(now, marks(now, language, also))
        if after == now:
            return now
        now = after
    return text
