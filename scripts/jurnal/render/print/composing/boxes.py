"""A paragraph as a row of boxes: pieces of words of a known width, each with what may happen after it."""

from __future__ import annotations

import html as entities
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from jurnal.render.print.composing.faces import Divide, Face, Width
from jurnal.render.print.cut import HYPHEN, TOKEN, is_ink

HANG = {HYPHEN: 0.5, "-": 0.5, ",": 0.6, ".": 0.6}
"""How much of a mark at the end of a line stands outside the column: the edge then looks straight."""
LEAST, BEFORE, AFTER = 6, 3, 3
"""Words of fewer letters are not divided; so many letters stand before and after a division."""
_WORD = re.compile(r"[^\W\d_]+")
_AFTER_HYPHEN = re.compile(r"(?<=[^\W\d_]{2}-)(?=[^\W\d_]{3})|(?<=[/\u200b])(?=\w)")


class After(Enum):
    """What follows a box."""

    NOTHING = "the word goes on and may not be parted here"
    DIVISION = "the word goes on and may be divided here"
    PART = "a hyphen or stroke of the word itself: a line may end here"
    SPACE = "a space: a line may end here"
    FIXED = "a space at which no line ends"


@dataclass(frozen=True)
class Box:
    """A piece of a word: its width in points, its first ink, how many characters; `space` is the width of the space
    after it, `end` what a line that ends here is longer by (the hyphen), `hang` how much of that stands outside."""

    width: float
    start: int
    letters: int
    after: After
    space: float = 0.0
    end: float = 0.0
    hang: float = 0.0
    name: bool = False
    text: str = ""


@dataclass(frozen=True)
class _Run:
    """Characters of one style without white space; `kept`: no line ends at a space among them, `whole`: no word is
    divided, as of another language."""

    text: str
    face: Face
    kept: bool
    whole: bool


class UnknownMarkupError(ValueError):
    """Markup whose width only the engine knows."""


_PLAIN = re.compile(r'<(?:a|abbr|q|span lang="[\w-]+"|span class="(?:nb|see|nh|n)")(?:\s[^>]*)?>')
_Style = tuple[Face, bool, bool]
"""Face, and what `_Run` says of its words."""


def boxes(html: str, face: Face, width: Width, divide: Divide) -> list[Box]:
    """The boxes of inline HTML; UnknownMarkupError when it holds what is not running text."""
    out: list[Box] = []
    ink = 0
    words = list(_words(html, face))
    for number, (runs, space) in enumerate(words):
        text = "".join(run.text for run in runs)
        ends = _ends(text, divide) if not any(run.whole for run in runs) else {}
        last = number == len(words) - 1
        tail = After.NOTHING if last else After.SPACE if space == " " else After.FIXED
        for piece, run, after in _pieces(runs, ends, tail):
            seen = sum(map(is_ink, piece))
            gap = width(" ", run.face) if after in (After.SPACE, After.FIXED) else 0.0
            closing = HYPHEN if after is After.DIVISION else ""
            mark = closing or piece[-1:]
            out.append(
                Box(
                    width(piece, run.face),
                    ink,
                    len(piece),
                    after,
                    gap,
                    width(closing, run.face) if closing else 0.0,
                    width(mark, run.face) * HANG.get(mark, 0.0),
                    text[:1].isupper() and number > 0,
                    piece,
                )
            )
            ink += seen
    return out


def _pieces(runs: Sequence[_Run], ends: dict[int, After], tail: After) -> Iterator[tuple[str, _Run, After]]:
    """Each run cut at the ends of the word that fall into it."""
    place = 0
    whole = sum(len(run.text) for run in runs)
    for run in runs:
        stop = place + len(run.text)
        marks = sorted({at for at in ends if place < at < stop} | {stop})
        start = place
        for at in marks:
            after = tail if at == whole else ends.get(at, After.NOTHING)
            yield run.text[start - place : at - place], run, after
            start = at
        place = stop


def _ends(word: str, divide: Divide) -> dict[int, After]:
    out: dict[int, After] = {found.start(): After.PART for found in _AFTER_HYPHEN.finditer(word)}
    for found in _WORD.finditer(word):
        part = found[0]
        beside_digit = word[found.start() - 1 : found.start()].isdigit()
        if len(part) < LEAST or beside_digit or part[1:] != part[1:].lower():
            continue
        for at in divide(part):
            if BEFORE <= at <= len(part) - AFTER:
                out[found.start() + at] = After.DIVISION
    return out


def _words(html: str, face: Face) -> Iterator[tuple[list[_Run], str]]:
    """The words of HTML, each as runs of one style, with the space that follows."""
    stack: list[_Style] = [(face, False, False)]
    runs: list[_Run] = []
    gap = ""
    for token in TOKEN.findall(html):
        if token.startswith("<"):
            _follow(token, stack)
            continue
        char = entities.unescape(token) if token.startswith("&") else token
        now, kept, whole = stack[-1]
        if char.isspace() and char not in "\u202f":
            fixed = kept or char in "\u00a0\u2007"
            gap = gap if gap == " " else "\u00a0" if fixed else " "
            continue
        if gap and runs:
            yield runs, gap
            runs = []
        gap = ""
        if runs and (runs[-1].face, runs[-1].kept, runs[-1].whole) == (now, kept, whole):
            runs[-1] = _Run(runs[-1].text + char, now, kept, whole)
        else:
            runs.append(_Run(char, now, kept, whole))
    if runs:
        yield runs, ""


def _follow(token: str, stack: list[_Style]) -> None:
    if token.startswith("</"):
        stack.pop()
        if not stack:
            raise UnknownMarkupError(token)
        return
    face, kept, whole = stack[-1]
    name = re.sub(r"[</>]", " ", token).split()[0].lower()
    if name in ("strong", "b"):
        stack.append((face.bold(), kept, whole))
    elif name in ("em", "i"):
        stack.append((face.slanted(), kept, whole))
    elif token == "<sup>":
        stack.append((face.raised(), kept, whole))
    elif _PLAIN.fullmatch(token):
        together = 'class="nb"' in token or 'class="see"' in token
        stack.append((face, kept or together, whole or together or 'class="nh"' in token or " lang=" in token))
    else:
        raise UnknownMarkupError(token)
