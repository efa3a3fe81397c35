"""A headline set into a box by measure: as large as it can be, in lines of about the same length."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jurnal.kazakh.hyphenation import points

Advances = Mapping[str, float]
"""How wide the letters of a font are, in ems."""
UNKNOWN = 0.7
"""Of a letter the font does not have."""
UNSEEN = dict.fromkeys(map(ord, "\u00ad\u2060\u200b"))


@dataclass(frozen=True)
class Setting:
    """Lines and the size they are set in, in px."""

    size: int
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Measure:
    """Measures words of one font; `tracking` is what is added after each letter, in ems."""

    advances: Advances
    tracking: float = 0.0

    def width(self, text: str) -> float:
        """In ems."""
        return sum(self.advances.get(letter, UNKNOWN) + self.tracking for letter in text)


def fit(text: str, measure: Measure, width: float, height: float, sizes: Sequence[int], leading: float) -> Setting:
    """The text in the largest of `sizes` (largest first) in which it fits `width` by `height` px without dividing a
    word; in the smallest, words are divided and what is too much is cut off with an ellipsis."""
    words = text.translate(UNSEEN).split(" ")
    for size in sizes:
        room, most = width / size, int(height / (size * leading))
        lines = wrapped(words, measure, room)
        if len(lines) <= most and all(measure.width(line) <= room for line in lines):
            return Setting(size, _even(words, measure, room, len(lines)))
    return _forced(words, measure, width / sizes[-1], int(height / (sizes[-1] * leading)), sizes[-1])


def wrapped(words: Sequence[str], measure: Measure, room: float) -> tuple[str, ...]:
    """Lines filled one after the other; a word wider than `room` ems has a line of its own and runs over."""
    lines: list[str] = []
    for word in words:
        if lines and measure.width(f"{lines[-1]} {word}") <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(lines)


def _even(words: Sequence[str], measure: Measure, room: float, count: int) -> tuple[str, ...]:
    """The same number of lines in the narrowest room that gives no more."""
    narrow, wide = max(measure.width(word) for word in words), room
    for _ in range(12):
        middle = (narrow + wide) / 2
        if len(wrapped(words, measure, middle)) <= count:
            wide = middle
        else:
            narrow = middle
    return wrapped(words, measure, wide)


def _forced(words: Sequence[str], measure: Measure, room: float, most: int, size: int) -> Setting:
    parts = [part for word in words for part in _divided(word, measure, room)]
    lines = wrapped(parts, measure, room)
    if len(lines) > most:
        last = lines[most - 1]
        while " " in last and measure.width(f"{last}…") > room:
            last = last.rpartition(" ")[0]
        lines = (*lines[: most - 1], f"{last.rstrip(',;:–- ')}…")
    return Setting(size, lines)


def _divided(word: str, measure: Measure, room: float) -> list[str]:
    """The word in parts no wider than `room`, with a hyphen where it is divided."""
    if measure.width(word) <= room:
        return [word]
    fitting = [at for at in points(word) if measure.width(f"{word[:at]}-") <= room]
    at = (
        max(fitting)
        if fitting
        else max(at for at in range(1, len(word)) if measure.width(word[:at]) <= room or at == 1)
    )
    return [f"{word[:at]}-", *_divided(word[at:], measure, room)]
