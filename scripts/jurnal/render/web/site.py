"""What every page of the site may ask for: views of pieces, people and issues, made once each."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from jurnal.art import medallion_variant
from jurnal.assemble import Place, urls
from jurnal.model import (
    Archive,
    Chart,
    ChartBlock,
    Colours,
    CoverLine,
    Edition,
    Entry,
    Issue,
    Language,
    Missing,
    PageSpan,
    Person,
    Picture,
    Section,
    Turn,
    Words,
)
from jurnal.render.labels import Labels
from jurnal.render.theme import Theme
from jurnal.render.tokens import HOUSE
from jurnal.render.web.catalogue import Catalogue, key_of
from jurnal.render.web.inputs import Download, Downloads, DrawChart, Paginations, SiteAssets
from jurnal.render.web.shelf import Shelf, section_name
from jurnal.render.web.soften import Softener
from jurnal.render.web.views import (
    ArtView,
    CoverView,
    DownloadView,
    IssueView,
    MissingView,
    PersonView,
    PictureView,
    PieceView,
)

WORDS_A_MINUTE = {"kk": 150, "ru": 180}
"""How fast a grown-up reads: Kazakh words are longer."""
BARS = 4
"""Rows of a chart that stand on an infographic's card."""
TITLE_WORD, TEXT_WORD, NARROW_WORD = 11, 11, 8
"""Longer words get soft hyphens: in headlines, in running text, in narrow columns."""


