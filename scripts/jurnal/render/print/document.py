"""Pages as one HTML document, and the style sheet it is set with."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import escape

from jurnal.model import Edition, Magazine, Pagination
from jurnal.render.print.grid import MM, Grid, Side
from jurnal.render.print.heard import element_attributes, page_attributes
from jurnal.render.print.kit import Kit, printable
from jurnal.render.print.page import Element, Ground, Page
from jurnal.render.print.references import with_pages
from jurnal.render.theme import Theme
from jurnal.render.tokens import palette, print_css

TAB_HEIGHT, TAB_WIDTH, TAB_STEP = 78.0, 7 * MM, 7.0
"""A thumb tab, and how many lines lower the next section's stands."""


def document(kit: Kit, pages: Iterable[Page], pagination: Pagination) -> str:
    """The issue as HTML, its references saying the pages of `pagination`. Its style sheet is `style_sheet`, its
    pictures are `kit.art.files`."""
    edition = kit.edition
    title = f"{edition.magazine.wordmark} {edition.issue.label}"
    date = edition.issue.date.isoformat()
    head = (
        f'<meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="author" content="{escape(edition.magazine.publisher.get(kit.language, ""))}">'
        f'<meta name="description" content="{escape(edition.issue.theme[kit.language])}">'
        f'<meta name="keywords" content="{escape(_keywords(edition))}">'
        f'<meta name="generator" content="jurnal">'
        f'<meta name="dcterms.created" content="{date}"><meta name="dcterms.modified" content="{date}">'
    )
    body = "\n".join(_page(kit, page, number) for number, page in enumerate(pages, start=1))
    body = with_pages(body, pagination, kit.see_page)
    return f'<!doctype html>\n<html lang="{kit.language}"><head>{head}</head>\n<body>{printable(body)}</body></html>'


def _keywords(edition: Edition) -> str:
    """What a library files the issue under: the sections it has."""
    names = (run.section.name[edition.language] for run in edition.runs if run.section)
    return ", ".join(dict.fromkeys(names))


def _page(kit: Kit, page: Page, number: int) -> str:
    elements = "".join(map(_element, [*page.elements, *_furniture(kit, page, number)]))
    css = f"page {page.side} {page.css} g-{page.ground} k-{page.kind}"
    return f'<section class="{css}"{page_attributes(kit.edition, page)}><div class="ground"></div>{elements}</section>'


def _element(element: Element) -> str:
    height = "" if element.height is None else f";height:{element.height:.2f}pt"
    style = f"left:{element.left:.2f}pt;top:{element.top:.2f}pt;width:{element.width:.2f}pt{height}"
    return f'<div class="e e-{element.name}"{element_attributes(element.name)} style="{style}">{element.html}</div>'


def _furniture(kit: Kit, page: Page, number: int) -> list[Element]:
    grid, out = kit.grid, []
    left = grid.left(page.side)
    if page.head:
        out.append(Element("running-head", f'<p class="rh">{escape(page.head)}</p>', left, 27, grid.text))
    if page.tab is not None:
        x = -grid.bleed if page.side is Side.LEFT else grid.width - TAB_WIDTH
        top = grid.y(2 + TAB_STEP * page.tab)
        if top + TAB_HEIGHT < grid.height and not _coloured(page, top, top + TAB_HEIGHT):
            out.append(Element("tab", '<div class="tab"></div>', x, top, TAB_WIDTH + grid.bleed, TAB_HEIGHT))
    if page.folio:
        html = kit.part(
            "folio",
            left=page.side is Side.LEFT,
            page=number,
            issue=kit.edition.issue.label,
            wordmark=kit.edition.magazine.wordmark,
        )
        out.append(Element("folio", html, left, grid.y(grid.lines) + 17, grid.text))
    return out


def _coloured(page: Page, top: float, foot: float) -> bool:
    """Whether the section's colour bleeds off there anyhow: a tab on it is not seen, or only half."""
    if page.ground is Ground.FIELD:
        return True
    return any(one.name == "block" and one.top < foot and one.top + (one.height or 0) > top for one in page.elements)


def style_sheet(theme: Theme, magazine: Magazine, grid: Grid, bleed: float = 0.0) -> str:
    """The CSS of the issue: tokens, section colours, the page, then the theme's files. `bleed` in points is what
    the sheet shows of it."""
    page = f"@page {{ size: {grid.width / MM:g}mm {grid.height / MM:g}mm; margin: 0; bleed: {bleed:g}pt }}"
    lengths = {"page-w": f"{grid.width / MM:g}mm", "page-h": f"{grid.height / MM:g}mm", "bleed": f"{grid.bleed:g}pt"}
    root = f":root {{ {' '.join(f'--{name}: {length};' for name, length in lengths.items())} }}"
    sections = "\n".join(
        f"{selector} {{ --sec: {c.ink}; --field: {c.field}; --tint: {c.tint}; --art: {c.art} }}"
        for selector, c in palette(magazine)
    )
    return "\n".join([print_css(theme.tokens), root, page, sections, *theme.under("print/", ".css").values()])
