"""The elements layouts are made of: each puts one component in its place on a page."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from jurnal.model import Entry, Person, PullQuote
from jurnal.render.print.artbook import Visual, covering
from jurnal.render.print.grid import BASE, MM, Side
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element
from jurnal.render.print.sample import Sample
from jurnal.render.print.settle import Frame, Inset, Settled
from jurnal.render.print.story import lines_of

SIGN = 6
"""Lines the sign-off of a piece takes at least, with the space above it."""
CODE = 21 * MM
"""Size of a piece's QR code."""


def at(
    kit: Kit, side: Side, html: str, line: float, left: float, width: float, name: str, lines: float | None = None
) -> Element:
    """An element in the text area: `left` from its left edge, `line` from its head."""
    height = None if lines is None else lines * BASE
    return Element(name, html, kit.grid.left(side) + left, kit.grid.y(line), width, height)


SAID, SAFE = 8.0, 5 * MM
"""Points from the foot of a picture to what is said about it, and from there to the cut at least."""


def picture(kit: Kit, visual: Visual, left: float, top: float, width: float, height: float, said: float = 0) -> Element:
    """A picture that covers a window on the page; what is said about it stands in its foot, `said` points from its
    left edge (0: nowhere, for a picture that only repeats one: it has no text for readers either)."""
    x, y, wide, tall = covering(visual, width, height)
    data = {"left": round(x, 2), "top": round(y, 2), "width": round(wide, 2), "height": round(tall, 2)}
    words = kit.words_of(visual.caption, visual.credit) if said else ""
    alt = visual.alt if said else ""
    foot = max(SAID, top + height - kit.grid.height + SAID + SAFE)
    html = kit.part("art", src=visual.src, alt=alt, words=words, said=round(said, 2), foot=round(foot, 2), **data)
    return Element("art", html, left, top, width, height)


def upper_art(kit: Kit, visual: Visual, bottom: float) -> Element:
    """Art bled off three sides over the upper part of a page, down to `bottom` points from its top."""
    grid, bleed = kit.grid, kit.grid.bleed
    return picture(kit, visual, -bleed, -bleed, grid.width + 2 * bleed, bottom + bleed, bleed + grid.inner)


def whole_art(kit: Kit, visual: Visual) -> Element:
    """Art over the whole page."""
    grid, bleed = kit.grid, kit.grid.bleed
    return picture(kit, visual, -bleed, -bleed, grid.width + 2 * bleed, grid.height + 2 * bleed, bleed + grid.inner)


def plain(kit: Kit, css: str, left: float, top: float, width: float, height: float, name: str = "block") -> Element:
    """A flat field of colour."""
    return Element(name, f'<div class="{css}"></div>', left, top, width, height)


def mark(entry: Entry) -> Element:
    """The invisible place that links and the bookmark of a piece lead to; outside the sections it is a bookmark of
    the first level."""
    label, level = Markup.escape(entry.text.title), 2 if entry.section else 1
    return Element("mark", f'<div class="bm{level}" id="{entry.slug}" data-label="{label}"></div>', 0, 0, 1, 1)


def cards(
    kit: Kit, side: Side, entry: Entry, people: Sequence[Person], line: float, left: float, width: float
) -> list[Element]:
    """The people of a piece side by side, seven lines high; more than two stand in a slimmer row."""
    if not people:
        return []
    per_row = min(len(people), 4)
    css = "" if per_row < 3 else "slim"
    room = kit.grid.split(per_row, width, left)[0][1]
    if any(kit.ruler.measure(_card(kit, entry, person, css), room).width > room for person in people):
        css += " tight"
    return [
        at(kit, side, _card(kit, entry, person, css), line, x, wide, "person-card", 7)
        for person, (x, wide) in zip(people, kit.grid.split(per_row, width, left), strict=False)
    ]


def _card(kit: Kit, entry: Entry, person: Person, css: str) -> Markup:
    return kit.part(
        "person-card", css=css, medallion=kit.medallion(person, entry), name=kit.name(person), role=kit.role(person)
    )


def columns(
    kit: Kit, sides: Sequence[Side], settled: Settled, frames: Sequence[Frame], css: str = ""
) -> list[list[Element]]:
    """The filled columns as elements, page by page of the layout."""
    out: list[list[Element]] = [[] for _ in sides]
    story = settled.story
    for frame, slices in zip(frames, settled.filled.columns, strict=True):
        html = f'<div class="{story.flow} {css}">{story.column(slices)}</div>'
        side = sides[frame.page]
        out[frame.page].append(at(kit, side, html, frame.line, frame.left, frame.width, "column", frame.lines))
    return out


