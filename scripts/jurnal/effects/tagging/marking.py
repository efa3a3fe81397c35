"""The marked content of a page: everything painted belongs to a structure element or is an artifact (ISO 14289-1, 7.1),
and says the words it stands for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import pydyf

from jurnal.effects.tagging.showing import Glyphs, Operation, said
from jurnal.effects.tagging.tree import Leaf

PAGINATION: Final = {"header": "Header", "footer": "Footer"}


def marked(
    operations: Sequence[Operation], leaves: Mapping[int, tuple[Leaf, str]], artifacts: Mapping[int, str], fonts: Glyphs
) -> list[Operation]:
    """A page's operations with their marks made anew. `leaves` are what is read, by WeasyPrint's number of the mark,
    with their structure types; they get new numbers. `artifacts` are the kinds of what is not read."""
    out: list[Operation] = []
    count = 0
    place = 0
    while place < len(operations):
        number = _number(operations, place)
        if number is None:
            out.append(operations[place])
            place += 1
            continue
        end = _end(operations, place + 3)
        inside = list(operations[place + 3 : end])
        place = end + 1
        if number not in leaves:
            out += [*_artifact(artifacts.get(number, "")), *inside, b"EMC"] if _paints(inside) else inside
            continue
        leaf, type_ = leaves[number]
        before, runs, after = said(inside, leaf, fonts)
        out += before
        for words, run in runs:
            properties = pydyf.Dictionary({"MCID": count})
            if words:
                properties["ActualText"] = pydyf.String(words)
            tag = "Span" if words else type_  # poppler looks for words in a Span only
            out += [f"/{tag}", properties, b"BDC", *run, b"EMC"]
            leaf.marks.append(count)
            count += 1
        out += after
    return out


def _number(operations: Sequence[Operation], place: int) -> int | None:
    """The number of the mark that begins here."""
    if place + 2 >= len(operations) or operations[place + 2] != b"BDC" or not isinstance(operations[place + 1], dict):
        return None
    number = operations[place + 1].get("MCID")
    return None if number is None else int(number)


def _end(operations: Sequence[Operation], place: int) -> int:
    """Where the mark whose inside begins here ends."""
    depth = 1
    while True:
        depth += (operations[place] in (b"BDC", b"BMC")) - (operations[place] == b"EMC")
        if not depth:
            return place
        place += 1


def _artifact(kind: str) -> list[Operation]:
    if kind not in PAGINATION:
        return ["/Artifact", b"BMC"]
    return ["/Artifact", pydyf.Dictionary({"Type": "/Pagination", "Subtype": f"/{PAGINATION[kind]}"}), b"BDC"]


def _paints(operations: Sequence[Operation]) -> bool:
    return any(operation not in (b"BT", b"ET", b"q", b"Q") for operation in operations)
