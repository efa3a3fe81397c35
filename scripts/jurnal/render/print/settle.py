"""Copy-fitting: of all the shapes a layout offers, the one its text fills best."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from jurnal.render.print.atoms import Atom
from jurnal.render.print.columns import Filled, Filling
from jurnal.render.print.sample import Measured
from jurnal.render.print.story import Story, lines_of

SLACK = 1.5
"""Cost of every empty line under the text of the last column."""
ROOM = 8
"""Shapes with more lines to spare than this are tried only when nothing closer fits."""
EMPTY = 30
"""A column without any text counts as so many empty lines more."""
LEEWAY = 4
"""Shapes that seem to lack so many lines are tried all the same: empty lines at the heads of columns fall away."""
PLACES = 5
"""How many places are tried for a quotation in the text."""
COMBINATIONS = 30
"""So many combinations of places are tried in full."""
FAR = 3.0
"""Cost of every paragraph between a quotation and the words it quotes."""

AGAINST, BESIDE, AT_FOOT = 12.0, 16.0, 1.0
"""Cost of a quotation against another block, of two side by side, of one at the foot of a column."""
NEAR = 5
"""Quotations in neighbouring columns with fewer lines between their heights stand side by side."""

Facts = Mapping[str, int | str]
"""What a layout needs to know to draw a shape it offered."""


@dataclass(frozen=True)
class Frame:
    """A column: on which page of the layout (from 0), its left edge from the text area's, its first line, its
    width, its lines."""

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

    @cached_property
    def lines(self) -> int:
        """Lines it takes with the space above it."""
        return lines_of(self.measure.height) + self.atom.before


@dataclass(frozen=True)
class Shape:
    """One way to lay a piece out: the lines of its columns (what is kept free at the foot of the last one is taken
    off), quotations to stand in the text, how much worse it is than the ideal, and the facts to draw it by."""

    capacities: tuple[int, ...]
    cost: float = 0.0
    insets: tuple[Inset, ...] = ()
    facts: Facts = field(default_factory=dict)


@dataclass(frozen=True)
class Settled:
    """The chosen shape, its story (with its insets) and the filled columns; `slack` is the empty lines left over."""

    shape: Shape
    story: Story
    filled: Filled
    slack: int
    cost: float

    def number(self, fact: str) -> int:
        """A fact that is a number; 0 when the shape has no such fact."""
        return int(self.shape.facts.get(fact, 0))


@dataclass(frozen=True)
class Window:
    """Which shapes are worth offering: those that have between `least` and `most` lines to spare for a text `tall`
    lines."""

    tall: int
    least: int
    most: int

    def takes(self, capacity: int, insets: Sequence[Inset] = ()) -> bool:
        """Whether columns of so many lines together are near enough for the text and those quotations."""
        return self.least <= capacity - self.tall - sum(inset.lines for inset in insets) <= self.most


Offer = Callable[[Window], Iterable[Shape]]
"""The shapes of a layout within a window."""


def settle(story: Story, offer: Offer) -> Settled | None:
    """The cheapest shape that holds the story, or None when none does. Roomy shapes are looked at only when no
    close one will do."""
    for least, most in ((-LEEWAY, ROOM), (ROOM + 1, 3 * ROOM), (3 * ROOM + 1, 10_000)):
        best: Settled | None = None
        ways = _Ways(story)
        offered = [
            shape for shape in offer(Window(story.tall, least, most)) if shape.capacities and min(shape.capacities) >= 0
        ]
        for shape in sorted(offered, key=lambda shape: shape.cost):
            if best and shape.cost >= best.cost:
                break
            best = _best(ways(shape.insets), shape, best)
        if best:
            return best
    return None


def settled(story: Story, offer: Offer, slug: str) -> Settled:
    """The same where there must be one; ValueError when there is none."""
    found = settle(story, offer)
    if found is None:
        raise ValueError(f"no layout holds {slug}")
    return found


@dataclass(frozen=True)
class _Way:
    """The story with its quotations in certain places, and what their distance from the quoted words costs."""

    story: Story
    fill: Filling
    cost: float


class _Ways:
    """The ways to place quotations in a story, worked out once for each set of them."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.known: dict[tuple[str, ...], list[_Way]] = {}

    def __call__(self, insets: Sequence[Inset]) -> list[_Way]:
        key = tuple(inset.atom.html for inset in insets)
        if key not in self.known:
            told = sorted(with_insets(self.story, insets), key=lambda way: way[1])
            self.known[key] = [_Way(story, Filling(story.rows), cost) for story, cost in told]
        return self.known[key]


