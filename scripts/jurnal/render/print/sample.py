"""Measuring: a sample of set text goes to the engine once and comes back as lines. The engine itself is given from
outside."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jurnal.render.print.composing import Compositor


@dataclass(frozen=True)
class Sample:
    """`html` set in a box of that CSS class and width in points."""

    html: str
    flow: str
    width: float

    @cached_property
    def key(self) -> str:
        """A name for what this sample looks like."""
        return hashlib.sha256(f"{self.flow}\0{self.width:.2f}\0{self.html}".encode()).hexdigest()[:24]


@dataclass(frozen=True)
class Line:
    """One set line: the ink it begins with (see `cut`), whether it ends in a hyphen the engine put there, its
    natural width in points."""

    start: int
    hyphen: bool
    width: float


@dataclass(frozen=True)
class Measured:
    """Height of the whole sample in points and its lines from top to bottom; `styles` are those of its lines when it
    was composed (see `composing`), none when the engine sets it."""

    height: float
    lines: tuple[Line, ...]
    styles: tuple[str, ...] = ()

    @property
    def width(self) -> float:
        """Width of the longest line."""
        return max((line.width for line in self.lines), default=0.0)


Measurer = Callable[[Sequence[Sample]], Sequence[Measured]]
"""The engine: lays out samples, in one go."""


class UnmeasuredError(Exception):
    """Work that runs ahead wants samples that nobody has measured yet."""

    def __init__(self, samples: Sequence[Sample]) -> None:
        super().__init__(f"{len(samples)} samples are not measured yet")
        self.samples = samples


@dataclass
class Ruler:
    """Remembers what was measured; asks the engine only for what it has not seen. `known` may come from an earlier
    time."""

    measurer: Measurer
    known: dict[str, Measured] = field(default_factory=dict)
    used: dict[str, Measured] = field(default_factory=dict)
    """What was asked for this time."""
    ahead: bool = False
    compositor: Compositor | None = None
    """What sets running text without the engine."""

    def run_ahead(self, jobs: Iterable[Callable[[], object]]) -> None:
        """Do many jobs that measure, each as far as it gets, learn what all of them lack in one pass, and so on until
        none lacks anything. What they give is thrown away: they only see to it that measures are there later. A pass
        costs the engine about as much as thirty samples."""
        left = list(jobs)
        while left:
            stopped = [(job, lacking) for job in left if (lacking := self._lacking(job))]
            self.learn(sample for _, lacking in stopped for sample in lacking)
            left = [job for job, _ in stopped]

    def _lacking(self, job: Callable[[], object]) -> Sequence[Sample]:
        self.ahead = True
        try:
            job()
        except UnmeasuredError as stop:
            return stop.samples
        finally:
            self.ahead = False
        return ()

    def learn(self, samples: Iterable[Sample]) -> None:
        """Measure many samples in one pass."""
        asked = {sample.key: sample for sample in samples}
        new = {key: sample for key, sample in asked.items() if key not in self.known}
        if new and self.ahead:
            raise UnmeasuredError(list(new.values()))
        if new:
            self.known.update(zip(new, self.measurer(list(new.values())), strict=True))
        self.used.update((key, self.known[key]) for key in asked)

    def __call__(self, sample: Sample) -> Measured:
        """What the sample measures."""
        if sample.key not in self.used:
            self.learn((sample,))
        return self.used[sample.key]

    def measure(self, html: str, width: float, flow: str = "") -> Measured:
        """What HTML measures in that width and class."""
        return self(Sample(html, flow, width))
