"""Paper has no hover text and no links to follow: short forms stand bare, a reference says its page."""

from __future__ import annotations

import re
from pathlib import Path

from jurnal.assemble import assemble
from jurnal.check import check_magazine
from jurnal.effects.disk import read_tree
from jurnal.render.print import as_printed
from jurnal.render.print.references import References, with_pages
from jurnal.source import SourceTree

PROJECT = Path(__file__).resolve().parents[3]


def editions(without_glossary):
    tree = read_tree(PROJECT)
    gone = {"content/glossary.yml"} if without_glossary else set()
    texts = {path: content for path, content in tree.texts.items() if path not in gone}
    return assemble(check_magazine(SourceTree(texts, tree.pictures))).editions


def see(page):
    return f"(p. {page})"


def texts(edition):
    return [entry.text for entry in edition.entries]


def test_the_printed_edition_is_that_of_a_magazine_without_a_glossary():
    with_hover, bare = editions(False), editions(True)
    assert any("<abbr" in repr(edition) for edition in with_hover.values())
    for key, edition in with_hover.items():
        assert texts(as_printed(edition, see)) == texts(as_printed(bare[key], see))
        assert "<abbr" not in repr(texts(as_printed(edition, see)))


def test_an_edition_without_short_forms_stays_as_it_is():
    for edition in editions(True).values():
        links = re.findall(r'data-piece="([^"]*)"', repr(edition))
        assert links or as_printed(edition, see) == edition


def test_a_reference_says_its_page_the_first_time_a_text_makes_it():
    references, named = References({"talk", "life"}, see), set()
    opened = references.opened(f"{link('talk', 'Бірі')}, {link('talk', 'тағы')} және {link('life', 'екінші')}.", named)
    assert with_pages(opened, {"talk": (4, 7), "life": (12, 13)}, see) == (
        '<a href="#talk">Бірі</a><a class="see" href="#talk">\u00a0(p. 4)</a>, <a href="#talk">тағы</a> және '
        '<a href="#life">екінші</a><a class="see" href="#life">\u00a0(p. 12)</a>.'
    )
    assert named == {"talk", "life"}
    assert "see" not in references.opened(link("life", "екінші"), named)


def test_a_reference_out_of_the_edition_keeps_its_words_only():
    assert References({"talk"}, see).opened(f"Осы {link('old-piece', 'мақала')} бар.", set()) == "Осы мақала бар."


def test_a_reference_with_a_fragment_leads_to_its_piece():
    html = '<a href="piece:talk#part" data-piece="talk" data-fragment="part"><em>сөз</em></a>'
    assert References({"talk"}, see).opened(html, {"talk"}) == '<a href="#talk"><em>сөз</em></a>'


def link(slug, words):
    return f'<a href="piece:{slug}" data-piece="{slug}">{words}</a>'
