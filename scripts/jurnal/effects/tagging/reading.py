"""Laid-out pages to a structure tree: what is read, in which order, as what.

The pages are boxes placed one by one; their HTML says what they are. `data-part` and `data-piece` on a page or a block
begin a section and a piece, `data-order` on a placed box is its place among those of its page, `data-goes-on` and the
class `cont` are the two ends of a text that goes on in another column; roles and tags say the rest (`roles`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final
from xml.etree.ElementTree import Element

from weasyprint.document import Document
from weasyprint.formatting_structure.boxes import BlockLevelBox, Box, LineBox, ReplacedBox, TextBox
from weasyprint.layout.absolute import AbsolutePlaceholder

from jurnal.effects.tagging import roles
from jurnal.effects.tagging.tree import FLOWING, HOLDING, Annotation, Leaf, Node

PT: Final = 0.75
"""WeasyPrint counts in CSS pixels."""
ORDER: Final = 50
"""The place of a box that does not say its own."""
Key = tuple[int, str]
"""An element or one of its pseudo-elements."""


@dataclass(frozen=True)
class Spot:
    """Where one is on the way down: the node that words go to (None: the piece that is being read), the element, the
    nearest element that is a block, the line, whether one is in a drop cap, and the kind of artifact one is in."""

    node: Node | None = None
    key: Key = (0, "")
    block: Key = (0, "")
    line: int = 0
    floated: bool = False
    artifact: str | None = None


class Reading:
    """Reads a document page by page. `artifacts` are the boxes of each page that say nothing, with their kinds."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.root = Node("Document", lang=document.metadata.lang or "")
        self.artifacts: list[dict[Box, str]] = []
        self._part = self._piece = self.root
        self._turned: tuple[str, str] | None = None
        self._nodes: dict[Key, Node] = {}
        self._paragraphs: dict[tuple[int, Key], Node] = {}
        self._cut: dict[str, Node] = {}
        self._levels: list[int] = []

    def read(self) -> Node:
        """The tree of the whole document."""
        for page in self.document.pages:
            self.artifacts.append({})
            self._walk(page._page_box, Spot())
        self.root.prune()
        return self.root

    def _walk(self, box: Box, spot: Spot) -> None:
        box = box._box if isinstance(box, AbsolutePlaceholder) else box
        if isinstance(box, TextBox):
            self._words(box, spot)
            return
        spot = self._inside(box, spot)
        if isinstance(box, ReplacedBox):
            self._picture(box, spot)
            return
        for child in sorted(getattr(box, "children", ()), key=_order):
            self._walk(child, spot)

    def _inside(self, box: Box, spot: Spot) -> Spot:
        """Where one is within a box."""
        if isinstance(box, LineBox):
            return replace(spot, line=id(box))
        key = (id(box.element), str(box.element_tag))
        if box.element is None or key == spot.key:
            return spot
        spot = replace(spot, key=key, floated=spot.floated or box.is_floated())
        if isinstance(box, BlockLevelBox):
            spot = replace(spot, block=key)
        if spot.artifact is None:
            spot = self._entered(box, spot)
        return spot

    def _entered(self, box: Box, spot: Spot) -> Spot:
        """What an element makes of the words in it."""
        element = box.element
        self._turn(element)
        type_ = roles.structure_type(element, spot.key[1])
        if type_ == roles.HIDDEN:
            return replace(spot, artifact=element.get("data-artifact", ""))
        if type_ not in (roles.CLEAR, "Figure"):
            spot = replace(spot, node=self._node(box, type_, spot))
        if box.link_annotation and spot.node is not None:
            link = spot.node.nearest("Link")
            if link is not None:
                self._lead(link, box)
        return spot

    @property
    def _page(self) -> int:
        return len(self.artifacts) - 1

    def _turn(self, element: Element) -> None:
        """Begin the section and the piece that an element begins. A page that goes on with the same begins neither."""
        part, slug = element.get("data-part"), element.get("data-piece")
        if part is not None:
            if slug and (part, slug) == self._turned:
                return
            self._turned = (part, slug or "")
            if not part:
                self._part = self.root
            elif self._part.title != part:
                self._part = self.root.add("Sect", title=part)
        if part is not None or slug is not None:
            self._piece = self._part.add("Art" if slug else "Sect", title=element.get("data-title", ""))
            self._levels.clear()

    def _node(self, box: Box, type_: str, spot: Spot) -> Node:
        """The node of an element: of its first box a new one, of the others the same."""
        if spot.key not in self._nodes:
            self._nodes[spot.key] = self._new(box, type_, spot)
        return self._nodes[spot.key]

    def _new(self, box: Box, type_: str, spot: Spot) -> Node:
        element, lang = box.element, box.style["lang"] or ""
        above = spot.node or self._piece
        if above.type in FLOWING and type_ != "Link":
            return above  # a paragraph in a paragraph is a part of it
        if type_ == "H":
            type_ = f"H{self._level(roles.level(element))}"
        kind = "H" if type_.startswith("H") else type_
        state = (element.get("class") or "").split()
        node = self._cut.pop(kind, None) if "cont" in state else None
        if node is None:
            node = self._below(above, type_, spot).add(type_, lang)
            node.attributes = roles.attributes(element, type_)
        if element.get("data-goes-on") is not None:
            self._cut[kind] = node
        return node

    def _below(self, above: Node, type_: str, spot: Spot) -> Node:
        """The node that one of a type belongs to: made where the HTML has none."""
        if type_ == "Link":
            entry = above.type == "TOC"
            return above.add("TOCI").add("Reference") if entry else self._holder(replace(spot, node=above))
        if type_ in ("Lbl", "LBody"):
            item = above.nearest("LI", "L") or above.add("L")
            new = item.type == "L" and not (type_ == "LBody" and item.kids)
            return item.add("LI") if new else _last(item) if item.type == "L" else item
        if above.type == "TOC":
            return above if type_ == "Caption" else above.add("TOCI")
        return _body(above) if above.type == "LI" else above

    def _level(self, written: int) -> int:
        """The level a heading has in its piece: one below the heading it belongs to, whatever number it was given, so
        that none is skipped."""
        while self._levels and self._levels[-1] >= written:
            self._levels.pop()
        self._levels.append(written)
        return min(6, len(self._levels))

    def _holder(self, spot: Spot) -> Node:
        """The node that takes words here; what only holds structure gets a paragraph for each block of words."""
        node = spot.node or self._piece
        if node.type in HOLDING:
            return node
        if node.type == "LI":
            return _body(node)
        key = (id(node), spot.block)
        if key not in self._paragraphs:
            above = node.add("TOCI") if node.type == "TOC" else node
            self._paragraphs[key] = above.add("P")
        return self._paragraphs[key]

    def _words(self, box: Box, spot: Spot) -> None:
        if spot.artifact is not None or not box.text:
            self.artifacts[-1][box] = spot.artifact or ""
            return
        node, lang = self._holder(spot), box.style["lang"] or ""
        if lang != node.lang:
            last = node.kids[-1] if node.kids else None
            again = isinstance(last, Node) and last.type == "Span" and last.lang == lang
            node = last if again and isinstance(last, Node) else node.add("Span", lang)
        node.kids.append(Leaf(self._page, box, box.text, spot.line, spot.floated))

    def _picture(self, box: Box, spot: Spot) -> None:
        alt = roles.alternative(box.element)
        if spot.artifact is not None or not alt:
            self.artifacts[-1][box] = spot.artifact or ""
            return
        node = spot.node or self._piece
        figure = (_body(node) if node.type == "LI" else node).add("Figure", alt=alt)
        figure.attributes = {"Layout": {"BBox": self._bounds(box)}}
        figure.kids.append(Leaf(self._page, box))

    def _lead(self, link: Node, box: Box) -> None:
        """Give a link the place of a box. WeasyPrint makes a link of every box in a link: one that lies on another is
        made one with it."""
        place = _corners(box.link_annotation["Rect"])
        if not _area(place):
            return
        for kid in link.kids:
            if isinstance(kid, Annotation) and kid.page == self._page:
                other = _corners(kid.content["Rect"])
                if 3 * _area(_common(place, other)) > min(_area(place), _area(other)):
                    kid.content["Rect"][:] = [*map(min, place[:2], other[:2]), *map(max, place[2:], other[2:])]
                    return
        link.kids.append(Annotation(self._page, box.link_annotation))

    def _bounds(self, box: Box) -> list[float]:
        """Where a picture stands on its page in points from the lower left corner of the sheet, what is cut off left
        out."""
        page = self.document.pages[self._page]
        left, top = box.content_box_x(), box.content_box_y()
        sides = (left, page.height - top - box.height, left + box.width, page.height - top)
        limits = (page.width, page.height, page.width, page.height)
        return [round(min(max(side, 0.0), limit) * PT, 2) for side, limit in zip(sides, limits, strict=True)]


def _order(box: Box) -> int:
    element = box.element
    return ORDER if element is None else int(element.get("data-order") or ORDER)


Corners = tuple[float, float, float, float]
"""Left, foot, right, head."""


def _corners(rectangle: Sequence[float]) -> Corners:
    """A rectangle of a PDF, which may be given from any corner."""
    (left, right), (foot, head) = sorted(rectangle[::2]), sorted(rectangle[1::2])
    return left, foot, right, head


def _common(one: Corners, other: Corners) -> Corners:
    return (*map(max, one[:2], other[:2]), *map(min, one[2:], other[2:]))  # type: ignore[return-value]


def _area(corners: Corners) -> float:
    left, foot, right, head = corners
    return max(0.0, right - left) * max(0.0, head - foot)


def _last(node: Node) -> Node:
    """The last item of a list."""
    last = node.kids[-1] if node.kids else None
    return last if isinstance(last, Node) else node.add("LI")


def _body(item: Node) -> Node:
    """What a list's item says, beside its label."""
    last = item.kids[-1] if item.kids else None
    return last if isinstance(last, Node) and last.type == "LBody" else item.add("LBody")
