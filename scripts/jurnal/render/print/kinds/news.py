"""News share pages: a panorama over the spread with the section's name, the lead story with a rail of key figures, the further stories in
three columns, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from markupsafe import Markup

from jurnal.model import Block, Entry, KeyFigure
from jurnal.render.print.atoms import Atom
from jurnal.render.print.grid import BASE, Side
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element, Fit, Page, Placed
from jurnal.render.print.parts import (
    CODE,
    SIGN,
    at,
    columns,
    fitting_title,
    heading,
    heading_lines,
    mark,
    picture,
    plain,
    sign_off,
)
from jurnal.render.print.settle import Frame, Inset, Settled, Shape, settle
from jurnal.render.print.story import Story, lines_of, tell

SIZES = ("s31", "s26", "s21")
IDEAL = 16
"""The panorama ends here when all else is equal."""
MOST_PAGES = 10


def news(kit: Kit, entries: Sequence[Entry]) -> Placed:
    """Lay consecutive news of a section out together, from a left page on."""
    figures = [block for entry in entries for block in entry.text.body.blocks if isinstance(block, KeyFigure)]
    story = tell(kit.ruler, _stream(kit, entries), "news", kit.grid.span(4))
    settled = settle(story, _shapes(kit, entries, bool(figures)))
    if settled is None:
        raise ValueError(f"no layout holds the news from {entries[0].slug} on")
    return _placed(kit, entries, settled, figures)


def _stream(kit: Kit, entries: Sequence[Entry]) -> tuple[Atom, ...]:
    out: list[Atom] = []
    for number, entry in enumerate(entries):
        if number:
            kicker = entry.text.kicker
            html = kit.part("news-head", kicker=kicker, title=entry.text.title, words=entry.text.standfirst)
            out.append(Atom(f'<div id="{entry.slug}" class="bmnews">{html}</div>', parts=False, before=2, after=1, keep=True, anchor=f"{entry.slug}/head"))
        atoms = kit.atoms(entry, _running(entry.text.body.blocks))
        out += [replace(atom, anchor=f"{entry.slug}/{atom.anchor}") for atom in atoms]
        if number < len(entries) - 1:
            out.append(Atom(_sign(kit, entry), parts=False, before=1, after=1))
    return tuple(out)


def _running(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(block for block in blocks if not isinstance(block, KeyFigure))


def _sign(kit: Kit, entry: Entry) -> str:
    html = kit.part("sign-off", code=kit.code(entry, CODE), sources=entry.text.sources, invitation=kit.labels("print.online"), address=kit.link(entry))
    return f'<div style="height:{(SIGN - 1) * BASE - 1:g}pt">{html}</div>'


def _shapes(kit: Kit, entries: Sequence[Entry], rail: bool) -> Iterator[Shape]:
    insets = tuple(
        Inset(atom, kit.ruler.measure(atom.html, kit.grid.span(4), "text"), f"{entry.slug}/{quote.anchor}")
        for entry in entries
        for quote in entry.text.pull_quotes
        for atom in (kit.quote_atom(quote),)
    )
    head = heading_lines(kit, entries[0], kit.grid.span(8 if rail else 12), SIZES)
    for pages in range(2, MOST_PAGES + 1):
        for art in range(10, 27):
            first = int(art + head + 1.8)
            cost = 0.5 * abs(art - IDEAL) + (16 if pages % 2 else 0) + 10 * (pages - 2)
            yield _shape(kit, pages, art, first, rail, insets, cost)


def _shape(kit: Kit, pages: int, art: int, first: int, rail: bool, insets: tuple[Inset, ...], cost: float) -> Shape:
    lines = kit.grid.lines
    three = kit.grid.split(3)
    frames = [Frame(0, left, first, width, lines - first) for left, width in (three[:2] if rail else three)]
    for page in range(1, pages):
        top = art if page == 1 else 0
        frames += [Frame(page, left, top, width, lines - top) for left, width in three]
    return Shape(tuple(frames), cost, SIGN, insets, {"pages": pages, "art": art, "first": first, "rail": int(rail)})


def _placed(kit: Kit, entries: Sequence[Entry], settled: Settled, figures: Sequence[KeyFigure]) -> Placed:
    facts = settled.shape.facts
    count = int(facts["pages"] or 0)
    sides = [Side.LEFT if number % 2 == 0 else Side.RIGHT for number in range(count)]
    text = columns(kit, sides, settled)
    lead, last = entries[0], entries[-1]
    pages = []
    for number, side in enumerate(sides):
        elements = [*_panorama(kit, lead, int(facts["art"] or 0), number), *text[number], *_rules(kit, side, settled, number)]
        if number == 0:
            width = kit.grid.span(8 if figures else 12)
            elements += [mark(lead), *heading(kit, side, lead, int(facts["art"] or 0), 0, width, SIZES)[0]]
            elements += _rail(kit, side, int(facts["art"] or 0), figures)
        if number == count - 1:
            frame = settled.shape.frames[-1]
            elements.append(sign_off(kit, last, side, frame.left, frame.width, kit.grid.lines))
        pages.append(
            Page(side, tuple(elements), kit.css_of(lead), slug=lead.slug, head=kit.head_of(lead) if number > 1 else "",
                 tab=lead.section.position if lead.section and number != 0 else None, kind="news")
        )
    fit = Fit(lead.slug, count, 1 - settled.slack / kit.grid.lines, -settled.slack, settled.cost)
    return Placed(tuple(pages), _spans(settled, entries), (fit,), "panorama")


def _spans(settled: Settled, entries: Sequence[Entry]) -> tuple[tuple[str, int, int], ...]:
    """On which pages each story stands, from where its atoms ended up."""
    out = []
    for entry in entries:
        pages = [
            frame.page
            for frame, slices in zip(settled.shape.frames, settled.filled.columns, strict=True)
            for part in slices
            if settled.story.atoms[part.atom].anchor.startswith(f"{entry.slug}/")
        ]
        first = 0 if entry is entries[0] else min(pages)
        out.append((entry.slug, first, max(pages)))
    return tuple(out)


def _panorama(kit: Kit, lead: Entry, art: int, number: int) -> list[Element]:
    """One picture over both pages behind a panel of colour with the section's name."""
    if number > 1:
        return []
    grid = kit.grid
    bottom = grid.y(art) - 2 * BASE
    panel = grid.outer + grid.span(5)
    wide, high = 2 * grid.width - panel + grid.bleed, bottom + grid.bleed
    visual = kit.art.opener(lead, wide / high)
    if number == 1:
        whole = picture(kit, visual, panel - grid.width, -grid.bleed, wide, high)
        window = f'<div class="win"><div style="position:absolute;left:{whole.left:.2f}pt;top:0;width:{wide:.2f}pt;height:{high:.2f}pt">{whole.html}</div></div>'
        return [Element("art", window, 0, -grid.bleed, grid.width + grid.bleed, high)]
    half = picture(kit, visual, panel, -grid.bleed, wide, high)
    window = f'<div class="win"><div style="position:absolute;left:0;top:0;width:{wide:.2f}pt;height:{high:.2f}pt">{half.html}</div></div>'
    name = kit.head_of(lead)
    html, height = fitting_title(kit, name, grid.span(5) - 12, ("s48", "s39", "s36", "s31"), 3)
    return [
        Element("art", window, panel, -grid.bleed, grid.width - panel + grid.bleed, high),
        plain(kit, "block", -grid.bleed, -grid.bleed, panel + grid.bleed, high),
        Element("section", Markup(f'<div class="onfield">{html}</div>'), grid.outer, bottom - height - 14, grid.span(5), height),
    ]