@dataclass
class Site:
    """The archive with everything around it; grows views on demand."""

    archive: Archive
    theme: Theme
    paginations: Paginations
    downloads: Downloads
    draw_chart: DrawChart
    assets: SiteAssets
    shelf: Shelf
    soften: Softener
    catalogues: dict[Language, Catalogue] = field(default_factory=dict)
    _pieces: dict[tuple[Language, str, str], PieceView] = field(default_factory=dict)
    _people: dict[tuple[Language, str, str], PersonView] = field(default_factory=dict)
    _issues: dict[tuple[Language, str], IssueView] = field(default_factory=dict)
    _homes: dict[str, Section | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for language in self.archive.magazine.languages:
            self.catalogues[language] = Catalogue(self.archive, language)
        self._issues_by_slug = {issue.id: frozenset(issue.slugs) for issue in self.archive.issues}

    def labels(self, language: Language) -> Labels:
        """The words of the interface."""
        return self.theme.labels[language]

    def edition(self, issue: Issue, language: Language) -> Edition | None:
        """The issue in that language, if there is such an edition."""
        return self.archive.editions.get((issue.id, language))

    def span(self, issue: Issue, language: Language, slug: str) -> PageSpan | None:
        """Printed pages of a piece, once the edition has been laid out."""
        return self.paginations.get((issue.id, language), {}).get(slug)

    def issue_of(self, slug: str, issue_id: str) -> str:
        """The issue a linked piece stands in: the link's own if it can be, else the newest that has it."""
        if slug in self._issues_by_slug.get(issue_id, frozenset()):
            return issue_id
        return next((issue for issue, slugs in self._issues_by_slug.items() if slug in slugs), issue_id)

    # ── pieces ──

    def piece(self, place: Place) -> PieceView:
        """The piece as lists and its own page show it."""
        key = (place.edition.language, *key_of(place))
        if key not in self._pieces:
            self._pieces[key] = self._piece(place)
        return self._pieces[key]

    def _piece(self, place: Place) -> PieceView:
        entry, issue, language = place.entry, place.edition.issue, place.edition.language
        text, piece, labels = entry.text, entry.piece, self.labels(language)
        span = self.span(issue, language, entry.slug)
        speaking = (*piece.speakers, *piece.authors)
        quote = text.pull_quotes[0] if text.pull_quotes else None
        return PieceView(
            issue_id=issue.id,
            issue_label=issue.label,
            slug=entry.slug,
            url=urls.piece_url(language, issue.id, entry.slug),
            kind=piece.kind.value,
            kind_label=labels(f"kind.{piece.kind.value}"),
            colour=colour_class(entry.section),
            section_id=entry.section.id if entry.section else None,
            section_name=words(entry.section.name, language) if entry.section else "",
            section_url=urls.section_url(language, entry.section.id) if entry.section else urls.issue_url(language, issue.id),
            title=self.markup(text.title, language, TITLE_WORD),
            plain_title=text.title,
            kicker=text.kicker,
            standfirst=self.markup(text.standfirst, language, TEXT_WORD),
            plain_standfirst=text.standfirst,
            dek=self.markup(text.blurb or text.standfirst, language, NARROW_WORD),
            span=span,
            pages=labels.pages(span) if span else "",
            minutes=labels("minutes", n=max(1, round(text.body.words / WORDS_A_MINUTE.get(language, 180)))),
            who=self._persons(piece.speakers, entry, language),
            authors=self._persons(piece.authors, entry, language),
            mentioned=self._persons(tuple(person for person in piece.people if person not in speaking), entry, language),
            art=self.art(entry),
            quote=self.markup(quote.text if quote else "", language, NARROW_WORD),
            quote_whose=words(quote.whose.name, language) if quote and quote.whose else "",
            bars=self._bars(entry, labels),
            turns=sum(isinstance(block, Turn) for block in text.body.blocks),
        )

    def _persons(self, people: tuple[Person, ...], entry: Entry, language: Language) -> tuple[PersonView, ...]:
        return tuple(self.person(person, language, entry.section, entry.colours) for person in people)

    def _bars(self, entry: Entry, labels: Labels) -> tuple[tuple[str, str, int], ...]:
        chart = next((block.chart for block in entry.text.body.walk() if isinstance(block, ChartBlock)), None)
        return bars(chart, labels) if chart else ()

    def art(self, entry: Entry) -> ArtView:
        """The piece's photograph in the shapes that were prepared, and its drawn art where there is none."""
        lead = entry.text.lead
        shapes = ("whole", "wide", "portrait", "square")
        photo = {shape: view for shape in shapes if lead and (view := self.picture(lead, shape))}
        drawn = {} if photo else {ratio: self.shelf.art(entry, ratio) for ratio in ("wide", "portrait", "square")}
        return ArtView(drawn, photo)

    def picture(self, picture: Picture, shape: str) -> PictureView | None:
        """The picture in one shape, or None when it was not prepared."""
        rendition = self.assets.renditions.get((picture.file, shape))
        if rendition is None:
            return None
        return PictureView(rendition, picture.alt, picture.caption, picture.credit, focus_class(picture.focus))

    def missing(self, missing: Missing, issue: Issue) -> MissingView:
        """The gap a piece leaves in a language it has not been translated into."""
        here = missing.language
        section = self._section(missing.piece.section)
        has = tuple(
            (language, missing.piece.texts[language].title, urls.piece_url(language, issue.id, missing.slug)) for language in missing.has
        )
        return MissingView(missing.slug, colour_class(section), urls.piece_url(here, issue.id, missing.slug), has)

    def _section(self, section_id: str | None) -> Section | None:
        return self.archive.magazine.section(section_id) if section_id else None

    # ── people ──

    def person(self, person: Person, language: Language, section: Section | None, colours: Colours) -> PersonView:
        """A person with a medallion in the colours of the place where they are shown."""
        key = (language, person.id, section_name(section))
        if key not in self._people:
            self._people[key] = self._person(person, language, section, colours)
        return self._people[key]

    def at_home(self, person: Person, language: Language) -> PersonView:
        """A person in the colours of the section they appear in most lately."""
        if person.id not in self._homes:
            first = self.archive.magazine.languages[0]
            places = [place for code in (language, first) for place in self.catalogues[code].by_person.get(person.id, ())]
            self._homes[person.id] = next((place.entry.section for place in places if place.entry.section), None)
        section = self._homes[person.id]
        return self.person(person, language, section, section.colours if section else self.archive.magazine.house)

    def _person(self, person: Person, language: Language, section: Section | None, colours: Colours) -> PersonView:
        name = words(person.name, language)
        others = tuple((code, text) for code, text in person.name.items() if code != language and text != name)
        return PersonView(
            id=person.id,
            name=name,
            role=self.markup(words(person.role, language), language, NARROW_WORD),
            formal=person.formal.get(language, ""),
            initials="".join(part[0].upper() for part in name.split()[:2]),
            url=urls.person_url(language, person.id),
            colour=colour_class(section),
            medallion=self.shelf.medallion(section_name(section), colours, medallion_variant(person.id)),
            portrait=self.picture(person.portrait, "square") if person.portrait else None,
            other_names=others,
        )

    # ── issues ──

    def issue(self, issue: Issue, language: Language) -> IssueView:
        """An issue with its cover and downloads."""
        key = (language, issue.id)
        if key not in self._issues:
            self._issues[key] = self._issue(issue, language)
        return self._issues[key]

    def _issue(self, issue: Issue, language: Language) -> IssueView:
        labels = self.labels(language)
        downloads = self.downloads.get((issue.id, language), ())
        edition = self.edition(issue, language)
        return IssueView(
            id=issue.id,
            label=issue.label,
            number=issue.number,
            period=labels.period(issue.months, issue.year),
            theme=words(issue.theme, language),
            url=urls.issue_url(language, issue.id),
            cover=self.cover(issue, language),
            downloads=tuple(self._download(download, labels) for download in downloads),
            pieces=len(edition.entries) if edition else 0,
            page_count=next((download.pages for download in downloads if download.pages), None),
        )

    def cover(self, issue: Issue, *languages: Language) -> CoverView:
        """The cover; with two languages its lines take turns, as on the front page."""
        magazine, cover = self.archive.magazine, issue.cover
        section = self._section(cover.section)
        colours = section.colours if section else magazine.house
        lines = tuple(
            (self.markup(words(line.title, language), language, TITLE_WORD), Markup(escape(words(line.text, language))))
            for line, language in self._cover_lines(issue, languages)
        )
        number, _, year = issue.label.rpartition(" ")
        art = self.shelf.scene(cover.art, section_name(section), colours, "portrait")
        return CoverView(art, colour_class(section), issue.label, number, year, lines, magazine.wordmark)

    @staticmethod
    def _cover_lines(issue: Issue, languages: tuple[Language, ...]) -> list[tuple[CoverLine, Language]]:
        return [(line, languages[place % len(languages)]) for place, line in enumerate(issue.cover.lines)]

    def _download(self, download: Download, labels: Labels) -> DownloadView:
        flavour = f"download.{download.flavour}"
        pages = labels("page-count", n=download.pages) + ", " if download.pages else ""
        return DownloadView(
            download.path, labels(f"{flavour}.name"), labels(f"{flavour}.for"), pages + labels(f"{flavour}.note"), labels.size(download.size)
        )

    # ── words ──

    def markup(self, text: str, language: Language, longer_than: int) -> Markup:
        """Plain text as HTML, its long words ready for a narrow column."""
        return Markup(self.soften(str(escape(text)), language, longer_than))


def words(words: Words, language: Language) -> str:
    """The words in that language, or else in the first language that has them."""
    return words.get(language) or next(iter(words.values()), "")


def colour_class(section: Section | None) -> str:
    """The class that gives a page or card its section's colours."""
    return f"c-{section.id}" if section else HOUSE


def focus_class(focus: tuple[float, float]) -> str:
    """Classes for the focal point, in tenths: CSS that obeys a strict policy has no inline position."""
    return f"fx{round(focus[0] * 10)} fy{round(focus[1] * 10)}"


def bars(chart: Chart, labels: Labels) -> tuple[tuple[str, str, int], ...]:
    """The first rows of a chart: label, number as written, share of the largest in per cent."""
    values = chart.series[0].values
    largest = max((abs(value) for value in values), default=0) or 1
    rows = list(zip(chart.labels, values, strict=True))[:BARS]
    return tuple((label, figure(value, labels), max(1, round(100 * abs(value) / largest))) for label, value in rows)


def figure(value: float, labels: Labels) -> str:
    """A number of a table: thousands parted, a decimal comma."""
    if value == int(value):
        return labels.number(int(value))
    whole, _, part = f"{value:.2f}".rstrip("0").partition(".")
    return f"{labels.number(int(whole))},{part}"


def plain(html: str) -> str:
    """Without tags and soft hyphens."""
    return re.sub(r"<[^>]+>|\u00ad", "", html)
