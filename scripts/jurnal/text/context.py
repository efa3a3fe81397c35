"""What a body needs to know about the world around it, given as plain values and small questions."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from jurnal.diag import Finding
from jurnal.model.body import Body
from jurnal.model.person import Person
from jurnal.model.picture import Picture
from jurnal.model.piece import Kind
from jurnal.model.words import Language
from jurnal.text.table import Table


def _no_picture(_file: str) -> Picture | None:
    return None


def _no_table(_file: str) -> Table | None:
    return None


def _every_piece(_slug: str) -> bool:
    return True


@dataclass(frozen=True)
class BodyContext:
    """Where a body stands. `path` and `first_line` place findings (`first_line` is the line of the file the body begins
    on); `people` are the respondents of a survey by id; `picture` and `table` give a file named in the body, or None
    when it is missing (a table without rows stands for one that is broken and told already); `slugs` only help to
    suggest the nearest name; `abbreviations` gives the full form of the short forms of the glossary in this language.
    """

    language: Language
    kind: Kind
    path: str
    first_line: int = 1
    people: Mapping[str, Person] = field(default_factory=dict)
    picture: Callable[[str], Picture | None] = _no_picture
    table: Callable[[str], Table | None] = _no_table
    piece_exists: Callable[[str], bool] = _every_piece
    slugs: Collection[str] = ()
    abbreviations: Mapping[str, str] = field(default_factory=dict)


Converter = Callable[[str, BodyContext], tuple[Body, tuple[Finding, ...]]]
"""Markdown and its context to a body and everything wrong with it."""
