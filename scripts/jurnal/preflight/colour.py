"""A colour as a file gives it, and the inks it lays down."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

Inks = tuple[float, float, float, float]
"""Cyan, magenta, yellow and black, each 0 to 1."""

PAPER: Final[Inks] = (0.0, 0.0, 0.0, 0.0)
STEP: Final = 0.004
"""Less than one of 255 steps: as good as nothing."""


class Family(StrEnum):
    """What a press makes of a colour space."""

    GRAY = "gray"
    CMYK = "cmyk"
    RGB = "rgb"
    LAB = "lab"
    SPOT = "spot"
    ALL = "all"
    """The registration colour: every plate."""
    PATTERN = "pattern"


@dataclass(frozen=True, slots=True)
class Colour:
    """One colour. `space` is its name in the file, `inks` what it lays down where that is certain; `keeps` says that an
    overprinted zero leaves the ink below alone only when the overprint mode is 1 (ISO 32000-1, 11.7.4.3); `over` is
    what a plate falls back on, when that is RGB or Lab."""

    family: Family
    space: str
    inks: Inks | None = None
    values: tuple[float, ...] = ()
    keeps: bool = False
    over: Family | None = None

    @property
    def total(self) -> float:
        """All inks together in per cent; nothing when they are not known."""
        return 100 * sum(self.inks) if self.inks else 0.0

    @property
    def is_paper(self) -> bool:
        """Whether it lays down nothing."""
        if self.family is Family.RGB:
            return bool(self.values) and min(self.values) > 1 - STEP
        return self.inks is not None and max(self.inks) < STEP

    @property
    def is_black_alone(self) -> bool:
        """Full black and no other ink."""
        return self.inks is not None and max(self.inks[:3]) < STEP and self.inks[3] > 1 - STEP

    @property
    def looks_black(self) -> bool:
        """Whether a reader takes it for black: dark, and no ink far from the others. (Dark blues and browns, which
        are meant as colours, do not.)"""
        if self.family is Family.RGB:
            return bool(self.values) and max(self.values) < 0.25 and max(self.values) - min(self.values) < 0.1
        if self.inks is None:
            return False
        seen = [(1 - ink) * (1 - self.inks[3]) for ink in self.inks[:3]]
        return max(seen) < 0.25 and max(seen) - min(seen) < 0.1
