"""The structure tree in a PDF: its objects, the tree that leads from marks to them, and what a tagged PDF must say of
itself (ISO 14289-1)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pydyf
from weasyprint.document import Document
from weasyprint.formatting_structure.boxes import Box
from weasyprint.pdf.stream import Stream

from jurnal.effects.tagging.marking import marked
from jurnal.effects.tagging.reading import Reading
from jurnal.effects.tagging.tree import CUSTOM, Annotation, Leaf, Node
from jurnal.effects.tagging.wording import settle
from jurnal.render.print.cut import HYPHEN


class UntaggableError(ValueError):
    """Words are painted where they cannot be tagged."""


def tag(pdf: pydyf.PDF, document: Document, _version: str, streams: Sequence[Stream]) -> None:
    """Tag a document while WeasyPrint writes it, in the place of its own `add_tags`."""
    reading = Reading(document)
    root = reading.read()
    silent = settle(root)
    root.prune()
    for leaf in silent:
        reading.artifacts[leaf.page][leaf.box] = ""
    _mark(document, root, streams, reading.artifacts)
    _keep_links(pdf, root)
    _Writer(pdf, len(streams)).write(root)
    pdf.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})
    pdf.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})


def _mark(document: Document, root: Node, streams: Sequence[Stream], artifacts: Sequence[dict[Box, str]]) -> None:
    """Give every leaf its mark in the content of its page."""
    fonts: dict[str, dict[int, str]] = {}
    for font in document.fonts.values():
        fonts.setdefault(font.hash, {}).update(font.to_unicode)
    owners: list[dict[Box, tuple[Leaf, str]]] = [{} for _ in streams]
    for node in root.walk():
        for kid in node.kids:
            if isinstance(kid, Leaf):
                owners[kid.page][kid.box] = (kid, node.type)
    for stream, leaves, hidden in zip(streams, owners, artifacts, strict=True):
        numbers = {box: mark["mcid"] for box, mark in stream._tags.items()}
        read = {numbers[box]: owner for box, owner in leaves.items() if box in numbers}
        unread = {numbers[box]: kind for box, kind in hidden.items() if box in numbers}
        stream.stream[:] = marked(stream.stream, read, unread, fonts)
        stream._tags.clear()
        lost = next((leaf for leaf, _ in leaves.values() if not leaf.marks), None)
        if lost is not None:
            raise UntaggableError(f"page {lost.page + 1}: what is painted in a group has no tag: {lost.text}")


def _keep_links(pdf: pydyf.PDF, root: Node) -> None:
    """Take every annotation off the pages that no link of the tree has."""
    kept = {kid.content.reference for node in root.walk() for kid in node.kids if isinstance(kid, Annotation)}
    for reference in pdf.page_references:
        page = pdf.objects[int(reference.split()[0])]
        if "Annots" in page:
            page["Annots"][:] = [annotation for annotation in page["Annots"] if annotation in kept]


class _Writer:
    """Writes a tree into a PDF of so many pages."""

    def __init__(self, pdf: pydyf.PDF, pages: int) -> None:
        self.pdf = pdf
        self.by_mark: list[dict[int, bytes]] = [{} for _ in range(pages)]
        self.by_annotation: list[bytes] = []

    def write(self, root: Node) -> None:
        """Add the tree."""
        parents = self._object({})
        top = self._object({"Type": "/StructTreeRoot", "ParentTree": parents.reference})
        if CUSTOM:
            top["RoleMap"] = pydyf.Dictionary({name: f"/{standard}" for name, standard in CUSTOM.items()})
        top["K"] = pydyf.Array([self._element(root, top.reference, "").reference])
        nums = pydyf.Array()
        for page, marks in enumerate(self.by_mark):
            nums += [page, pydyf.Array([marks[number] for number in sorted(marks)])]
        for place, owner in enumerate(self.by_annotation, start=len(self.by_mark)):
            nums += [place, owner]
        parents["Nums"] = nums
        top["ParentTreeNextKey"] = len(self.by_mark) + len(self.by_annotation)
        self.pdf.catalog["StructTreeRoot"] = top.reference

    def _object(self, entries: dict[str, Any]) -> pydyf.Dictionary:
        made = pydyf.Dictionary(entries)
        self.pdf.add_object(made)
        return made

    def _element(self, node: Node, parent: bytes, lang: str) -> pydyf.Dictionary:
        element = self._object({"Type": "/StructElem", "S": f"/{node.type}", "P": parent})
        if node.lang and node.lang != lang:
            element["Lang"] = pydyf.String(node.lang)
        if node.alt:
            element["Alt"] = pydyf.String(node.alt)
        if node.title:
            element["T"] = pydyf.String(node.title)
        owners = [
            pydyf.Dictionary({"O": f"/{owner}", **_values(more)}) for owner, more in node.attributes.items() if more
        ]
        if owners:
            element["A"] = owners[0] if len(owners) == 1 else pydyf.Array(owners)
        page = next((kid.page for kid in node.kids if not isinstance(kid, Node)), None)
        if page is not None:
            element["Pg"] = self.pdf.page_references[page]
        kids = pydyf.Array()
        for kid in node.kids:
            if isinstance(kid, Leaf):
                kids += [self._mark(kid.page, number, element.reference, page) for number in kid.marks]
            elif isinstance(kid, Annotation):
                kids.append(self._annotation(kid, node, element.reference))
            else:
                kids.append(self._element(kid, element.reference, node.lang).reference)
        element["K"] = kids
        return element

    def _mark(self, page: int, number: int, element: bytes, own: int | None) -> int | pydyf.Dictionary:
        self.by_mark[page][number] = element
        if page == own:
            return number
        return pydyf.Dictionary({"Type": "/MCR", "Pg": self.pdf.page_references[page], "MCID": number})

    def _annotation(self, kid: Annotation, node: Node, element: bytes) -> pydyf.Dictionary:
        kid.content["StructParent"] = len(self.by_mark) + len(self.by_annotation)
        kid.content["Contents"] = pydyf.String(_said(node))
        self.by_annotation.append(element)
        reference = self.pdf.page_references[kid.page]
        return pydyf.Dictionary({"Type": "/OBJR", "Obj": kid.content.reference, "Pg": reference})


def _values(attributes: dict[str, Any]) -> dict[str, Any]:
    return {name: pydyf.Array(value) if isinstance(value, list) else value for name, value in attributes.items()}


def _said(node: Node) -> str:
    """The words of a link, or what is said of its picture."""
    words = [leaf.text.rstrip(HYPHEN) if leaf.soft else leaf.text + " " * leaf.space for leaf in node.leaves()]
    said = " ".join("".join(words).replace("\u00a0", " ").split())
    return said or next((one.alt for one in node.walk() if one.alt), "")
