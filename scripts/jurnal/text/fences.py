"""The fences of blocks (`/// name | argument` … `///`): which belong together, what is wrong with the others, and a
source in which only sound ones are left, so that the block parser never meets a broken one."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field

import yaml

from jurnal.text.blocks import BLOCK_NAMES
from jurnal.text.places import Places

FENCE = re.compile(r"^ {0,3}(/{3,})[ \t]*(?:([\w-]+)[ \t]*(?:\|(.*))?)?$")
OPTION = re.compile(r"^ {4,}\S")
MISPLACED = re.compile(r"^((?:[^\w`]*?|\[\^[^\]]*\]:\s*))(?=/{3})")
SHORTEST = 3


@dataclass
class _Open:
    """A fence that opened a block: where, how long, and how deep the blocks inside it go."""

    row: int
    length: int
    name: str
    head: str
    inner: int = 0
    options: range = range(0)


@dataclass
class Fences:
    """Reads the fences of a source from top to bottom. Blocks inside blocks may be fenced alike: the innermost is
    closed first."""

    places: Places
    _open: list[_Open] = field(default_factory=list)

    def sound(self) -> str:
        """The source with sound fences only; everything else is reported and made ordinary text."""
        self._lines = self.places.source.split("\n")
        self._offsets = [0]
        for line in self._lines:
            self._offsets.append(self._offsets[-1] + len(line) + 1)
        self._out = list(self._lines)
        for row, line in enumerate(self._lines):
            if match := FENCE.match(line):
                self._fence(row, match)
            elif "///" in line:
                self._misplaced(row, line)
        for block in self._open:
            self._unclosed(block, "close it with a line that holds only ///")
        return "\n".join(self._out)

    def _fence(self, row: int, match: re.Match[str]) -> None:
        length, name = len(match.group(1)), (match.group(2) or "").lower()
        if not name:
            self._close(row, length)
        elif name in BLOCK_NAMES:
            argument = (match.group(3) or "").strip()
            block = _Open(row, length, name, f"{name} | {argument}" if argument else name)
            block.options = self._options(row)
            self._open.append(block)
        else:
            near = difflib.get_close_matches(name, BLOCK_NAMES, 1)
            hint = f"did you mean “{near[0]}”?" if near else f"the blocks are {', '.join(sorted(BLOCK_NAMES))}"
            self._error(row, match.start(2), "unknown-block", f"unknown block “{name}”", hint)
            self._open.append(_Open(row, length, "", ""))
            self._escape(row)

    def _close(self, row: int, length: int) -> None:
        if not any(block.length == length for block in self._open):
            hint = "remove the line, or open a block above it with `/// name`"
            self._error(row, 0, "stray-block-end", "this line closes no block", hint)
            self._escape(row)
            return
        while self._open[-1].length != length:
            self._unclosed(self._open.pop(), "close the inner block before the outer one")
        self._pair(self._open.pop(), row)

    def _pair(self, block: _Open, row: int) -> None:
        """Fence an open and a closing line longer than everything inside, with empty lines around."""
        if not block.name:
            self._escape(row)
            return
        slashes = "/" * (SHORTEST + block.inner)
        self._out[block.row] = f"\n{slashes} {block.head}"
        self._out[row] = f"\n{slashes}\n"
        if self._open:
            self._open[-1].inner = max(self._open[-1].inner, block.inner + 1)

    def _unclosed(self, block: _Open, hint: str) -> None:
        if block.name:
            self._error(block.row, 0, "unclosed-block", f"the block “{block.name}” is not closed", hint)
            for row in (block.row, *block.options):
                self._escape(row)

    def _options(self, row: int) -> range:
        """The lines of the options of the block that opens at `row`; they are taken out when they cannot be read."""
        end = row + 1
        while end < len(self._lines) and OPTION.match(self._lines[end]):
            end += 1
        if problem := _unreadable("\n".join(self._lines[row + 1 : end])):
            self._error(
                row + 1,
                len(self._lines[row + 1]) - len(self._lines[row + 1].lstrip()),
                "block-options",
                f"the options of this block cannot be read: {problem}",
                "write each on a line of its own, indented by four spaces: `data: groups.csv`",
            )
            self._out[row + 1 : end] = [""] * (end - row - 1)
        return range(row + 1, end)

    def _misplaced(self, row: int, line: str) -> None:
        match = MISPLACED.match(line)
        if match is None:
            return
        self._out[row] = f"{match.group(1)}\\{line[match.end() :]}"
        hint = "put the fence at the start of a line, outside of lists and quotations"
        self._error(row, match.end(), "misplaced-block", "a block cannot open here", hint)

    def _escape(self, row: int) -> None:
        if "///" in self._out[row]:
            self._out[row] = self._out[row].replace("/", "\\/", 1)

    def _error(self, row: int, column: int, code: str, message: str, hint: str) -> None:
        self.places.findings.error(self.places.at(self._offsets[row] + column), code, message, hint)


def _unreadable(options: str) -> str:
    """What is wrong with the options of a block as YAML, or nothing."""
    if not options:
        return ""
    try:
        return "" if isinstance(yaml.safe_load(options), dict) else "expected `name: value`"
    except yaml.YAMLError as error:
        return str(getattr(error, "problem", None) or error)
