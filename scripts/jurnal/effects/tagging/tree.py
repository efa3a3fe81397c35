"""The structure tree of a PDF as plain nodes (ISO 32000-1, 14.7 and 14.8): what a screen reader walks through."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Final

import pydyf
from weasyprint.formatting_structure.boxes import Box

HEADINGS: Final = frozenset({"H1", "H2", "H3", "H4", "H5", "H6"})
FLOWING: Final = HEADINGS | {"P", "Caption", "Lbl", "Span", "Link", "Reference"}
"""Structure types that hold words and no paragraphs."""
HOLDING: Final = FLOWING | {"LBody", "TH", "TD"}
"""Structure types that may hold words; the others hold only structure."""
Attributes = dict[str, dict[str, str | int | list[float]]]
"""Attributes of a structure element by their owner, "Table", "List" or "Layout": of one at most."""
CUSTOM: Final = {"Aside": "Sect"}
"""Types of our own, and the standard type each stands for."""


@dataclass(eq=False)
class Leaf:
    """Something painted in one go: a run of words on one line, or a picture (no `text`). `line` tells lines apart,
    `floated` is a drop cap. What its marked content says differently from its glyphs: `actual` instead of all of it,
    `opening` (so many letters, what is said before them) at its beginning, `soft` a hyphen at its end that only the
    line needs, `space` one more after it. `marks` are its numbers in the content of its page."""

    page: int
    box: Box
    text: str = ""
    line: int = 0
    floated: bool = False
    actual: str = ""
    opening: tuple[int, str] | None = None
    soft: bool = False
    space: bool = False
    marks: list[int] = field(default_factory=list)


@dataclass(eq=False)
class Annotation:
    """A link's place on a page: WeasyPrint's annotation."""

    page: int
    content: pydyf.Dictionary


@dataclass(eq=False)
class Node:
    """A structure element. `lang` is the language of its words, `alt` what is said instead of them, `title` its name,
    `attributes` its attributes and whose they are."""

    type: str
    parent: Node | None = None
    lang: str = ""
    alt: str = ""
    title: str = ""
    attributes: Attributes = field(default_factory=dict)
    kids: list[Node | Leaf | Annotation] = field(default_factory=list)

    def add(self, type_: str, lang: str = "", *, alt: str = "", title: str = "") -> Node:
        """A new last child."""
        node = Node(type_, self, lang or self.lang, alt, title)
        self.kids.append(node)
        return node

    def nearest(self, *types: str) -> Node | None:
        """The node itself or the nearest above it that is of one of the types."""
        node: Node | None = self
        while node is not None and node.type not in types:
            node = node.parent
        return node

    def walk(self) -> Iterator[Node]:
        """The node and all nodes below it, in the order they are read."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()

    def leaves(self) -> Iterator[Leaf]:
        """Everything painted below it, in the order it is read."""
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.leaves()
            elif isinstance(kid, Leaf):
                yield kid

    def drop(self, leaves: Collection[Leaf]) -> None:
        """Take leaves out, wherever they are."""
        self.kids = [kid for kid in self.kids if not isinstance(kid, Leaf) or kid not in leaves]
        for kid in self.kids:
            if isinstance(kid, Node):
                kid.drop(leaves)

    def prune(self) -> bool:
        """Drop what holds nothing; whether anything is left."""
        self.kids = [kid for kid in self.kids if not isinstance(kid, Node) or kid.prune()]
        return bool(self.kids)


def texts(root: Node) -> Iterator[Node]:
    """The outermost nodes that hold words: paragraphs, headings, labels, what a list's item says …"""
    for kid in root.kids:
        if isinstance(kid, Node):
            if kid.type in FLOWING or (kid.type in HOLDING and any(isinstance(one, Leaf) for one in kid.kids)):
                yield kid
            else:
                yield from texts(kid)
