"""A photograph or drawing that an editor put beside a text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Picture:
    """`file` is relative to the magazine's folder; width and height in px; `focus` from the top left corner, 0..1;
    words in one language."""

    file: str
    width: int
    height: int
    focus: tuple[float, float]
    alt: str
    caption: str
    credit: str
