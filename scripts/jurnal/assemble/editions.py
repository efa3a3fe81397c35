"""Manifest and pieces -> the editions of an issue."""

from __future__ import annotations

from collections.abc import Mapping

from jurnal.art import fitting_scene
from jurnal.check import Checked
from jurnal.model import Archive, Edition, Entry, Issue, Language, Magazine, Missing, Piece, Run, Section


def assemble(checked: Checked) -> Archive:
    """Every issue in every language. Raises ValueError when the check found errors: what is wrong cannot be put
    together.
    """
    if checked.magazine is None or checked.has_errors:
        raise ValueError("a magazine with errors cannot be assembled")
    editions: dict[tuple[str, Language], Edition] = {}
    for issue in checked.issues:
        scenes = scenes_of(issue, checked.pieces)
        for language in checked.magazine.languages:
            runs = _runs(checked.magazine, issue, language, checked.pieces, scenes)
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


def _runs(
    magazine: Magazine,
    issue: Issue,
    language: Language,
    pieces: Mapping[tuple[str, str], Piece],
    scenes: Mapping[str, str | None],
) -> tuple[Run, ...]:
    runs: list[Run] = []
    position = 0
    for group in issue.groups:
        section = magazine.section(group.section) if group.section else None
        entries: list[Entry | Missing] = []
        for slug in group.slugs:
            entries.append(_entry(magazine, pieces[issue.id, slug], language, section, scenes[slug], position))
            position += 1
        runs.append(Run(section, tuple(entries)))
    return tuple(runs)


def _entry(
    magazine: Magazine, piece: Piece, language: Language, section: Section | None, scene: str | None, position: int
) -> Entry | Missing:
    text = piece.texts.get(language)
    if text is None:
        return Missing(piece, language, tuple(piece.texts))
    colours = section.colours if section else magazine.house
    return Entry(piece, text, section, colours, scene, position)
