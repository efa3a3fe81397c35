"""The words of a Markdown body in their places: markup, code, addresses, options and fences are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jurnal.text.blocks import BLOCK_NAMES
from jurnal.text.foreign import PASSAGE
from jurnal.text.scan import CODE_SPAN, COMMENT, TAG

HIDDEN = "\ufffc"
WALL = "\x1d"
"""Ends a passage where no line ends."""
GONE = "\x1f"
"""Stands for a character that is no word's."""
NAMES = "|".join(sorted(BLOCK_NAMES))
FENCE = re.compile(rf"^ {{0,3}}/{{3,}}[ \t]*(?:(?:{NAMES})[ \t]*(?:\|[ \t]*)?)?", re.IGNORECASE)
OPTION = re.compile(r"^ {4,}\S")
LINE_MARK = re.compile(r"^[ \t]*(?:>[ \t]?)*(?:#{1,6}[ \t]+|(?:[-*+]|\d+[.)])[ \t]+|\[\^[^\]]*\]:[ \t]*)?")
DEFINITION = re.compile(r"^ {0,3}\[[^\]^][^\]]*\]:[ \t]*\S+.*$")
RULE = re.compile(r"^[ \t]*(?:[-*_][ \t]*){3,}$|^[ \t|:+-]*-{2,}[ \t|:+-]*$")
ROW = re.compile(r"^[ \t]*\|.*\|[ \t]*$")
TARGET = re.compile(r"\]\((?:[^()\s]|\([^()]*\))*(?:[ \t]+(?:\"[^\"]*\"|'[^']*'))?[ \t]*\)|\]\[[^\]]*\]")
IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)(?=\])")
NOTE = re.compile(r"\[\^[^\]]*\]")
AUTOLINK = re.compile(r"<[a-z]+:[^>\s]*>|<[^>\s@]+@[^>\s]+>")
FOREIGN = re.compile(PASSAGE)
"""In another language: its words are judged by no rule of ours."""
ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]*|#[0-9]+|#x[0-9A-Fa-f]+);")
ESCAPE = re.compile(r"\\[\\`*_{}\[\]()#+.!>~|/-]")
EMPHASIS = re.compile(r"\*+|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)|~~")


def runs(source: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The passages of a body: their words, and the place of each letter in the source."""
    covered = _inline(_lines(_hidden(source)))
    for match in re.finditer(f"[^{WALL}]+", covered):
        places = [place for place in range(*match.span()) if covered[place] != GONE]
        text = "".join(covered[place] for place in places)
        left, right = len(text) - len(text.lstrip()), len(text.rstrip())
        if left < right:
            yield text[left:right], tuple(places[left:right])


def _hidden(source: str) -> str:
    source = COMMENT.sub(_gone, source)
    for pattern in (CODE_SPAN, FOREIGN, AUTOLINK, TAG, ENTITY):
        source = pattern.sub(lambda match: HIDDEN + GONE * (len(match.group()) - 1), source)
    return source


def _lines(source: str) -> str:
    """Walls between blocks; what makes a line a heading, an item or a row is gone."""
    lines: list[str] = []
    in_options = False
    for line in source.split("\n"):
        fence = FENCE.match(line) if line.lstrip().startswith("///") else None
        in_options = bool(fence) or (in_options and bool(OPTION.match(line)))
        if fence:
            lines.append(WALL + GONE * fence.end() + line[fence.end() :] + WALL)
        elif in_options or DEFINITION.match(line) or RULE.match(line):
            lines.append(WALL + GONE * len(line) + WALL)
        else:
            lines.append(_words(line))
    return _unpadded(lines)


def _words(line: str) -> str:
    mark = LINE_MARK.match(line)
    end = mark.end() if mark else 0
    sign = line[:end].replace(">", "").strip()
    opens = bool(sign) or not line[end:].strip()
    rest = line[end:]
    words = rest.rstrip()
    if ROW.match(line):
        words = words.replace("|", WALL)
    closes = "#" in line[:end] or ROW.match(line)
    return (WALL if opens else GONE) + GONE * end + words + GONE * (len(rest) - len(words)) + (WALL if closes else GONE)


def _unpadded(lines: list[str]) -> str:
    """The lines as one text of the old length: each has a sign too many before and after it, which its line feeds
    take up."""
    text = []
    for row, line in enumerate(lines):
        if row:
            between = lines[row - 1][-1] + line[0]
            text.append(WALL if WALL in between else "\n")
        text.append(line[1:-1])
    return "".join(text)


def _inline(source: str) -> str:
    source = ESCAPE.sub(GONE + HIDDEN, source)
    source = IMAGE.sub(lambda match: f"{GONE}{WALL}{match.group('alt')}", source)
    source = TARGET.sub(_gone, source)
    for pattern in (NOTE, EMPHASIS):
        source = pattern.sub(_gone, source)
    return re.sub(r"\[(?=[^\]]*\x1f)", GONE, source)


def _gone(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", GONE, match.group())
