"""Paper has no hover text: what is laid out is what would be without a glossary."""

from __future__ import annotations

from pathlib import Path

from jurnal.assemble import assemble
from jurnal.check import check_magazine
from jurnal.effects.disk import read_tree
from jurnal.render.print import as_printed
from jurnal.source import SourceTree

PROJECT = Path(__file__).resolve().parents[3]


def editions(without_glossary):
    tree = read_tree(PROJECT)
    gone = {"content/glossary.yml"} if without_glossary else set()
    texts = {path: content for path, content in tree.texts.items() if path not in gone}
    return assemble(check_magazine(SourceTree(texts, tree.pictures))).editions


def texts(edition):
    return [entry.text for entry in edition.entries]


def test_the_printed_edition_is_that_of_a_magazine_without_a_glossary():
    with_hover, bare = editions(False), editions(True)
    assert any("<abbr" in repr(edition) for edition in with_hover.values())
    for key, edition in with_hover.items():
        assert texts(as_printed(edition)) == texts(bare[key])


def test_an_edition_without_short_forms_stays_as_it_is():
    for edition in editions(True).values():
        assert as_printed(edition) == edition
