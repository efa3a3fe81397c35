"""The outside of an issue: front cover and back cover."""

from __future__ import annotations

from markupsafe import Markup

from jurnal.model import Colours, CoverLine
from jurnal.render.print.barcode import issn_barcode
from jurnal.render.print.code import qr
from jurnal.render.print.grid import BASE, MM, Side
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element, Ground, Page
from jurnal.render.print.parts import plain, whole_art

STRIP = 65 * MM
"""Height of the dark strip at the foot of the cover."""
LARGEST, NARROWEST = 150.0, 90.0
"""The wordmark is never larger (points); less room than the second beside its first line is no room for the number."""


def cover_colours(kit: Kit) -> Colours:
    """The colours the cover's art is drawn in."""
    section = kit.edition.issue.cover.section
    return kit.edition.magazine.section(section).colours if section else kit.edition.magazine.house


def front(kit: Kit) -> Page:
    """The cover: art, wordmark, number, months, and up to four lines with the pages they lead to."""
    grid, cover = kit.grid, kit.edition.issue.cover
    visual = kit.art.scene(cover.art, cover_colours(kit), grid.width / grid.height, kit.edition.issue.id)
    elements = [whole_art(kit, visual), _strip(kit, STRIP), *_wordmark(kit), *_lines(kit), *_barcode(kit)]
    return Page(Side.RIGHT, tuple(elements), ground=Ground.ART, folio=False, kind="cover")


def _strip(kit: Kit, height: float) -> Element:
    grid = kit.grid
    return plain(kit, "strip", -grid.bleed, grid.height - height, grid.width + 2 * grid.bleed, height + grid.bleed)


def _wordmark(kit: Kit) -> list[Element]:
    """The name as large as the page: one word a line; beside the first line the number and what the magazine is."""
    grid, edition = kit.grid, kit.edition
    words = edition.magazine.wordmark.upper().split()
    size = min(LARGEST, 100 * grid.text / max(_wide(kit, word, 100) for word in words))
    lead = size * 0.76
    mark = kit.part("wordmark", words=words, size=round(size, 2), lead=round(lead, 2), heading=True)
    number, months = edition.issue.label.split(" ", 1)
    html = kit.part("cover-number", number=number, months=months, tagline=_tagline(kit))
    left, beside = grid.left(Side.RIGHT), _wide(kit, words[0], size) + 12
    if len(words) > 1 and grid.text - beside > NARROWEST:
        place = Element("number", html, left + beside, 31, grid.text - beside)
    else:
        place = Element("number", html, left, 31 + lead * len(words), grid.text)
    return [Element("wordmark", mark, left - size * 0.025, 27, grid.text + 40), place]


def _wide(kit: Kit, word: str, size: float) -> float:
    return kit.ruler.measure(
        kit.part("wordmark", words=[word], size=round(size, 2), lead=size, heading=False), 3000
    ).width


def _lines(kit: Kit) -> list[Element]:
    grid, lines = kit.grid, kit.edition.issue.cover.lines
    left, top = grid.left(Side.RIGHT), grid.height - STRIP + 26
    out: list[Element] = []
    if lines:
        html = _line(kit, lines[0], "big")
        if kit.height(html, grid.span(4.5)) > STRIP - 60:
            html = _line(kit, lines[0], "big less")
        out.append(Element("cover-line", html, left - 1.5, top - 4, grid.span(4.5)))
    tops = [top, top]
    width = (grid.text - grid.span(5) - grid.gutter) / 2
    for number, line in enumerate(lines[1:5]):
        column = number % 2
        html = _line(kit, line, "")
        x = left + grid.at(5) + column * (width + grid.gutter)
        out.append(Element("cover-line", html, x, tops[column], width - 6))
        tops[column] += kit.height(html, width - 6) + BASE
    return out


def _line(kit: Kit, line: CoverLine, size: str) -> Markup:
    return kit.part(
        "cover-line", size=size, slug=line.slug, title=line.title[kit.language], words=line.text.get(kit.language, "")
    )


def _barcode(kit: Kit) -> list[Element]:
    """The ISSN as a barcode, where the magazine has one."""
    number = kit.edition.magazine.imprint.get("issn", {}).get(kit.language, "")
    drawing = issn_barcode(number) if number else ""
    if not drawing:
        return []
    grid, wide, high = kit.grid, 34 * MM, 17 * MM
    left, top = grid.left(Side.RIGHT) + grid.text - wide, grid.height - STRIP + 38 * MM
    return [
        Element("barcode", kit.part("barcode", drawing=Markup(drawing), number=f"ISSN {number}"), left, top, wide, high)
    ]


def back(kit: Kit) -> Page:
    """The last page: it closes the issue as the cover opened it."""
    grid, magazine = kit.grid, kit.edition.magazine
    visual = kit.art.scene("shanyraq", cover_colours(kit), grid.width / grid.height, kit.edition.issue.id)
    left, top = grid.left(Side.LEFT), grid.height - STRIP + 40
    steppe = kit.theme.tokens.colours["steppe"].light
    lines = [_tagline(kit), kit.edition.issue.label, magazine.publisher.get(kit.language, "")]
    mark = kit.part("wordmark", words=[magazine.wordmark], size=44, lead=52, heading=False)
    said = kit.labels("print.code", address=magazine.site)
    code = Markup(f'<div class="plate">{qr(magazine.site, 22 * MM, steppe, said)}</div>')
    elements = (
        whole_art(kit, visual),
        _strip(kit, STRIP),
        Element("wordmark", mark, left - 1, top, grid.text),
        Element("words", kit.part("back-words", lines=[line for line in lines if line]), left, top + 66, grid.span(8)),
        Element("code", code, left + grid.text - 26 * MM, top + 8, 26 * MM, 26 * MM),
    )
    return Page(Side.LEFT, elements, ground=Ground.ART, folio=False, kind="back")


def _tagline(kit: Kit) -> str:
    words = kit.edition.magazine.tagline.get(kit.language, "")
    return words[:1].upper() + words[1:]
