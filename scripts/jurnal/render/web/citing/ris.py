"""A citation as RIS, for Zotero, Mendeley and EndNote: a tag of two letters, two spaces, a hyphen, the value."""

from __future__ import annotations

from collections.abc import Iterator

from jurnal.render.web.citing.reference import Reference


def ris(reference: Reference) -> str:
    """One record of an article in a magazine. Lines end as the format asks, with CR and LF."""
    return "".join(f"{tag}  - {value}\r\n" for tag, value in _fields(reference) if value or tag == "ER")


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    first, last = reference.pages or ("", "")
    yield "TY", "MGZN"
    yield "TI", reference.title
    for who in reference.writers:
        yield "AU", f"{who.surname}, {who.given}".rstrip(", ")
    yield "T2", reference.magazine
    yield "IS", str(reference.number)
    yield "PY", str(reference.year)
    yield "DA", reference.date.strftime("%Y/%m/%d/")
    yield "SP", str(first)
    yield "EP", str(last)
    yield "PB", reference.publisher
    yield "SN", reference.issn
    yield "LA", reference.language
    yield "M3", reference.genre
    yield "AB", reference.summary
    for keyword in reference.keywords:
        yield "KW", keyword
    yield "UR", reference.url
    yield "ER", ""
