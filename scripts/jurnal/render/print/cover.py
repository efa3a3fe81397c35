"""The outside of an issue: front cover and back cover."""

from __future__ import annotations

from markupsafe import Markup

from jurnal.model import Colours, CoverLine
from jurnal.render.print.code import qr
from jurnal.render.print.grid import BASE, MM, Side
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element, Ground, Page
from jurnal.render.print.parts import plain, whole_art

STRIP = 65 * MM
"""Height of the dark strip at the foot of the cover."""


def cover_colours(kit: Kit) -> Colours:
    """The colours the cover's art is drawn in."""
    section = kit.edition.issue.cover.section
    return kit.edition.magazine.section(section).colours if section else kit.edition.magazine.house


def front(kit: Kit) -> Page:
    """The cover: art, wordmark, number, months, and up to four lines with the pages they lead to."""
    grid, cover = kit.grid, kit.edition.issue.cover
    visual = kit.art.scene(cover.art, cover_colours(kit), grid.width / grid.height, kit.edition.issue.id)
    elements = [whole_art(kit, visual), _strip(kit, STRIP), *_wordmark(kit), *_lines(kit)]
    return Page(Side.RIGHT, tuple(elements), ground=Ground.ART, folio=False, kind="cover")


def _strip(kit: Kit, height: float) -> Element:
    grid = kit.grid
    return plain(kit, "strip", -grid.bleed, grid.height - height, grid.width + 2 * grid.bleed, height + grid.bleed)


def _wordmark(kit: Kit) -> list[Element]:
    """The name as large as the page: one word a line; beside the first line the number and what the magazine is."""
    grid, magazine = kit.grid, kit.edition.magazine
    words = magazine.wordmark.upper().split()
    longest = max(words, key=lambda word: _wide(kit, word, 100))
    size = 100 * grid.text / _wide(kit, longest, 100)
    lead = size * 0.76
    html = f'<div class="mark" style="font-size:{size:.2f}pt;line-height:{lead:.2f}pt">{"<br>".join(map(str, map(Markup.escape, words)))}</div>'
    left = grid.left(Side.RIGHT)
    out = [Element("wordmark", Markup(html), left - size * 0.025, 27, grid.text + 40)]
    issue = kit.edition.issue
    beside = _wide(kit, words[0], size) + 12
    months = f"{issue.label.split(' ', 1)[1]}"
    number = f'<div class="no"><b>№{issue.number}</b>{months}<br>{Markup.escape(_sentence(magazine.tagline.get(kit.language, "")))}</div>'
    if len(words) > 1 and grid.text - beside > 90:
        out.append(Element("number", Markup(number), left + beside, 31, grid.text - beside))
    else:
        out.append(Element("number", Markup(number), left, 31 + lead * len(words), grid.text))
    return out


def _wide(kit: Kit, word: str, size: float) -> float:
    return kit.ruler.measure(f'<div class="mark" style="font-size:{size:.2f}pt;line-height:{size:.2f}pt">{word}</div>', 3000).width


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
    return kit.part("cover-line", size=size, slug=line.slug, title=line.title[kit.language], words=line.text.get(kit.language, ""))


def back(kit: Kit) -> Page:
    """The last page: it closes the issue as the cover opened it."""
    grid, magazine = kit.grid, kit.edition.magazine
    visual = kit.art.scene("shanyraq", cover_colours(kit), grid.width / grid.height, kit.edition.issue.id)
    left = grid.left(Side.LEFT)
    top = grid.height - STRIP + 40
    words = f'<p class="cl">{Markup.escape(_sentence(magazine.tagline.get(kit.language, "")))}<br>{kit.edition.issue.label}<br>{Markup.escape(magazine.publisher.get(kit.language, ""))}</p>'
    code = Markup(f'<div class="plate">{qr(magazine.site, 22 * MM, "#0b3c49")}</div>')
    elements = (
        whole_art(kit, visual),
        _strip(kit, STRIP),
        Element("wordmark", Markup(f'<div class="mark" style="font-size:44pt;line-height:52pt;color:#fff">{Markup.escape(magazine.wordmark)}</div>'), left - 1, top, grid.text),
        Element("words", Markup(words), left, top + 66, grid.span(8)),
        Element("code", code, left + grid.text - 26 * MM, top + 8, 26 * MM, 26 * MM),
    )
    return Page(Side.LEFT, elements, ground=Ground.ART, folio=False, kind="back")


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
