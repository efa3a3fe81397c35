"""Copy-fitting: of all the shapes a layout offers, the one its text fills best."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from jurnal.render.print.columns import Filled, fill
from jurnal.render.print.story import Story
from jurnal.render.print.atoms import Atom
from jurnal.render.print.sample import Measured

SLACK = 1.5
"""Cost of every empty line under the text of the last column."""
ROOM = 7
"""Shapes with more empty lines than this are not tried unless nothing else fits."""
PLACES = 4
"""How many places are tried for a quotation in the text."""


@dataclass(frozen=True)
class Frame:
    """A column: on which page of the layout (from 0), its left edge from the text area's, its first line, its width, its lines."""

    page: int
    left: float
    line: int
    width: float
    lines: int


@dataclass(frozen=True)
class Inset:
    """A quotation to stand in the text: the block, its measure, the anchor it should be near."""

    atom: Atom
    measure: Measured
    anchor: str


@dataclass(frozen=True)
class Shape:
    """One way to lay a piece out. `reserve` lines stay free at the foot of the last column (the sign-off); `insets` stand in the text;
    `cost` says how much worse this shape is than the ideal one; `facts` is what the layout needs to draw it."""

    frames: tuple[Frame, ...]
    cost: float = 0.0
    reserve: int = 0
    insets: tuple[Inset, ...] = ()
    facts: dict[str, int | str | None] = field(default_factory=dict)

    @property
    def capacities(self) -> tuple[int, ...]:
        """Lines of the columns."""
        lines = [frame.lines for frame in self.frames]
        lines[-1] -= self.reserve
        return tuple(lines)


@dataclass(frozen=True)
class Settled:
    """The chosen shape, its story (with its insets) and the filled columns; `slack` is the empty lines left over."""

    shape: Shape
    story: Story
    filled: Filled
    slack: int
    cost: float


def settle(story: Story, shapes: Iterable[Shape]) -> Settled | None:
    """The cheapest shape that holds the story, or None when none does."""
    offered = [shape for shape in shapes if min(shape.capacities) >= 0]
    for room in (ROOM, 10_000):
        best: Settled | None = None
        for shape in sorted(offered, key=lambda shape: shape.cost):
            if best and shape.cost >= best.cost:
                break
            if 0 <= _spare(story, shape) + 2 and _spare(story, shape) <= room:
                best = _cheaper(best, _tries(story, shape))
        if best:
            return best
    return None


def shortage(story: Story, shapes: Sequence[Shape]) -> int:
    """Lines that the roomiest shape lacks (positive) or has to spare (negative)."""
    return min((-_spare(story, shape) for shape in shapes), default=0)


def _spare(story: Story, shape: Shape) -> int:
    needed = story.tall + sum(_inset_lines(inset) for inset in shape.insets)
    return sum(shape.capacities) - needed


def _inset_lines(inset: Inset) -> int:
    return round(inset.measure.height / 13) + inset.atom.before


def _cheaper(best: Settled | None, tries: Iterator[Settled]) -> Settled | None:
    for one in tries:
        if best is None or one.cost < best.cost:
            best = one
    return best


def _tries(story: Story, shape: Shape) -> Iterator[Settled]:
    for told, price in with_insets(story, shape.insets):
        filled = fill(told.rows, shape.capacities)
        if filled is None or filled.used < len(shape.frames):
            continue
        slack = shape.capacities[-1] - filled.heights[-1]
        yield Settled(shape, told, filled, slack, shape.cost + price + filled.cost + SLACK * slack)


def with_insets(story: Story, insets: Sequence[Inset]) -> Iterator[tuple[Story, float]]:
    """The story with its quotations at every allowed set of places, and what the distance from the quoted words costs."""
    choices = [places(story, inset.anchor)[:PLACES] for inset in insets]
    for chosen in itertools.product(*choices):
        if len(set(place for place, _ in chosen)) < len(chosen):
            continue
        told = story
        for (place, _), inset in sorted(zip(chosen, insets, strict=True), key=lambda pair: -pair[0][0]):
            told = told.with_block(place, inset.atom, inset.measure)
        yield told, sum(price for _, price in chosen)


def places(story: Story, anchor: str) -> list[tuple[int, float]]:
    """Where a block may stand (before which atom), nearest to the anchor first: never before the first paragraph, never between a
    question or heading and what follows it, never last."""
    atoms = story.atoms
    home = next((number for number, atom in enumerate(atoms) if anchor and atom.anchor == anchor), len(atoms) // 2)
    allowed = [
        number for number in range(1, len(atoms)) if not atoms[number - 1].keep and atoms[number - 1].parts
    ]
    ranked = sorted(allowed, key=lambda number: (abs(number - home - 1), number))
    return [(number, 3.0 * abs(number - home - 1)) for number in ranked]
