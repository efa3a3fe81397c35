"""How each kind of block is written: one registration a kind. A new block is a component in the theme and a function
here."""

from __future__ import annotations

import re
from functools import singledispatch

from markupsafe import Markup, escape

from jurnal.model import Answer, Box, ChartBlock, Figure, Gallery, Heading, KeyFigure, Paragraph, Timeline, Turn
from jurnal.model import Markup as Matter
from jurnal.render.web.body import TOP, BodyWriter, identity
from jurnal.render.web.charts import chart_view
from jurnal.render.web.notes import read_notes


@singledispatch
def write_block(block: object, writer: BodyWriter) -> Markup:
    """The block as HTML; TypeError for a kind no function is registered for."""
    raise TypeError(f"no way to write {type(block).__name__}")


@write_block.register
def _paragraph(block: Paragraph, writer: BodyWriter) -> Markup:
    return writer.paragraph(block)


@write_block.register
def _matter(block: Matter, writer: BodyWriter) -> Markup:
    if notes := read_notes(block):
        back = f'<a class="note-back" aria-label="{escape(writer.labels("piece.note-back"))}"'
        html = "".join(f'<li id="note-{name}">{note}</li>' for name, note in notes.items())
        html = html.replace('<a class="note-back"', back)
        return writer.component("notes", anchor=block.anchor, beside=bool(writer.beside), html=writer.html(html))
    return Markup('<div class="matter"{}>{}</div>\n').format(identity(block.anchor), writer.html(block.html))


@write_block.register
def _heading(block: Heading, writer: BodyWriter) -> Markup:
    writer.head(block.level)
    return Markup("<h{0}{1}>{2}</h{0}>\n").format(block.level, identity(block.anchor), writer.html(block.html))


@write_block.register
def _figure(block: Figure, writer: BodyWriter) -> Markup:
    view = writer.site.context.picture(block.picture, "whole")
    return writer.component("figure", anchor=block.anchor, picture=view) if view else Markup("")


@write_block.register
def _gallery(block: Gallery, writer: BodyWriter) -> Markup:
    views = [view for picture in block.pictures if (view := writer.site.context.picture(picture, "whole"))]
    return writer.component("gallery", anchor=block.anchor, pictures=views)


@write_block.register
def _key_figure(block: KeyFigure, writer: BodyWriter) -> Markup:
    number, unit = split_number(block.number)
    return writer.component("key-figure", anchor=block.anchor, number=number, unit=unit, html=writer.html(block.html))


@write_block.register
def _timeline(block: Timeline, writer: BodyWriter) -> Markup:
    moments = [(moment.when, writer.html(moment.html)) for moment in block.moments]
    return writer.component("timeline", anchor=block.anchor, title=block.title, moments=moments, level=writer.level)


@write_block.register
def _chart(block: ChartBlock, writer: BodyWriter) -> Markup:
    view = chart_view(block, writer.language, writer.labels, writer.site.context.draw_chart)
    return writer.component("chart", chart=view, level=writer.level, open=writer.tables_open)


@write_block.register
def _box(block: Box, writer: BodyWriter) -> Markup:
    level, body = writer.level, writer.blocks(block.blocks)
    return writer.component("box", anchor=block.anchor, title=block.title, body=body, level=level)


@write_block.register
def _turn(block: Turn, writer: BodyWriter) -> Markup:
    writer.head(TOP)
    pulls, question = writer.pulls(block.anchor), writer.html(block.question)
    return writer.component("turn", turn=block, question=question, pulls=pulls, body=writer.blocks(block.blocks))


@write_block.register
def _answer(block: Answer, writer: BodyWriter) -> Markup:
    writer.head(TOP)
    person = writer.site.people.view(block.person, writer.language, writer.section, writer.colours)
    pulls, says = writer.pulls(block.anchor), writer.html(block.says)
    return writer.component(
        "answer", answer=block, person=person, says=says, pulls=pulls, body=writer.blocks(block.blocks)
    )


def split_number(number: str) -> tuple[str, str]:
    """«20,3 млн» as ("20,3", "млн"): the unit is set smaller; a per cent sign stays with its number."""
    match = re.fullmatch(r"([\d\s.,–+−-]*\d[+]?)\s*(\D*)", number)
    if not match or match[2].strip() in ("", "%"):
        return number, ""
    return match[1].strip(), match[2].strip()
