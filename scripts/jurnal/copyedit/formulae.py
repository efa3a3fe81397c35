"""Formulae, units and Roman numerals: chemical symbols and numerals are Latin, small figures are real ones.

Source: the SI brochure (8) for °C and m², IUPAC's Red Book for CO₂, Мильчин for Roman numerals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from jurnal.copyedit.lookalikes import CYRILLIC_TO_LATIN
from jurnal.copyedit.mark import Mark
from jurnal.copyedit.run import CYRILLIC, LATIN, Run, replaced

SUBSCRIPT = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
SUPERSCRIPT: Mapping[str, str] = MappingProxyType({"2": "²", "3": "³"})
FORMULAE = frozenset("CO2 H2O CH4 NO2 SO2 SO3 N2O NH3 H2S H2SO4 HNO3 CaCO3 Na2CO3 SF6 C2H5OH".split())
LOOKS = dict(CYRILLIC_TO_LATIN)
FORMULA = re.compile(rf"(?<![\w.-])[{LATIN}АВСЕНОа-яСН]{{1,3}}[0-9₀-₉][{LATIN}АВСЕНО0-9₀-₉]*(?![\w]|[.,]\d)")
AREA = re.compile(r"(?<=\d)(?P<gap>[ \u00a0]?)(?P<unit>км|см|дм|мм|м)(?P<power>[23])(?![\w.,]\d|\w)")
DEGREES = re.compile(rf"(?<=\d)[ \u00a0]?(?:[°º˚]|[оo0](?=[СC](?![\w])))[ \u00a0]?[СC](?![{CYRILLIC}{LATIN}])")
ORDINAL_SIGN = re.compile(r"(?<=\d)º(?!\w)|(?<=\d)˚(?!\w)")
ROMAN = re.compile(r"(?<![\w-])[ХІVIXLӀ]+(?![\w])")
ROMAN_SHAPE = re.compile(r"(?=[XVIL])L?X{0,3}(?:IX|IV|V?I{0,3})\Z|X[LC]\Z")
ROMAN_LATIN = str.maketrans("ХІӀ", "XII")
AFTER_ROMAN = re.compile(
    r"(?:[–-][ХІVIXLӀ]+)?[  -]?(?:ғасыр|ғ\.|век|в\.|вв\.|форум|съез|құрылтай|сессия|"
    r"отырыс|тарау|тоқсан|топ|том|бөлім|дәреже|Екатерин|Пётр|Нико|халықаралық|республикалық|дүниежүз)"
)


def formulae(run: Run) -> Iterator[Mark]:
    """СО2 and CO2 for CO₂."""
    for match in FORMULA.finditer(run.plain):
        latin = "".join(LOOKS.get(letter, letter) for letter in match.group())
        plain = latin.translate({value: chr(key) for key, value in SUBSCRIPT.items()})
        right = plain.translate(SUBSCRIPT)
        if plain in FORMULAE and right != match.group():
            yield replaced(match, "chemical-formula", f"“{match.group()}” is no formula", right)


def units(run: Run) -> Iterator[Mark]:
    """м2 for м², 25ºС for 25 °C."""
    for match in AREA.finditer(run.plain):
        fix = f"{match.group('gap')}{match.group('unit')}{SUPERSCRIPT[match.group('power')]}"
        yield replaced(match, "unit-sign", f"“{match.group().strip()}” has no small figure", fix)
    for match in DEGREES.finditer(run.plain):
        if match.group().strip() != "°C":
            yield replaced(match, "unit-sign", "the sign for degrees is ° and a Latin C", "\u00a0°C")
    for match in ORDINAL_SIGN.finditer(run.plain):
        yield replaced(match, "unit-sign", "this ring is not the sign for degrees", "°")


def roman_numerals(run: Run) -> Iterator[Mark]:
    """ХХІ with Cyrillic letters."""
    for match in ROMAN.finditer(run.plain):
        text, fix = match.group(), match.group().translate(ROMAN_LATIN)
        if text == fix or not ROMAN_SHAPE.match(fix):
            continue
        after = run.plain[match.end() :]
        initial = len(text) == 1 and (after.startswith(".") or (text == "Х" and not AFTER_ROMAN.match(after)))
        if not initial:
            yield replaced(match, "roman-numeral", f"the Roman numeral “{text}” is in Cyrillic letters", fix)


def roman_suffixes(run: Run) -> Iterator[Mark]:
    """XXI-ші for XXI: a Roman numeral is an ordinal by itself."""
    for match in re.finditer(rf"(?<![\w])([XVI]+)-(?:інші|ыншы|нші|ншы|ші|шы)(?![{CYRILLIC}])", run.plain):
        yield replaced(match, "number-suffix", "a Roman numeral takes no ordinal suffix", match.group(1))
    for match in re.finditer(r"(?<![\w])([XVI]+)-(?=ғасыр)", run.plain):
        yield replaced(match, "number-suffix", "no hyphen stands after a Roman numeral", f"{match.group(1)} ")
