"""Sheets -> the model. Called for what could be read; typography is applied to words, never to names and ids."""

from __future__ import annotations

from collections.abc import Mapping

from jurnal.check.colours import colours_of
from jurnal.check.facts import Facts, Filled
from jurnal.check.schema import IssueSheet, MagazineSheet, PersonSheet
from jurnal.check.schema.magazine import LATIN, ImprintSheet
from jurnal.check.schema.person import PortraitSheet
from jurnal.check.schema.values import LinkSheet
from jurnal.check.words import typeset_words
from jurnal.model import (
    NO_WORDS,
    Binding,
    Cover,
    CoverLine,
    Group,
    Issue,
    Language,
    Link,
    Magazine,
    Person,
    Picture,
    Section,
    Words,
)
from jurnal.source import SourceTree


def magazine_of(facts: Facts) -> Magazine | None:
    """The periodical, or None when magazine.yml could not be read."""
    sheet = facts.magazine.sheet
    if sheet is None:
        return None
    return Magazine(
        id=sheet.id,
        wordmark=sheet.wordmark,
        name=typeset_words(sheet.name),
        tagline=typeset_words(sheet.tagline),
        about=typeset_words(sheet.about),
        publisher=typeset_words(sheet.publisher),
        languages=tuple(sheet.languages),
        site=sheet.site,
        edition_note=typeset_words(sheet.edition_note),
        trim=sheet.trim,
        printer=sheet.printer,
        house=colours_of(sheet.house),
        sections=_sections(sheet),
        imprint=_imprint(sheet.imprint, tuple(sheet.languages)),
        social=_links(sheet.social),
        tags={tag: typeset_words(words) for tag, words in facts.tags.sheet.root.items()} if facts.tags.sheet else {},
        links=_links(sheet.links),
        automatic={LATIN: "kk"} if sheet.latin else {},
    )


def _sections(sheet: MagazineSheet) -> tuple[Section, ...]:
    return tuple(
        Section(section.id, typeset_words(section.name), colours_of(section), position)
        for position, section in enumerate(sheet.sections)
    )


def _imprint(sheet: ImprintSheet, languages: tuple[Language, ...]) -> Mapping[str, Words]:
    found: dict[str, Words] = {}
    for name in ImprintSheet.model_fields:
        value = getattr(sheet, name)
        if isinstance(value, dict):
            found[name] = typeset_words(value)
        elif value is not None and str(value).strip():
            found[name] = dict.fromkeys(languages, str(value).strip())
    return found


def _links(links: list[LinkSheet]) -> tuple[Link, ...]:
    return tuple(Link(dict(link.label), link.url) for link in links)


def people_of(facts: Facts) -> Mapping[str, Person]:
    """Everybody whose file could be read."""
    return {
        person_id: _person(person_id, filled, filled.sheet, facts)
        for person_id, filled in facts.people.items()
        if filled.sheet
    }


def _person(person_id: str, filled: Filled[PersonSheet], sheet: PersonSheet, facts: Facts) -> Person:
    folder = filled.path.rpartition("/")[0]
    portrait = _portrait(sheet.portrait, folder, sheet.name, facts) if sheet.portrait else None
    return Person(
        person_id, dict(sheet.name), typeset_words(sheet.role), dict(sheet.formal), portrait, _links(sheet.links)
    )


def _portrait(sheet: PortraitSheet, folder: str, name: Words, facts: Facts) -> Picture | None:
    first = facts.languages[0]
    return picture_at(
        facts.tree,
        f"{folder}/{sheet.file}",
        sheet.focus,
        sheet.alt.get(first, "") or name.get(first, ""),
        "",
        sheet.credit.get(first, ""),
    )


def picture_at(
    tree: SourceTree, path: str, focus: list[float] | None, alt: str, caption: str, credit: str
) -> Picture | None:
    """A picture of the tree with its words, or None when it is not there or not readable."""
    size = tree.pictures.get(path)
    if size is None or path in tree.links:
        return None
    point = (float(focus[0]), float(focus[1])) if focus else (0.5, 0.5)
    return Picture(path, size[0], size[1], point, alt, caption, credit)


def issues_of(facts: Facts) -> tuple[Issue, ...]:
    """Every issue whose manifest could be read, newest first."""
    found = [_issue(issue_id, filled.sheet) for issue_id, filled in facts.issues.items() if filled.sheet]
    return tuple(sorted(found, key=lambda issue: (issue.year, issue.number, issue.id), reverse=True))


def _issue(issue_id: str, sheet: IssueSheet) -> Issue:
    lines = tuple(
        CoverLine(line.piece, typeset_words(line.title), typeset_words(line.text) if line.text else NO_WORDS)
        for line in sheet.cover.lines
    )
    return Issue(
        id=issue_id,
        number=sheet.number,
        months=tuple(sheet.months),
        year=sheet.year,
        date=sheet.date,
        theme=typeset_words(sheet.theme),
        cover=Cover(sheet.cover.art, sheet.cover.section, lines),
        groups=tuple(Group(group.id, tuple(group.pieces), group.pages) for group in sheet.sections),
        budgets=dict(sheet.budgets),
        binding=Binding(sheet.binding),
        extent=sheet.extent,
    )
