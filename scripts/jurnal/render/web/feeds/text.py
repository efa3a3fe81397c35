"""The full text of a piece for a reader of feeds: words, pictures and tables, without what only the site can draw.
Every address is absolute, for the text is read elsewhere."""

from __future__ import annotations

from functools import singledispatch

from markupsafe import Markup, escape

from jurnal.assemble import Place
from jurnal.model import (
    Answer,
    Box,
    ChartBlock,
    Figure,
    Gallery,
    Heading,
    KeyFigure,
    Paragraph,
    Picture,
    Timeline,
    Turn,
)
from jurnal.model import Markup as Matter
from jurnal.render.web.body import BodyWriter
from jurnal.render.web.charts import table_head, table_rows
from jurnal.render.web.site import Site
from jurnal.render.web.wording import words


def full_text(site: Site, place: Place) -> str:
    """The text of a piece under its lead picture. A link to a note leads to the note on the site."""
    entry, edition, magazine = place.entry, place.edition, site.archive.magazine
    writer = BodyWriter(
        site=site,
        language=edition.language,
        issue_id=edition.issue.id,
        section=entry.section,
        colours=entry.colours,
        root=magazine.site,
        write_block=write_plainly,
        drop=False,
        mark=False,
    )
    lead = _picture(entry.text.lead, writer) if entry.text.lead else Markup("")
    text = str(lead + writer.write(entry.text.body.blocks))
    return text.replace('href="#', f'href="{magazine.site}{site.pieces.view(place).url}#')


@singledispatch
def write_plainly(block: object, writer: BodyWriter) -> Markup:
    """The block in elements every reader of feeds knows; TypeError for a kind no function is registered for."""
    raise TypeError(f"no way to write {type(block).__name__}")


@write_plainly.register
def _paragraph(block: Paragraph, writer: BodyWriter) -> Markup:
    return Markup("<p>{}</p>\n").format(writer.html(block.html))


@write_plainly.register
def _matter(block: Matter, writer: BodyWriter) -> Markup:
    return writer.html(block.html) + Markup("\n")


@write_plainly.register
def _heading(block: Heading, writer: BodyWriter) -> Markup:
    return Markup("<h{0}>{1}</h{0}>\n").format(block.level, writer.html(block.html))


@write_plainly.register
def _figure(block: Figure, writer: BodyWriter) -> Markup:
    return _picture(block.picture, writer)


@write_plainly.register
def _gallery(block: Gallery, writer: BodyWriter) -> Markup:
    return Markup("").join(_picture(picture, writer) for picture in block.pictures)


@write_plainly.register
def _key_figure(block: KeyFigure, writer: BodyWriter) -> Markup:
    return Markup("<p><strong>{}</strong> {}</p>\n").format(block.number, writer.html(block.html))


@write_plainly.register
def _timeline(block: Timeline, writer: BodyWriter) -> Markup:
    rows = (
        Markup("<li><strong>{}</strong> {}</li>").format(moment.when, writer.html(moment.html))
        for moment in block.moments
    )
    return _title(block.title) + Markup("<ul>{}</ul>\n").format(Markup("").join(rows))


@write_plainly.register
def _chart(block: ChartBlock, writer: BodyWriter) -> Markup:
    """The numbers; the drawing stays on the site."""
    head = _row("th", table_head(block.chart, writer.labels))
    rows = Markup("").join(_row("td", row) for row in table_rows(block.chart, writer.labels))
    source = Markup("<p><small>{}</small></p>\n").format(writer.html(block.caption)) if block.caption else Markup("")
    caption = escape(block.chart.title)
    return Markup("<table><caption>{}</caption>{}{}</table>\n{}").format(caption, head, rows, source)


@write_plainly.register
def _box(block: Box, writer: BodyWriter) -> Markup:
    return Markup("<blockquote>{}{}</blockquote>\n").format(_title(block.title), writer.blocks(block.blocks))


@write_plainly.register
def _turn(block: Turn, writer: BodyWriter) -> Markup:
    return Markup("<h3>– {}</h3>\n{}").format(writer.html(block.question), writer.blocks(block.blocks))


@write_plainly.register
def _answer(block: Answer, writer: BodyWriter) -> Markup:
    name, role = words(block.person.name, writer.language), words(block.person.role, writer.language)
    who = Markup("<h3>{}</h3>\n").format(f"{name}, {role}" if role else name)
    says = Markup("<p><strong>{}</strong></p>\n").format(writer.html(block.says)) if block.says else Markup("")
    return who + says + writer.blocks(block.blocks)


def _title(title: str) -> Markup:
    return Markup("<h3>{}</h3>\n").format(title) if title else Markup("")


def _row(cell: str, values: tuple[str, ...]) -> Markup:
    cells = Markup("").join(Markup("<{0}>{1}</{0}>").format(cell, value) for value in values)
    return Markup("<tr>{}</tr>").format(cells)


def _picture(picture: Picture, writer: BodyWriter) -> Markup:
    """As JPEG, which every reader shows; nothing when it was not prepared."""
    view = writer.site.context.picture(picture, "whole") or writer.site.context.picture(picture, "wide")
    files = view.rendition.sources.get("jpeg") if view else None
    if view is None or not files:
        return Markup("")
    credit = writer.labels("piece.photo", credit=view.credit) if view.credit else ""
    under = " ".join(filter(None, (view.caption, credit)))
    caption = Markup("<figcaption>{}</figcaption>").format(under) if under else Markup("")
    return Markup('<figure><img src="{}" alt="{}">{}</figure>\n').format(writer.root + max(files)[1], view.alt, caption)
