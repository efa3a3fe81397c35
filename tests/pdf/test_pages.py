"""What a reader finds in the PDF: every piece, on the page the contents promise, whole and in order."""

import re

import pikepdf
import pytest

from jurnal.model import Kind, Paragraph
from jurnal.render.print.cut import ink, ink_of_text

pytestmark = pytest.mark.pdf

HYPHEN = "\u2010"


def read(text: str) -> str:
    """Text as ink, line-end hyphens gone."""
    return ink_of_text(re.sub(f"{HYPHEN}\\s*", "", text)).upper()


def on(printed, folio: int) -> str:
    """The ink of a page by its folio."""
    return read(printed.pages[folio - 1])


def test_every_page_has_the_trim_size_and_nothing_more(printed):
    with pikepdf.open(printed.laid.pdf) as pdf:
        for page in pdf.pages:
            left, foot, right, head = (float(edge) for edge in page.mediabox)
            assert (right - left, head - foot) == pytest.approx((595.276, 841.890), abs=0.01)
            assert [float(edge) for edge in page.trimbox] == pytest.approx([left, foot, right, head])


def test_an_issue_is_whole_sheets(printed):
    assert printed.laid.pages % 4 == 0
    assert len(printed.pages) == printed.laid.pages


def test_every_headline_stands_on_the_first_page_of_its_piece(printed):
    for entry in printed.edition.entries:
        first, last = printed.laid.pagination[entry.slug]
        spread = on(printed, first) + on(printed, min(first + 1, last))
        assert all(read(word) in spread for word in entry.text.title.split()), entry.slug
        if entry.piece.kind is not Kind.SURVEY:  # its headline runs over both pages
            assert read(entry.text.title) in on(printed, first), entry.slug


def test_contents_name_the_page_a_piece_begins_on(printed):
    contents = read(printed.pages[2])
    for entry in printed.edition.entries:
        first, _ = printed.laid.pagination[entry.slug]
        assert f"{first}{read(entry.text.title)}" in contents, entry.slug


def test_a_reference_says_and_leads_to_the_page_of_its_piece(printed):
    first, last = printed.laid.pagination["word"]
    pages = "".join(on(printed, folio) for folio in range(first, last + 1))
    page = printed.laid.pagination["talk"][0]
    assert {"kk": f"(АЙГҮЛ({page}-БЕТ)).", "ru": f"(АЙГУЛЬ(С.{page}))."}[printed.edition.language] in pages


def test_pieces_stand_in_the_order_of_the_issue(printed):
    spans = [printed.laid.pagination[entry.slug] for entry in printed.edition.entries]
    assert spans == sorted(spans)
    assert all(first <= last for first, last in spans)
    assert spans[0][0] == 4


def test_the_cover_leads_to_the_pages_of_its_pieces(printed):
    cover = printed.pages[0]
    for line in printed.edition.issue.cover.lines:
        assert f"→ {printed.laid.pagination[line.slug][0]}" in cover.replace("\u00a0", " ")


def test_every_quotation_stands_in_its_piece_set_apart_from_the_text(printed):
    for entry in printed.edition.entries:
        first, last = printed.laid.pagination[entry.slug]
        first -= first % 2  # the rail of a news spread may hold it
        pages = "".join(on(printed, folio) for folio in range(first, last + 1))
        for quote in entry.text.pull_quotes:
            assert pages.count(read(quote.text)) >= 1, (entry.slug, quote.text)
            assert pages.count(read(quote.text)[:12]) >= 2, (entry.slug, quote.text)


def test_no_word_of_a_paragraph_is_lost_between_columns(printed):
    for entry in printed.edition.entries:
        first, last = printed.laid.pagination[entry.slug]
        pages = "".join(on(printed, folio) for folio in range(first, last + 1))
        for block in entry.text.body.walk():
            if isinstance(block, Paragraph):
                words = ink(block.html).upper()
                assert words[1:25] in pages, (entry.slug, words[:25])
                assert words[-25:] in pages, (entry.slug, words[-25:])


def test_values_of_the_chart_are_text(printed):
    first, last = printed.laid.pagination["numbers"]
    pages = "".join(on(printed, folio) for folio in range(first, last + 1))
    label = "КӨККӨЛ" if printed.edition.language == "kk" else "СИНЕЕОЗЕРО"
    assert pages.count(label) >= 2
    assert "1200" in pages


def test_every_piece_names_its_short_address(printed):
    for entry in printed.edition.entries:
        first, last = printed.laid.pagination[entry.slug]
        pages = "".join(on(printed, folio) for folio in range(first, last + 1))
        assert f"LAKE.EXAMPLE/P/{entry.piece.short_id.upper()}" in pages


def test_words_are_divided_at_the_ends_of_lines(printed):
    assert sum(page.count(f"{HYPHEN}\n") for page in printed.pages) > 20
