"""The body of a text as typed blocks. Inline markup is finished HTML; what differs between surfaces (pictures,
charts) stays typed.

Every top-level block has an `anchor` ("p3") that is the same in both languages as long as they are parallel, so a
reader who switches the language lands on the same paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from jurnal.model.chart import Chart
from jurnal.model.person import Person
from jurnal.model.picture import Picture


@dataclass(frozen=True)
class Paragraph:
    """`html` is the inside of a <p>."""

    anchor: str
    html: str


@dataclass(frozen=True)
class Markup:
    """A list, table or quotation: `html` is the whole element."""

    anchor: str
    html: str


@dataclass(frozen=True)
class Heading:
    """`level` is 2 or 3 within a text; `html` is the inside of the heading."""

    anchor: str
    level: int
    html: str


@dataclass(frozen=True)
class Figure:
    """A picture that is a paragraph of its own."""

    anchor: str
    picture: Picture


@dataclass(frozen=True)
class Gallery:
    """Two or more pictures shown together."""

    anchor: str
    pictures: tuple[Picture, ...]


@dataclass(frozen=True)
class KeyFigure:
    """One large number and what it counts."""

    anchor: str
    number: str
    html: str


@dataclass(frozen=True)
class Moment:
    """One entry of a timeline."""

    when: str
    html: str


@dataclass(frozen=True)
class Timeline:
    """Dated moments under an optional title."""

    anchor: str
    title: str
    moments: tuple[Moment, ...]


@dataclass(frozen=True)
class ChartBlock:
    """A chart with its caption (inside of a <figcaption>, names the source)."""

    anchor: str
    chart: Chart
    caption: str


@dataclass(frozen=True)
class Box:
    """Matter beside the text, with blocks of its own."""

    anchor: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Turn:
    """A question of an interview and everything up to the next one. `number` from 1; `anchor` is "q1"; `question` is
    inline HTML without the en dash."""

    anchor: str
    number: int
    question: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Answer:
    """One respondent of a survey. `says` is the answer in one line (inline HTML, may be empty); `anchor` is "a1"."""

    anchor: str
    person: Person
    says: str
    blocks: tuple[Block, ...]


Block = Paragraph | Markup | Heading | Figure | Gallery | KeyFigure | Timeline | ChartBlock | Box | Turn | Answer


@dataclass(frozen=True)
class Body:
    """`plain` is the running text without markup, one paragraph a line; `words` counts its words."""

    blocks: tuple[Block, ...]
    plain: str
    words: int

    def walk(self) -> Iterator[Block]:
        """Every block, outer before inner, in reading order."""
        yield from _walk(self.blocks)


def _walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Box | Turn | Answer):
            yield from _walk(block.blocks)
