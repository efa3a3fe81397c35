"""Where things stand in the source of a body. Markdown forgets its lines; this finds them again, in reading order."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass, field

from jurnal.diag import Findings, Span
from jurnal.text.blocks import BLOCK_NAMES

HEADING = re.compile(r"^#{1,6}(?!#)", re.M)
BLOCK = re.compile(rf"^ {{0,3}}/{{3,}}[ \t]*(?=(?:{'|'.join(sorted(BLOCK_NAMES))})[ \t]*(?:\||$))", re.M | re.I)


@dataclass
class Places:
    """The source and the file it stands in (`first_line` is the file's line of the source's first). Each `next_…` call
    moves on, so the third mention of a picture is found at its third place."""

    source: str
    path: str
    first_line: int
    findings: Findings = field(default_factory=Findings)

    def __post_init__(self) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", self.source))]
        self._cursors: dict[str, int] = {}

    def at(self, offset: int) -> Span:
        """The span of a character of the source."""
        row = bisect.bisect_right(self._starts, offset) - 1
        return Span(self.path, self.first_line + row, offset - self._starts[row] + 1)

    def next_text(self, text: str) -> Span:
        """The next place of this very text, or the start of the body when it is not there as written."""
        offset = self.source.find(text, self._cursors.get(text, 0))
        if offset < 0:
            return self.at(0)
        self._cursors[text] = offset + len(text)
        return self.at(offset)

    def next_match(self, pattern: re.Pattern[str]) -> Span:
        """The next place of this pattern, or the start of the body."""
        match = pattern.search(self.source, self._cursors.get(pattern.pattern, 0))
        if match is None:
            return self.at(0)
        self._cursors[pattern.pattern] = match.end()
        return self.at(match.start())

    def peek_match(self, pattern: re.Pattern[str]) -> Span:
        """The next place of this pattern without moving on."""
        match = pattern.search(self.source, self._cursors.get(pattern.pattern, 0))
        return self.at(match.start() if match else 0)

    def option(self, block: Span, name: str) -> Span:
        """The line of an option of the block that opens at `block`, or that block's own place."""
        row = block.line - self.first_line + 1
        for index in range(row, min(row + 12, len(self._starts))):
            line = self.source[self._starts[index] :].split("\n", 1)[0]
            if line.strip().startswith(name):
                return Span(self.path, self.first_line + index, len(line) - len(line.lstrip()) + 1)
        return block
