"""Whole pages of the magazine's own: a quotation, an invitation, an endpaper. They stand where a piece ends on a
left page or the sheet has pages to spare."""

from __future__ import annotations

from markupsafe import Markup

from jurnal.model import Colours, Entry, PullQuote
from jurnal.render.print.cover import cover_colours
from jurnal.render.print.grid import BASE, Side
from jurnal.render.print.heading import balanced
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element, Ground, Page
from jurnal.render.print.parts import at, picture, tab_of, whole_art

SIZES = ("", "m2", "m3")
BORDER = 0.26
"""Share of a plate that its border takes."""
MARK = 9
"""Lines of the guillemet above it."""
MOST = 30
"""A quotation takes at most so many lines of its page."""


def frieze(kit: Kit, entry: Entry, line: float, side: Side) -> Element:
    """A strip of ornament that runs over the foot of both pages of a spread, from a line down: the half on one page."""
    grid = kit.grid
    top = grid.y(line + 1.5)
    half, high = grid.width + grid.bleed, grid.height + grid.bleed - top
    visual = kit.art.border(entry, 2 * half / high, "frieze")
    whole = picture(kit, visual, 0, 0, 2 * half, high).html
    left = 0.0 if side is Side.LEFT else grid.bleed - half
    html = Markup(
        f'<div class="win"><div style="position:absolute;left:{left:.2f}pt;top:0;width:{2 * half:.2f}pt;'
        f'height:{high:.2f}pt">{whole}</div></div>'
    )
    return Element("art", html, -grid.bleed, top, grid.width + 2 * grid.bleed, high)


def quote_plate(kit: Kit, entry: Entry, quote: PullQuote, side: Side, line: float | None) -> Page:
    """A quotation alone on a page of the section's colour, above a border of ornament; it begins at `line` when it
    runs over the facing page as well."""
    grid = kit.grid
    html, most = Markup(""), MOST if line is None else min(MOST, line - 4 - MARK)
    for size in SIZES:
        words = kit.even(quote.text, f"shout alone {size}".strip(), grid.text)
        html = kit.part("shout", words=words, by=kit.by(quote), size=f"alone {size}")
        if kit.height(html, grid.text) <= most * BASE:
            break
    width = grid.text if "<br>" in html else balanced(kit, html, grid.text, 0.7)
    lines = kit.height(html, width) / BASE
    top = min(22 - lines / 2, (grid.lines if line is None else line) - 4 - lines)
    art = _border(kit, entry) if line is None else frieze(kit, entry, line, side)
    guillemet = at(kit, side, '<div class="guil">«</div>', top - MARK, -8, 200, "guillemet")
    return Page(
        side,
        (art, guillemet, at(kit, side, html, top, 0, width, "shout")),
        kit.css_of(entry),
        Ground.FIELD,
        entry.slug,
        tab=None if side is Side.LEFT else tab_of(entry),
        folio=False,
        kind="plate",
    )


def _border(kit: Kit, entry: Entry) -> Element:
    grid = kit.grid
    foot, wide = grid.height * (1 - BORDER), grid.width + 2 * grid.bleed
    visual = kit.art.border(entry, wide / (grid.height - foot), "plate")
    return picture(kit, visual, -grid.bleed, foot, wide, grid.height + grid.bleed - foot)


def filler(kit: Kit, side: Side, number: int, colours: Colours | None = None) -> Page:
    """A page to fill the sheet: first an invitation to the site, then endpapers, in the colours of the piece before."""
    return _endpaper(kit, side, number, colours or cover_colours(kit)) if number else _invitation(kit, side)


def _endpaper(kit: Kit, side: Side, number: int, colours: Colours) -> Page:
    visual = kit.art.carpet(f"{kit.edition.issue.id}-{number}", colours, kit.grid.width / kit.grid.height)
    return Page(side, (whole_art(kit, visual),), ground=Ground.ART, folio=False, kind="endpaper")


def _invitation(kit: Kit, side: Side) -> Page:
    grid, magazine = kit.grid, kit.edition.magazine
    html = kit.part(
        "house-page",
        title=kit.even(kit.labels("print.house"), "title s48", kit.grid.span(9)),
        words=kit.labels("print.house-words"),
        address=magazine.site.split("://")[-1].rstrip("/"),
        url=magazine.site,
    )
    bleed, half = grid.bleed, grid.height / 2
    visual = kit.art.scene("people", magazine.house, grid.width / half, "house")
    art = picture(kit, visual, -bleed, half, grid.width + 2 * bleed, half + bleed)
    words: Element = at(kit, side, html, 4, 0, grid.span(9), "house")
    return Page(side, (words, art), ground=Ground.NIGHT, folio=False, kind="house")
