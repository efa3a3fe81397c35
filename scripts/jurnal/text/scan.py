"""A look at the source before Markdown sees it: what Markdown would pass over in silence is told here."""

from __future__ import annotations

import difflib
import re

import yaml

from jurnal.text.blocks import BLOCK_NAMES
from jurnal.text.places import Places

COMMENT = re.compile(r"<!--.*?-->", re.S)
CODE_SPAN = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.S)
TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>")
FENCE = re.compile(r"^ {0,3}(/{3,})[ ]*(?:([\w-]+)[ ]*(?:\|.*)?)?$")
OPTION = re.compile(r"^ {4,}\S")


def without_comments(source: str) -> str:
    """The source with HTML comments blanked out, every other character in its place."""
    return COMMENT.sub(_blank, source) if "<!--" in source else source


def scan(places: Places) -> None:
    """Report raw HTML, unknown blocks, blocks that are not closed and options that are not YAML."""
    if "<" in places.source:
        _raw_html(places)
    if "///" in places.source:
        _blocks(places)


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


def _blocks(places: Places) -> None:
    lines = places.source.split("\n")
    open_blocks: list[tuple[int, int, str]] = []
    offset = 0
    for row, line in enumerate(lines):
        if match := FENCE.match(line):
            length, name = len(match.group(1)), match.group(2)
            if name:
                _known(places, offset + match.start(2), name.lower())
                _options(places, lines, row)
                open_blocks.append((length, offset + match.start(1), name))
            else:
                _close(places, open_blocks, length, offset + match.start(1))
        offset += len(line) + 1
    for _, start, name in open_blocks:
        places.findings.error(
            places.at(start),
            "unclosed-block",
            f"the block “{name}” is not closed",
            "close it with a line that holds only ///",
        )


def _close(places: Places, open_blocks: list[tuple[int, int, str]], length: int, start: int) -> None:
    if open_blocks and open_blocks[-1][0] == length:
        open_blocks.pop()
    elif any(entry[0] == length for entry in open_blocks):
        while open_blocks[-1][0] != length:
            _, inner, name = open_blocks.pop()
            places.findings.error(
                places.at(inner), "unclosed-block", f"the block “{name}” is not closed", "close the inner block first"
            )
        open_blocks.pop()
    else:
        places.findings.error(
            places.at(start),
            "stray-block-end",
            "this closes no block",
            "remove the line, or open a block above with `/// name`",
        )


def _known(places: Places, start: int, name: str) -> None:
    if name in BLOCK_NAMES:
        return
    near = difflib.get_close_matches(name, BLOCK_NAMES, 1)
    hint = f"did you mean “{near[0]}”?" if near else f"the blocks are {', '.join(sorted(BLOCK_NAMES))}"
    places.findings.error(places.at(start), "unknown-block", f"unknown block “{name}”", hint)


def _options(places: Places, lines: list[str], row: int) -> None:
    options = []
    for line in lines[row + 1 :]:
        if not OPTION.match(line):
            break
        options.append(line)
    if not options:
        return
    span = places.at(sum(len(line) + 1 for line in lines[: row + 1]) + len(options[0]) - len(options[0].lstrip()))
    try:
        if isinstance(yaml.safe_load("\n".join(options)), dict):
            return
        problem = "expected `name: value`"
    except yaml.YAMLError as error:
        problem = str(getattr(error, "problem", error))
    places.findings.error(
        span,
        "block-options",
        f"the options of this block cannot be read: {problem}",
        "write each on a line of its own, indented by four spaces: `data: groups.csv`",
    )
