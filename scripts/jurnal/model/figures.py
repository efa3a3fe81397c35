"""How a number is written in a language of the magazine."""

from __future__ import annotations

from jurnal.model.words import Language

NO_BREAK_SPACE = "\u00a0"
MINUS = "−"


def format_number(value: float, language: Language) -> str:
    """«14 456 709», «−3,5»: thousands with no-break spaces from five digits on (2025, but 14 456), a decimal comma; at
    most two decimals, none that say nothing. English has its own commas and points."""
    whole, _, decimals = f"{abs(value):.2f}".partition(".")
    decimals = decimals.rstrip("0")
    english = language.split("-", 1)[0] == "en"
    if len(whole) > 4 or english:
        whole = f"{int(whole):,}".replace(",", "," if english else NO_BREAK_SPACE)
    written = f"{whole}{'.' if english else ','}{decimals}" if decimals else whole
    return MINUS + written if value < 0 and written.strip("0,.") else written
