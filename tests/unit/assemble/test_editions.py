"""Editions: every piece once, in print order; what is not translated is said plainly."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jurnal.assemble import assemble
from jurnal.assemble.editions import scenes_of
from jurnal.diag import Finding, Level, Span
from jurnal.model import Entry, Missing

ORDER = ["bridge-opens", "rivers-in-numbers", "talk-with-asel", "what-is-home", "a-signed-word"]


def without_text(checked, slug, language):
    """The same magazine with one text missing."""
    key = ("2031-01", slug)
    piece = checked.pieces[key]
    texts = {name: text for name, text in piece.texts.items() if name != language}
    return replace(checked, pieces={**checked.pieces, key: replace(piece, texts=texts)})


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_every_piece_stands_once_in_print_order(checked, language):
    edition = assemble(checked).edition("2031-01", language)
    assert [entry.slug for entry in edition.entries] == ORDER
    assert [entry.position for entry in edition.entries] == [0, 1, 2, 3, 4]
    assert [run.section.id if run.section else None for run in edition.runs] == ["events", "people", None]


def test_colours_are_the_sections_or_the_houses(checked):
    archive = assemble(checked)
    edition = archive.edition("2031-01", "kk")
    assert edition.entry("bridge-opens").colours == archive.magazine.section("events").colours
    assert edition.entry("a-signed-word").colours == archive.magazine.house


def test_what_is_not_translated_is_missing_and_never_replaced(checked):
    archive = assemble(without_text(checked, "talk-with-asel", "kk"))
    kk, ru = archive.edition("2031-01", "kk"), archive.edition("2031-01", "ru")
    assert [(missing.slug, missing.language, missing.has) for missing in kk.missing] == [
        ("talk-with-asel", "kk", ("ru",))
    ]
    assert kk.entry("talk-with-asel") is None
    assert isinstance(kk.runs[1].entries[0], Missing)
    assert isinstance(ru.runs[1].entries[0], Entry)
    assert [entry.position for entry in kk.entries] == [0, 1, 3, 4]


def test_a_scene_is_the_named_one_and_no_other_piece_of_the_issue_gets_it(checked):
    scenes = scenes_of(checked.issues[0], checked.pieces)
    drawn = [scene for scene in scenes.values() if scene]
    assert scenes["bridge-opens"] == "river"
    assert len(set(drawn)) == len(drawn)


def test_both_languages_have_the_same_scenes(checked):
    archive = assemble(checked)
    scenes = [[entry.scene for entry in archive.edition("2031-01", language).entries] for language in ("kk", "ru")]
    assert scenes[0] == scenes[1]


def test_a_magazine_with_errors_is_not_assembled(checked):
    wrong = Finding(Span("x"), Level.ERROR, "x", "x")
    with pytest.raises(ValueError, match="errors"):
        assemble(replace(checked, findings=(wrong,)))
    with pytest.raises(ValueError, match="errors"):
        assemble(replace(checked, magazine=None))
