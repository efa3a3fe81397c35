"""The ISSN of a periodical as an EAN-13 barcode, drawn as a vector."""

from __future__ import annotations

import re

LEFT = ("0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011")
"""The bars of the digits 0 to 9 in the first half with odd parity (ISO/IEC 15420)."""
PARITY = ("OOOOOO", "OOEOEE", "OOEEOE", "OOEEEO", "OEOOEE", "OEEOOE", "OEEEOO", "OEOEOE", "OEOEEO", "OEEOEO")
"""Which digits of the first half have even parity, by the first digit of the number."""
QUIET = 9
"""Modules of white on either side."""


def ean13(issn: str) -> str:
    """The thirteen digits for an ISSN: 977, its first seven digits, 00, a check digit; "" when it is not an ISSN."""
    digits = re.sub(r"[^0-9Xx]", "", issn)
    if not re.fullmatch(r"[0-9]{7}[0-9Xx]", digits):
        return ""
    body = f"977{digits[:7]}00"
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(body))
    return f"{body}{-total % 10}"


def modules(number: str) -> str:
    """The bars of thirteen digits as a string of ones (black) and zeros."""
    first, rest = int(number[0]), number[1:]
    left = "".join(_left(int(digit), parity) for digit, parity in zip(rest[:6], PARITY[first], strict=True))
    right = "".join(_inverted(LEFT[int(digit)]) for digit in rest[6:])
    return f"101{left}01010{right}101"


def _left(digit: int, parity: str) -> str:
    return LEFT[digit] if parity == "O" else _inverted(LEFT[digit])[::-1]


def _inverted(bars: str) -> str:
    return bars.translate(str.maketrans("01", "10"))


def issn_barcode(issn: str) -> str:
    """The barcode as SVG, or nothing when the number is not an ISSN."""
    number = ean13(issn)
    if not number:
        return ""
    bars = modules(number)
    runs = re.finditer("1+", bars)
    path = "".join(f"M{run.start() + QUIET} 0h{len(run[0])}v60h-{len(run[0])}z" for run in runs)
    wide = len(bars) + 2 * QUIET
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} 60"><path d="{path}" fill="#1a1a1a"/></svg>'
