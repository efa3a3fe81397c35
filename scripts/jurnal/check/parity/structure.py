"""The build of two texts: questions, headings, pull-quotes, pictures and links."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import zip_longest
from typing import Final

from jurnal.check.named_pictures import in_body
from jurnal.check.parity.pairs import Difference, Pair, Side
from jurnal.check.parity.places import of_pattern
from jurnal.check.parity.things import Thing, difference, rows
from jurnal.diag import Span
from jurnal.model import Answer, Heading, Turn

_QUESTION: Final = re.compile(r"^\*\*\s*–", re.MULTILINE)
_HEADING: Final = re.compile(r"^#{2,3}(?!#)", re.MULTILINE)
_LINK: Final = re.compile(r"\]\(\s*(piece:([\w-]+))")


def questions(pair: Pair) -> Iterator[Difference]:
    """An interview has the same questions."""
    yield from rows("parity-questions", pair, _questions(pair.original), _questions(pair.translation))


def _questions(side: Side) -> list[Thing]:
    turns = [block for block in side.body.blocks if isinstance(block, Turn)]
    return [Thing("a question", partial(of_pattern, side, _QUESTION, turn.number - 1)) for turn in turns]


def headings(pair: Pair) -> Iterator[Difference]:
    """A text has the same headings, a survey the same respondents in the same order."""
    yield from rows("parity-headings", pair, _headings(pair.original), _headings(pair.translation))


def _headings(side: Side) -> list[Thing]:
    names = [
        f"a heading of level {block.level}" if isinstance(block, Heading) else f"the answer of {block.person.id}"
        for block in side.body.walk()
        if isinstance(block, Heading | Answer)
    ]
    return [Thing(name, partial(of_pattern, side, _HEADING, index)) for index, name in enumerate(names)]


def pull_quotes(pair: Pair) -> Iterator[Difference]:
    """The same number of pull-quotes, of the same people."""
    yield from rows("parity-pull-quotes", pair, _pull_quotes(pair.original), _pull_quotes(pair.translation))


def _pull_quotes(side: Side) -> list[Thing]:
    return [
        Thing(
            f"a pull-quote of {quote.whose}" if quote.whose else "a pull-quote",
            partial(side.text.document.span, "pull_quotes", index),
        )
        for index, quote in enumerate(side.sheet.pull_quotes)
    ]


def pictures(pair: Pair) -> Iterator[Difference]:
    """The same pictures in the same order."""
    yield from rows("parity-pictures", pair, _pictures(pair.original), _pictures(pair.translation))


def _pictures(side: Side) -> list[Thing]:
    return [Thing(f"the picture “{name}”", partial(_same, span)) for span, name in in_body(side.text)]


def _same(span: Span) -> Span:
    return span


def links(pair: Pair) -> Iterator[Difference]:
    """Links to the same pieces, in whatever order the words take."""
    ones, others = _links(pair.original), _links(pair.translation)
    for one, other in zip_longest(_only(ones, others), _only(others, ones)):
        yield difference("parity-links", pair, one, other)


def _links(side: Side) -> list[Thing]:
    if "piece:" not in side.text.markdown:
        return []
    found = _LINK.finditer(side.text.markdown)
    return [Thing(f"a link to {link[2]}", partial(side.text.place_in_body, link.start(1))) for link in found]


def _only(row: list[Thing], other: list[Thing]) -> Iterator[Thing]:
    """The things of one row for which the other has none left."""
    left = Counter(thing.name for thing in other)
    for thing in row:
        left[thing.name] -= 1
        if left[thing.name] < 0:
            yield thing
