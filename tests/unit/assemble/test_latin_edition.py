"""The automatic edition in Latin letters: every Kazakh word of the model, nothing else, and only where it is asked
for."""

import re
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import get_args

import pytest

from jurnal.assemble import assemble
from jurnal.assemble.latin_edition import Rewriting, with_automatic
from jurnal.assemble.latin_words import is_russian, latin_html, latin_text
from jurnal.check import check_magazine
from jurnal.effects.disk import read_tree
from jurnal.model import Block, Box, Figure, Gallery, KeyFigure, Moment, Picture, Timeline

SITES = Path(__file__).parents[2] / "sites"
CYRILLIC = re.compile("[\u0400-\u052f]+")
AS_IT_WAS = {"Живая", "вода", "бет"}
"""What stays in the texts of `valid-latin`: a Russian name in quotes, and an address."""


@pytest.fixture(scope="module")
def archive():
    return assemble(check_magazine(read_tree(SITES / "valid-latin")))


def left(value):
    """Cyrillic words anywhere in a value, people and their other languages aside."""
    if isinstance(value, str):
        return set(CYRILLIC.findall(value))
    if isinstance(value, list | tuple):
        return {word for item in value for word in left(item)}
    if is_dataclass(value) and not hasattr(value, "formal"):
        return {word for field in fields(value) for word in left(getattr(value, field.name))}
    return set()


def test_it_is_there_only_when_asked_for(checked):
    assert with_automatic(checked) is checked
    assert "kk-Latn" not in assemble(checked).magazine.languages


def test_it_is_a_language_of_its_own(archive):
    assert archive.magazine.languages == ("kk", "ru", "kk-Latn")
    assert archive.magazine.written == ("kk", "ru")
    assert [entry.slug for entry in archive.edition("2031-03", "kk-Latn").entries] == ["river-school"]


def test_no_kazakh_word_of_a_text_is_left_in_cyrillic(archive):
    text = archive.edition("2031-03", "kk-Latn").entries[0].text
    assert left(text) == AS_IT_WAS
    assert text.title == "Özen jağasyndağy mektep"
    assert text.kicker == "ÜEŪ"
    assert "<strong>İulia</strong> Google-\u2060dan <code>git pull</code> dep ızdemeidı" in text.body.blocks[0].html
    assert 'href="https://latin.example/бет">saitta</a>, R&amp;D böl' in text.body.blocks[2].html


def test_every_word_of_the_magazine_has_its_latin_form(archive):
    magazine, issue, person = archive.magazine, archive.issues[0], archive.people["yulia-shcherbak"]
    assert magazine.tagline["kk-Latn"] == "ekı jazudağy jurnal"
    assert magazine.sections[0].name["kk-Latn"] == "Mektep jäne qoğam"
    assert magazine.tags["water"]["kk-Latn"] == "Su"
    assert issue.theme["kk-Latn"] == "Su men jer"
    assert issue.cover.lines[0].title["kk-Latn"] == "Mektep özen jağasynda"
    assert person.name["kk-Latn"] == "İulia Şerbakova"
    assert person.role["kk-Latn"] == "«Живая вода» qorynyñ üilestıruşısı"


def test_what_people_wrote_stays_as_it_was(archive):
    kazakh = archive.edition("2031-03", "kk").entries[0].text
    assert kazakh.title == "Өзен жағасындағы мектеп"
    assert archive.magazine.name["kk"] == "Латынша"


def test_anchors_are_the_same_so_that_a_reader_stays_at_the_place(archive):
    kazakh, latin = (archive.edition("2031-03", code).entries[0].text for code in ("kk", "kk-Latn"))
    assert [block.anchor for block in latin.body.walk()] == [block.anchor for block in kazakh.body.walk()]
    assert latin.pull_quotes[0].anchor == kazakh.pull_quotes[0].anchor
    assert latin.pull_quotes[0].text in latin.body.plain


def test_every_kind_of_block_is_known():
    known = vars(Rewriting)["block"].dispatcher.registry
    assert {kind for kind in get_args(Block) if kind not in known} == set()


def test_pictures_boxes_and_timelines_are_written_too():
    rewriting = Rewriting("kk-Latn", "kk")
    picture = Picture("a.png", 1, 1, (0.5, 0.5), "Өзен", "Өзен күні", "Ә. Ұлы")
    blocks = rewriting.blocks(
        (
            Figure("p1", picture),
            Gallery("p2", (picture, picture)),
            KeyFigure("p3", "20,3 млн", "адам <em>қала</em>"),
            Timeline("p4", "Жыл", (Moment("2020 ж.", "Басталды"),)),
            Box("p5", "Қорап", (Figure("p6", picture),)),
        )
    )
    assert left(blocks) == set()
    assert blocks[0].picture.file == "a.png"


@pytest.mark.parametrize(
    ("passage", "russian"),
    [
        ("«Живая вода»", True),
        ("Он сказал, что все придут", True),
        ("«Дом и сад»", True),
        ("«Адал азамат»", False),
        ("«С. Омаров»", False),
        ("«Қоғам и мемлекет»", False),
        ("«Вода»", False),
        ("«Тарих пен дала»", False),
    ],
)
def test_only_what_is_surely_russian_is_taken_for_it(passage, russian):
    assert is_russian(passage) is russian


def test_russian_in_quotes_stays_and_is_marked():
    assert latin_text("«Живая вода» қоры «Адал азамат»") == "«Живая вода» qory «Adal azamat»"
    assert latin_html("<em>«Живая вода»</em> қоры") == '<em><span lang="ru">«Живая вода»</span></em> qory'


@pytest.mark.parametrize(
    ("html", "written"),
    [
        ('<a href="/бет" title="Бет">бет</a>', '<a href="/бет" title="Bet">bet</a>'),
        ("<code>қала</code> қала", "<code>қала</code> qala"),
        ('<span lang="ru">вода <b>река</b></span> су', '<span lang="ru">вода <b>река</b></span> su'),
        ("а &lt;б&gt; &amp; в<br>г", "a &lt;b&gt; &amp; v<br>g"),
        ('<abbr title="үкіметтік емес ұйым">ҮЕҰ</abbr>', '<abbr title="ükımettık emes ūiym">ÜEŪ</abbr>'),
        ('қ<sup id="ref-ә"><a href="#ә">1</a></sup>', 'q<sup id="ref-ә"><a href="#ә">1</a></sup>'),
    ],
)
def test_markup_stays_and_words_change(html, written):
    assert latin_html(html) == written