def _rail(kit: Kit, side: Side, line: int, figures: Sequence[KeyFigure]) -> list[Element]:
    if not figures:
        return []
    grid = kit.grid
    left = grid.left(side) + grid.at(8) - 2.5 / 2 * 2.83
    out = [plain(kit, "rail", left, grid.y(line) - 2 * BASE, grid.width - left + grid.bleed, grid.height + grid.bleed - grid.y(line) + 2 * BASE, "rail")]
    room = grid.lines - line
    each = room / len(figures)
    inner = grid.span(4) - 5 * 2.83
    for number, figure in enumerate(figures):
        html = Markup(f'<div class="railtext">{kit.key_figure(figure)}</div>')
        height = lines_of(kit.height(html, inner))
        top = line + (number * max(each, height + 1) if len(figures) > 2 else number * (height + 4))
        if top + height <= grid.lines + 1:
            out.append(at(kit, side, html, round(top), grid.at(8) + 2.5 * 2.83, inner, "figures"))
    return out


def _rules(kit: Kit, side: Side, settled: Settled, number: int) -> list[Element]:
    """Hairlines between the columns."""
    frames = [frame for frame in settled.shape.frames if frame.page == number]
    grid = kit.grid
    return [
        plain(kit, "rule", grid.left(side) + frame.left - grid.gutter / 2, grid.y(frame.line), 0.4, frame.lines * BASE, "rule")
        for frame in frames[1:]
    ]
