"""A text file -> its front matter and its body, both with their lines.

Built on python-frontmatter, with a handler that keeps YAML marks and never guesses.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from frontmatter.default_handlers import BaseHandler

from jurnal.diag import Findings, Span
from jurnal.source.yaml_nodes import Document, read_yaml

_FENCE_HINT = "the front matter stands between two lines of three hyphens, the first of them line 1"


class MarkedHandler(BaseHandler):
    """Front matter between two lines of exactly three hyphens, read with the place of every key and value."""

    FM_BOUNDARY = re.compile(r"^---[ \t]*$", re.MULTILINE)
    START_DELIMITER = END_DELIMITER = "---"

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path

    def load(self, fm: str, **_options: Any) -> Any:  # noqa: ANN401  (the library's signature)
        """The front matter as a Document. `fm` still begins with the line break of the fence, so its lines are the
        file's.
        """
        return read_yaml(self._path, fm)


@dataclass(frozen=True)
class Page:
    """A text file. `body` begins with its first line of words, which is line `first_line` of the file; without front
    matter everything is body and `document` is empty."""

    document: Document
    body: str
    first_line: int


def read_page(path: str, text: str, findings: Findings) -> Page:
    """Split and read a text file; what is wrong goes to `findings` (the front matter's own findings too). Never
    raises.
    """
    handler = MarkedHandler(path)
    if not handler.detect(text):
        if text.strip():
            findings.error(Span(path), "no-front-matter", "the file does not begin with front matter", _FENCE_HINT)
        return Page(Document(path, None, broken=bool(text.strip())), *_body(text, 1))
    try:
        front, rest = handler.split(text)
    except ValueError:
        findings.error(
            Span(path),
            "front-matter-not-closed",
            "the front matter has no end",
            f"add a line of three hyphens below it: {_FENCE_HINT}",
        )
        return Page(Document(path, None, broken=True), "", text.count("\n") + 1)
    document: Document = handler.load(front)
    findings.extend(document.findings)
    return Page(document, *_body(rest, front.count("\n") + 1))


def _body(text: str, line: int) -> tuple[str, int]:
    """The body without the empty lines around it, and the line it begins on."""
    lines = text.split("\n")
    empty = next((index for index, words in enumerate(lines) if words.strip()), 0)
    return "\n".join(lines[empty:]).rstrip(), line + empty
