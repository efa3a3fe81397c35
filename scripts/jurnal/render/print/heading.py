"""Kicker, title and standfirst, as large as they fit and with lines as equal as they can be."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from jurnal.model import Entry
from jurnal.render.print.grid import BASE, Side
from jurnal.render.print.kit import Kit, printable
from jurnal.render.print.page import Element
from jurnal.render.print.parts import at
from jurnal.render.print.sample import Sample

STEPS = 9
"""How finely words are balanced."""


def fitting_title(kit: Kit, title: str, width: float, sizes: Sequence[str], most: int) -> tuple[Markup, float]:
    """The largest of the sizes that sets a title in at most so many lines without running out of the width; its
    height in points. Its lines are made as equal as they can be."""
    key = ("title", title, round(width, 2), tuple(sizes), most)
    return kit.once(key, lambda: _fitting_title(kit, title, width, sizes, most))


def _fitting_title(kit: Kit, title: str, width: float, sizes: Sequence[str], most: int) -> tuple[Markup, float]:
    setter = kit.ruler.compositor
    words = printable(title)
    if setter and all(f"title {size}" in setter.displays for size in sizes):
        fits = (size for size in sizes if (setter.lines(words, f"title {size}", width) or most + 1) <= most)
        size = next(fits, sizes[-1])
        html = kit.part("title", title=kit.even(title, f"title {size}", width), size=size, width=0)
        return html, kit.ruler.measure(html, width).height
    size = sizes[-1]
    kit.ruler.learn(Sample(kit.part("title", title=title, size=size, width=0), "", width) for size in sizes)
    for size in sizes:
        measured = kit.ruler.measure(kit.part("title", title=title, size=size, width=0), width)
        if len(measured.lines) <= most and measured.width <= width:
            break
    narrow = balanced(kit, kit.part("title", title=title, size=size, width=0), width)
    html = kit.part("title", title=title, size=size, width=round(narrow, 1))
    return html, kit.ruler.measure(html, width).height


def balanced(kit: Kit, html: str, width: float, least: float = 0.55) -> float:
    """The narrowest width, down to `least` of the given one, that sets words in as few lines: so the lines come
    out alike."""
    lines = len(kit.ruler.measure(html, width).lines)
    if lines < 2:
        return width
    widths = [width * (1 - (1 - least) * step / STEPS) for step in range(STEPS + 1)]
    holds, fails = 0, STEPS + 1
    while fails - holds > 1:
        middle = (holds + fails) // 2
        measured = kit.ruler.measure(html, widths[middle])
        fits = len(measured.lines) <= lines and measured.width <= widths[middle]
        holds, fails = (middle, fails) if fits else (holds, middle)
    return widths[holds]


def heading(
    kit: Kit, side: Side, entry: Entry, line: float, left: float, width: float, sizes: Sequence[str], most: int = 3
) -> tuple[list[Element], float]:
    """Kicker, title and standfirst one under the other from a line on, and the line the text below may begin at."""
    key = ("heading", entry.slug, round(width, 2), tuple(sizes), most)
    stack, lines = kit.once(key, lambda: _heading(kit, entry, width, sizes, most))
    return [
        at(kit, side, html, line + down, left + aside, wide, name) for name, html, down, aside, wide in stack
    ], line + lines


Stack = list[tuple[str, Markup, float, float, float]]
"""Name, HTML, lines down, points aside and width of the parts of a heading."""


def _heading(kit: Kit, entry: Entry, width: float, sizes: Sequence[str], most: int) -> tuple[Stack, float]:
    out: Stack = []
    line = 0.0
    if entry.text.kicker:
        out.append(("kicker", kit.part("kicker", words=entry.text.kicker), line, 0, width))
        line += 1.2
    title, height = fitting_title(kit, entry.text.title, width, sizes, most)
    out.append(("title", title, line, -1.5, width + 6))
    line += height / BASE + 0.85
    if entry.text.standfirst:
        standfirst = kit.part("standfirst", words=kit.even(entry.text.standfirst, "stand", width))
        narrow = width if "<br>" in standfirst else balanced(kit, standfirst, width, 0.75)
        out.append(("standfirst", standfirst, line, 0, narrow))
        line += kit.height(standfirst, narrow) / BASE
    return out, line


def heading_lines(kit: Kit, entry: Entry, width: float, sizes: Sequence[str], most: int = 3) -> float:
    """How many lines `heading` takes."""
    return heading(kit, Side.LEFT, entry, 0, 0, width, sizes, most)[1]
