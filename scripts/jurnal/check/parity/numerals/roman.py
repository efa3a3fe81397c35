"""Roman numerals, also those typed with Cyrillic letters that look the same."""

from __future__ import annotations

from typing import Final

_LATIN: Final = str.maketrans("ІХ", "IX")
_VALUES: Final = {"I": 1, "V": 5, "X": 10}
_UNITS: Final = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")


def roman_value(text: str) -> int:
    """The value of a Roman numeral up to 39 («XXI», «ХІХ»), or 0 when it is none."""
    letters = text.translate(_LATIN)
    values = [_VALUES.get(letter, 0) for letter in letters]
    if not all(values):
        return 0
    pairs = zip(values, [*values[1:], 0], strict=True)
    total = sum(-value if value < later else value for value, later in pairs)
    return total if letters == "X" * (total // 10) + _UNITS[total % 10] else 0
