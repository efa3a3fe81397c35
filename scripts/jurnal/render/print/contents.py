"""The first spread: what this edition is, and what is in it."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from jurnal.model import Entry, Missing, Run
from jurnal.render.print.artbook import Visual
from jurnal.render.print.cover import cover_colours
from jurnal.render.print.grid import BASE, MM, Side
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element, Ground, Page
from jurnal.render.print.parts import at, picture, upper_art
from jurnal.render.tokens import HOUSE

TOP = 7
"""The line the list begins at."""
THUMB = 31 * MM


@dataclass(frozen=True)
class Size:
    """One size of the list: lines of a row with and without words, of the space below a group."""

    name: str
    row: float
    words: bool
    after: float
    thumbs: bool


SIZES = (Size("big", 6.75, True, 1.75, True), Size("big", 5.75, True, 1.25, True), Size("mid", 4.5, True, 1, True), Size("mid", 3.5, False, 0.75, False),
         Size("fine", 2.25, False, 0.5, False), Size("fine", 1.75, False, 0.25, False))


def imprint(kit: Kit) -> Page:
    """Art, the theme of the issue, a word on the edition, and the imprint."""
    grid, edition = kit.grid, kit.edition
    magazine, issue = edition.magazine, edition.issue
    horizon = 36
    scene = kit.art.free_scene([entry.scene for entry in edition.entries])
    visual = kit.art.scene(scene, magazine.house, grid.width / grid.y(horizon), issue.id)
    width = grid.span(8)
    parts = [kit.part("kicker", words=kit.labels("print.theme")), Markup(f'<p class="theme">{Markup.escape(issue.theme[kit.language])}</p>')]
    note = magazine.edition_note.get(kit.language, "")
    if note:
        parts += [kit.part("kicker", words=kit.labels("print.note")), Markup(f'<p class="note">{Markup.escape(note)}</p>')]
    elements, line = [upper_art(kit, visual, grid.y(horizon) - 2 * BASE)], float(horizon)
    for number, part in enumerate(parts):
        elements.append(at(kit, Side.LEFT, part, line, 0, width, "note"))
        line += kit.height(part, width) / BASE + (1.5 if number % 2 else 0.2)
    fields = [(_label(kit, key), words.get(kit.language, "")) for key, words in magazine.imprint.items()]
    fields = [
        (kit.labels("print.issue"), f"{magazine.wordmark}, {issue.label}"),
        (kit.labels("print.publisher"), magazine.publisher.get(kit.language, "")),
        *((term, words) for term, words in fields if words),
        (kit.labels("print.site"), magazine.site.split("://")[-1].rstrip("/")),
        (kit.labels("print.fonts"), "Literata, Golos Text (SIL OFL)"),
        (kit.labels("print.art"), kit.labels("print.art-words")),
    ]
    html = kit.part("imprint", heading=kit.labels("print.imprint"), fields=fields)
    elements.append(at(kit, Side.LEFT, html, horizon, grid.at(9), grid.span(3), "imprint"))
    return Page(Side.LEFT, tuple(elements), kind="imprint")


def _label(kit: Kit, key: str) -> str:
    name = f"imprint.{key}"
    return kit.labels(name) if name in kit.labels.words else key


def contents(kit: Kit) -> Page:
    """Every piece by section, as large as the page allows."""
    runs = _merged(kit.edition.runs)
    size = next((size for size in SIZES if _lines(runs, size) <= kit.grid.lines - TOP), SIZES[-1])
    title = Markup(f'<h1 class="title s58">{Markup.escape(kit.labels("nav.contents"))}</h1>')
    elements = [at(kit, Side.RIGHT, title, -0.9, -2, kit.grid.text, "title")]
    spare = max(0.0, kit.grid.lines - TOP - _lines(runs, size))
    gap = size.after + min(2.0, spare / max(1, len(runs) - 1))
    line = float(TOP)
    for run in runs:
        height = len(run.entries) * size.row
        elements += _group(kit, run, size, line)
        line += height + gap
    return Page(Side.RIGHT, tuple(elements), kind="contents")


def _merged(runs: tuple[Run, ...]) -> list[Run]:
    return [run for run in runs if run.entries]


def _lines(runs: list[Run], size: Size) -> float:
    return sum(len(run.entries) * size.row + size.after for run in runs) - size.after


def _group(kit: Kit, run: Run, size: Size, line: float) -> list[Element]:
    rows = Markup("")
    for number, entry in enumerate(run.entries):
        top = number * size.row * BASE + 8
        rows += _row(kit, entry, size, top, size.row * BASE)
    name = run.section.name[kit.language] if run.section else _outside(kit, run)
    css = f"c-{run.section.id}" if run.section else HOUSE
    html = kit.part("contents-group", name=name, rows=rows)
    out = [at(kit, Side.RIGHT, Markup(f'<div class="{css}" style="height:100%">{html}</div>'), line, 0, kit.grid.text, "contents", len(run.entries) * size.row)]
    if size.thumbs:
        for number, entry in enumerate(run.entries):
            visual = _thumb(kit, entry)
            if visual:
                top = kit.grid.y(line + number * size.row)
                high = min(THUMB, (size.row - 0.75) * BASE)
                left = kit.grid.left(Side.RIGHT) + kit.grid.text - THUMB
                out.append(picture(kit, visual, left, top + (0 if number == 0 else 6), THUMB, high - (0 if number == 0 else 6), "thumb"))
    return out


def _outside(kit: Kit, run: Run) -> str:
    entry = run.entries[0]
    return kit.labels(f"kind.{entry.piece.kind}")


def _thumb(kit: Kit, entry: Entry | Missing) -> Visual | None:
    return kit.art.opener(entry, 1.0) if isinstance(entry, Entry) else None


def _row(kit: Kit, entry: Entry | Missing, size: Size, top: float, height: float) -> Markup:
    if isinstance(entry, Missing):
        title = next(iter(entry.piece.texts.values())).title
        words = kit.labels("missing.short")
        return Markup(f'<span class="row {size.name}" style="top:{top:g}pt"><span class="t"><b>{Markup.escape(title)}</b><span class="gone">{Markup.escape(words)}</span></span></span>')
    words = (entry.text.blurb or entry.text.standfirst) if size.words else ""
    return kit.part("contents-row", slug=entry.slug, size=size.name, top=round(top, 2), height=round(height, 2), title=entry.text.title, words=words)


def house(kit: Kit, side: Side, number: int) -> Page:
    """A page of the magazine's own, where the sheet has one to spare: an invitation, or an endpaper of ornament."""
    grid, magazine = kit.grid, kit.edition.magazine
    if number % 2:
        visual = kit.art.opener(kit.edition.entries[0], 0.7) if not kit.edition.entries else kit.art.scene("orchard", cover_colours(kit), 0.7, "end")
        from jurnal.render.print.parts import whole_art

        return Page(side, (whole_art(kit, visual),), ground=Ground.ART, folio=False, kind="endpaper")
    html = kit.part("house-page", title=kit.labels("print.house"), words=kit.labels("print.house-words"), address=magazine.site.split("://")[-1].rstrip("/"))
    visual = kit.art.scene("people", magazine.house, grid.width / (grid.height / 2), "house")
    bleed = grid.bleed
    art = picture(kit, visual, -bleed, grid.height / 2, grid.width + 2 * bleed, grid.height / 2 + bleed)
    return Page(side, (at(kit, side, html, 4, 0, grid.span(9), "house"), art), ground=Ground.NIGHT, folio=False, kind="house")
