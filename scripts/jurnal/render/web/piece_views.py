"""Pieces as lists and their own pages show them."""

from __future__ import annotations

from dataclasses import dataclass, field

from markupsafe import escape

from jurnal.assemble import Place, urls
from jurnal.model import Chart, ChartBlock, Entry, Issue, Language, Missing, Person, Text, Turn
from jurnal.render.labels import Labels
from jurnal.render.web.catalogue import key_of
from jurnal.render.web.context import Context
from jurnal.render.web.people_views import PeopleViews
from jurnal.render.web.views import ArtView, MissingView, PersonView, PieceView
from jurnal.render.web.wording import colour_class, figure, words

WORDS_A_MINUTE = {"kk": 150, "ru": 180}
"""How fast a grown-up reads: Kazakh words are longer."""
SHAPES = ("wide", "portrait", "square")
"""The shapes a lead picture is shown in."""
BARS = 4
"""Rows of a chart that stand on an infographic's card."""


@dataclass
class PieceViews:
    """Makes the view of a piece once a language."""

    context: Context
    people: PeopleViews
    _made: dict[tuple[Language, str, str], PieceView] = field(default_factory=dict)

    def view(self, place: Place) -> PieceView:
        """The piece in the language of its edition."""
        key = (place.edition.language, *key_of(place))
        if key not in self._made:
            self._made[key] = self._view(place)
        return self._made[key]

    def _view(self, place: Place) -> PieceView:
        entry, issue, language = place.entry, place.edition.issue, place.edition.language
        text, piece, labels = entry.text, entry.piece, self.context.labels(language)
        span = self.context.span(issue, language, entry.slug)
        section, here = entry.section, urls.issue_url(language, issue.id)
        quote = text.pull_quotes[0] if text.pull_quotes else None
        return PieceView(
            issue_id=issue.id,
            issue_label=issue.label,
            slug=entry.slug,
            url=urls.piece_url(language, issue.id, entry.slug),
            kind=piece.kind.value,
            kind_label=labels(f"kind.{piece.kind.value}"),
            colour=colour_class(section),
            section_id=section.id if section else None,
            section_name=words(section.name, language) if section else "",
            section_url=urls.section_url(language, section.id) if section else here,
            title=escape(text.title),
            plain_title=text.title,
            kicker=text.kicker,
            standfirst=escape(text.standfirst),
            plain_standfirst=text.standfirst,
            dek=escape(text.blurb or text.standfirst),
            span=span,
            pages=labels.pages(span) if span else "",
            minutes=labels("minutes", n=minutes(text)),
            who=self._people(piece.speakers, entry, language),
            authors=self._people(piece.authors, entry, language),
            mentioned=self._people(only_mentioned(entry), entry, language),
            art=self._art(entry),
            quote=escape(quote.text if quote else ""),
            bars=bars(entry, labels),
            turns=sum(isinstance(block, Turn) for block in text.body.blocks),
        )

    def _people(self, people: tuple[Person, ...], entry: Entry, language: Language) -> tuple[PersonView, ...]:
        return tuple(self.people.view(person, language, entry.section, entry.colours) for person in people)

    def _art(self, entry: Entry) -> ArtView:
        lead = entry.text.lead
        photo = {shape: view for shape in SHAPES if lead and (view := self.context.picture(lead, shape))}
        return ArtView(self.context.shelf.drawn(entry), photo)

    def missing(self, missing: Missing, issue: Issue) -> MissingView:
        """The gap a piece leaves in a language it has not been translated into."""
        piece = missing.piece
        has = tuple((code, piece.texts[code].title, urls.piece_url(code, issue.id, piece.slug)) for code in missing.has)
        colour = colour_class(self.context.section(piece.section))
        return MissingView(piece.slug, colour, urls.piece_url(missing.language, issue.id, piece.slug), has)


def minutes(text: Text) -> int:
    """How long the text takes to read, in whole minutes, one at least."""
    return max(1, round(text.body.words / WORDS_A_MINUTE.get(text.language[:2], 180)))


def only_mentioned(entry: Entry) -> tuple[Person, ...]:
    """People who appear in a piece and neither speak nor sign it."""
    known = {person.id for person in (*entry.piece.speakers, *entry.piece.authors)}
    return tuple(person for person in entry.piece.people if person.id not in known)


def bars(entry: Entry, labels: Labels) -> tuple[tuple[str, str, int], ...]:
    """The first rows of a piece's first chart: label, number as written, share of the largest in per cent."""
    charts = (block.chart for block in entry.text.body.walk() if isinstance(block, ChartBlock))
    chart: Chart | None = next(charts, None)
    if chart is None:
        return ()
    values = chart.series[0].values
    largest = max((abs(value) for value in values), default=0) or 1
    rows = list(zip(chart.labels, values, strict=True))[:BARS]
    return tuple((label, figure(value, labels), max(1, round(100 * abs(value) / largest))) for label, value in rows)
