"""What the words of a page are to a reader who goes by the file and not by the eye: whole words where a line divides
them, a space where a line ends between two words, a drop cap that belongs to its word."""

from __future__ import annotations

import re
from typing import Final

from jurnal.effects.tagging.tree import Leaf, Node, texts
from jurnal.render.print.cut import HYPHEN

SPACED: Final = 0.08
"""Letters set further apart than so many ems are taken for single words by programs that go by the gaps."""
_JOINED: Final = re.compile(r"\w[-/]$|\d[\u2013\u2014]$")
"""The end of a line that parts no words: a hyphen, a stroke, the dash of a range."""
_LETTERS: Final = re.compile(r"[^\W\d_]+")


def settle(root: Node) -> set[Leaf]:
    """Decide for every run of words what it is to say. Those that say nothing of their own are taken out of the tree
    and come back: white space, and drop caps, whose letter the rest of the word says."""
    silent: set[Leaf] = set()
    for node in texts(root):
        leaves = [leaf for leaf in node.leaves() if leaf.text]
        words = [leaf for leaf in leaves if leaf.text.strip()]
        silent.update(leaf for leaf in leaves if leaf not in words)
        _part(leaves)
        silent.update(_drop_cap(words))
        for leaf in words:
            if _spacing(leaf) > SPACED:
                leaf.actual = leaf.text.rstrip(HYPHEN) + (" " if leaf.space else "")
    root.drop(silent)
    return silent


def _part(leaves: list[Leaf]) -> None:
    """Put a space between words that only a new line or an undrawn space parts."""
    before: Leaf | None = None
    blank = False
    for leaf in leaves:
        if not leaf.text.strip():
            blank = True
            continue
        if before is not None and not before.floated:
            ended = before.line != leaf.line
            before.soft = ended and before.text.endswith(HYPHEN)
            parted = blank or (ended and not before.soft and not _JOINED.search(before.text))
            before.space = parted and not before.text[-1].isspace() and not leaf.text[0].isspace()
        before, blank = leaf, False


def _drop_cap(words: list[Leaf]) -> list[Leaf]:
    """Let the rest of a word say its drop cap too. One that is a word by itself stays."""
    if len(words) < 2 or not words[0].floated or words[1].floated:
        return []
    if words[0].box.element.get("data-word"):
        words[0].space = True
        return []
    rest = _LETTERS.match(words[1].text)
    if not rest:
        return []
    words[1].opening = (rest.end(), words[0].text)
    return words[:1]


def _spacing(leaf: Leaf) -> float:
    """How far the letters stand apart, in ems."""
    spacing, size = leaf.box.style["letter_spacing"], leaf.box.style["font_size"]
    return float(spacing) / float(size) if isinstance(spacing, int | float) and size else 0.0
