"""An edition as values, set into pages by a typesetter of a few lines: columns of lines, running heads and folios."""

from __future__ import annotations

import datetime
import textwrap
from collections.abc import Iterable
from html import unescape

from jurnal.model import Body, Edition, Entry, Kind, Paragraph, Piece, PullQuote, Run, Text, Turn
from jurnal.preflight.edition import Leaf, Line
from jurnal.preflight.edition.ink import plain
from jurnal.preflight.geometry import Rect

TRIM = Rect(0, 0, 595, 842)
SLUGS = ("bridge", "well", "choir")
WORDS = {
    "bridge": (
        "Көпірдің астынан өзен ағады, үстінен адам өтеді, жағасында ескі тал тұр.",
        "Оны жүз жыл бұрын ағаштан қиып салған, кейін темірмен бекітіп, қоршау қойған.",
        "Биыл күзде тақтайлары түгел ауысады, жұмысқа он бес ұста келеді деп күтілуде.",
    ),
    "well": (
        "Құдық ауылдың дәл ортасында қазылған, суы қыста да жазда да бірдей салқын.",
        "Тереңдігі қырық метр, қабырғасын атасы қалаған, немересі жылда тазалап отырады.",
        "Кеште балалар шелек салдырлатып келеді, үлкендер орындықта отырып әңгіме айтады.",
    ),
    "choir": (
        "Хор бейсенбі сайын кешкі алтыда жиналады, әркім өзіне ұнайтын әнді ұсына алады.",
        "Жетекшісі бұрын зауытта істеген, нотаны өз бетімен үйреніп, домбыра да тартады.",
        "Көктемде олар көрші ауданға барады, сонда үш жүз адам жиналатын үлкен той болмақ.",
    ),
}


def text(slug: str) -> Text:
    """A piece of a headline, a standfirst, three paragraphs, a question with its answer and a pull-quote."""
    blocks = [Paragraph(f"p{number}", words) for number, words in enumerate(WORDS[slug], start=1)]
    answer = Paragraph("p4", f"{slug} жауап береді: ертең ауа райы жақсы болса, бәріміз бірге далаға шығамыз.")
    blocks.append(Turn("q1", 1, f"{slug}, сіз ертең не істейсіз?", (answer,)))
    quote = PullQuote(f"{slug} деген сөздің өзі бір әңгімеге татиды", None, "p1")
    return Text(
        "kk", f"{slug.title()} туралы әңгіме", "", f"Кіріспе: {slug} неге маңызды екенін түсіндіреміз", "", (quote,),
        "", None, Body(tuple(blocks), "", 0), f"content/{slug}/kk.md",
    )  # fmt: skip


def piece(slug: str) -> Piece:
    return Piece(
        "2031-01", slug, slug[:5], Kind.INTERVIEW, "kk", None, (), (), (), (), None, datetime.date(2031, 1, 1),
        {"kk": text(slug)},
    )  # fmt: skip


def edition(slugs: Iterable[str] = SLUGS) -> Edition:
    """Pieces without sections, one run each."""
    entries = [Entry(piece(slug), text(slug), None, None, None, at) for at, slug in enumerate(slugs)]  # type: ignore[arg-type]
    return Edition(None, None, "kk", tuple(Run(None, (entry,)) for entry in entries))  # type: ignore[arg-type]


def column(words: Iterable[str], left: float = 50, top: float = 760, width: int = 34) -> list[Line]:
    """Words broken into lines, long ones with a hyphen."""
    out = []
    for paragraph in words:
        for told in textwrap.wrap(unescape(plain(paragraph)), width):
            top -= 13
            out.append(Line(told, Rect(left, top, left + 5 * len(told), top + 10)))
    return out


def leaf(number: int, *columns: list[Line], folio: bool = True) -> Leaf:
    foot = [Line(f"{number}", Rect(50, 30, 60, 40))] if folio else []
    head = [Line("ЖУРНАЛ №1", Rect(200, 800, 280, 812))]
    return Leaf(number, (*head, *(line for lines in columns for line in lines), *foot), TRIM)


def pages_of(slug: str, first: int) -> list[Leaf]:
    """Two pages of a piece: paragraphs over two columns, the pull-quote between them, the last one over the page."""
    said = text(slug)
    one, two, three, turn = said.body.blocks
    head = column([said.title, said.standfirst], top=790, width=40)
    lines = column([one.html, two.html])
    quote = column([said.pull_quotes[0].text], left=300, top=400)
    rest = column([three.html])
    return [
        leaf(first, head, lines[:5], quote, lines[5:], rest[:2]),
        leaf(first + 1, rest[2:], column([turn.question, turn.blocks[0].html], top=500)),
    ]


def contents(starts: dict[str, int]) -> Leaf:
    """A number, then the title, row by row."""
    rows: list[Line] = []
    for row, (slug, page) in enumerate(starts.items()):
        top = 700 - 30 * row
        rows += [
            Line(f"{page}", Rect(50, top, 62, top + 12)),
            Line(text(slug).title, Rect(80, top, 260, top + 12)),
            Line(text(slug).standfirst, Rect(80, top - 14, 260, top - 4)),
        ]
    return leaf(2, rows)


def cover(slug: str, page: int) -> Leaf:
    title = Line(text(slug).title, Rect(50, 300, 300, 330))
    return Leaf(1, (title, Line("→", Rect(50, 280, 60, 290)), Line(f" {page}", Rect(62, 280, 75, 290))), TRIM)


def book(slugs: Iterable[str] = SLUGS, starts: dict[str, int] | None = None) -> list[Leaf]:
    """Cover, contents, then two pages a piece."""
    order = list(slugs)
    first = {slug: 3 + 2 * at for at, slug in enumerate(order)}
    told = starts or first
    return [
        cover(order[0], told[order[0]]),
        contents({slug: told[slug] for slug in SLUGS if slug in told}),
        *(page for slug in order for page in pages_of(slug, first[slug])),
    ]
