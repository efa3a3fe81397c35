"""A piece in several languages, row by row: what says the same stands in one row.

A question, a respondent or a heading is a row and begins a unit; what stands under it is set in rows of its own, but
never beside the words of another unit. Where one language takes more paragraphs than another to say something, the
rows are as many as the fewest paragraphs, and the others are dealt out by their length (after W. Gale and K. Church,
«A Program for Aligning Sentences in Bilingual Corpora», 1993: long passages translate long).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby, pairwise

from jurnal.model import Answer, Block, Body, Box, Heading, Language, Paragraph, Turn
from jurnal.text import plain_text

Head = Turn | Answer | Heading
NOTES = "notes"
"""The anchor of the notes at the end of a text, which belong to no question and no heading."""


@dataclass(frozen=True)
class Row:
    """One row. `cells` has every language, maybe without a block; in a `head` row the block is a turn, an answer or a
    heading of which only the head is meant."""

    head: bool
    cells: Mapping[Language, tuple[Block, ...]]


@dataclass(frozen=True)
class _Unit:
    """A head, if there is one, and the blocks under it."""

    head: Head | None
    blocks: tuple[Block, ...]

    @property
    def key(self) -> tuple[str, object]:
        """What units that belong together have alike."""
        match self.head:
            case Answer(person=person):
                return ("answer", person.id)
            case Heading(level=level):
                return ("heading", level)
            case _:
                return (type(self.head).__name__, None)


def rows(bodies: Mapping[Language, Body]) -> tuple[Row, ...]:
    """The rows of a piece. The first language leads: the others' units are found beside its own."""
    leader, *others = bodies
    units = {language: _units(body) for language, body in bodies.items()}
    matched = {language: _matched(units[leader], units[language]) for language in others}
    places = range(len(units[leader]))
    beside = [{leader: (units[leader][at],)} | {code: matched[code][at] for code in others} for at in places]
    return tuple(row for unit in beside for row in _unit_rows(unit))


def moved(rows: Sequence[Row], here: Language, there: Language) -> Mapping[str, str]:
    """The anchors of one language that are another anchor in a second one: that of the first block of their row, or,
    where the row is empty, of the last block before it."""
    found: dict[str, str] = {}
    last = ""
    for row in rows:
        own, other = row.cells[here], row.cells[there]
        target = other[0].anchor if other else last
        last = other[-1].anchor if other else last
        for block in own:
            if target and block.anchor != target:
                found |= dict.fromkeys(_anchors(block), target)
    return found


def _anchors(block: Block) -> list[str]:
    """The anchor of a block and of those it holds; what stands under a head has rows of its own."""
    inner = [inside.anchor for inside in block.blocks] if isinstance(block, Box) else []
    return [anchor for anchor in [block.anchor, *inner] if anchor]


def _units(body: Body) -> list[_Unit]:
    """The body cut at its heads; the first unit is what stands before any."""
    units = [_Unit(None, ())]
    for block in body.blocks:
        if isinstance(block, Turn | Answer):
            units.append(_Unit(block, block.blocks))
        elif isinstance(block, Heading):
            units.append(_Unit(block, ()))
        elif block.anchor == NOTES:
            units.append(_Unit(None, (block,)))
        else:
            units[-1] = _Unit(units[-1].head, (*units[-1].blocks, block))
    return units


def _matched(ones: Sequence[_Unit], others: Sequence[_Unit]) -> list[tuple[_Unit, ...]]:
    """For each unit of the first row those of the second that stand beside it: one, as a rule. Units that only the
    second has follow the unit they come after."""
    found: list[tuple[_Unit, ...]] = [() for _ in ones]
    keys = [unit.key for unit in ones], [unit.key for unit in others]
    for tag, start, end, first, last in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        if tag == "equal":
            for at, other in zip(range(start, end), others[first:last], strict=True):
                found[at] = (other,)
        else:
            for number, other in enumerate(others[first:last]):
                at = max(0, min(start + number, end - 1))
                found[at] = (*found[at], other)
    return found


def _unit_rows(unit: Mapping[Language, tuple[_Unit, ...]]) -> list[Row]:
    """The head's row and those of the blocks; units that only one language has come after, as they are."""
    first = {language: units[0] if units else _Unit(None, ()) for language, units in unit.items()}
    out = []
    if any(one.head for one in first.values()):
        out.append(Row(True, {language: (one.head,) if one.head else () for language, one in first.items()}))
    out.extend(_block_rows({language: one.blocks for language, one in first.items()}))
    for language, units in unit.items():
        for extra in units[1:]:
            out.extend(_unit_rows({code: (extra,) if code == language else () for code in unit}))
    return out


def _block_rows(blocks: Mapping[Language, tuple[Block, ...]]) -> list[Row]:
    """Runs of paragraphs beside runs, everything else beside its like; all in one row where the likes differ."""
    if not any(blocks.values()):
        return []
    runs = {language: [tuple(run) for _, run in groupby(own, _striking)] for language, own in blocks.items()}
    shapes = {tuple(type(run[0]) if _striking(run[0]) else Paragraph for run in own) for own in runs.values()}
    if len(shapes) > 1:
        return [Row(False, blocks)]
    out: list[Row] = []
    for beside in zip(*runs.values(), strict=True):
        out.extend(_run_rows(dict(zip(runs, beside, strict=True))))
    return out


def _striking(block: Block) -> object:
    """Paragraphs run together; every other block stands alone."""
    return None if isinstance(block, Paragraph) else block.anchor or id(block)


def _run_rows(runs: Mapping[Language, tuple[Block, ...]]) -> list[Row]:
    fewest = min(runs.values(), key=len)
    shares = [_length(block) for block in fewest]
    cells = {language: _dealt(run, shares) for language, run in runs.items()}
    return [Row(False, {language: cells[language][at] for language in runs}) for at in range(len(shares))]


def _dealt(run: Sequence[Block], shares: Sequence[float]) -> list[tuple[Block, ...]]:
    """A run cut into as many parts as there are shares, none empty, so that their lengths differ least from them."""
    if len(run) == len(shares):
        return [(block,) for block in run]
    lengths = [_length(block) for block in run]
    scale = sum(lengths) / sum(shares)
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, (0,))}
    for number, share in enumerate(shares, 1):
        ends = range(number, len(run) - (len(shares) - number) + 1)
        best = {
            end: min(
                (cost + abs(sum(lengths[start:end]) - share * scale), (*cuts, end))
                for start, (cost, cuts) in best.items()
                if start < end
            )
            for end in ends
        }
    return [tuple(run[start:end]) for start, end in pairwise(best[len(run)][1])]


def _length(block: Block) -> float:
    """Letters of a paragraph, one at least."""
    return max(1, len(plain_text(block.html))) if isinstance(block, Paragraph) else 1
