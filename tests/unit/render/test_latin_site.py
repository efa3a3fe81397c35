"""The site of a magazine that asks for an edition in Latin letters, and of one that does not."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from jurnal.assemble import assemble
from jurnal.check import check_magazine
from jurnal.effects.disk import read_tree
from jurnal.render.web import render_site
from jurnal.render.web.finding.folding import skeleton

SITE = Path(__file__).parents[2] / "sites" / "valid-latin"
CYRILLIC = re.compile("[\u0400-\u052f]")
PIECE = "kk-latn/2031-03/river-school/index.html"


def drawn(chart, _style):
    """A chart by its words."""
    return f"<svg><title>{chart.title}</title></svg>"


class Left(HTMLParser):
    """Cyrillic words of a page outside the elements that name another language."""

    def __init__(self):
        super().__init__()
        self.languages = ["?"]
        self.found = []

    def handle_starttag(self, tag, attrs):
        language = dict(attrs).get("lang", self.languages[-1])
        self.found += [value for name, value in attrs if name != "href" and language == "kk-Latn" and seen(value)]
        if tag not in ("meta", "link", "img", "input", "br", "hr", "source"):
            self.languages.append(language)

    def handle_endtag(self, tag):
        self.languages.pop()

    def handle_data(self, data):
        self.found += [data] if self.languages[-1] == "kk-Latn" and seen(data) else []


def seen(text):
    return text and CYRILLIC.search(text.replace("«Живая вода»", ""))


@pytest.fixture(scope="module")
def pages(theme):
    checked = check_magazine(read_tree(SITE))
    return {file.path: file.content.decode() for file in render_site(assemble(checked), theme, draw_chart=drawn)}


def latin_pages(pages):
    return {path: text for path, text in pages.items() if path.startswith("kk-latn/") and path.endswith(".html")}


def test_every_kazakh_page_has_its_double(pages):
    kazakh = {path.removeprefix("kk/") for path in pages if path.startswith("kk/")}
    assert kazakh == {path.removeprefix("kk-latn/") for path in pages if path.startswith("kk-latn/")} != set()


def test_nothing_of_it_is_in_cyrillic_but_what_says_so(pages):
    for path, text in latin_pages(pages).items():
        reader = Left()
        reader.feed(text)
        assert reader.found == [], path


def test_every_page_says_what_it_is_and_leads_to_what_it_was_made_of(pages):
    for path, text in latin_pages(pages).items():
        assert '<html lang="kk-Latn">' in text, path
        note = re.search('<p class="automatic">(.*?)</p>', text, re.S)
        assert note and "Avtomatty türde latyn älıpbiıne köşırılgen." in note[1], path
        target = re.search('href="([^"]*)" lang="kk"', note[1])
        assert target and target[1].endswith(path.removeprefix("kk-latn").removesuffix("index.html")), path


def test_its_addresses_are_small_and_everything_links_to_them(pages):
    text = pages[PIECE]
    assert "<title>Özen jağasyndağy mektep · Latin</title>" in text
    for code, folder in (("kk", "kk"), ("ru", "ru"), ("kk-Latn", "kk-latn")):
        address = f'hreflang="{code}" href="https://latin.example/{folder}/2031-03/river-school/"'
        for page in (text, pages["kk/2031-03/river-school/index.html"], pages["sitemap.xml"]):
            assert address in page
    assert (
        '<a href="../../../kk-latn/2031-03/river-school/" lang="kk-Latn"' in pages["kk/2031-03/river-school/index.html"]
    )
    assert "https://latin.example/kk-latn/2031-03/river-school/" in pages["sitemap.xml"]


def test_the_search_is_told_the_language_and_finds_it_in_latin_letters(pages):
    assert 'data-kind="Reportaj"' in pages[PIECE]
    assert 'data-section="Mektep jäne qoğam"' in pages[PIECE]


def test_charts_are_drawn_in_latin_letters(pages):
    assert "<title>Ūzyndyğy, km</title>" in pages[PIECE]
    assert "Ertıs" in pages[PIECE]


def test_the_bilingual_front_keeps_two_halves(pages):
    assert pages["index.html"].count('class="diptych__half"') == 2
    assert pages["404.html"].count('class="lost__half"') == 2
    short = next(text for path, text in pages.items() if path.startswith("p/"))
    assert short.count('class="choose__one"') == 2


def test_people_are_named_in_the_languages_people_write(pages):
    assert "İulia Şerbakova" in pages["kk-latn/people/yulia-shcherbak/index.html"]
    assert "İulia" not in pages["kk/people/yulia-shcherbak/index.html"]


def test_capitals_are_left_to_the_table(pages):
    style = next(text for path, text in pages.items() if path.endswith(".css"))
    assert ":lang(kk-Latn)" in style


def test_a_magazine_that_does_not_ask_has_nothing_of_it(archive, theme):
    files = {file.path: file.content for file in render_site(archive, theme, draw_chart=drawn)}
    assert not [path for path in files if "latn" in path]
    assert not [path for path, content in files.items() if b"kk-Latn" in content or b"automatic" in content]
    assert "kk-Latn" not in theme.labels


def test_labels_in_latin_keep_their_blanks(theme):
    labels = replace(theme, automatic={"kk-Latn": "kk"}).labels["kk-Latn"]
    assert labels("pieces", n=3) == "3\u00a0material"
    assert labels("search.none", q="su") == "«su» boiynşa eşteñe tabylmady"
    assert labels.months((7, 8)) == "şılde–tamyz"


def test_a_search_takes_every_i_for_one():
    """A phone makes Iske of iske, and a program i̇ of İ."""
    assert len({skeleton(word.lower()) for word in ("ıske", "Iske", "iske", "İske", "ІСКЕ")}) == 1
