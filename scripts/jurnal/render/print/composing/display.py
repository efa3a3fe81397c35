"""Words that are looked at before they are read: headlines, standfirsts, questions, quotations. Their lines are as few
as they can be and as equal, and end where the voice may pause."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from jurnal.render.print.composing.boxes import After, Box
from jurnal.render.print.composing.breaking import NEVER, End, Manner, line_ends
from jurnal.render.print.composing.faces import Face
from jurnal.render.print.cut import cut

LEADS = frozenset(
    "а без бы в во для до за и из или к ко ли на над не ни но о об от по под при про с со у что чем как это"
    " the a an of to in on for and or".split()
)
"""Words that lean on the next one: no line ends after them."""
TRAILS = frozenset(
    "да де та те ма ме ба бе па пе мен бен пен ғой қой ғана қана ғана үшін емес екен еді ше бы ли же".split()
)
"""Words that lean on the one before: no line begins with them."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Display:
    """One kind of them: its face, HTML to try it in, what the style sheet puts before it."""

    face: Face
    frame: str
    before: str = ""


def _golos(weight: int, size: float, tracking: float = 0.0) -> Face:
    return Face("Golos Text", weight, size, lining=True, tracking=tracking)


def _quote(size: float, tracking: float = 0.0) -> Face:
    return Face("Literata", 400, size, italic=True, tracking=tracking)


_TITLES = {58: -0.034, 48: -0.03, 39: -0.028, 36: -0.022, 31: -0.025, 26: -0.02, 21: -0.016}
DISPLAYS: dict[str, Display] = {
    "q": Display(_golos(600, 9.5), '<div class="text"><p class="q">{}</p></div>', "–\u00a0"),
    "h2": Display(_golos(800, 11, -0.006), '<div class="text"><h3 class="h2">{}</h3></div>'),
    "h3": Display(_golos(800, 9.5, -0.006), '<div class="text"><h3 class="h3">{}</h3></div>'),
    "box": Display(_golos(800, 11), '<div class="box" style="padding:0"><h4>{}</h4></div>'),
    "chart": Display(_golos(800, 11), '<div class="chart"><h4>{}</h4></div>'),
    "news": Display(_golos(800, 14, -0.012), '<div class="news-head"><h2>{}</h2></div>'),
    "news-words": Display(Face("Golos Text", 600, 9.25), '<div class="news-head"><p class="ns">{}</p></div>'),
    "quote": Display(_quote(15), '<div class="text"><blockquote class="pq"><p>{}</p></blockquote></div>'),
    "rail-quote": Display(_quote(12.5), '<div class="railtext"><blockquote class="pq"><p>{}</p></blockquote></div>'),
    "says loud": Display(_quote(22), '<div class="voice loud"><p class="says">{}</p></div>'),
    "says": Display(_quote(17), '<div class="voice"><p class="says">{}</p></div>'),
    "stand": Display(Face("Literata", 400, 13), '<p class="stand">{}</p>'),
    **{
        f"shout {name}".strip(): Display(_quote(size, -0.005), f'<div class="shout {name}"><p>{{}}</p></div>')
        for name, size in (("", 33), ("m2", 25), ("m3", 21), ("alone", 40), ("alone m2", 33), ("alone m3", 25))
    },
    **{
        f"wide {name}".strip(): Display(_quote(size), f'<div class="widebox {name}"><p>{{}}</p></div>')
        for name, size in (("", 25), ("m3", 21))
    },
    **{
        f"title s{size}": Display(_golos(900, size, tracking), f'<h1 class="title s{size}">{{}}</h1>')
        for size, tracking in _TITLES.items()
    },
}
"""All of them, as the style sheet of the theme sets them."""


def bound(row: Sequence[Box], words: Sequence[str]) -> list[Box]:
    """The boxes with no line end inside a word, after one that leans on the next, or before one that leans on the
    last."""
    out = [replace(box, after=After.NOTHING) if box.after is After.PART else box for box in row]
    for number, box in enumerate(out[:-1]):
        leads = words[number] in LEADS
        if box.after is After.SPACE and (leads or words[number + 1] in TRAILS):
            out[number] = replace(box, after=After.FIXED)
    return out


def word_of(text: str) -> str:
    """The bare word of a piece of text; empty when it is none."""
    found = _WORD.search(text)
    return found[0] if found and text[: found.start()].strip("«(–- ") == "" else ""


def even_ends(row: Sequence[Box], width: float, size: float) -> list[End]:
    """The ends of as few lines as the width allows, as equal as they can be; none when the words do not fit."""
    few = line_ends(row, lambda _line: width, 1, Manner(size, even=width))
    whole = sum(box.width + box.space for box in row)
    if not few or any(end.natural > width for end in few):
        return []
    ends = line_ends(row, lambda _line: width, 1, Manner(size, even=min(width, whole / len(few))))
    return ends if len(ends) == len(few) else few


def parted(html: str, row: Sequence[Box], ends: Sequence[End]) -> str:
    """The words with a <br> at the end of each line but the last."""
    stops = [0, *(row[end.box + 1].start for end in ends[:-1]), int(NEVER)]
    return "<br>".join(cut(html, first, last) for first, last in itertools.pairwise(stops))
