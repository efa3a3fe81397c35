"""The rail: the narrow column beside a text, with the people, figures, dates and quotations that belong to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from jurnal.model import Block, Entry, KeyFigure, Person, PullQuote
from jurnal.render.print.grid import Side
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element
from jurnal.render.print.parts import at, sign
from jurnal.render.print.story import lines_of

BETWEEN = 1
"""Empty lines between two things in the rail."""
NUMBER_SIZES = (38, 31, 26, 21, 17)
"""Sizes in points of a large number, the first that fits the width."""


@dataclass(frozen=True)
class RailItem:
    """One thing in the rail and its height in lines."""

    html: Markup
    lines: int
    name: str


def rail_items(
    kit: Kit, entry: Entry, people: Sequence[Person], blocks: Sequence[Block], quotes: Sequence[PullQuote], width: float
) -> list[RailItem]:
    """What stands in a rail of that width, in order: people, then figures and dates, then quotations."""
    parts = [(_person(kit, entry, person), "person") for person in people]
    parts += [(_figure(kit, entry, block, width), "figures") for block in blocks]
    parts += [(Markup(kit.quote_atom(quote, width, "rail-quote").html), "pull-quote") for quote in quotes]
    return [RailItem(html, lines_of(kit.ruler.measure(html, width, "railtext").height), name) for html, name in parts]


def _person(kit: Kit, entry: Entry, person: Person) -> Markup:
    return kit.part(
        "person-stack", medallion=kit.medallion(person, entry), name=kit.name(person), role=kit.role(person)
    )


def _figure(kit: Kit, entry: Entry, block: Block, width: float) -> Markup:
    if isinstance(block, KeyFigure):
        return fitting_figure(kit, block, width)
    return Markup(kit.block(entry, block, width))


def fitting_figure(kit: Kit, block: KeyFigure, width: float) -> Markup:
    """A key figure with its number as large as the width allows."""
    html = Markup("")
    for size in NUMBER_SIZES:
        html = kit.part("key-figure", number=block.number, words=Markup(block.html), size=size)
        if kit.ruler.measure(html, width, "railtext").width <= width:
            break
    return html


def hung(items: Sequence[RailItem], rooms: Sequence[int]) -> list[list[RailItem]] | None:
    """The items page by page for rails of so many lines, in order where they fit, or None when they do not."""
    left = list(rooms)
    out: list[list[RailItem]] = [[] for _ in rooms]
    for item in items:
        page = next((page for page, room in enumerate(left) if room >= item.lines), None)
        if page is None:
            return None
        out[page].append(item)
        left[page] -= item.lines + BETWEEN
    return out


def rail_elements(
    kit: Kit, side: Side, items: Sequence[RailItem], line: float, left: float, width: float, between: int = BETWEEN
) -> list[Element]:
    """The items one under the other from a line on, `between` lines apart."""
    out: list[Element] = []
    for item in items:
        out.append(at(kit, side, f'<div class="railtext">{item.html}</div>', line, left, width, item.name, item.lines))
        line += item.lines + between
    return out


def rail_sign_lines(kit: Kit, entry: Entry, width: float) -> int:
    """Lines the sign-off takes at the foot of a rail."""
    return lines_of(kit.height(_rail_sign(kit, entry), width)) + 1


def rail_sign(kit: Kit, entry: Entry, side: Side, width: float, foot: int) -> Element:
    """The sign-off at the foot of a rail, the code above the words."""
    lines = rail_sign_lines(kit, entry, width) - 1
    return at(kit, side, _rail_sign(kit, entry), foot - lines, 0, width, "sign-off", lines)


def _rail_sign(kit: Kit, entry: Entry) -> Markup:
    return Markup(f'<div class="railsign">{sign(kit, entry)}</div>')
