"""`/kk/2025-04/<slug>/parallel/`: a piece in all its languages side by side, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from markupsafe import Markup, escape

from jurnal.assemble import Place, Row, urls
from jurnal.model import Answer, Block, Box, Edition, Figure, Gallery, Heading, Language, Piece, Text, Turn
from jurnal.render.web.blocks import write_block
from jurnal.render.web.body import BodyWriter
from jurnal.render.web.page import Page, sized
from jurnal.render.web.pages.pieces import Neighbour
from jurnal.render.web.site import Site
from jurnal.render.web.views import PersonView


@dataclass(frozen=True)
class Cell:
    """What stands in one language; `own` in the language of the page."""

    language: Language
    own: bool
    html: Markup


@dataclass(frozen=True)
class RowView:
    """A row. `kind` is "turn", "answer", "heading" or "text"; `anchor` names the row itself, `number` a question."""

    kind: str
    anchor: str
    number: int
    person: PersonView | None
    cells: tuple[Cell, ...]


def parallel_pages(site: Site) -> Iterator[Page]:
    """A page for each language of every piece that has a second one."""
    for issue in site.archive.issues:
        for language in site.archive.magazine.languages:
            edition = site.context.edition(issue, language)
            entries = edition.entries if edition else ()
            for entry in entries:
                if edition and site.parallels.url(entry.piece, language):
                    yield _page(site, Place(edition, entry))


def _page(site: Site, place: Place) -> Page:
    piece, language = place.entry.piece, place.edition.language
    texts, view = _texts(site, piece, language), site.pieces.view(place)
    addresses = site.parallels.addresses(piece)
    beside = site.context.labels(language)("parallel.title")
    page = Page(
        path=addresses[language],
        language=language,
        template="web/pages/piece/parallel.html",
        title=f"{view.plain_title} · {beside} · {site.archive.magazine.wordmark}",
        description=sized(view.plain_standfirst),
        values={},
        alternates=addresses,
        switch=addresses,
        colour=view.colour,
        body="is-piece is-parallel",
        section=view.section_id,
        trail=((view.issue_label, urls.issue_url(language, place.edition.issue.id)), (view.plain_title, view.url)),
        published=piece.date or place.edition.issue.date,
        card=view.url,
    )
    values = {
        "piece": view,
        "heads": [
            (code, text.title, text.standfirst, urls.piece_url(code, piece.issue, piece.slug))
            for code, text in texts.items()
        ],
        "order": {code: number for number, code in enumerate(site.parallels.languages(piece, language), 1)},
        "rows": list(row_views(site, place, page.root)),
        "places": site.parallels.moved(piece, language),
        "issue_url": urls.issue_url(language, place.edition.issue.id),
        "previous": _neighbour(site, place.edition, place, -1),
        "following": _neighbour(site, place.edition, place, 1),
    }
    return replace(page, values=values)


def _texts(site: Site, piece: Piece, language: Language) -> Mapping[Language, Text]:
    """The texts that stand side by side, the one in the language of the page first."""
    texts = site.parallels.texts(piece)
    order = sorted(site.parallels.languages(piece, language), key=lambda code: code != language)
    return {code: texts[code] for code in order}


def row_views(site: Site, place: Place, root: str) -> Iterator[RowView]:
    """The rows of a piece as the page shows them."""
    piece, language = place.entry.piece, place.edition.language
    languages = list(_texts(site, piece, language))
    writers = {code: _writer(site, place, code, root) for code in languages}
    for row in site.parallels.rows(piece):
        cells = tuple(Cell(code, code == language, _cell(row, writers[code], code == language)) for code in languages)
        if any(cell.html for cell in cells):
            yield _row_view(row, cells, writers[language])


def _row_view(row: Row, cells: tuple[Cell, ...], writer: BodyWriter) -> RowView:
    own = row.cells[writer.language]
    block = next(block for blocks in (own, *row.cells.values()) for block in blocks)
    anchor = block.anchor if own and row.head else ""
    number = block.number if row.head and isinstance(block, Turn) else 0
    person = _person(block, writer) if row.head and isinstance(block, Answer) else None
    kind = type(block).__name__.lower() if row.head else "text"
    return RowView(kind, anchor, number, person, cells)


def _person(answer: Answer, writer: BodyWriter) -> PersonView:
    return writer.site.people.view(answer.person, writer.language, writer.section, writer.colours)


def _writer(site: Site, place: Place, language: Language, root: str) -> BodyWriter:
    """Writes the cells of one language; what another language than the page's has named is named apart."""
    return BodyWriter(
        site=site,
        language=language,
        issue_id=place.edition.issue.id,
        section=place.entry.section,
        colours=place.entry.colours,
        root=root,
        write_block=write_block,
        drop=False,
        mark=False,
        prefix="" if language == place.edition.language else f"{language.lower()}-",
    )


def _cell(row: Row, writer: BodyWriter, own: bool) -> Markup:
    blocks = row.cells[writer.language]
    if row.head:
        return Markup("").join(_head(block, writer) for block in blocks)
    return writer.blocks(tuple(_apart(block, writer.prefix) for block in blocks if own or not _picture(block)))


def _head(block: Block, writer: BodyWriter) -> Markup:
    """A head without what stands under it."""
    if isinstance(block, Turn):
        return Markup("<h2>–\u00a0{}</h2>").format(writer.html(block.question))
    if isinstance(block, Answer):
        person = _person(block, writer)
        says = Markup('<p class="pair__says">{}</p>').format(writer.html(block.says)) if block.says else Markup("")
        link = Markup('<a href="{}">{}</a>').format(writer.root + person.url, person.name)
        return Markup("<h2>{}</h2>{}").format(link, says)
    if isinstance(block, Heading):
        return Markup("<h{0}>{1}</h{0}>").format(block.level, writer.html(block.html))
    raise TypeError(f"{type(block).__name__} is no head")


def _picture(block: Block) -> bool:
    """Whether the other language shows the very same."""
    return isinstance(block, Figure | Gallery)


def _apart(block: Block, prefix: str) -> Block:
    """The block with anchors that no other text of the page has."""
    if not prefix:
        return block
    named = replace(block, anchor=f"{prefix}{block.anchor}") if block.anchor else block
    return (
        replace(named, blocks=tuple(_apart(inner, prefix) for inner in named.blocks))
        if isinstance(named, Box)
        else named
    )


def _neighbour(site: Site, edition: Edition, place: Place, step: int) -> Neighbour:
    """The parallel page of the next piece that has one, or the contents at either end of the issue."""
    language, labels = edition.language, site.context.labels(edition.language)
    there = [entry for entry in edition.entries if site.parallels.url(entry.piece, language)]
    at = [entry.slug for entry in there].index(place.entry.slug) + step
    if 0 <= at < len(there):
        view = site.pieces.view(Place(edition, there[at]))
        return Neighbour(site.parallels.url(there[at].piece, language) or view.url, view.title, view.colour)
    end = labels("issue.end" if step > 0 else "issue.start")
    return Neighbour(urls.issue_url(language, edition.issue.id), Markup(escape(end)), "c-house")
