"""A look at the source before Markdown sees it: what Markdown would pass over in silence is told here."""

from __future__ import annotations

import re

from jurnal.text.fences import Fences
from jurnal.text.places import Places

COMMENT = re.compile(r"<!--.*?-->", re.S)
CODE_SPAN = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.S)
NOTE = re.compile(r"(?m)(^ {0,3})?\[\^([^\]\n]*)\](:)?")
TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>")


def without_comments(source: str) -> str:
    """The source with HTML comments blanked out, every other character in its place."""
    return COMMENT.sub(_blank, source) if "<!--" in source else source


def scan(places: Places) -> str:
    """The source as Markdown may have it; raw HTML, broken blocks and footnotes without words are reported."""
    if "<" in places.source:
        _raw_html(places)
    if "[^" in places.source:
        _notes(places)
    return Fences(places).sound() if "///" in places.source else places.source


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match.group())


def _raw_html(places: Places) -> None:
    for match in TAG.finditer(CODE_SPAN.sub(_blank, places.source)):
        places.findings.warning(
            places.at(match.start()),
            "raw-html",
            f"HTML is not passed on: {match.group()} will be printed as it stands",
            "use Markdown or a block; to show an angle bracket, put it between backticks",
        )


def _notes(places: Places) -> None:
    found = list(NOTE.finditer(CODE_SPAN.sub(_blank, places.source)))
    told = {match.group(2) for match in found if match.group(1) is not None and match.group(3)}
    for match in found:
        if match.group(2) not in told:
            name = match.group(2)
            hint = f"write them on a line of its own: `[^{name}]: …`"
            places.findings.error(places.at(match.start()), "unknown-note", f"the footnote “{name}” has no words", hint)