def sign_off(kit: Kit, entry: Entry, side: Side, left: float, width: float, foot: float) -> Element:
    """What closes a piece at the foot of its last column: its sources, its short address and the QR code of it.
    `foot` is the line below."""
    lines = sign_lines(kit, entry, width)
    return at(kit, side, sign(kit, entry), foot - lines + 1, left, width, "sign-off", lines - 1)


def sign_lines(kit: Kit, entry: Entry, width: float) -> int:
    """Lines the sign-off takes in a column of that width, with the space above it."""
    key = ("sign", entry.slug, round(width, 2))
    return kit.once(key, lambda: max(SIGN, lines_of(kit.height(sign(kit, entry), width)) + 1))


def sign_html(kit: Kit, entry: Entry, width: float) -> Markup:
    """The same in the run of a text, for a piece that another one follows in the same columns."""
    lines = sign_lines(kit, entry, width) - 1
    return Markup(f'<div style="height:{lines * BASE - 1:g}pt">{sign(kit, entry)}</div>')


def sign(kit: Kit, entry: Entry) -> Markup:
    """The sign-off itself."""
    return kit.part(
        "sign-off",
        code=kit.code(entry, CODE),
        sources=entry.text.sources,
        invitation=kit.labels("print.online"),
        address=kit.link(entry),
        url=kit.url(entry),
    )


def shout_sizes(kit: Kit, quote: PullQuote, width: float) -> list[tuple[Markup, float]]:
    """A quotation in white on the section's colour in its three sizes, large first, each with the lines it takes."""
    return kit.once(("shout", quote.text, round(width, 2)), lambda: _shout_sizes(kit, quote, width))


def _shout_sizes(kit: Kit, quote: PullQuote, width: float) -> list[tuple[Markup, float]]:
    sizes = [
        kit.part("shout", words=kit.even(quote.text, f"shout {size}".strip(), width), by=kit.by(quote), size=size)
        for size in ("", "m2", "m3")
    ]
    kit.ruler.learn(Sample(html, "", width) for html in sizes)
    return [(html, kit.height(html, width) / BASE) for html in sizes]


def wide_quote(kit: Kit, quote: PullQuote, lines: int) -> Markup:
    """A quotation over the whole width, as large as so many lines allow."""
    for size in ("", "m3"):
        words = kit.even(quote.text, f"wide {size}".strip(), kit.grid.text - 45.5 * MM)
        html = kit.part("wide-quote", words=words, by=kit.by(quote), size=size)
        if wide_quote_lines(kit, quote, size) <= lines:
            break
    return html


def wide_quote_lines(kit: Kit, quote: PullQuote, size: str) -> int:
    """Lines that quotation takes over the whole width."""
    width = kit.grid.text - 45.5 * MM
    inner = f'<div class="widebox {size}"><p>{Markup.escape(quote.text)}</p>'
    inner += f'<span class="by">{Markup.escape(kit.by(quote))}</span></div>' if kit.by(quote) else "</div>"
    return lines_of(kit.height(inner, width)) + 3


def inset(kit: Kit, quote: PullQuote, width: float, prefix: str = "") -> Inset:
    """A quotation to stand in columns of that width."""
    atom = kit.quote_atom(quote, width)
    return Inset(atom, kit.ruler.measure(atom.html, width, "text"), f"{prefix}{quote.anchor}")


def sides_of(count: int) -> list[Side]:
    """The sides of so many pages from a left page on."""
    return [Side.LEFT if number % 2 == 0 else Side.RIGHT for number in range(count)]


def tab_of(entry: Entry) -> int | None:
    """The place of a piece's thumb tab."""
    return entry.section.position if entry.section else None


def band(kit: Kit, entry: Entry, line: float) -> Element:
    """A strip of ornament across the page from a line down to the foot of the text."""
    grid = kit.grid
    top, bottom = grid.y(line + 1.5), grid.y(grid.lines) - 3
    wide = grid.width + 2 * grid.bleed
    return picture(kit, kit.art.border(entry, wide / (bottom - top), "band"), -grid.bleed, top, wide, bottom - top)


def tail_quote(kit: Kit, side: Side, quote: PullQuote, tail: int) -> Element:
    """A quotation over the whole width in the last `tail` lines of a page."""
    line = kit.grid.lines - tail + 2
    return at(kit, side, wide_quote(kit, quote, tail - 2), line, 0, kit.grid.text, "wide-quote", tail - 2)
