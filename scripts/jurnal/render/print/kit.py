"""What every layout works with: the edition, the theme's templates and words, the grid, the ruler, the pictures."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from markupsafe import Markup

from jurnal.model import (
    Block,
    Box,
    Chart,
    ChartBlock,
    Edition,
    Entry,
    Figure,
    Gallery,
    KeyFigure,
    Person,
    Picture,
    PullQuote,
    Timeline,
)
from jurnal.model import Markup as Inline
from jurnal.render.labels import Labels
from jurnal.render.print.artbook import ArtBook
from jurnal.render.print.atoms import Atom, chain, with_drop_cap, with_end_mark
from jurnal.render.print.chart_words import chart_in_words
from jurnal.render.print.code import qr
from jurnal.render.print.cut import inward
from jurnal.render.print.grid import Grid
from jurnal.render.print.sample import Ruler
from jurnal.render.print.story import Story, Telling, tell_all
from jurnal.render.theme import Theme
from jurnal.render.tokens import HOUSE

DrawChart = Callable[[Chart, str, float], str]
"""A chart as SVG: the chart, "paper" or "night", the width in points."""

FALLEN = (("\u202f", "\u00a0"), ("\u2011", "-"), ("\u2060", ""))
"""Characters the text face lacks, and what stands in for them."""

CHART_SCALE = 1.3
"""Charts in a column are drawn so much wider and set so much smaller: their words fit the text around them."""

_RANGE = re.compile(r"(?<![\w=\"'#–-])(\d[\d,.]*–\d[\d,.]*)(?![^<>]*>)")
"""A range of numbers in words, not in a tag: the engine would part it after its dash."""

T = TypeVar("T")


def printable(text: str) -> str:
    """Text or HTML in characters the faces have, no-break spaces where the engine understands them."""
    for missing, there in FALLEN:
        text = text.replace(missing, there)
    return inward(_RANGE.sub(r'<span class="nb">\1</span>', text))


@dataclass
class Kit:
    """The tools of one edition. `address` is the site's, without the protocol."""

    edition: Edition
    theme: Theme
    grid: Grid
    ruler: Ruler
    draw_chart: DrawChart
    art: ArtBook = field(default_factory=ArtBook)
    made: dict[tuple[object, ...], object] = field(default_factory=dict)

    @property
    def labels(self) -> Labels:
        """The words of the interface in the edition's language."""
        return self.theme.labels[self.edition.language]

    @property
    def language(self) -> str:
        """The edition's language."""
        return self.edition.language

    def once(self, key: tuple[object, ...], make: Callable[[], T]) -> T:
        """What `make` gives, made only the first time it is asked for under that key."""
        if key not in self.made:
            self.made[key] = make()
        return self.made[key]  # type: ignore[return-value]

    def tell_all(self, tellings: Sequence[Telling]) -> None:
        """Measure and mend many stories in as few passes as one; `tell` then has them."""
        for telling, story in zip(tellings, tell_all(self.ruler, tellings), strict=True):
            self.made["story", telling] = story

    def tell(self, telling: Telling) -> Story:
        """A story, measured and mended."""
        return self.once(("story", telling), lambda: tell_all(self.ruler, [telling])[0])

    def part(self, component: str, /, **data: object) -> Markup:
        """A component's HTML for print."""
        template = self.theme.environment.get_template(f"components/{component}/print.html")
        return Markup(printable(template.render(**data)).strip())

    def css_of(self, entry: Entry) -> str:
        """The class of a piece's colours."""
        return f"c-{entry.section.id}" if entry.section else HOUSE

    def head_of(self, entry: Entry) -> str:
        """The running head: the section's name; outside the sections the kind of piece, unless the kicker says it
        already."""
        if entry.section:
            return entry.section.name[self.language]
        kind = self.labels(f"kind.{entry.piece.kind}")
        return "" if _letters(kind) == _letters(entry.text.kicker) else kind

    def height(self, html: str, width: float, flow: str = "") -> float:
        """Height in points of a part in that width."""
        return self.ruler.measure(html, width, flow).height

    def atoms(
        self, entry: Entry, blocks: tuple[Block, ...], width: float, drop: bool = True, end: bool = True
    ) -> tuple[Atom, ...]:
        """Blocks as a chain to fill columns of that width with, opened by a drop cap and closed by the end mark."""
        atoms = chain(blocks, lambda block: self.block(entry, block, width))
        atoms = tuple(_printable(atom) for atom in atoms)
        atoms = with_drop_cap(atoms) if drop else atoms
        return with_end_mark(atoms, self.end_mark(entry)) if end else atoms

    def end_mark(self, entry: Entry) -> str:
        """The little shanyraq that closes a text."""
        return f'<img class="end" src="{self.art.ornament("shanyraq", entry.colours.ink)}" alt="">'

    def block(self, entry: Entry, block: Block, width: float) -> str:
        """A block of the body that is no running text, in a column of that width."""
        match block:
            case Inline():
                return block.html
            case Figure():
                return self.figure((block.picture,))
            case Gallery():
                return self.figure(block.pictures)
            case KeyFigure():
                return self.key_figure(block)
            case Timeline():
                return self.part("timeline", title=block.title, moments=block.moments)
            case ChartBlock():
                steppe = self.theme.tokens.colours["steppe"].light
                drawing = self.drawn(block.chart, "paper", CHART_SCALE * width)
                drawing = Markup(drawing.replace(steppe, entry.colours.ink))
                return self.part("chart", title=block.chart.title, drawing=drawing, caption=Markup(block.caption))
            case Box():
                return self.part("box", title=block.title, inside=Markup(self._inside(entry, block, width)))
            case _:
                return ""

    def drawn(self, chart: Chart, tone: str, width: float) -> Markup:
        """A chart as SVG that says its numbers to those who do not see it."""
        return self.said(self.draw_chart(chart, tone, width), chart)

    def said(self, drawing: str, chart: Chart) -> Markup:
        """A drawing of a chart with the chart's numbers in words."""
        words = Markup.escape(chart_in_words(chart, self.labels))
        return Markup(drawing.replace("<svg ", f'<svg role="img" aria-label="{words}" ', 1))

    def figure(self, pictures: Sequence[Picture]) -> Markup:
        """Photographs in the text, side by side, each with what is said about it."""
        words = [self.words_of(picture.caption, picture.credit) for picture in pictures]
        return self.part("figure", pictures=pictures, words=[line for line in words if line])

    def words_of(self, caption: str, credit: str) -> str:
        """What is said about a photograph: its caption and who made it."""
        return " ".join(filter(None, (caption, self.labels("piece.photo", credit=credit) if credit else "")))

    def _inside(self, entry: Entry, box: Box, width: float) -> str:
        return "".join(atom.sample() for atom in chain(box.blocks, lambda block: self.block(entry, block, width)))

    def key_figure(self, block: KeyFigure) -> Markup:
        """One large number."""
        return self.part("key-figure", number=block.number, words=Markup(block.html), size=0)

    def medallion(self, person: Person, entry: Entry, size: float | None = None) -> Markup:
        """A person's portrait or initials in their ring."""
        face = f"project:{person.portrait.file}" if person.portrait else ""
        return self.part(
            "medallion",
            src=self.art.medallion(person, entry.colours),
            face=face,
            alt=person.portrait.alt if person.portrait else "",
            letters=person.initials(self.language),
            size=size,
        )

    def see_page(self, page: int) -> str:
        """What a reference says of the page it leads to, kept on one line."""
        return printable(self.labels("print.see", n=page).replace(" ", "\u00a0"))

    def name(self, person: Person) -> str:
        """A person's name in this language."""
        return person.name[self.language]

    def role(self, person: Person) -> str:
        """A person's role in this language, or nothing."""
        return person.role.get(self.language, "")

    def by(self, quote: PullQuote) -> str:
        """Whose thought a quotation is."""
        return self.name(quote.whose) if quote.whose else ""

    def even(self, words: str, name: str, width: float) -> Markup:
        """Plain words in even lines (see `composing.display`), where the theme sets them as ours does."""
        return self.even_html(str(Markup.escape(words)), name, width)

    def even_html(self, html: str, name: str, width: float) -> Markup:
        """The same of words with markup in them."""
        setter, html = self.ruler.compositor, printable(html)
        return Markup(setter.even(html, name, width) if setter else html)

    def quote_atom(self, quote: PullQuote, width: float, name: str = "quote") -> Atom:
        """A quotation as a block in the text, in a column of that width."""
        html = self.part("pull-quote", words=self.even(quote.text, name, width), by=self.by(quote))
        return Atom(html, parts=False, before=1, after=1, anchor=quote.anchor, quote=True)

    def link(self, entry: Entry) -> str:
        """The short permanent address of a piece, as it is read aloud."""
        return f"{self.edition.magazine.site.split('://')[-1]}p/{entry.piece.short_id}"

    def url(self, entry: Entry) -> str:
        """The same as an address to open."""
        return f"{self.edition.magazine.site}p/{entry.piece.short_id}/"

    def code(self, entry: Entry, size: float, colour: str = "#1a1a1a") -> Markup:
        """The QR code of the short address, so many points wide."""
        url = self.url(entry)
        return Markup(qr(url, size, colour, self.labels("print.code", address=self.link(entry))))


def _letters(words: str) -> str:
    return "".join(filter(str.isalpha, words)).casefold()


def _printable(atom: Atom) -> Atom:
    return Atom(
        printable(atom.html),
        atom.css,
        atom.parts,
        atom.before,
        atom.after,
        atom.keep,
        atom.anchor,
        atom.drop,
        atom.tail,
    )
