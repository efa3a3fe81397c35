"""From an atom to its set lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from jurnal.render.print.atoms import DROP_LINES, Atom
from jurnal.render.print.composing.boxes import Box, UnknownMarkupError, boxes
from jurnal.render.print.composing.breaking import LETTER, SHRINK, End, Manner, Room, Sums, line_ends
from jurnal.render.print.composing.display import DISPLAYS, bound, even_ends, parted, word_of
from jurnal.render.print.composing.faces import CAPITAL, FLOWS, Divide, Face, Shape, Width
from jurnal.render.print.grid import BASE
from jurnal.render.print.sample import Line, Measured, Ruler, Sample

BESIDE_CAPITAL = 3.5
"""Points a drop cap takes beside its own width."""
CLOSE = 0.4
"""Points a line is kept narrower than its room, so that the engine never finds it too wide."""
END_MARK = 9.0
"""Width of the end mark in points."""
LOOSEST = 1.0
"""Letters are spaced no more than at this stretch."""
NEAR = 0.003
"""The engine and the shaper may differ by so much of a width."""
FAR = 4000.0
"""A measure in points in which a trial stands on one line."""
TRIAL = "Қоғамдық ұйым, 2025 жылғы есеп: <strong>жаңа заң</strong> и <em>всё, что нужно</em> – әрі қарай"
TRIAL_HEAD = "Қоғамдық ұйым: 2025 год и всё, что нужно"
INSIDE = {"box": 22.0}
"""Points that stand beside the words."""
_HEADING = re.compile(
    r'(?P<start><(?P<tag>p|h3) class="(?P<name>q|h2|h3)"[^>]*>|<h4[^>]*>)(?P<words>.*?)(?P<end></(?:p|h3|h4)>)',
    re.DOTALL,
)


@dataclass
class Compositor:
    """Sets running text. From outside come the widths of words and where they may be divided; `flows`
    and `displays` are what the engine was found to set as `faces.py` and `display.py` say (see `trusted`)."""

    width: Width
    divide: Divide
    flows: frozenset[str] = frozenset(FLOWS)
    displays: frozenset[str] = frozenset(DISPLAYS)
    done: dict[tuple[Atom, str, float], Measured | None] = field(default_factory=dict)

    def composed(self, atom: Atom, flow: str, width: float) -> Measured | None:
        """The lines of a paragraph in a column, or None when only the engine can set it."""
        key = (atom, flow, width)
        if key not in self.done:
            self.done[key] = self._composed(atom, FLOWS[flow], width) if flow in self.flows else None
        return self.done[key]

    def _composed(self, atom: Atom, shape: Shape, width: float) -> Measured | None:
        try:
            row = boxes(atom.html, shape.face, self.width, self.divide)
        except UnknownMarkupError:
            return None
        if atom.tail and row:
            row[-1] = _with_end_mark(row[-1], self.width("\u00a0", shape.face))
        drop = self.width(atom.capital, CAPITAL) + BESIDE_CAPITAL if atom.drop else 0.0
        beside = DROP_LINES + atom.deep if atom.drop else 0
        indent = shape.indent if atom.css == "p" else 0.0

        def room(line: int) -> float:
            return width - (drop if line < beside else indent if line == 0 else 0.0)

        ends = line_ends(row, room, max(1, beside), Manner(shape.face.size, shape.justified))
        return _paragraph(row, ends, room, shape, [drop] * beside) if ends else None

    def evened(self, atom: Atom, width: float) -> Atom:
        """A question or heading, or the title of a box, in even lines; anything else as it is."""
        if atom.parts:
            return atom

        def evened(found: re.Match[str]) -> str:
            name = found["name"] or ("box" if 'class="box"' in atom.html else "chart")
            return found["start"] + self.even(found["words"], name, width - INSIDE.get(name, 0.0)) + found["end"]

        return replace(atom, html=_HEADING.sub(evened, atom.html))

    def even(self, html: str, name: str, width: float) -> str:
        """Words parted by <br> into as few lines as they need, as equal as they can be: `name` is one of DISPLAYS. They
        come back as they were when only the engine can set them."""
        before = DISPLAYS[name].before
        row = self._display(before + html, name)
        ends = even_ends(row, width, DISPLAYS[name].face.size) if row else []
        return parted(before + html, row, ends).removeprefix(before) if len(ends) > 1 else html

    def lines(self, html: str, name: str, width: float) -> int | None:
        """How many lines those words need; None when they do not fit or only the engine knows."""
        row = self._display(DISPLAYS[name].before + html, name)
        return len(even_ends(row, width, DISPLAYS[name].face.size)) or None if row else None

    def _display(self, html: str, name: str) -> list[Box]:
        if name not in self.displays:
            return []
        try:
            row = boxes(html, DISPLAYS[name].face, self.width, lambda _word: ())
        except UnknownMarkupError:
            return []
        return bound(row, [word_of(box.text) for box in row])


def trusted(ruler: Ruler, width: Width, divide: Divide) -> Compositor:
    """A compositor for what comes out of the engine as wide as it should: a magazine's own style sheet may set some of
    it otherwise, then the engine measures that."""
    flows = {flow: Sample(f'<p class="lede">{TRIAL}</p>', flow, FAR) for flow in FLOWS}
    displays = {name: Sample(one.frame.format(TRIAL_HEAD), "", FAR) for name, one in DISPLAYS.items()}
    ruler.learn([*flows.values(), *displays.values()])
    return Compositor(
        width,
        divide,
        frozenset(name for name, sample in flows.items() if _agrees(ruler(sample), TRIAL, FLOWS[name].face, width)),
        frozenset(
            name
            for name, sample in displays.items()
            if _agrees(ruler(sample), DISPLAYS[name].before + TRIAL_HEAD, DISPLAYS[name].face, width)
        ),
    )


def _agrees(measured: Measured, words: str, face: Face, width: Width) -> bool:
    try:
        natural = sum(box.width + box.space for box in boxes(words, face, width, lambda _word: ()))
    except KeyError:  # a font the style sheet does not declare
        return False
    return abs(measured.width - natural) < natural * NEAR


def _with_end_mark(box: Box, space: float) -> Box:
    return Box(box.width + space + END_MARK, box.start, box.letters + 2, box.after, box.space, box.end, 0.0, box.name)


def _paragraph(row: Sequence[Box], ends: Sequence[End], room: Room, shape: Shape, set_in: Sequence[float]) -> Measured:
    """The lines; the first of them are set in by so much, beside a drop cap."""
    lines, styles = [], []
    start = 0
    sums = Sums.of(row)
    for number, end in enumerate(ends):
        lines.append(Line(row[start].start, end.divided, end.natural))
        space = sums.space[end.box] - sums.space[start]
        last = number == len(ends) - 1
        style = _style(end, space, row[end.box].hang, last, room(number), shape) if shape.justified else []
        if number < len(set_in):
            style.append(f"padding-left:{set_in[number]:.2f}pt")
        styles.append(";".join(style))
        start = end.box + 1
    return Measured(len(ends) * BASE, tuple(lines), tuple(styles))


def _style(end: End, space: float, hang: float, last: bool, room: float, shape: Shape) -> list[str]:
    """The inline style of a justified line: what the engine's own justification does not do."""
    out: list[str] = []
    if end.ratio < 0 and space:
        share = -end.ratio * SHRINK
        out.append(f"word-spacing:{-share * _space(shape):.3f}pt")
    elif end.ratio > 0.3 and not last:
        out.append(f"letter-spacing:{min(end.ratio, LOOSEST) * LETTER * shape.face.size:.3f}pt")
    if last and end.ratio >= 0:
        out.append(f"padding-right:{max(0.0, room - end.natural - CLOSE):.2f}pt")
    elif hang:
        out.append(f"margin-right:-{hang:.2f}pt")
    return out


def _space(shape: Shape) -> float:
    return shape.face.size * 0.25