def _best(ways: Sequence[_Way], shape: Shape, best: Settled | None) -> Settled | None:
    """The best of a shape's settings and the best so far."""
    for way in ways:
        if best and shape.cost + way.cost >= best.cost:
            break
        filled = way.fill(shape.capacities)
        if filled is None:
            continue
        slack = shape.capacities[-1] - filled.heights[-1] + EMPTY * (len(shape.capacities) - filled.used)
        looks = crowding(way.story, filled) if shape.insets else 0.0
        cost = shape.cost + way.cost + looks + filled.cost + SLACK * slack
        if best is None or cost < best.cost:
            best = Settled(shape, way.story, filled, slack, cost)
    return best


def crowding(story: Story, filled: Filled) -> float:
    """What it costs that quotations stand beside one another or against another block."""
    stands: list[tuple[int, int, int]] = []
    cost = 0.0
    for column, slices in enumerate(filled.columns):
        line = 0
        for place, part in enumerate(slices):
            line += part.gap
            high = part.end - part.start
            if story.atoms[part.atom].quote:
                stands.append((column, line, line + high))
                around = [slices[near] for near in (place - 1, place + 1) if 0 <= near < len(slices)]
                cost += sum(AGAINST for near in around if _is_block(story, near.atom))
                cost += AT_FOOT if place == len(slices) - 1 else 0
            line += high
    for (column, top, foot), (other, start, end) in itertools.combinations(stands, 2):
        if abs(column - other) <= 1 and min(foot, end) + NEAR > max(top, start):
            cost += BESIDE
    return cost


def _is_block(story: Story, atom: int) -> bool:
    return not story.atoms[atom].parts and not story.atoms[atom].keep


def with_insets(story: Story, insets: Sequence[Inset]) -> Iterator[tuple[Story, float]]:
    """The story with its quotations in their places, and what the distance from the quoted words costs: every
    combination of a few, for many those that move one of them from its best place."""
    choices = [places(story, inset.anchor)[:PLACES] for inset in insets]
    for chosen in _combinations(choices):
        if len({place for place, _ in chosen}) < len(chosen):
            continue
        told = story
        for (place, _), inset in sorted(zip(chosen, insets, strict=True), key=lambda pair: -pair[0][0]):
            told = told.with_block(place, inset.atom, inset.measure)
        yield told, sum(price for _, price in chosen)


def _combinations(choices: Sequence[list[tuple[int, float]]]) -> Iterator[tuple[tuple[int, float], ...]]:
    if math.prod(map(len, choices)) <= COMBINATIONS:
        yield from itertools.product(*choices)
        return
    nearest = _apart(choices)
    yield nearest
    for number, options in enumerate(choices):
        for option in options:
            if option != nearest[number]:
                yield (*nearest[:number], option, *nearest[number + 1 :])


def _apart(choices: Sequence[list[tuple[int, float]]]) -> tuple[tuple[int, float], ...]:
    """The nearest place of each that none before it has taken."""
    out: list[tuple[int, float]] = []
    for options in choices:
        taken = {place for place, _ in out}
        out.append(next((option for option in options if option[0] not in taken), options[0]))
    return tuple(out)


def places(story: Story, anchor: str) -> list[tuple[int, float]]:
    """Where a block may stand (before which atom) and at what cost, nearest to the anchor first: never before the
    first paragraph, never between a question or heading and what follows it, never last, never beside another
    block."""
    atoms = story.atoms
    home = next((number for number, atom in enumerate(atoms) if anchor and atom.anchor == anchor), len(atoms) // 2)
    allowed = [number for number in range(1, len(atoms)) if not atoms[number - 1].keep and atoms[number - 1].parts]
    ranked = sorted(allowed, key=lambda number: (abs(number - home - 1), number))
    return [(number, FAR * abs(number - home - 1)) for number in ranked]
