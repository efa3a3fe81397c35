"""The rule for pull-quotes: they are sentences of the text itself."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Final

from jurnal.check.facts import Facts
from jurnal.check.rules.rule import Remark, Rule
from jurnal.diag import Level
from jurnal.text import normalised

_SENTENCE_END: Final = re.compile(r"(?<=[.!?…])[»\")]*\s+|\n")
_SIMILAR: Final = 0.5


def quote_not_in_body(facts: Facts) -> Iterator[Remark]:
    """Nobody may be quoted with words that the text does not have."""
    for _, text in facts.texts():
        body = facts.bodies.get(text.path)
        if text.sheet is None or body is None or not body.blocks:
            continue
        for index, (quote, anchor) in enumerate(zip(text.sheet.pull_quotes, facts.anchors[text.path], strict=True)):
            if anchor is None:
                span = text.document.span("pull_quotes", index, "text")
                yield Remark(span, "the pull-quote does not stand in the text", _hint(quote.text, body.plain))


def _hint(quote: str, plain: str) -> str:
    near = nearest_sentence(quote, plain)
    copy = "copy a sentence of the text word for word; […] marks what is left out"
    return f"the nearest sentence is: {near}" if near else copy


def nearest_sentence(quote: str, plain: str) -> str:
    """The sentence of a text that is most like a quotation; empty when none is like it."""
    sentences = {normalised(sentence): sentence.strip() for sentence in _SENTENCE_END.split(plain) if sentence.strip()}
    found = difflib.get_close_matches(normalised(quote), sentences, 1, _SIMILAR)
    return sentences[found[0]] if found else ""


RULES = (
    Rule(
        "pull-quote-not-in-body",
        Level.ERROR,
        "A pull-quote stands in the text of the same language, word for word.",
        quote_not_in_body,
    ),
)
