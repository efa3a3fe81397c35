"""Markdown becomes blocks whose markup is finished and safe."""

from __future__ import annotations

import pytest

from jurnal.model import (
    Block,
    Box,
    ChartBlock,
    ChartType,
    Figure,
    Gallery,
    Heading,
    KeyFigure,
    Kind,
    Markup,
    Moment,
    Paragraph,
    Picture,
    Series,
    Timeline,
)
from jurnal.text import BodyContext, BodyConverter, Table, convert_body

TABLE = Table(
    "groups.csv", ("kk", "ru", "value"), (("Қазақ", "Казах", "14 456 709"), ("Орыс", "Русский", "2,5")), (2, 3)
)


def picture(name: str) -> Picture:
    return Picture(f"content/{name}", 10, 10, (0.5, 0.5), "", "", "")


def context(kind: Kind = Kind.REPORT, language: str = "kk") -> BodyContext:
    return BodyContext(language, kind, "kk.md", picture=picture, table={"groups.csv": TABLE}.get)


def blocks(markdown: str, language: str = "kk") -> tuple[Block, ...]:
    body, findings = convert_body(markdown, context(language=language))
    assert findings == ()
    return body.blocks


def html(markdown: str) -> str:
    (block,) = blocks(markdown)
    assert isinstance(block, Paragraph | Markup)
    return block.html


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("Жай сөз", "Жай сөз"),
        ("**қалың** мен *көлбеу*", "<strong>қалың</strong> мен <em>көлбеу</em>"),
        ("[Institut français]{lang=fr} мен", '<span lang="fr">Institut français</span> мен'),
        ("*[Бог в помощь]{lang=ru}*", '<em><span lang="ru">Бог в помощь</span></em>'),
        ("[**қазақ** тілі]{lang=kk-Latn}", '<span lang="kk-Latn"><strong>қазақ</strong> тілі</span>'),
        ("[сөз]{lang=x_y}", "[сөз]{lang=x_y}"),
        ("***екеуі***", "<strong><em>екеуі</em></strong>"),
        ("AT&T, 5 < 6 > 4", "AT&amp;T, 5 &lt; 6 &gt; 4"),
        ("&amp; &lt; &copy; а&nbsp;б", "&amp; &lt; © а\u00a0б"),
        ("\\*жұлдыз\\* пен \\_сызық\\_", "*жұлдыз* пен _сызық_"),
        ("`<b> & **`", "<code>&lt;b&gt; &amp; **</code>"),
        ("бір\nекі", "бір екі"),
        ("бір  \nекі", "бір<br>екі"),
        ("[сөз](https://a.kz/?a=1&b=2)", '<a href="https://a.kz/?a=1&amp;b=2">сөз</a>'),
        ('[сөз](https://a.kz/"x)', '<a href="https://a.kz/&quot;x">сөз</a>'),
        ("[**сөз**](piece:x)", '<a href="piece:x" data-piece="x"><strong>сөз</strong></a>'),
        ("[сөз](piece:x#q2)", '<a href="piece:x#q2" data-piece="x" data-fragment="q2">сөз</a>'),
        ("<https://a.kz>", '<a href="https://a.kz">https://a.kz</a>'),
        ("сөз <!-- ескерту --> сөз", "сөз сөз"),
        ("т_а_б", "т_а_б"),
    ],
)
def test_inline_markup(markdown: str, expected: str):
    assert html(markdown) == expected


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("- бір\n- екі", "<ul><li>бір</li><li>екі</li></ul>"),
        ("3. үш\n4. төрт", '<ol start="3"><li>үш</li><li>төрт</li></ol>'),
        ("> айтты", "<blockquote><p>айтты</p></blockquote>"),
        ("---", "<hr>"),
        ("- бір\n    - екі", "<ul><li>бір<ul><li>екі</li></ul></li></ul>"),
    ],
)
def test_other_markup(markdown: str, expected: str):
    assert html(markdown) == expected


def test_table_is_aligned_by_class_not_by_style():
    assert 'class="right"' in html("| а | б |\n|---|--:|\n| 1 | 2 |")
    assert "style" not in html("| а | б |\n|---|--:|\n| 1 | 2 |")


def test_indented_text_and_underlined_text_are_text():
    assert html("    шегінген") == "шегінген"
    assert blocks("Сөз\n---\n\nсөз")[0] == Paragraph("p1", "Сөз")


