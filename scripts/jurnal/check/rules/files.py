"""Rules for files: the ones that must be there, and the ones nobody reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from jurnal.check.facts import Facts
from jurnal.check.rules.rule import Remark, Rule
from jurnal.diag import Level, Span

_READ: Final = re.compile(
    r"content/[^/]+\.yml|content/(?:people|printers)/[^/]+\.yml|issues/[^/]+\.yml|content/[^/]+/[^/]+/[^/]+\.(md|csv|yml|yaml)"
)
_DATA: Final = re.compile(r"^ +data: *[\"']?([^\s\"']+)", re.MULTILINE)


def no_magazine(facts: Facts) -> Iterator[Remark]:
    """A magazine has its settings."""
    path = facts.magazine.path
    if path not in facts.tree.texts:
        yield Remark(
            Span(path), f"there is no {path}", "is this the magazine's folder? A magazine begins with this file"
        )


def stray_file(facts: Facts) -> Iterator[Remark]:
    """A file in the wrong place is read by nobody."""
    for path in sorted(facts.tree.texts):
        if not _READ.fullmatch(path) and path.rpartition("/")[2].lower() not in ("readme.md", "license.md"):
            yield Remark(Span(path), "this file is read by nobody where it lies", _where_to(path))


def unused_data(facts: Facts) -> Iterator[Remark]:
    """A data file that no chart draws is left out."""
    named = {f"{folder.path}/{name}" for folder, text in facts.texts() for name in _DATA.findall(text.markdown)}
    folders = {folder.path for folder in facts.folders.values() if all(text.sheet for text in folder.texts.values())}
    for path in sorted(facts.tree.texts):
        if path.rpartition("/")[0] in folders and not path.lower().endswith(".md") and path not in named:
            yield Remark(Span(path), "no chart draws this file", "name it in a chart, data: …, or delete it")


def _where_to(path: str) -> str:
    if _READ.fullmatch(path.lower()):
        return f"call it {path.lower()}, in small letters"
    if path.endswith(".yaml"):
        return f"call it {path.removesuffix('.yaml')}.yml"
    if path.endswith(".md"):
        return "texts lie in content/<issue>/<slug>/ and are called after their language: kk.md"
    return "docs/editing.md says what lies where"


RULES = (
    Rule("no-magazine", Level.ERROR, "A magazine has content/magazine.yml.", no_magazine),
    Rule("stray-file", Level.WARNING, "A file in the wrong place is read by nobody.", stray_file),
    Rule("unused-data", Level.NOTE, "A data file that no chart draws is left out.", unused_data),
)
