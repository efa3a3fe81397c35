"""Bodies that were converted before: a text that has not changed is not read as Markdown again.

A body depends on its Markdown and on what it asked of the world around it (is there such a picture, what stands in that
table). So each kept body comes with the questions it asked and the answers it got, and counts while they are the same.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from jurnal.diag import Finding
from jurnal.effects.cache import digest, write_whole
from jurnal.model import Body
from jurnal.text import BodyContext, Converter

Asked = tuple[str, str, str]
"""Which question of a context (the name of its field), about what, and the hash of the answer."""
A = TypeVar("A")


@dataclass
class KeptBodies:
    """A converter that remembers. `stamp` names the code that converts; bodies of other code are forgotten."""

    path: Path
    stamp: str
    convert: Converter
    kept: dict[str, tuple[Body, tuple[Asked, ...]]] = field(default_factory=dict)
    used: dict[str, tuple[Body, tuple[Asked, ...]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.kept = _read(self.path, self.stamp)

    def __call__(self, markdown: str, context: BodyContext) -> tuple[Body, tuple[Finding, ...]]:
        """As the converter inside, remembered."""
        key = _key(markdown, context)
        known = self.kept.get(key)
        if known and all(_answer(getattr(context, question), about) == answer for question, about, answer in known[1]):
            self.used[key] = known
            return known[0], ()
        asked: list[Asked] = []
        listening = replace(
            context,
            picture=_listen("picture", context.picture, asked),
            table=_listen("table", context.table, asked),
            piece_exists=_listen("piece_exists", context.piece_exists, asked),
        )
        body, findings = self.convert(markdown, listening)
        if not findings:  # what is wrong is told anew each time, with what would help now
            self.used[key] = (body, tuple(asked))
        return body, findings

    def save(self) -> None:
        """Keep the bodies of this check, and no others, for the next."""
        if self.used != self.kept:
            write_whole(self.path, pickle.dumps((self.stamp, self.used), pickle.HIGHEST_PROTOCOL))


def _key(markdown: str, context: BodyContext) -> str:
    opened = [pair for pair in sorted(context.abbreviations.items()) if pair[0] in markdown]
    line, people = str(context.first_line), repr(context.people)
    return digest(markdown, context.language, context.kind, context.path, line, people, repr(opened))


def _read(path: Path, stamp: str) -> dict[str, tuple[Body, tuple[Asked, ...]]]:
    try:
        kept_stamp, kept = pickle.loads(path.read_bytes())
    except (OSError, ValueError, EOFError, AttributeError, ImportError, IndexError, TypeError, pickle.UnpicklingError):
        return {}
    return kept if kept_stamp == stamp else {}


def _listen(question: str, ask: Callable[[str], A], asked: list[Asked]) -> Callable[[str], A]:
    def heard(about: str) -> A:
        asked.append((question, about, _answer(ask, about)))
        return ask(about)

    return heard


def _answer(ask: Callable[[str], object], about: str) -> str:
    return digest(repr(ask(about)))
