"""Finding a pull-quote in the body it was taken from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from jurnal.model.body import Body
from jurnal.text.plain import passages

INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
QUOTES = re.compile("[«»„“”\"‘’']")
DASHES = re.compile("[‐-―−]")
OMISSION = re.compile(r"\[\s*(?:…|\.\.\.)\s*\]")
EDGE = " .,;:!?…–-"


def normalised(text: str) -> str:
    """Words only as far as they matter for finding them: NFC, no case, no quotation marks, one kind of dash and of
    space."""
    text = unicodedata.normalize("NFC", INVISIBLE.sub("", text))
    return " ".join(DASHES.sub("-", QUOTES.sub("", text)).casefold().split())


def find_quote(body: Body, quote: str) -> str | None:
    """The anchor of the block where a quotation starts, or None when it does not stand in the body. «[…]» in it leaves
    words out; it may run on into the next paragraph."""
    return find_quotes(body, (quote,))[0]


def find_quotes(body: Body, quotes: Sequence[str]) -> tuple[str | None, ...]:
    """As `find_quote`, for all quotations of a body at once: its words are normalised only once."""
    text, starts = _joined(body) if quotes else ("", [])
    return tuple(_anchor(text, starts, quote) for quote in quotes)


def _anchor(text: str, starts: list[tuple[int, str]], quote: str) -> str | None:
    parts = [part for raw in OMISSION.split(quote) if (part := normalised(raw).strip(EDGE))]
    first = end = -1
    for part in parts:
        at = text.find(part, end + 1)
        if at < 0:
            return None
        first = at if first < 0 else first
        end = at + len(part) - 1
    return next((anchor for start, anchor in reversed(starts) if start <= first), None) if parts else None


def _joined(body: Body) -> tuple[str, list[tuple[int, str]]]:
    """The whole body as one normalised text, and where in it each block starts."""
    pieces: list[str] = []
    starts: list[tuple[int, str]] = []
    length = 0
    for anchor, words in passages(body.blocks):
        starts.append((length, anchor))
        pieces.append(normalised(words))
        length += len(pieces[-1]) + 1
    return " ".join(pieces), starts
