"""Reading the numbers of a text, in digits and in words, language by language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from jurnal.check.parity.numerals.digits import in_digits
from jurnal.check.parity.numerals.english import ENGLISH
from jurnal.check.parity.numerals.kazakh import KAZAKH
from jurnal.check.parity.numerals.mention import Mention, Weight
from jurnal.check.parity.numerals.russian import RUSSIAN
from jurnal.check.parity.numerals.spelled import has_any, in_words, known_words
from jurnal.check.parity.numerals.table import PLAIN, Numerals
from jurnal.model import Language

TABLES: Final[Mapping[Language, Numerals]] = MappingProxyType({"kk": KAZAKH, "ru": RUSSIAN, "en": ENGLISH})
"""The languages whose number words are known."""

__all__ = [
    "PLAIN",
    "TABLES",
    "Mention",
    "Numerals",
    "Weight",
    "has_any",
    "in_digits",
    "in_words",
    "known_words",
]
