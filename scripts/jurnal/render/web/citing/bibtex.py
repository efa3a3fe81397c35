"""A citation as BibTeX, for LaTeX."""

from __future__ import annotations

import re
from collections.abc import Mapping

from jurnal.render.web.citing.reference import Reference

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The names every style of BibTeX knows; they stand without braces."""
LANGUAGES: Mapping[str, str] = {"kk": "kazakh", "kk-Latn": "kazakh", "ru": "russian"}
"""Languages by the names of babel."""
ESCAPED: Mapping[str, str] = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "{}$&%#_"},
}
_SPECIAL = re.compile(r"[\\~^{}$&%#_]")


def bibtex(reference: Reference) -> str:
    """One `@article`. The title is in two pairs of braces: styles change the capitals of what has one."""
    fields = {
        "author": " and ".join(_escaped(f"{who.surname}, {who.given}".rstrip(", ")) for who in reference.writers),
        "title": f"{{{_escaped(reference.title)}}}",
        "journal": _escaped(reference.magazine),
        "year": str(reference.year),
        "number": str(reference.number),
        "pages": "--".join(str(page) for page in dict.fromkeys(reference.pages or ())),
        "publisher": _escaped(reference.publisher),
        "issn": reference.issn,
        "langid": LANGUAGES.get(reference.language, reference.language),
        "note": _escaped(reference.genre),
        "url": reference.url,
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    month = f"  month = {MONTHS[reference.months[0] - 1]},"
    return "\n".join([f"@article{{{reference.key},", *lines, month, "}", ""])


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda sign: ESCAPED[sign[0]], text)
