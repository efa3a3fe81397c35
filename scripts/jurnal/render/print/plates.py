"""Whole pages of the magazine's own: a quotation, an invitation, an endpaper. They stand where a piece ends on a
left page or the sheet has pages to spare."""

from __future__ import annotations

from markupsafe import Markup

from jurnal.model import Entry, PullQuote
from jurnal.render.print.cover import cover_colours
from jurnal.render.print.grid import BASE, Side
from jurnal.render.print.heading import balanced
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element, Ground, Page
from jurnal.render.print.parts import at, picture, tab_of, whole_art

SIZES = ("", "m2", "m3")
MOST = 30
"""A quotation takes at most so many lines of its page."""


def quote_plate(kit: Kit, entry: Entry, quote: PullQuote, side: Side) -> Page:
    """A quotation alone on a page of the section's colour, above a border of the piece's art."""
    grid = kit.grid
    html = Markup("")
    for size in SIZES:
        html = kit.part("shout", words=quote.text, by=kit.by(quote), size=f"alone {size}")
        if kit.height(html, grid.text) <= MOST * BASE:
            break
    width = balanced(kit, html, grid.text, 0.7)
    lines = kit.height(html, width) / BASE
    top = 22 - lines / 2
    foot = grid.height * 0.74
    wide = grid.width + 2 * grid.bleed
    art = picture(
        kit,
        kit.art.opener(entry, wide / (grid.height - foot)),
        -grid.bleed,
        foot,
        wide,
        grid.height + grid.bleed - foot,
    )
    guillemet = at(kit, side, '<div class="guil">«</div>', top - 9, -8, 200, "guillemet")
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


def filler(kit: Kit, side: Side, number: int) -> Page:
    """A page to fill the sheet: first an invitation to the site, then endpapers."""
    return _endpaper(kit, side, number) if number else _invitation(kit, side)


def _endpaper(kit: Kit, side: Side, number: int) -> Page:
    visual = kit.art.carpet(f"{kit.edition.issue.id}-{number}", cover_colours(kit), kit.grid.width / kit.grid.height)
    return Page(side, (whole_art(kit, visual),), ground=Ground.ART, folio=False, kind="endpaper")


def _invitation(kit: Kit, side: Side) -> Page:
    grid, magazine = kit.grid, kit.edition.magazine
    html = kit.part(
        "house-page",
        title=kit.labels("print.house"),
        words=kit.labels("print.house-words"),
        address=magazine.site.split("://")[-1].rstrip("/"),
    )
    bleed, half = grid.bleed, grid.height / 2
    visual = kit.art.scene("people", magazine.house, grid.width / half, "house")
    art = picture(kit, visual, -bleed, half, grid.width + 2 * bleed, half + bleed)
    words: Element = at(kit, side, html, 4, 0, grid.span(9), "house")
    return Page(side, (words, art), ground=Ground.NIGHT, folio=False, kind="house")
