"""Short forms of the glossary, opened where a body mentions them first: `<abbr title="…">ҮЕҰ</abbr>-ның`."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

JOINER = "\u2060"
NO_BREAK = "\u00a0"


class Abbreviations:
    """Opens each short form once, so there is one for every body. `full` gives the full form of a short one; two short
    forms of one thing count as one."""

    def __init__(self, full: Mapping[str, str]) -> None:
        self._full = {html.escape(short, quote=False): words for short, words in full.items()}
        self._pattern = re.compile(_any_of(self._full)) if self._full else None
        self._opened: set[str] = set()

    def open(self, markup: str) -> str:
        """Words of a body, escaped and typeset, with the first mention of each short form opened."""
        return self._pattern.sub(self._first, markup) if self._pattern else markup

    def _first(self, match: re.Match[str]) -> str:
        short = match.group()
        full = self._full[short.replace(NO_BREAK, " ").replace(JOINER, "")]
        if full in self._opened or match.string[match.start() - 1 : match.start()].isalnum():
            return short
        self._opened.add(full)
        return f'<abbr title="{html.escape(full)}">{short}</abbr>'


def _any_of(forms: Mapping[str, str]) -> str:
    """The forms, the longest first, with the no-break spaces and joiners that typography gives them."""
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    spelled = (re.escape(form).replace(r"\ ", "[ \u00a0]").replace(r"\-", f"-{JOINER}?") for form in longest_first)
    return rf"(?:{'|'.join(spelled)})(?!\w)"
