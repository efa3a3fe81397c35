"""The reader's PDF for those who do not see it: what a screen reader says, in which order, in which language."""

import re

import pikepdf
import pypdfium2
import pytest

from jurnal.model import ChartBlock, Kind, Paragraph
from jurnal.render.print.cut import ink_of_text
from jurnal.text.plain import plain_text

pytestmark = pytest.mark.pdf

LINE_END = "\x02"
"""How PDFium tells of a hyphen that only the line needs."""


def pieces(heard):
    """The piece of every title."""
    return {str(element.raw.get("/T", "")): element for element in heard.of("Art")}


def words(text):
    """Words and nothing else, to compare whatever the spaces between them are."""
    return text.replace("\u00a0", " ").replace("\u2011", "-").replace("\u2060", "").split()


def within(some, all_):
    return any(all_[place : place + len(some)] == some for place in range(len(all_) - len(some) + 1))


def test_a_machine_finds_nothing_wrong(printed, accessibility):
    assert accessibility.faults(printed.laid.pdf) == []


def test_every_piece_is_an_article_with_its_title_as_the_one_first_heading(printed, heard):
    found = pieces(heard)
    assert list(found) == [entry.text.title for entry in printed.edition.entries]
    for title, article in found.items():
        assert [words(heard.said(heading)) for heading in heard.under(article, "H1")] == [words(title)]


def test_pieces_stand_in_their_sections(printed, heard):
    found = pieces(heard)
    for entry in printed.edition.entries:
        above = found[entry.text.title].parent
        name = entry.section.name[printed.edition.language] if entry.section else None
        assert (str(above.raw.get("/T", "")) or None, above.own) == (name, "Sect" if name else "Document")


def test_a_piece_read_aloud_is_its_text(printed, heard):
    """Word for word and in order, though columns and pages part it, lines divide words, and a letter stands apart."""
    for entry in printed.edition.entries:
        article = pieces(heard)[entry.text.title]
        said = [words(heard.said(one)) for one in heard.under(article, "P")]
        blocks = [block for block in entry.text.body.walk() if isinstance(block, Paragraph) and "<a" not in block.html]
        text = [words(plain_text(block.html)) for block in blocks]
        assert len(text) > 2
        assert [one for one in text if one not in said] == [], entry.slug
        places = [said.index(one) for one in text]
        assert places == sorted(places), entry.slug


def test_what_opens_a_piece_is_read_first_and_its_address_last(printed, heard):
    for entry in printed.edition.entries:
        article = pieces(heard)[entry.text.title]
        said = [heard.said(one) for one in heard.under(article, "P", "H1")]
        assert said[0].casefold() == entry.text.kicker.casefold(), entry.slug
        assert words(said[1]) == words(entry.text.title), entry.slug
        if entry.piece.kind is not Kind.INFOGRAPHIC:  # its charts have a page of their own after it
            assert entry.piece.short_id in said[-1], entry.slug


def test_furniture_and_ornaments_are_not_read(printed, heard):
    read = " ".join(heard.said(one) for one in heard.of("P"))
    label = printed.edition.issue.label
    assert read.count(label) <= 2  # the imprint and the back; the cover has it in two parts
    for unread in heard.unread[3:-1]:
        assert label in "".join(unread) or not "".join(unread).strip("«")
    assert "«" not in [heard.said(one).strip() for one in heard.of("P")]


def test_words_in_another_language_say_which(printed, heard, fiction):
    code, foreign = fiction.FOREIGN[printed.edition.language]
    spans = [span for span in heard.of("Span") if str(span.raw.get("/Lang")) == code]
    assert [words(heard.said(span)) for span in spans] == [words(foreign)]
    assert str(heard.pdf.Root.Lang) == printed.edition.language


def test_charts_say_their_numbers_and_nothing_that_decorates_says_a_thing(printed, heard):
    charts = [b.chart for entry in printed.edition.entries for b in entry.text.body.walk() if isinstance(b, ChartBlock)]
    said = [str(figure.raw.Alt) for figure in heard.of("Figure")]
    codes = [one for one in said if "QR" in one]
    assert len(codes) == len(printed.edition.entries) + 1
    assert len(said) - len(codes) == 2 * len(charts)  # the ring and the bars
    for alt in set(said) - set(codes):
        assert all(label in alt for label in charts[0].labels)
        assert "300" in alt and "70" in alt and " ".join(words(charts[0].title)) in " ".join(words(alt))


