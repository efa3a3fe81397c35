"""A run of text as the rules see it: addresses and file names are out of their sight, since nothing in them is
language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from jurnal.copyedit.mark import Mark

KAZAKH_ONLY = "әғқңөұүһіӘҒҚҢӨҰҮҺІ"
UPPER = "А-ЯЁӘҒҚҢӨҰҮҺІ"
LOWER = "а-яёәғқңөұүһі"
CYRILLIC = UPPER + LOWER
LATIN = "A-Za-z"
HIDDEN = "\ufffc"
"""Stands for a character that no rule may look at."""
ADDRESS = re.compile(
    r"\S*(?:://|www\.)\S*"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w])[@#]\w[\w.]*"
    r"|(?<![\w.])[A-Za-z0-9][\w-]*(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(?:/[^\s»)]*)?(?![A-Za-z])"
    r"|(?<![\w/])(?:/[\w.-]+){2,}"
    r"|`[^`]*`"
)
WORD = re.compile(r"[^\W\d_](?:[^\W_]|[\u0300-\u036f])*|\d+(?:[^\W\d_][^\W_]*)+")


@dataclass(frozen=True)
class Run:
    """Text of one language. `plain` is as long as `text`; the rules search in it."""

    text: str
    language: str

    @cached_property
    def plain(self) -> str:
        """The text without what is no language."""
        return ADDRESS.sub(lambda match: HIDDEN * len(match.group()), self.text)

    @cached_property
    def words(self) -> tuple[re.Match[str], ...]:
        """Words: letters with the digits between and after them, also where digits stand in front of letters."""
        return tuple(WORD.finditer(self.plain))

    @cached_property
    def is_whole(self) -> bool:
        """Whether this looks like whole sentences: a line that somebody cut out of a column does not."""
        words = self.text.strip().strip("«»“”„\"'()[]…–— ")
        return bool(words) and not words[0].islower() and self.text.rstrip().rstrip("»”\")'")[-1:] in set(".!?…:;")


Rule = Callable[[Run], Iterator[Mark]]


def marked(match: re.Match[str], code: str, message: str, hint: str, fix: str | None) -> Mark:
    """A mark on what a pattern matched."""
    return Mark(match.start(), match.end(), code, message, hint, fix)


def instead(fix: str) -> str:
    """The hint that names the replacement."""
    return f"write “{fix}”" if fix else "delete it"


def replaced(match: re.Match[str], code: str, message: str, fix: str) -> Mark:
    """A mark with a sure fix on what a pattern matched."""
    return marked(match, code, message, instead(fix), fix)
