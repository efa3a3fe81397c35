"""Rules for names that become addresses."""

from __future__ import annotations

from collections.abc import Iterator

from jurnal.check.facts import Facts
from jurnal.check.reserved import RESERVED
from jurnal.check.rules.rule import Remark, Rule
from jurnal.check.schema.values import is_id, is_issue_id
from jurnal.check.schema.walk import STAND_IN
from jurnal.check.short_ids import short_id
from jurnal.diag import Level, Span


def duplicate_url(facts: Facts) -> Iterator[Remark]:
    """Two pages cannot have one address."""
    yield from _sections_twice(facts)
    yield from _reserved_words(facts)
    yield from _short_ids_twice(facts)


def _sections_twice(facts: Facts) -> Iterator[Remark]:
    first: dict[str, int] = {}
    for index, section in enumerate(facts.magazine.sheet.sections if facts.magazine.sheet else []):
        span = facts.magazine.document.span("sections", index, "id")
        if section.id in first and section.id != STAND_IN:
            hint = "give one of the two another id"
            yield Remark(span, f"two sections are called “{section.id}”, the first in line {first[section.id]}", hint)
        first.setdefault(section.id, span.line)


def _reserved_words(facts: Facts) -> Iterator[Remark]:
    for (_, slug), folder in facts.folders.items():
        if slug in RESERVED:
            hint = "give the folder another name"
            yield Remark(Span(folder.head.path), f"“{slug}” is the address of a page of the site itself", hint)


def _short_ids_twice(facts: Facts) -> Iterator[Remark]:
    first: dict[str, str] = {}
    for (issue, slug), folder in facts.folders.items():
        short = short_id(issue, slug)
        if short in first:
            message = f"the short address p/{short}/ belongs to {first[short]} already"
            yield Remark(Span(folder.head.path), message, "give the folder of the newer piece another name")
        first.setdefault(short, f"{issue}/{slug}")


def bad_id(facts: Facts) -> Iterator[Remark]:
    """Names of files and folders that become addresses."""
    hint = "use small Latin letters, digits and hyphens between them: murat-abenov"
    for (_, slug), folder in facts.folders.items():
        if not is_id(slug):
            yield Remark(Span(folder.head.path), f"“{slug}” cannot be the name of a piece", hint)
    for person, filled in facts.people.items():
        if not is_id(person):
            yield Remark(Span(filled.path), f"“{person}” cannot be the name of a person's file", hint)
    for tag in facts.tags.document.keys:
        if not is_id(tag):
            yield Remark(facts.tags.document.key_span(tag), f"“{tag}” cannot be a tag", hint)
    for issue in sorted({issue for issue, _ in facts.folders}):
        if not is_issue_id(issue):
            path = next(folder.head.path for (name, _), folder in facts.folders.items() if name == issue)
            yield Remark(Span(path), f"“{issue}” cannot be the name of an issue's folder", "year and number: 2025-04")


RULES = (
    Rule("duplicate-url", Level.ERROR, "Every page has an address of its own.", duplicate_url),
    Rule("bad-id", Level.ERROR, "Names that become addresses are small Latin letters, digits and hyphens.", bad_id),
)
