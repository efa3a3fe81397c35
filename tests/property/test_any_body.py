"""Any text at all can be converted, and says where it is wrong."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurnal.model import Answer, Body, Box, Heading, Kind, Markup, Paragraph, Turn
from jurnal.text import BodyContext, BodyConverter

PIECES = st.sampled_from(
    ["\n", "\n\n", "    ", "# ", "## ", "### ", "**", "*", "_", "– ", "- ", "1. ", "> ", "`", "[", "](", ")",
        "![](", "piece:", "javascript:", "/// box\n", "/// chart | x\n", "    data: a.csv\n", "/// timeline\n",
        "///\n", "<b>", "<!--", "-->", "&amp;", "&", "[^1]", "[^1]: ", "|a|b|\n|-|-|\n", "сөз", "мәтін ", "\\",
        "\x02", "\x03", "“", "”", "\u2060", "ҮЕҰ-ның"]
)  # fmt: skip
texts = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join))
CONVERT = BodyConverter()
ALLOWED = {"a", "strong", "em", "code", "br", "hr", "sup", "ul", "ol", "li", "blockquote", "p", "table", "thead",
    "tbody", "tr", "th", "td", "section", "h1", "h2", "h3", "h4", "h5", "h6"}  # fmt: skip


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.hrefs: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.hrefs += [value or "" for name, value in attrs if name == "href"]
        if tag not in {"br", "hr"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def markup(body: Body) -> list[str]:
    found = []
    for block in body.walk():
        match block:
            case Paragraph(html=html) | Markup(html=html) | Heading(html=html):
                found.append(html)
            case Turn(question=html) | Answer(says=html):
                found.append(html)
            case Box():
                pass
            case _:
                found.append(getattr(block, "html", ""))
    return found


@pytest.mark.parametrize("kind", [Kind.REPORT, Kind.INTERVIEW, Kind.SURVEY])
@given(text=texts)
def test_nothing_raises_and_every_finding_has_a_place(kind: Kind, text: str):
    _, findings = CONVERT(text, BodyContext("kk", kind, "kk.md", first_line=7))
    last = 7 + len(re.split("\r\n|\r|\n", text))
    assert all(7 <= finding.span.line <= last and finding.span.column >= 1 for finding in findings)


@given(text=texts)
def test_markup_is_balanced_known_and_safe(text: str):
    body, _ = CONVERT(text, BodyContext("ru", Kind.REPORT, "ru.md"))
    for html in markup(body):
        tags = Tags()
        tags.feed(html)
        tags.close()
        assert tags.open == []
        assert tags.seen <= ALLOWED
        assert all(re.match(r"https?://|mailto:|tel:|piece:|#note-", href, re.I) for href in tags.hrefs)


@given(words=st.lists(st.text(st.sampled_from("аәбвгғдеёжийкқңоөпрсұүщыіьэюя"), min_size=1), min_size=1))
def test_plain_words_come_through_whole(words: list[str]):
    text = " ".join(words)
    body, findings = CONVERT(text, BodyContext("kk", Kind.REPORT, "kk.md"))
    assert (body.plain, body.words, findings) == (text, len(words), ())


@given(text=texts)
def test_anchors_are_unique(text: str):
    body, _ = CONVERT(text, BodyContext("kk", Kind.INTERVIEW, "kk.md"))
    anchors = [block.anchor for block in body.walk()]
    assert len(anchors) == len(set(anchors))


@given(text=texts)
def test_a_converter_remembers_nothing(text: str):
    context = BodyContext("kk", Kind.REPORT, "kk.md")
    CONVERT("[^1] ## x\n\n[^1]: a", context)
    assert CONVERT(text, context) == BodyConverter()(text, context)
