"""Short words: headlines over two pages, sentences that are printed as a paragraph and as a quotation."""

from jurnal.preflight.edition.brief import pieced_together, untwine
from jurnal.preflight.edition.leaf import Leaf, Line, Stream
from jurnal.preflight.edition.matter import Matter, Part
from jurnal.preflight.edition.reading import Found
from jurnal.preflight.geometry import Rect


def stream(*pages: tuple[str, ...]) -> Stream:
    box = Rect(0, 0, 10, 10)
    return Stream([Leaf(at, tuple(Line(words, box) for words in page), box) for at, page in enumerate(pages, start=1)])


def headline(words: str) -> Found:
    return Found(Matter("home", 0, Part.HEADLINE, words), 0)


def test_a_headline_over_two_pages_is_put_together() -> None:
    read = stream(("Үй деген", "бөгде сөз"), ("не?", "10"))
    one = headline("Үй деген не?")
    assert pieced_together(read, [(0, len(read.ink))], one, 1, 2)
    assert "".join(read.ink[start:end] for start, end in one.pieces) == one.matter.ink
    assert one.lacks == []


def test_words_of_other_pages_do_not_count() -> None:
    read = stream(("Үй деген",), ("бөгде",), ("не?",))
    one = headline("Үй деген не?")
    assert not pieced_together(read, [(0, len(read.ink))], one, 1, 2)
    assert one.lacks == [(0, len(one.matter.ink))]


def test_a_paragraph_gives_the_place_of_its_quotation_back() -> None:
    question = Found(Matter("home", 0, Part.QUESTION, "Қайда?", "flow"), 0, pieces=[(50, 55)])
    answer = Found(Matter("home", 0, Part.PARAGRAPH, "Өзен жағасында.", "flow"), 1, pieces=[(10, 24)])
    quote = Found(Matter("home", 0, Part.PULL_QUOTE, "Өзен жағасында."), 2, pieces=[(60, 74)])
    untwine([question, answer, quote])
    assert (answer.start, quote.start) == (60, 10)
    untwine([question, answer, quote])
    assert (answer.start, quote.start) == (60, 10)