def test_typography_runs_across_bold_words_but_not_into_code():
    assert html("бұл **сөз** – осы") == "бұл <strong>сөз</strong>\u00a0– осы"
    assert html("**ҮЕҰ**-ның") == "<strong>ҮЕҰ</strong>-\u2060ның"
    assert html("**ҮЕҰ-**ның") == "<strong>ҮЕҰ-</strong>\u2060ның"
    assert html("`а – б`") == "<code>а – б</code>"


def test_headings_figures_and_galleries():
    made = blocks(
        "## Бір\n\n### Екі\n\n![](a.jpg)\n\n![](a.jpg)\n![](b.jpg)\n\n/// gallery\n![](a.jpg)\n![](b.jpg)\n///"
    )
    assert made == (
        Heading("p1", 2, "Бір"),
        Heading("p2", 3, "Екі"),
        Figure("p3", picture("a.jpg")),
        Gallery("p4", (picture("a.jpg"), picture("b.jpg"))),
        Gallery("p5", (picture("a.jpg"), picture("b.jpg"))),
    )


def test_box_key_figure_and_timeline():
    made = blocks(
        "/// box | Заң\nМәтін.\n\n- бір\n///\n/// key-figure | 30 %\nАванс.\n///\n\n"
        "/// timeline | Жол\n- **2015** – Бірінші.\n- **2022:** *Екінші*.\n///\n\nСоңы"
    )
    assert made == (
        Box("p1", "Заң", (Paragraph("p1-1", "Мәтін."), Markup("p1-2", "<ul><li>бір</li></ul>"))),
        KeyFigure("p2", "30\u00a0%", "Аванс."),
        Timeline("p3", "Жол", (Moment("2015", "Бірінші."), Moment("2022", "<em>Екінші</em>."))),
        Paragraph("p4", "Соңы"),
    )


def test_blocks_inside_blocks_may_be_fenced_alike():
    (box,) = blocks("/// box\n/// key-figure | 5\nбес\n///\nсөз\n///")
    assert box == Box("p1", "", (KeyFigure("p1-1", "5", "бес"), Paragraph("p1-2", "сөз")))


def test_chart_takes_the_labels_of_its_language():
    options = "    data: groups.csv\n    type: column\n    highlight: 1\n    unit: адам\n"
    source = f"/// chart | Халық саны\n{options}\nДереккөз.\n///"
    (block,) = blocks(source, language="ru")
    assert isinstance(block, ChartBlock)
    assert (block.caption, block.chart.title, block.chart.type) == ("Дереккөз.", "Халық саны", ChartType.COLUMN)
    assert block.chart.labels == ("Казах", "Русский")
    assert block.chart.series == (Series("", (14456709.0, 2.5)),)
    assert (block.chart.highlight, block.chart.zoom, block.chart.unit) == (1, 0, "адам")


def test_footnotes_stand_at_the_end():
    paragraph, notes = blocks("Сөз[^1] осы.\n\n[^1]: Ескерту *осы*.")
    assert paragraph == Paragraph("p1", 'Сөз<sup class="note-ref" id="note-ref-1"><a href="#note-1">1</a></sup> осы.')
    assert notes.anchor == "notes"
    assert (
        '<li id="note-1"><p>Ескерту <em>осы</em>. <a class="note-back" href="#note-ref-1">↩</a></p></li>' in notes.html
    )


def test_plain_text_and_words():
    body, _ = convert_body("Бірінші **сөз** – осы[^1].\n\n- екі-үш\n- төрт\n\n[^1]: Ескерту.", context())
    assert body.plain == "Бірінші сөз – осы.\nекі-үш\nтөрт\nЕскерту."
    assert body.words == 6


def test_raw_html_is_text_and_told():
    body, findings = convert_body("Сөз <script>alert(1)</script>", context())
    assert body.blocks == (Paragraph("p1", "Сөз &lt;script&gt;alert(1)&lt;/script&gt;"),)
    assert [(finding.code, finding.span.column) for finding in findings] == [("raw-html", 5), ("raw-html", 21)]


def test_one_converter_for_many_texts():
    convert = BodyConverter()
    first = convert("Сөз[^1]\n\n[^1]: Бір", context())
    convert("/// box\nашық қалды", context())
    assert convert("Сөз[^1]\n\n[^1]: Бір", context()) == first
