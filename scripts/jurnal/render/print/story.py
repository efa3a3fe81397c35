"""A text measured at one width: what fills columns, and what comes out of them as HTML."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from jurnal.render.print.atoms import DROP_LINES, Atom, without_drop_cap
from jurnal.render.print.columns import Height, Row, Slice, rows_of, tallness
from jurnal.render.print.cut import cut, ink
from jurnal.render.print.grid import BASE
from jurnal.render.print.repair import mended
from jurnal.render.print.sample import Measured, Ruler, Sample

MOSTLY = 6.5
"""A line with so many empty points counts as an empty line."""
BELOW_DROP = 2
"""A text begins at the foot of a column with no fewer lines below its drop cap."""
REPAIRS = 5
"""How often a paragraph is set again to get rid of hyphen ladders and runts."""


GOES_ON = " data-goes-on"
"""Says of a text that it is not at its end: the next part that is a continuation belongs to it."""


@dataclass(frozen=True)
class Story:
    """Atoms with their measures, in columns of one `width` and CSS class `flow`."""

    atoms: tuple[Atom, ...]
    measures: tuple[Measured, ...]
    flow: str
    width: float

    @property
    def rows(self) -> tuple[Row, ...]:
        """What `columns.fill` takes."""
        return rows_of([_height(atom, measure) for atom, measure in zip(self.atoms, self.measures, strict=True)])

    @property
    def tall(self) -> int:
        """Lines of the whole story in one column."""
        return tallness(self.rows)

    def part(self, prefix: str) -> Story:
        """The atoms alone whose anchors begin so."""
        kept = [number for number, atom in enumerate(self.atoms) if atom.anchor.startswith(prefix)]
        chosen = tuple(self.atoms[number] for number in kept), tuple(self.measures[number] for number in kept)
        return replace(self, atoms=chosen[0], measures=chosen[1])

    def with_block(self, place: int, atom: Atom, measure: Measured) -> Story:
        """The story with one more block before the atom at `place`."""
        return replace(
            self,
            atoms=(*self.atoms[:place], atom, *self.atoms[place:]),
            measures=(*self.measures[:place], measure, *self.measures[place:]),
        )

    def column(self, slices: Sequence[Slice]) -> str:
        """The HTML of one column."""
        return "".join(self._piece(slice_) for slice_ in slices)

    def _piece(self, part: Slice) -> str:
        atom, measure = self.atoms[part.atom], self.measures[part.atom]
        margin = f"margin-top:{part.gap * BASE:g}pt" if part.gap else ""
        if not atom.parts:
            height = f"height:{lines_of(measure.height) * BASE:g}pt"
            return f'<div class="blk" style="{";".join(filter(None, (margin, height)))}">{atom.html}</div>'
        lines = measure.lines
        last = part.end == len(lines)
        if measure.styles:
            return self._set(part, margin)
        start = lines[part.start].start
        end = len(ink(atom.html)) if last else lines[part.end].start
        inside = cut(atom.html, start, end, hyphen=lines[part.end - 1].hyphen and not last)
        css = " ".join(filter(None, (atom.css, "cont" if part.start else "", "" if last else "cut")))
        opening = "" if part.start else atom.drop_html
        style = f' style="{margin}"' if margin else ""
        style += "" if last else GOES_ON
        return f'<p class="{css}"{style}>{opening}{inside}{atom.tail if last else ""}</p>'

    def _set(self, part: Slice, margin: str) -> str:
        """A part of a composed paragraph, each line as it was composed."""
        atom, measure = self.atoms[part.atom], self.measures[part.atom]
        lines = measure.lines
        stops = [line.start for line in lines] + [len(ink(atom.html))]
        out = [
            cut(atom.html, stops[number], stops[number + 1], hyphen=lines[number].hyphen)
            + (atom.tail if number == len(lines) - 1 else "")
            for number in range(part.start, part.end)
        ]
        styled = [
            f'<span style="{style}">{line}</span>' if style else line
            for line, style in zip(out, measure.styles[part.start : part.end], strict=True)
        ]
        css = f"{atom.css} set{' cont' if part.start else ''}"
        style = f' style="{margin}"' if margin else ""
        style += GOES_ON if part.end < len(lines) else ""
        return f'<p class="{css}"{style}>{"" if part.start else atom.drop_html}{"<br>".join(styled)}</p>'


def lines_of(height: float) -> int:
    """Whole lines a height in points takes."""
    return max(1, math.ceil((height - 0.75) / BASE))


def _height(atom: Atom, measure: Measured) -> Height:
    lines = len(measure.lines) if atom.parts else lines_of(measure.height)
    hyphens = frozenset(number for number, line in enumerate(measure.lines) if line.hyphen)
    first = DROP_LINES + BELOW_DROP if atom.drop else 2
    return Height(lines, atom.before, _after(atom, measure), atom.parts, first=first, keep=atom.keep, hyphens=hyphens)


def _after(atom: Atom, measure: Measured) -> int:
    """The empty lines below a block, one fewer where its own last line is mostly empty."""
    empty = 0.0 if atom.parts else lines_of(measure.height) * BASE - measure.height
    return max(0, atom.after - (empty >= MOSTLY))


@dataclass(frozen=True)
class Telling:
    """A story before it is measured."""

    atoms: tuple[Atom, ...]
    flow: str
    width: float


def tell_all(ruler: Ruler, tellings: Sequence[Telling]) -> list[Story]:
    """Set many stories: running text is composed; what only the engine can set is measured and mended: ladders of
    hyphens, last lines of one short word. No drop cap stands over too little text. Many at once take the engine no more
    passes than one."""
    current = [_prepared(ruler, telling) for telling in tellings]
    for _ in range(REPAIRS + 1):
        ruler.learn(sample for telling in current for sample in samples(ruler, telling))
        better = [_mended(ruler, telling) for telling in current]
        if better == current:
            break
        current = better
    ruler.learn(sample for telling in current for sample in samples(ruler, telling))
    return [
        Story(one.atoms, tuple(_measured(ruler, one, atom) for atom in one.atoms), one.flow, one.width)
        for one in current
    ]


def samples(ruler: Ruler, telling: Telling) -> list[Sample]:
    """What the engine has to measure of a story."""
    return [_sample(telling, atom) for atom in telling.atoms if _composed(ruler, telling, atom) is None]


def _sample(telling: Telling, atom: Atom) -> Sample:
    return Sample(atom.sample(), telling.flow, telling.width)


def _composed(ruler: Ruler, telling: Telling, atom: Atom) -> Measured | None:
    setter = ruler.compositor
    return setter.composed(atom, telling.flow, telling.width) if setter and atom.parts else None


def _measured(ruler: Ruler, telling: Telling, atom: Atom) -> Measured:
    return _composed(ruler, telling, atom) or ruler(_sample(telling, atom))


def _prepared(ruler: Ruler, telling: Telling) -> Telling:
    """Questions and headings in even lines."""
    setter = ruler.compositor
    return (
        replace(telling, atoms=tuple(setter.evened(atom, telling.width) for atom in telling.atoms))
        if setter
        else telling
    )


def _mended(ruler: Ruler, telling: Telling) -> Telling:
    return replace(telling, atoms=tuple(_better(ruler, telling, atom) for atom in telling.atoms))


def _better(ruler: Ruler, telling: Telling, atom: Atom) -> Atom:
    if not atom.parts:
        return atom
    measure = _measured(ruler, telling, atom)
    if atom.drop and len(measure.lines) <= DROP_LINES:
        return without_drop_cap(atom)
    return atom if measure.styles else replace(atom, html=mended(atom.html, measure.lines))
