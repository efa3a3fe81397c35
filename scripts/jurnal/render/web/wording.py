"""Small rules for words on pages: which language's words, which class, how a number is written."""

from __future__ import annotations

import re

from jurnal.model import Section, Words
from jurnal.model.words import Language
from jurnal.render.labels import Labels
from jurnal.render.tokens import HOUSE


def words(words: Words, language: Language) -> str:
    """The words in that language, or else in the first language that has them."""
    return words.get(language) or next(iter(words.values()), "")


def colour_class(section: Section | None) -> str:
    """The class that gives a page or card its section's colours."""
    return f"c-{section.id}" if section else HOUSE


def focus_class(focus: tuple[float, float]) -> str:
    """Classes for the focal point, in tenths: pages under a strict policy have no inline position."""
    return f"fx{round(focus[0] * 10)} fy{round(focus[1] * 10)}"


def figure(value: float, labels: Labels) -> str:
    """A number of a table: thousands parted, a decimal comma, at most two decimals."""
    if value == int(value):
        return labels.number(int(value))
    whole, _, part = f"{abs(value):.2f}".rstrip("0").partition(".")
    return f"{'−' if value < 0 else ''}{labels.number(int(whole))},{part}"


def plain(html: str) -> str:
    """Without tags."""
    return re.sub(r"<[^>]+>", "", html)
