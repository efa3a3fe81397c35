"""A text as a chain of atoms: paragraphs that may be parted between columns, and blocks that may not."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from jurnal.model import (
    Answer,
    Block,
    Box,
    ChartBlock,
    Figure,
    Gallery,
    Heading,
    KeyFigure,
    Markup,
    Paragraph,
    Timeline,
    Turn,
)
from jurnal.render.print.notes import note_blocks, with_references

DEEP = frozenset("ДЦЩҚҢ")
"""Capitals with feet: their drop cap hangs into a fourth line."""
DROP_LINES = 3

DrawBlock = Callable[[Block], str]
"""A block that is not running text (figure, box, chart …) as finished HTML."""


@dataclass(frozen=True)
class Atom:
    """One link of the chain. `html` is the inside of a <p> of class `css` when `parts` (it may be cut), else a
    whole element. `before` and `after` are empty lines, dropped at the head and foot of a column; `keep` holds the
    next atom's first lines in the same column. `drop` is the drop cap, with the space after it where it is a word by
    itself."""

    html: str
    css: str = "p"
    parts: bool = True
    before: int = 0
    after: int = 0
    keep: bool = False
    anchor: str = ""
    drop: str = ""
    tail: str = ""
    quote: bool = False

    @property
    def deep(self) -> bool:
        """Whether the drop cap has feet."""
        return self.capital[-1:] in DEEP

    @property
    def capital(self) -> str:
        """The drop cap without the space after it."""
        return self.drop.rstrip()

    @property
    def drop_html(self) -> str:
        """The drop cap as an element, or nothing. One that is a word by itself says so: the lines beside it begin
        flush, without the space that stands after it."""
        if not self.drop:
            return ""
        word = ' data-word="yes"' if self.capital != self.drop else ""
        return f'<span class="drop{" deep" if self.deep else ""}"{word}>{self.capital}</span>'

    def sample(self) -> str:
        """The atom as it is measured: whole."""
        return f'<p class="{self.css}">{self.drop_html}{self.html}{self.tail}</p>' if self.parts else self.html


def chain(blocks: Sequence[Block], draw: DrawBlock) -> tuple[Atom, ...]:
    """The atoms of a body in reading order."""
    out: list[Atom] = []
    for block in blocks:
        out.extend(_atoms(block, draw, first=not out or not out[-1].parts))
    return tuple(out)


def _atoms(block: Block, draw: DrawBlock, first: bool) -> list[Atom]:
    match block:
        case Paragraph():
            return [Atom(with_references(block.html), "p lede" if first else "p", anchor=block.anchor)]
        case Heading():
            return [
                Atom(
                    f'<h3 class="h{block.level}" aria-level="{block.level}">{block.html}</h3>',
                    parts=False,
                    before=1,
                    keep=True,
                    anchor=block.anchor,
                )
            ]
        case Turn():
            question = Atom(f'<p class="q">{block.question}</p>', parts=False, before=1, keep=True, anchor=block.anchor)
            return [question, *chain(block.blocks, draw)]
        case Markup(anchor="notes"):
            return [
                Atom(html, parts=False, before=0 if number else 1, anchor=block.anchor)
                for number, html in enumerate(note_blocks(block.html))
            ]
        case Markup() | Figure() | Gallery() | KeyFigure() | Timeline() | ChartBlock() | Box():
            return [Atom(draw(block), parts=False, before=1, after=1, anchor=block.anchor)]
        case Answer():
            return list(chain(block.blocks, draw))


def with_drop_cap(atoms: tuple[Atom, ...]) -> tuple[Atom, ...]:
    """The first paragraph opened by a drop cap, when it begins with a letter that stands outside any markup."""
    for place, atom in enumerate(atoms):
        if not atom.parts:
            continue
        found = re.match(r"(«?[^\W\d_](?:[ \u00a0]|(?=\w)))", atom.html)
        if not found:
            break
        opened = replace(atom, drop=found[1], html=atom.html[found.end() :], css="p lede")
        return (*atoms[:place], opened, *atoms[place + 1 :])
    return atoms


def without_drop_cap(atom: Atom) -> Atom:
    """The paragraph with its first letter back in the line."""
    return replace(atom, drop="", html=atom.drop + atom.html)


def with_end_mark(atoms: tuple[Atom, ...], mark: str) -> tuple[Atom, ...]:
    """The last paragraph closed by the end mark, kept to the last word."""
    for place in range(len(atoms) - 1, -1, -1):
        if atoms[place].parts:
            closed = replace(atoms[place], tail=f"<span>\u00a0{mark}</span>")
            return (*atoms[:place], closed, *atoms[place + 1 :])
    return atoms
