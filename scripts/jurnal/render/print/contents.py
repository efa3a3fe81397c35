"""The first spread: what this edition is, and what is in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from markupsafe import Markup

from jurnal.model import Entry, Missing, Run
from jurnal.render.print.artbook import free_scene
from jurnal.render.print.grid import BASE, MM, Side
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Element, Page
from jurnal.render.print.parts import at, picture, upper_art
from jurnal.render.print.sample import Sample
from jurnal.render.tokens import HOUSE

TOP = 7
"""The line the list begins at."""
THUMB = 31 * MM
ALONE = 7
"""A shorter last word takes the one before it along."""
EDGE = 8.0
"""Points between the rule over a group and its first row."""


@dataclass(frozen=True)
class Size:
    """One size of a row: its CSS class, with words under the title or not, with a small picture, the space below
    it in points."""

    name: str
    words: bool
    thumbs: bool
    below: float


@dataclass(frozen=True)
class Sizes:
    """How large the rows of a list are: those of the pieces the cover leads to, and all others."""

    lead: Size
    other: Size

    def of(self, kit: Kit, entry: Entry | Missing) -> Size:
        """The size of a row."""
        leads = {line.slug for line in kit.edition.issue.cover.lines}
        return self.lead if isinstance(entry, Entry) and entry.slug in leads else self.other


BIG, MID, CLOSE = Size("big", True, True, 26), Size("mid", True, True, 19), Size("mid", True, True, 12)
LOW, FINE, TINY = Size("low", False, True, 14), Size("fine plain", False, False, 9), Size("tiny plain", False, False, 4)
BARE, TIGHT = replace(FINE, below=6), replace(FINE, below=3)
SIZES = (
    Sizes(BIG, BIG),
    Sizes(MID, MID),
    Sizes(BIG, CLOSE),
    Sizes(CLOSE, CLOSE),
    Sizes(MID, LOW),
    Sizes(BIG, FINE),
    Sizes(MID, FINE),
    Sizes(MID, BARE),
    Sizes(CLOSE, BARE),
    Sizes(CLOSE, TIGHT),
    Sizes(CLOSE, TINY),
    Sizes(LOW, TINY),
    Sizes(FINE, FINE),
    Sizes(TINY, TINY),
)
"""From the loudest to the quietest."""


def imprint(kit: Kit) -> Page:
    """Art, the theme of the issue, a word on the edition, and the imprint."""
    grid, edition = kit.grid, kit.edition
    magazine, issue = edition.magazine, edition.issue
    horizon = 36
    scene = free_scene([entry.scene for entry in edition.entries])
    visual = kit.art.scene(scene, magazine.house, grid.width / grid.y(horizon), issue.id)
    width = grid.span(8)
    parts = [
        kit.part("kicker", words=kit.labels("print.theme")),
        Markup(f'<p class="theme">{Markup.escape(issue.theme[kit.language])}</p>'),
    ]
    note = magazine.edition_note.get(kit.language, "")
    if note:
        parts += [
            kit.part("kicker", words=kit.labels("print.note")),
            Markup(f'<p class="note">{Markup.escape(note)}</p>'),
        ]
    elements, line = [upper_art(kit, visual, grid.y(horizon) - 2 * BASE)], float(horizon)
    for number, part in enumerate(parts):
        elements.append(at(kit, Side.LEFT, part, line, 0, width, "note"))
        line += kit.height(part, width) / BASE + (1.5 if number % 2 else 0.2)
    fields = [(_label(kit, key), words.get(kit.language, "")) for key, words in magazine.imprint.items()]
    fields = [
        (kit.labels("print.issue"), f"{magazine.wordmark}, {issue.label}"),
        (kit.labels("print.publisher"), magazine.publisher.get(kit.language, "")),
        *((term, words) for term, words in fields if words),
        (kit.labels("print.site"), _linked(magazine.site)),
        (kit.labels("print.fonts"), Markup('<span lang="en">Literata, Golos Text (SIL OFL)</span>')),
        (kit.labels("print.art"), kit.labels("print.art-words")),
    ]
    html = kit.part("imprint", heading=kit.labels("print.imprint"), fields=fields)
    elements.append(at(kit, Side.LEFT, html, horizon, grid.at(9), grid.span(3), "imprint"))
    return Page(Side.LEFT, tuple(elements), kind="imprint")


def _linked(address: str) -> Markup:
    """An address as it is read aloud, leading there."""
    words = address.split("://")[-1].rstrip("/")
    return Markup(f'<a href="{Markup.escape(address)}">{Markup.escape(words)}</a>')


def _label(kit: Kit, key: str) -> str:
    name = f"imprint.{key}"
    return kit.labels(name) if name in kit.labels.words else key


def contents(kit: Kit) -> Page:
    """Every piece by section, as large as the page allows."""
    runs = [run for run in kit.edition.runs if run.entries]
    room = (kit.grid.lines - TOP) * BASE
    sizes = next((sizes for sizes in SIZES if _tall(kit, runs, sizes) <= room), SIZES[-1])
    title = Markup(f'<h1 class="title s58">{Markup.escape(kit.labels("nav.contents"))}</h1>')
    elements = [at(kit, Side.RIGHT, title, -0.9, -2, kit.grid.text, "title")]
    extra = max(0.0, room - _tall(kit, runs, sizes)) / max(1, len(runs) - 1)
    top = kit.grid.y(TOP)
    for run in runs:
        heights = [_row_height(kit, entry, sizes.of(kit, entry)) for entry in run.entries]
        elements += _group(kit, run, sizes, top, heights)
        top += sum(heights) + EDGE + min(extra, 2 * BASE)
    return Page(Side.RIGHT, tuple(elements), kind="contents")


def _tall(kit: Kit, runs: list[Run], sizes: Sizes) -> float:
    rows = [(entry, sizes.of(kit, entry)) for run in runs for entry in run.entries]
    kit.ruler.learn(_row_sample(kit, entry, size) for entry, size in rows)
    return EDGE * len(runs) + sum(_row_height(kit, entry, size) for entry, size in rows) - rows[-1][1].below


def _row_height(kit: Kit, entry: Entry | Missing, size: Size) -> float:
    least = (2.6 if size.thumbs else 1) * BASE
    return max(kit.ruler(_row_sample(kit, entry, size)).height, least) + size.below


def _row_sample(kit: Kit, entry: Entry | Missing, size: Size) -> Sample:
    html = re.sub(r"top:[-\d.]+pt", "position:relative;left:0;right:0;display:block", _row(kit, entry, size, 0))
    return Sample(html, "", kit.grid.span(9) - (0 if "plain" in size.name else 36 * MM))


def _group(kit: Kit, run: Run, sizes: Sizes, top: float, heights: list[float]) -> list[Element]:
    """The rule of a section, its name and its rows, with a small picture beside each."""
    tops = [EDGE + sum(heights[:number]) for number in range(len(heights))]
    rows = Markup("").join(
        _row(kit, entry, sizes.of(kit, entry), y) for entry, y in zip(run.entries, tops, strict=True)
    )
    name = run.section.name[kit.language] if run.section else kit.labels(f"kind.{run.entries[0].piece.kind}")
    css = f"c-{run.section.id}" if run.section else HOUSE
    html = Markup(f'<div class="{css}" style="height:100%">{kit.part("contents-group", name=name, rows=rows)}</div>')
    left = kit.grid.left(Side.RIGHT)
    out = [Element("contents", html, left, top, kit.grid.text, sum(heights) + EDGE)]
    for entry, y, high in zip(run.entries, tops, heights, strict=True):
        if isinstance(entry, Entry) and sizes.of(kit, entry).thumbs:
            window = min(high - EDGE, THUMB * 0.75)
            visual = kit.art.opener(entry, THUMB / window)
            x, above = left + kit.grid.text - THUMB, top + y - EDGE + (0 if y == EDGE else 4)
            out.append(picture(kit, visual, x, above, THUMB, window))
    return out


def tidy(words: str) -> str:
    """Words whose short last one does not stand alone on its line."""
    head, _, last = words.rpartition(" ")
    return f"{head}\u00a0{last}" if head and len(last) < ALONE else words


def _row(kit: Kit, entry: Entry | Missing, size: Size, top: float) -> Markup:
    if isinstance(entry, Missing):
        title, words, gone = next(iter(entry.piece.texts.values())).title, "", kit.labels("missing.short")
    else:
        title, words, gone = entry.text.title, (entry.text.blurb or entry.text.standfirst) if size.words else "", ""
    slug = "" if gone else entry.slug
    return kit.part(
        "contents-row", slug=slug, size=size.name, top=round(top, 2), title=tidy(title), words=tidy(words), gone=gone
    )
