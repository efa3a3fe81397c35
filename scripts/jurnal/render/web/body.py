"""A text's blocks as HTML: pull-quotes beside the block they stand in, a drop cap at the start, a mark at the end."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from jurnal.assemble import urls
from jurnal.model import Answer, Block, Box, Colours, KeyFigure, Language, Paragraph, PullQuote, Section, Turn
from jurnal.render.labels import Labels
from jurnal.render.web.site import Site
from jurnal.render.web.wording import plain, words

LONG_ENOUGH_FOR_A_DROP_CAP = 150
"""Letters: three lines of text at the least."""
TOP = 2
"""The highest level of a heading in a text: the headline above it is 1."""
ENDMARK = Markup('<span class="endmark" aria-hidden="true"></span>')
_NOTE_REF = re.compile(r'<sup class="note-ref".*?href="#note-([^"]+)">([^<]*)</a></sup>')
_NOTE_ID = re.compile(r'(id="|href="#)note-')
_PIECE_LINK = re.compile(r'href="piece:([\w-]+)(?:#([\w-]+))?" data-piece="[^"]*"(?: data-fragment="[^"]*")?')


@dataclass
class BodyWriter:
    """Writes one text, block by block with `write_block`. `root` is the way to the site's folder; `drop` and `mark`
    say whether the text opens with a drop cap and ends with a mark, `tables_open` whether the tables of charts are
    unfolded. `prefix` keeps the notes of a second text on the page apart; `beside` are the notes that stand beside
    the text, by number, as inline HTML."""

    site: Site
    language: Language
    issue_id: str
    section: Section | None
    colours: Colours
    root: str
    write_block: Callable[[Block, BodyWriter], Markup]
    quotes: Sequence[PullQuote] = ()
    drop: bool = True
    mark: bool = True
    tables_open: bool = False
    prefix: str = ""
    beside: Mapping[str, str] = field(default_factory=dict)
    _by_anchor: dict[str, list[PullQuote]] = field(default_factory=lambda: defaultdict(list))
    _first: Block | None = None
    _last: Block | None = None
    _under_a_heading: bool = False

    @property
    def labels(self) -> Labels:
        """The words of the interface."""
        return self.site.context.labels(self.language)

    def write(self, blocks: tuple[Block, ...]) -> Markup:
        """The whole text."""
        for quote in self.quotes:
            self._by_anchor[quote.anchor].append(quote)
        self._first = first_paragraph(blocks) if self.drop else None
        self._last = last_paragraph(blocks) if self.mark else None
        tail = Markup('<p class="end">{}</p>').format(ENDMARK) if self.mark and self._last is None else Markup("")
        return self.blocks(blocks) + tail

    def head(self, level: int) -> None:
        """Remember that the text has a heading of that level (2 or 3) from here on."""
        self._under_a_heading = self._under_a_heading or level == TOP

    @property
    def level(self) -> int:
        """The level of a title inside the text: none is left out on the way down (WCAG 2.2, 1.3.1)."""
        return TOP + 1 if self._under_a_heading else TOP

    def blocks(self, blocks: tuple[Block, ...]) -> Markup:
        """Blocks one after the other, each with the pull-quotes that belong to it."""
        return Markup("").join(self._quoted(block) + self.write_block(block, self) for block in blocks)

    def _quoted(self, block: Block) -> Markup:
        """A turn and an answer take their pull-quotes inside."""
        return Markup("") if isinstance(block, Turn | Answer) else self.pulls(block.anchor)

    def pulls(self, anchor: str) -> Markup:
        """Pull-quotes that stand in the block of that anchor, each given once."""
        return Markup("").join(self._pull(quote) for quote in self._by_anchor.pop(anchor, ()))

    def _pull(self, quote: PullQuote) -> Markup:
        whose = words(quote.whose.name, self.language) if quote.whose else ""
        return self.component("pull-quote", text=escape(quote.text), whose=whose)

    def component(self, name: str, **values: object) -> Markup:
        """The macro of that name in the component's folder."""
        module = self.site.context.theme.environment.get_template(f"components/{name}/web.html").module
        macro: Callable[..., Markup] = getattr(module, name.replace("-", "_"))
        return macro(root=self.root, l=self.labels, **values)

    def html(self, html: str) -> Markup:
        """Inline HTML of the text with its links resolved."""
        linked = _PIECE_LINK.sub(self._link, html)
        if "note-" not in linked:
            return Markup(linked)
        return Markup(_NOTE_ID.sub(rf"\1{self.prefix}note-", _NOTE_REF.sub(self._noted, linked)))

    def _noted(self, match: re.Match[str]) -> str:
        """A reference and its note, which wide pages set beside the line."""
        note = self.beside.get(match[1])
        if note is None:
            return match[0]
        beside = self.component("note", number=match[2], html=Markup(_PIECE_LINK.sub(self._link, note)))
        return f"{match[0]}{beside}"

    def _link(self, match: re.Match[str]) -> str:
        slug, fragment = match[1], match[2]
        url = urls.piece_url(self.language, self.site.context.issue_of(slug, self.issue_id), slug)
        return f'href="{self.root}{url}{f"#{fragment}" if fragment else ""}"'

    def paragraph(self, block: Paragraph) -> Markup:
        """A <p>, with the drop cap or the end mark where they belong."""
        drop = Markup(' class="drop"') if block is self._first else Markup("")
        mark = ENDMARK if block is self._last else Markup("")
        return Markup("<p{}{}>{}{}</p>\n").format(identity(block.anchor), drop, self.html(block.html), mark)


def identity(anchor: str) -> Markup:
    """The id attribute of an anchor, if there is one."""
    return Markup(' id="{}"').format(anchor) if anchor else Markup("")


def first_paragraph(blocks: tuple[Block, ...]) -> Paragraph | None:
    """The paragraph that may open with a drop cap: the text's first, long enough, starting with a letter."""
    first = blocks[0] if blocks else None
    if isinstance(first, Turn | Answer):
        return first_paragraph(first.blocks)
    if not isinstance(first, Paragraph):
        return None
    letters = plain(first.html)
    return first if len(letters) >= LONG_ENOUGH_FOR_A_DROP_CAP and letters[:1].isalpha() else None


def last_paragraph(blocks: tuple[Block, ...]) -> Paragraph | None:
    """The paragraph that ends the text, when it does end with one; what stands beside the text does not count."""
    running = [block for block in blocks if not isinstance(block, KeyFigure | Box)]
    last = running[-1] if running else None
    if isinstance(last, Turn | Answer):
        return last_paragraph(last.blocks)
    return last if isinstance(last, Paragraph) else None
