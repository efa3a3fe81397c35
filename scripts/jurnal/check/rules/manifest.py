"""Rules for `issues/<id>.yml` and for the places of pieces in it."""

from __future__ import annotations

from collections.abc import Iterator

from jurnal.check.facts import Facts, Filled
from jurnal.check.rules.rule import Remark, Rule
from jurnal.check.schema import IssueSheet
from jurnal.check.schema.values import is_id, is_issue_id
from jurnal.check.schema.walk import STAND_IN
from jurnal.check.wording import nearest
from jurnal.diag import Level, Span
from jurnal.source import KeyPath


def issues(facts: Facts) -> Iterator[tuple[str, Filled[IssueSheet], IssueSheet]]:
    """Every manifest that could be read: its id, its file, its sheet."""
    for issue_id, filled in facts.issues.items():
        if filled.sheet:
            yield issue_id, filled, filled.sheet


def placed(sheet: IssueSheet) -> Iterator[tuple[KeyPath, str | None, str]]:
    """Every slug of a manifest in print order: where it stands, its section, the slug."""
    for group_index, group in enumerate(sheet.sections):
        for index, slug in enumerate(group.pieces):
            if slug != STAND_IN:
                yield ("sections", group_index, "pieces", index), group.id, slug


def issue_id(facts: Facts) -> Iterator[Remark]:
    """The name of the file must be the year and the number it states."""
    for name, filled, sheet in issues(facts):
        expected = f"{sheet.year}-{sheet.number:02d}"
        if not is_issue_id(name):
            hint = f"call it issues/{expected}.yml"
            yield Remark(Span(filled.path), f"“{name}” is no name for an issue: it is the year and the number", hint)
        elif name != expected and "number" in filled.document.keys and "year" in filled.document.keys:
            hint = f"call the file issues/{expected}.yml, or correct year and number"
            yield Remark(
                filled.document.span("number"), f"year and number make {expected}, the file is called {name}", hint
            )


def unknown_slug(facts: Facts) -> Iterator[Remark]:
    """A manifest may name only pieces that are there; the cover and the budgets only pieces of the issue."""
    for name, filled, sheet in issues(facts):
        there = {slug for issue, slug in facts.folders if issue == name}
        listed = {slug for _, _, slug in placed(sheet)}
        for path, _, slug in placed(sheet):
            if slug not in there:
                hint = _elsewhere(facts, slug) or nearest(slug, there - listed, "not in the manifest yet are")
                hint = hint or "write the piece first"
                where = f"content/{name}/{slug}/"
                yield Remark(filled.document.span(*path), f"there is no piece “{slug}”: {where} holds no text", hint)
        for path, slug in _also_named(sheet):
            if slug not in listed:
                hint = nearest(slug, listed, "the pieces of this issue are") or "add it to the sections first"
                yield Remark(filled.document.span(*path), f"“{slug}” is not among the pieces of this issue", hint)


def _elsewhere(facts: Facts, slug: str) -> str:
    other = next((folder.path for (_, name), folder in facts.folders.items() if name == slug), "")
    return f"it lies in {other}/: a piece belongs to one issue" if other else ""


def _also_named(sheet: IssueSheet) -> Iterator[tuple[KeyPath, str]]:
    for index, line in enumerate(sheet.cover.lines):
        if line.piece != STAND_IN:
            yield ("cover", "lines", index, "piece"), line.piece
    for slug in sheet.budgets:
        yield ("budgets", slug), slug


def slug_twice(facts: Facts) -> Iterator[Remark]:
    """A piece stands in one place of its issue."""
    for _, filled, sheet in issues(facts):
        first: dict[str, int] = {}
        for path, _, slug in placed(sheet):
            span = filled.document.span(*path)
            if slug in first:
                yield Remark(
                    span, f"“{slug}” stands here a second time, first in line {first[slug]}", "keep one of the two"
                )
            first.setdefault(slug, span.line)


def slug_unlisted(facts: Facts) -> Iterator[Remark]:
    """A piece that no manifest names would be left out without a word."""
    for (issue, slug), folder in facts.folders.items():
        filled = facts.issues.get(issue)
        if not is_id(slug) or not is_issue_id(issue):
            continue  # the name itself was told
        if filled is None:
            hint = f"write issues/{issue}.yml, or move the folder to the issue it belongs to"
            yield Remark(
                Span(folder.head.path), f"the piece “{slug}” belongs to issue {issue}, which has no manifest", hint
            )
        elif filled.sheet and slug not in {listed for _, _, listed in placed(filled.sheet)}:
            hint = f"add “{slug}” to a section of {filled.path}, or take the folder out of content/"
            yield Remark(Span(folder.head.path), f"the piece “{slug}” stands in no place of its issue", hint)


def section_mismatch(facts: Facts) -> Iterator[Remark]:
    """The piece and the manifest must say the same section."""
    for name, filled, sheet in issues(facts):
        for path, section, slug in placed(sheet):
            folder = facts.folders.get((name, slug))
            if folder is None or folder.piece is None or folder.piece.section == section:
                continue
            listed = f"{filled.path}:{filled.document.span(*path).line}"
            said = f"“{folder.piece.section}”" if folder.piece.section else "no section"
            there = f"in “{section}”" if section else "outside the sections"
            hint = f"write section: {section} here" if section else "take the line out"
            hint = f"{hint}, or move the piece in {listed}"
            yield Remark(
                folder.head.document.span("section"), f"the piece names {said}, its issue puts it {there}", hint
            )


def unknown_section(facts: Facts) -> Iterator[Remark]:
    """Sections are those of magazine.yml."""
    if facts.magazine.sheet is None:
        return
    known = [section.id for section in facts.magazine.sheet.sections]
    for span, section in _named_sections(facts):
        if section not in known:
            yield Remark(span, f"there is no section “{section}”", _sections_hint(section, known))


def _sections_hint(section: str, known: list[str]) -> str:
    return nearest(section, known, "the sections of magazine.yml are") or "add it to content/magazine.yml"


def _named_sections(facts: Facts) -> Iterator[tuple[Span, str]]:
    for _, filled, sheet in issues(facts):
        if sheet.cover.section:
            yield filled.document.span("cover", "section"), sheet.cover.section
        for index, group in enumerate(sheet.sections):
            if group.id and group.id != STAND_IN:
                yield filled.document.span("sections", index, "id"), group.id
    for folder in facts.folders.values():
        if folder.piece and folder.piece.section:
            yield folder.head.document.span("section"), folder.piece.section


RULES = (
    Rule("issue-id", Level.ERROR, "The name of a manifest is its year and number: 2025-04.yml.", issue_id),
    Rule(
        "unknown-slug", Level.ERROR, "A manifest, its cover and its budgets name pieces that are there.", unknown_slug
    ),
    Rule("slug-twice", Level.ERROR, "A piece stands in one place of its issue.", slug_twice),
    Rule("slug-unlisted", Level.ERROR, "Every piece stands in the manifest of its issue.", slug_unlisted),
    Rule("section-mismatch", Level.ERROR, "A piece and its manifest name the same section.", section_mismatch),
    Rule("unknown-section", Level.ERROR, "Sections are those of magazine.yml.", unknown_section),
)
