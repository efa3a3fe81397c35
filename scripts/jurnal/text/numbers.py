"""Numbers as the languages of the magazine write them."""

from __future__ import annotations

from jurnal.text.typography import NO_BREAK

MINUS = "−"
ENGLISH = frozenset({"en"})


def format_number(value: float, language: str) -> str:
    """«14 456 709», «−3,5»: thousands with no-break spaces from five digits on (as in print: 2025, but 14 456), a decimal comma; at most
    two decimals, none that say nothing."""
    whole, _, decimals = f"{abs(value):.2f}".partition(".")
    decimals = decimals.rstrip("0")
    comma, space = (".", ",") if language in ENGLISH else (",", NO_BREAK)
    if len(whole) > 4 or language in ENGLISH:
        whole = f"{int(whole):,}".replace(",", space)
    written = f"{whole}{comma}{decimals}" if decimals else whole
    return MINUS + written if value < 0 and written.strip("0,.") else written
