"""Cutting a paragraph at the end of a line: inline HTML in, a part of it out, every tag closed.

Places are counted in *ink*: the characters one sees, without white space, soft hyphens and joiners. So the count
does not depend on how white space was collapsed on the way.
"""

from __future__ import annotations

import html as entities
import itertools
import re
from collections.abc import Iterator

TOKEN = re.compile(r"<[^>]*>|&[#\w]+;|.", re.DOTALL)
INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
VOID = frozenset({"img", "br", "wbr"})
_TAG = re.compile(r"<[^>]*>")
_UNSEEN = dict.fromkeys(map(ord, INVISIBLE))
HYPHEN = "\u2010"
_SPACE_BEFORE_TAG = re.compile(r"((?:\u00a0|&nbsp;)+)((?:<(?:a|abbr|b|code|em|i|q|span|strong|sub|sup)\b[^>]*>)+)")


def is_ink(char: str) -> bool:
    """Whether a character is counted: neither white space nor invisible."""
    return not char.isspace() and char not in INVISIBLE


def ink(html: str) -> str:
    """The ink of inline HTML."""
    return ink_of_text(entities.unescape(_TAG.sub("", html)))


def ink_of_text(text: str) -> str:
    """The ink of plain text."""
    return "".join(text.split()).translate(_UNSEEN)


def cut(html: str, start: int, end: int, hyphen: bool = False) -> str:
    """The part of `html` from ink `start` up to ink `end`; `hyphen` puts the hyphen of a broken word at its end."""
    if start >= end:
        return ""
    last = end >= len(ink(html))
    out: list[str] = []
    stack: list[str] = []
    count, begun = 0, False
    for token in TOKEN.findall(html):
        if token.startswith("<"):
            inside = begun and (count < end or last)
            _follow(token, stack)
            if inside or (not begun and start == 0):
                out.append(token)
                begun = True
            continue
        seen = any(is_ink(char) for char in _chars(token))
        if seen:
            if start <= count < end:
                if not begun:
                    out.extend(stack)
                    begun = True
                out.append(token)
            count += 1
        elif begun and (count < end or last):
            out.append(token)
        if count >= end and not last:
            break
    return "".join(out).rstrip(" \n\u00a0") + (HYPHEN if hyphen else "") + "".join(_closing(stack))


def inward(html: str) -> str:
    """`html` with no-break spaces in front of an element moved into it. WeasyPrint 70 parts a line at its *first* space
    when words that end in a no-break space are followed by an element that does not fit."""
    return _SPACE_BEFORE_TAG.sub(r"\2\1", html)


def unbroken(html: str, start: int, end: int) -> str:
    """`html` with the word from ink `start` to `end` kept free of hyphens."""
    length = len(ink(html))
    before = cut(html, 0, start) + _space_at(html, start) if start else ""
    after = _space_at(html, end) + cut(html, end, length) if end < length else ""
    return inward(f'{before}<span class="nh">{cut(html, start, end)}</span>{after}')


def tied(html: str, place: int) -> str:
    """`html` with the white space before the ink at `place` made unbreakable."""
    out: list[str] = []
    count = 0
    for token in TOKEN.findall(html):
        tag = token.startswith("<")
        blank = not tag and token.isspace() and count == place
        out.append("\u00a0" if blank else token)
        count += 0 if tag else sum(map(is_ink, _chars(token)))
    return inward("".join(out))


def word_around(html: str, place: int) -> tuple[int, int]:
    """First and last (exclusive) ink of what stands between two spaces around the ink at `place`; no-break spaces
    part nothing."""
    bounds = [0]
    count = 0
    for char in _visible(html):
        if is_ink(char):
            count += 1
        elif char.isspace() and char != "\u00a0" and bounds[-1] != count:
            bounds.append(count)
    bounds.append(count)
    for left, right in itertools.pairwise(bounds):
        if left <= place < right:
            return left, right
    return place, min(place + 1, count)


def _space_at(html: str, place: int) -> str:
    count = 0
    for char in _visible(html):
        if count == place and char.isspace():
            return char if char == "\u00a0" else " "
        if is_ink(char):
            if count >= place:
                return ""
            count += 1
    return ""


def _visible(html: str) -> Iterator[str]:
    for token in TOKEN.findall(html):
        if not token.startswith("<"):
            yield from _chars(token)


def _chars(token: str) -> str:
    return entities.unescape(token) if token.startswith("&") else token


def _follow(token: str, stack: list[str]) -> None:
    name = re.sub(r"[</>]", " ", token).split()[0].lower()
    if token.startswith("</"):
        if stack:
            stack.pop()
    elif name not in VOID and not token.endswith("/>"):
        stack.append(token)


def _closing(stack: list[str]) -> Iterator[str]:
    for token in reversed(stack):
        yield f"</{re.sub(r'[</>]', ' ', token).split()[0]}>"