def test_tables_have_heads(heard):
    (rows,) = [heard.under(table, "TR") for table in heard.of("Table")][:1] or [[]]
    assert rows
    assert all(head.attribute("/Scope") == "/Row" for head in heard.of("TH"))
    assert len(heard.of("TH")) == len(heard.of("TD")) == 3


def test_a_list_has_its_dates_as_labels(printed, heard):
    life = pieces(heard)[next(entry.text.title for entry in printed.edition.entries if entry.slug == "life")]
    assert [heard.said(label) for label in heard.under(life, "Lbl")] == ["2000", "2001", "2002", "2003"]
    assert len(heard.under(life, "LBody")) == 4


def links(pdf, page):
    return [link for link in pdf.pages[page].get("/Annots", []) if link.Subtype == "/Link"]


def destination(pdf, link):
    """The page, from 1, that a link inside the file leads to."""
    names = pikepdf.NameTree(pdf.Root.Names.Dests)
    target = names[str(link.Dest)]
    return 1 + next(n for n, page in enumerate(pdf.pages) if page.obj.objgen == target[0].objgen)


def test_every_line_of_the_contents_says_and_leads_to_the_page_of_its_piece(printed, heard):
    entries = {heard.said(entry): entry for entry in heard.of("TOCI")}
    assert len(entries) == len(printed.edition.entries)
    for entry in printed.edition.entries:
        page = printed.laid.pagination[entry.slug][0]
        start = [str(page), *words(entry.text.title)]
        line = next(one for said, one in entries.items() if words(said)[: len(start)] == start)
        (link,) = heard.under(line, "Link")
        (annotation,) = [kid.Obj for kid in link.kids if not isinstance(kid, int) and "/Obj" in kid]
        assert destination(heard.pdf, annotation) == page
        assert words(str(annotation.Contents)) == words(heard.said(line))


def test_a_reference_and_its_page_both_lead_there(printed, heard):
    word = printed.laid.pagination["word"]
    found = [link for page in range(word[0] - 1, word[1]) for link in links(heard.pdf, page) if "/Dest" in link]
    page = printed.laid.pagination["talk"][0]
    assert {str(link.Dest) for link in found} == {"talk"}
    assert len(found) >= 2
    assert any(f"{page}" in str(link.Contents) for link in found)


def test_codes_and_addresses_lead_to_the_web(printed, heard):
    found = [str(link.A.URI) for page in range(len(heard.pdf.pages)) for link in links(heard.pdf, page) if "/A" in link]
    for entry in printed.edition.entries:
        assert found.count(f"https://lake.example/p/{entry.piece.short_id}/") >= 2, entry.slug  # the code and the words
    assert found.count("https://lake.example/") >= 2


def test_no_link_lies_on_another(heard):
    for page in range(len(heard.pdf.pages)):
        places = [tuple(round(float(edge)) for edge in link.Rect) for link in links(heard.pdf, page)]
        assert len(places) == len(set(places)), page + 1


def test_copied_words_are_whole(printed):
    """As PDFium, and so Chromium, gives them: line-end hyphens told apart, the drop cap with its word, letter-spaced
    words in one."""
    letter = next(entry for entry in printed.edition.entries if entry.slug == "letter")
    document = pypdfium2.PdfDocument(printed.laid.pdf)
    text = document[printed.laid.pagination["letter"][0] - 1].get_textpage().get_text_bounded()
    document.close()
    assert text.count(LINE_END) > 3
    copied = words(re.sub(f"{LINE_END}\\s*", "", text))
    first = next(block for block in letter.text.body.walk() if isinstance(block, Paragraph))
    assert within(words(plain_text(first.html)), copied)
    assert letter.text.kicker.upper() in copied


def test_info_is_what_the_issue_is(printed, heard):
    language = printed.edition.language
    info = heard.pdf.docinfo
    assert str(info.Subject) == printed.edition.issue.theme[language]
    assert str(info.Author) == printed.edition.magazine.publisher[language]
    assert all(section.name[language] in str(info.Keywords) for section in printed.edition.magazine.sections)


def test_a_survey_headline_over_two_pages_is_one(printed, heard):
    survey = next(entry for entry in printed.edition.entries if entry.piece.kind is Kind.SURVEY)
    (headline,) = heard.under(pieces(heard)[survey.text.title], "H1")
    assert ink_of_text(heard.said(headline)) == ink_of_text(survey.text.title)
    assert len({str(kid.Pg.objgen) for kid in headline.kids if not isinstance(kid, int)}) == 1
