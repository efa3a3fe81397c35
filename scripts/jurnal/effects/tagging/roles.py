"""Which structure type an element of a printed page has, by its role or its tag."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final
from xml.etree.ElementTree import Element

from jurnal.effects.tagging.tree import Attributes

SVG: Final = "{http://www.w3.org/2000/svg}svg"
HIDDEN: Final = "hidden"
"""What says nothing: an artifact."""
CLEAR: Final = ""
"""No structure of its own."""

ROLES: Mapping[str, str] = MappingProxyType(
    {
        "caption": "Caption",
        "complementary": "Aside",
        "definition": "LBody",
        "doc-pullquote": "BlockQuote",
        "doc-toc": "TOC",
        "list": "L",
        "paragraph": "P",
        "presentation": CLEAR,
        "term": "Lbl",
    }
)
"""By `role` (WAI-ARIA 1.2 and DPUB-ARIA 1.1)."""
TAGS: Mapping[str, str] = MappingProxyType(
    {
        "blockquote": "BlockQuote",
        "dd": "LBody",
        "dl": "L",
        "dt": "Lbl",
        "figcaption": "Caption",
        "figure": "Div",
        "img": "Figure",
        "li": "LI",
        "ol": "L",
        "p": "P",
        "svg": "Figure",
        "table": "Table",
        "caption": "Caption",
        "tbody": "TBody",
        "td": "TD",
        "tfoot": "TFoot",
        "th": "TH",
        "thead": "THead",
        "tr": "TR",
        "ul": "L",
    }
)
_HEADING: Final = re.compile(r"h([1-6])")


def structure_type(element: Element, tag: str) -> str:
    """The structure type of an element: HIDDEN, CLEAR, "H" for a heading (its level is `level`), "Link" for a link
    that leads somewhere. `tag` is the element's, or that of a pseudo-element: `blockquote::before`."""
    if element.get("aria-hidden") == "true":
        return HIDDEN
    name, _, pseudo = tag.partition("::")
    if pseudo:
        return "Lbl" if name == "li" else HIDDEN if name == "blockquote" else CLEAR
    role = element.get("role", "")
    if role == "heading" or (not role and _HEADING.fullmatch(name)):
        return "H"
    if role in ROLES:
        return ROLES[role]
    if name == "a":
        return "Link" if element.get("href") else CLEAR
    return TAGS.get("svg" if name == SVG else name, CLEAR)


def level(element: Element) -> int:
    """The level of a heading as it is written."""
    found = _HEADING.fullmatch(str(element.tag))
    return int(element.get("aria-level") or (found[1] if found else 2))


def alternative(element: Element) -> str:
    """What is said about a picture; "" for one that only decorates."""
    return str(element.get("aria-label") or element.get("alt") or "").strip()


def attributes(element: Element, type_: str) -> Attributes:
    """What a structure element of that type has to tell beside its type (ISO 32000-1, 14.8.5)."""
    if type_ == "TH":
        return {"Table": {"Scope": "/Row" if element.get("scope") == "row" else "/Column"}}
    if type_ == "L":
        numbered = element.tag == "ol" and not element.get("role")
        return {"List": {"ListNumbering": "/Decimal" if numbered else "/Disc"}}
    return {}
