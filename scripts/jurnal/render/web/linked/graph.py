"""A graph of JSON-LD, and the names its nodes have: an address of the site with a fragment, the same on every page."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from markupsafe import Markup

Node = Mapping[str, object]
"""A thing with its properties; `@id` names it, so that other pages may say more of it."""
TYPESET = str.maketrans({"\u2060": None, "\u00ad": None, "\u00a0": " ", "\u202f": " "})
"""What keeps words together or parts them on a page says nothing to machines."""


def data_block(nodes: Iterable[Node]) -> Markup:
    """The content of `<script type="application/ld+json">`: "<" is written as JSON may write it, so that no words can
    end the block (JSON-LD 1.1, 7.3)."""
    graph = {"@context": "https://schema.org", "@graph": list(nodes)}
    written = json.dumps(graph, ensure_ascii=False, separators=(",", ":"))
    return Markup(written.translate(TYPESET).replace("&", r"\u0026").replace("<", r"\u003c").replace(">", r"\u003e"))


def known(**values: object) -> Node:
    """A node of those values that say something; `at_id` and `at_type` are `@id` and `@type`."""
    return {name.replace("at_", "@"): value for name, value in values.items() if value not in (None, "", (), [])}


def illustrated(node: Node, picture: str) -> Node:
    """The node of what a page tells, with its social card where it has no picture of its own."""
    return {**node, "image": [picture]} if "mainEntityOfPage" in node and "image" not in node else node


def named(address: str) -> Node:
    """The thing of that name, described elsewhere."""
    return {"@id": address}


def alone(things: list[Node]) -> object:
    """One thing by itself, several as a list, none as nothing."""
    return things[0] if len(things) == 1 else things
