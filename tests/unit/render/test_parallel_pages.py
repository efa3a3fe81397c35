from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from tests.unit.render.conftest import ISSUE, rendered

from jurnal.model import Archive, Body, Entry, Paragraph, Run
from jurnal.render.theme import Theme

BASE = "https://tiny.example/"
TALK = "2031-01/talk-with-asel/"


def with_body(archive: Archive, slug: str, language: str, blocks: tuple[object, ...]) -> Archive:
    """The archive with another text of one piece in one language."""

    def changed(entry: object) -> object:
        if not isinstance(entry, Entry) or entry.slug != slug:
            return entry
        return replace(entry, text=replace(entry.text, body=Body(blocks, "", 0)))

    edition = archive.editions[ISSUE, language]
    runs = tuple(Run(run.section, tuple(map(changed, run.entries))) for run in edition.runs)
    return replace(archive, editions={**archive.editions, (ISSUE, language): replace(edition, runs=runs)})


def cells(html: str) -> list[tuple[str, str]]:
    """(language, words) of each cell of the rows."""
    table = html.split("par__cols")[1].split("</div>\n</div>", 1)[1].split("</article>")[0]
    found = re.findall(r'<div class="cell[^"]*" lang="(\w+)">(.*?)</div>\n', table, re.S)
    return [(code, re.sub(r"<[^>]+>", "", words)) for code, words in found]


def test_every_piece_in_two_languages_has_a_page_in_each(files: Mapping[str, str]) -> None:
    pieces = {path for path in files if re.fullmatch(r"(kk|ru)/2031-01/[\w-]+/index.html", path)}
    both = {path.replace("index.html", "parallel/index.html") for path in pieces}
    assert both
    assert both == {path for path in files if path.endswith("parallel/index.html")}
    for path in pieces:
        assert files[path].count('parallel/" data-same-place') == 1
        assert 'class="lang__pair"' in files[path]


def test_the_page_is_its_own_address_with_its_double_and_stands_in_the_map_but_not_in_the_search(
    files: Mapping[str, str],
) -> None:
    html = files[f"ru/{TALK}parallel/index.html"]
    head = html.split("</head>")[0]
    assert f'<link rel="canonical" href="{BASE}ru/{TALK}parallel/">' in head
    assert re.findall(r'hreflang="(\w\w)" href="([^"]+)"', head) == [
        (code, f"{BASE}{code}/{TALK}parallel/") for code in ("kk", "ru")
    ]
    assert "noindex" not in head
    assert "data-pagefind-body" not in html
    assert f"<loc>{BASE}ru/{TALK}parallel/</loc>" in files["sitemap.xml"]


def test_the_language_of_the_page_comes_first_and_keeps_its_colour(files: Mapping[str, str]) -> None:
    for language, other in (("kk", "ru"), ("ru", "kk")):
        html = files[f"{language}/{TALK}parallel/index.html"]
        assert [code for code, _ in cells(html)][:2] == [language, other]
        assert f'<div class="cell tongue-1 cell--own" lang="{language}">' in html or language == "ru"
    assert 'class="cell tongue-2 cell--own" lang="ru"' in files[f"ru/{TALK}parallel/index.html"]


def test_anchors_are_those_of_the_piece_and_no_id_stands_twice(files: Mapping[str, str]) -> None:
    for path, html in files.items():
        if path.endswith("parallel/index.html"):
            ids = re.findall(r'\sid="([^"]+)"', html)
            assert len(ids) == len(set(ids)), path
            alone = files[path.replace("parallel/", "")].split('<article class="piece"')[1].split("</article>")[0]
            anchors = set(re.findall(r'\sid="([qap][\d-]+)"', alone))
            assert anchors <= set(ids), path


def test_a_language_with_another_number_of_paragraphs_says_where_the_place_is(archive: Archive, theme: Theme) -> None:
    slug = "a-signed-word"
    kk = (Paragraph("p1", "а" * 90), Paragraph("p2", "ә" * 40))
    ru = (Paragraph("p1", "а" * 50), Paragraph("p2", "б" * 40), Paragraph("p3", "в" * 40))
    made = rendered(with_body(with_body(archive, slug, "kk", kk), slug, "ru", ru), theme)
    html = made[f"kk/2031-01/{slug}/index.html"]
    assert re.search(r'lang="ru" hreflang="ru" data-same-place data-places="p2:p3"', html)
    assert 'data-places="p2:p1 p3:p2"' in made[f"ru/2031-01/{slug}/index.html"]
    rows = cells(made[f"kk/2031-01/{slug}/parallel/index.html"])
    assert [words.strip()[-3:] for code, words in rows if code == "ru"] == ["ббб", "ввв"]


def test_the_short_link_offers_both_languages_at_once(archive: Archive, files: Mapping[str, str]) -> None:
    entry = archive.edition(ISSUE, "kk").entry("talk-with-asel")
    assert f'href="../../kk/{TALK}parallel/"' in files[f"p/{entry.piece.short_id}/index.html"]


def test_equal_texts_need_no_such_list(files: Mapping[str, str]) -> None:
    assert not [path for path, html in files.items() if "data-places" in html]


def test_a_piece_in_one_language_has_no_such_page(files_with_a_gap: Mapping[str, str]) -> None:
    assert not [path for path in files_with_a_gap if "talk-with-asel/parallel" in path]
    assert "parallel/" not in files_with_a_gap[f"kk/{TALK}index.html"]
    assert 'class="spine__page" aria-hidden="true"' in files_with_a_gap["index.html"]


def test_the_front_leads_from_each_page_number_to_both_languages(files: Mapping[str, str]) -> None:
    links = re.findall(r'<a class="spine__page" href="([^"]+)" aria-label="([^"]+)"', files["index.html"])
    assert (f"kk/{TALK}parallel/", True) in [(href, bool(words)) for href, words in links]
