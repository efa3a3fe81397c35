"""A picture across both pages of a spread, behind a panel of colour with the name of the section."""

from __future__ import annotations

from markupsafe import Markup

from jurnal.model import Entry
from jurnal.render.print.grid import BASE, Side
from jurnal.render.print.heading import fitting_title
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element
from jurnal.render.print.parts import picture, plain

PANEL = 5
"""Columns of the panel."""
SIZES = ("s58", "s48", "s39", "s36", "s31", "s26")


def panorama(kit: Kit, entry: Entry, name: str, line: int, side: Side) -> list[Element]:
    """The half of the panorama that stands on one page, down to two lines above `line`."""
    grid = kit.grid
    bottom = grid.y(line) - 2 * BASE
    panel = grid.outer + grid.span(PANEL)
    wide, high = 2 * grid.width - panel + grid.bleed, bottom + grid.bleed
    visual = kit.art.opener(entry, wide / high)
    whole = picture(kit, visual, 0, 0, wide, high, 10).html
    if side is Side.RIGHT:
        left = panel - grid.width + grid.bleed
        return [
            Element(
                "art",
                _half(whole, left, wide, high, 'aria-hidden="true"'),
                -grid.bleed,
                -grid.bleed,
                grid.width + 2 * grid.bleed,
                high,
            )
        ]
    html, height = fitting_title(kit, name, grid.span(PANEL) - grid.gutter, SIZES, 3)
    return [
        Element("art", _half(whole, 0, wide, high), panel, -grid.bleed, grid.width - panel + grid.bleed, high),
        plain(kit, "block", -grid.bleed, -grid.bleed, panel + grid.bleed, high),
        Element(
            "section",
            Markup(f'<div class="onfield">{html}</div>'),
            grid.outer - 1.5,
            bottom - height - 12,
            grid.span(PANEL),
            height,
        ),
    ]


def _half(html: str, left: float, width: float, height: float, heard: str = "") -> Markup:
    style = f"position:absolute;left:{left:.2f}pt;top:0;width:{width:.2f}pt;height:{height:.2f}pt"
    return Markup(f'<div class="win" {heard}><div style="{style}">{html}</div></div>')
