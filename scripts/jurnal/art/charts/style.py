"""What a chart looks like, and how wide its words are."""

from __future__ import annotations

from dataclasses import dataclass

from jurnal.model.words import Language

NARROW_PX = 520
"""Below this width a row's label stands above its bar."""

WIDTHS = (
    (0.26, " ’'іїij|"),
    (0.33, ".,:;ІlI!"),
    (0.40, "-()rtf\u00a0"),
    (0.50, "гғ1тz"),
    (0.56, "зьсчэавхs7ГакcxJL"),
    (0.62, "дЕ69EZийнңръөbdgpq"),
    (0.70, "РҰБВҮЧАУЯСХЭКDКДCKXBYPARV"),
    (0.77, "мЛӘGUҚыДПфИЙНОҢЦӨюHNOQ"),
    (0.84, "жшw%щМM"),
    (1.00, "ФЫЮШЖЩW"),
)
"""Advances of Golos Text SemiBold in em, in classes; letters that are not here are 0.6 wide."""
ADVANCE = {letter: width for width, letters in WIDTHS for letter in letters}


@dataclass(frozen=True)
class ChartStyle:
    """Colours are #RRGGBB and come back literally in the drawing, so a caller may pass values that it replaces later.
    Ink = words, soft = small words and axes, accent = what is stressed, muted = the other marks, ground = what the
    chart stands on. `width_px` is the width of the drawing, `text_px` the size of its words. `enlarged` is said beside
    rows that are drawn a second time; {factor} is how many times larger they are."""

    width_px: int
    ink: str
    soft: str
    accent: str
    muted: str
    ground: str
    font_family: str
    language: Language
    text_px: float = 14.0
    enlarged: str = "× {factor}"

    @property
    def narrow(self) -> bool:
        """Whether there is no room for labels beside the bars."""
        return self.width_px < NARROW_PX * self.text_px / 14

    def width_of(self, words: str, size: float | None = None) -> float:
        """How wide a line of words is, px, within a few per cent."""
        return sum(ADVANCE.get(letter, 0.6) for letter in words) * (size or self.text_px)

    def series_colour(self, index: int, of: int) -> str:
        """The colour of a series; one alone is stressed."""
        return (self.accent, self.muted, self.soft, self.ink)[index % 4] if of > 1 else self.accent
