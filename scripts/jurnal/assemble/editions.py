"""Manifest and pieces -> the editions of an issue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Final

from jurnal.art import fitting_scene
from jurnal.assemble.latin_edition import with_automatic
from jurnal.check import Checked
from jurnal.model import Archive, Edition, Entry, Issue, Language, Magazine, Missing, Piece, Run, Section

CARPETS: Final = 32
"""How many different ornament tiles there are in a colour."""


def assemble(checked: Checked) -> Archive:
    """Every issue in every language. Raises ValueError when the check found errors: what is wrong cannot be put
    together.
    """
    checked = with_automatic(checked)
    if checked.magazine is None or checked.has_errors:
        raise ValueError("a magazine with errors cannot be assembled")
    editions: dict[tuple[str, Language], Edition] = {}
    for issue in checked.issues:
        scenes, carpets = scenes_of(issue, checked.pieces), carpets_of(issue)
        for language in checked.magazine.languages:
            runs = _runs(checked.magazine, issue, language, checked.pieces, scenes, carpets)
            editions[issue.id, language] = Edition(checked.magazine, issue, language, runs)
    return Archive(checked.magazine, checked.issues, editions, checked.people)


def scenes_of(issue: Issue, pieces: Mapping[tuple[str, str], Piece]) -> Mapping[str, str | None]:
    """The drawn scene of each piece by slug: what the piece names, else a fitting one that no other piece of the
    issue has. The same in every language."""
    inside = [pieces[issue.id, slug] for slug in issue.slugs if (issue.id, slug) in pieces]
    scenes: dict[str, str | None] = {piece.slug: piece.art for piece in inside if piece.art}
    for piece in inside:
        if piece.slug not in scenes:
            taken = [scene for scene in scenes.values() if scene]
            scenes[piece.slug] = fitting_scene(piece.slug, piece.kind, piece.tags, taken)
    return scenes


def carpets_of(issue: Issue) -> Mapping[str, str]:
    """The name each piece's ornament tile is drawn from: one of a bounded number, so an archive of any size shares its
    drawings; chosen by the slug, and no two pieces of an issue have the same while there are enough."""
    carpets: dict[str, str] = {}
    for slug in issue.slugs:
        first = int.from_bytes(sha256(slug.encode()).digest()[:4], "big")
        order = [f"carpet-{(first + step) % CARPETS + 1:02d}" for step in range(CARPETS)]
        carpets[slug] = next((name for name in order if name not in carpets.values()), order[0])
    return carpets


def _runs(
    magazine: Magazine,
    issue: Issue,
    language: Language,
    pieces: Mapping[tuple[str, str], Piece],
    scenes: Mapping[str, str | None],
    carpets: Mapping[str, str],
) -> tuple[Run, ...]:
    runs: list[Run] = []
    position = 0
    for group in issue.groups:
        section = magazine.section(group.section) if group.section else None
        entries: list[Entry | Missing] = []
        for slug in group.slugs:
            entry = _entry(magazine, pieces[issue.id, slug], language, section, scenes[slug], position)
            entries.append(replace(entry, carpet=carpets[slug]) if isinstance(entry, Entry) else entry)
            position += 1
        runs.append(Run(section, tuple(entries)))
    return tuple(runs)


def _entry(
    magazine: Magazine, piece: Piece, language: Language, section: Section | None, scene: str | None, position: int
) -> Entry | Missing:
    text = piece.texts.get(language)
    if text is None:
        return Missing(piece, language, tuple(code for code in magazine.written if code in piece.texts))
    colours = section.colours if section else magazine.house
    return Entry(piece, text, section, colours, scene, position)
