"""Social cards: the picture that other sites show beside a link, 1200 by 630 px (Open Graph; X and Telegram ask the
same). A field in the section's colour with the headline, and the art or the lead photograph bled off beside it.

What is drawn here is a sheet: an SVG of words and ornament over windows for pictures. `effects.cards` makes it a file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from jurnal.assemble import Place, urls
from jurnal.model import Colours, Edition, Picture
from jurnal.render.files import SiteFile
from jurnal.render.web.headline import Advances, Measure, fit
from jurnal.render.web.page import Card
from jurnal.render.web.site import Site
from jurnal.render.web.views import PersonView, PieceView
from jurnal.render.web.wording import words

WIDTH, HEIGHT = 1200, 630
FIELD, LEFT = 690, 56
"""Where the field ends and the picture begins; the margin of the words."""
COLUMN = FIELD - 2 * LEFT + 8
SIZES = (92, 84, 76, 70, 64, 58, 54, 50, 46, 42, 38)
LEADING, TRACKING = 1.06, -0.022
TOOTH = 15
"""Half the height of a tooth of the border, in px: 21 teeth from head to foot."""
DISPLAY, TEXT = "Golos Text", "Literata"
WHITE = "#FFFFFF"
MEDAL = 104
"""The diameter of a medallion."""


@dataclass(frozen=True)
class Window:
    """A place on the card for a picture: drawn art (an SVG) or a photograph, cut to fill it."""

    left: int
    width: int
    height: int
    art: str = ""
    photograph: Picture | None = None
    top: int = 0
    round: bool = False
    """Whether it is cut to a circle and stands over the words' field."""


@dataclass(frozen=True)
class Sheet:
    """A card to draw for the page at the path `page`. `name` is that of its file, without a suffix; `alt` what is said
    of it."""

    page: str
    name: str
    alt: str
    svg: str
    windows: tuple[Window, ...]


DrawCards = Callable[[Sequence[Sheet]], Mapping[str, tuple[SiteFile, Card]]]
"""Draws sheets: page -> the file and what the page's head says of it. One that is not drawn is left out."""


def no_cards(_sheets: Sequence[Sheet]) -> Mapping[str, tuple[SiteFile, Card]]:
    """Draws none."""
    return {}


@dataclass(frozen=True)
class Faces:
    """The fonts words are measured by."""

    black: Advances
    plain: Advances
    text: Advances


def sheets(site: Site, advances: Mapping[str, Advances]) -> Iterator[Sheet]:
    """A card for every piece, every issue and the front, in each language."""
    faces = Faces(*(advances.get(name, {}) for name in ("black", "plain", "text")))
    for language in site.archive.magazine.languages:
        editions = [edition for edition in site.archive.editions.values() if edition.language == language]
        for edition in editions[:1]:
            yield _issue(site, edition, faces, urls.front_url(language), with_issue=False)
        for edition in editions:
            yield _issue(site, edition, faces, urls.issue_url(language, edition.issue.id), with_issue=True)
            for entry in edition.entries:
                yield _piece(site, Place(edition, entry), faces)


def _piece(site: Site, place: Place, faces: Faces) -> Sheet:
    entry, view = place.entry, site.pieces.view(place)
    people = [*view.who, *view.authors][:2]
    person = people[0] if len(people) == 1 else None
    foot = 470 if person else 560
    head = fit(view.plain_title, Measure(faces.black, TRACKING), COLUMN, foot - 178, SIZES, LEADING)
    drawing = [
        _field(entry.colours),
        _mast(site, place.edition.issue.label),
        _caps(_kicker(view, faces), 152, WHITE, faces),
        _lines(head.lines, head.size, 178),
    ]
    windows = [_lead(site, place)]
    if person:
        drawing.append(_signed(person, _medal(site, place, person)))
        if portrait := _portrait_of(site, place):
            windows.append(Window(LEFT, MEDAL, MEDAL, photograph=portrait, top=500, round=True))
    alt = f"{view.plain_title} · {site.archive.magazine.wordmark}, {view.issue_label}"
    return Sheet(view.url, _name(view.url), alt, _svg(drawing), tuple(windows))


def _name(page: str) -> str:
    """ "kk/2025-04/murat-abenov/" becomes "kk-2025-04-murat-abenov"."""
    return page.strip("/").replace("/", "-")


def _issue(site: Site, edition: Edition, faces: Faces, page: str, *, with_issue: bool) -> Sheet:
    """The issue as its cover has it: wordmark, number, months and theme; without them, the magazine."""
    magazine, issue, language = site.archive.magazine, edition.issue, edition.language
    view, gold = site.issues.view(issue, language), site.context.theme.tokens.colours["gold"].light
    section = site.context.section(issue.cover.section)
    cover = section.colours if section else magazine.house
    mark = fit(
        magazine.wordmark.upper(), Measure(faces.black, -0.04), COLUMN, 250, (150, 132, 116, 104, 92, 80, 70, 60), 0.92
    )
    tagline = words(magazine.tagline, language)
    under = view.theme if with_issue else tagline[:1].upper() + tagline[1:]
    told = fit(under, Measure(faces.text), COLUMN, 190, (46, 42, 38, 34, 31, 28), 1.22)
    foot = HEIGHT - 56 - (len(told.lines) - 1) * told.size * 1.22
    label = f"{view.label} · {view.period}" if with_issue else ""
    drawing = [
        _field(magazine.house),
        _lines(mark.lines, mark.size, 56, leading=0.92, tracking=-0.04),
        _caps(label, foot - told.size * 1.7, gold, faces) if label else "",
        *(
            _text(line, LEFT, foot + number * told.size * 1.22, told.size, family=TEXT, style="italic", weight=400)
            for number, line in enumerate(told.lines)
        ),
    ]
    art = site.context.shelf.unplaced(issue.cover.art, cover, "square")
    alt = f"{magazine.wordmark}, {view.label}" if with_issue else magazine.wordmark
    return Sheet(page, _name(page), alt, _svg(drawing), (Window(FIELD - TOOTH, WIDTH - FIELD + TOOTH, HEIGHT, art),))


def _lead(site: Site, place: Place) -> Window:
    left, width = FIELD - TOOTH, WIDTH - FIELD + TOOTH
    if place.entry.text.lead:
        return Window(left, width, HEIGHT, photograph=place.entry.text.lead)
    return Window(left, width, HEIGHT, site.context.shelf.unplaced_art(place.entry, "square"))


def _portrait_of(site: Site, place: Place) -> Picture | None:
    piece = place.entry.piece
    people = [*piece.speakers, *piece.authors]
    return people[0].portrait if people else None


def _medal(site: Site, place: Place, person: PersonView) -> str:
    """The ring of ornament with the initials, unless there is a portrait."""
    if person.portrait:
        return ""
    ring = site.context.shelf.content(person.medallion)
    start, _, inside = ring.partition(">")
    size = start.rpartition('viewBox="')[2].partition('"')[0]
    letters = _text(person.initials, LEFT + MEDAL / 2, 500 + MEDAL / 2 + 10, 28, anchor="middle", fill="#1A1A1A")
    nested = f'<svg x="{LEFT}" y="500" width="{MEDAL}" height="{MEDAL}" viewBox="{size}">{inside}'
    return (
        f'<circle cx="{LEFT + MEDAL / 2}" cy="{500 + MEDAL / 2}" r="{MEDAL / 2 + 4}" fill="{WHITE}"/>{nested}{letters}'
    )


def _signed(person: PersonView, medal: str) -> str:
    return medal + _text(person.name, LEFT + MEDAL + 24, 500 + MEDAL / 2 + 10, 30, weight=600)


def _kicker(view: PieceView, faces: Faces) -> str:
    both = " · ".join(filter(None, (view.kind_label, view.section_name)))
    return both if Measure(faces.plain, 0.08).width(both.upper()) * 21 <= COLUMN else view.section_name


def _field(colours: Colours) -> str:
    teeth = "".join(f"l{-TOOTH} {TOOTH}l{TOOTH} {TOOTH}" for _ in range(HEIGHT // (2 * TOOTH)))
    return f'<path fill="{colours.field}" d="M0 0H{FIELD}{teeth}H0z"/>'


def _mast(site: Site, label: str) -> str:
    mark = _text(site.archive.magazine.wordmark.upper(), LEFT, 88, 34, tracking=-0.02)
    return mark + _text(label, LEFT + COLUMN, 88, 24, weight=600, anchor="end")


def _caps(text: str, baseline: float, fill: str, faces: Faces) -> str:
    wide = Measure(faces.plain, 0.08).width(text.upper())
    size = min(21.0, COLUMN / wide) if wide else 21.0
    return _text(text.upper(), LEFT, baseline, round(size, 1), weight=600, fill=fill, tracking=0.06)


def _lines(lines: Sequence[str], size: int, top: float, leading: float = LEADING, tracking: float = TRACKING) -> str:
    ascent = 0.76 * size + (leading - 1) * size / 2
    return "".join(
        _text(line, LEFT - 0.03 * size, top + ascent + number * size * leading, size, tracking=tracking)
        for number, line in enumerate(lines)
    )


def _text(
    text: str,
    x: float,
    y: float,
    size: float,
    *,
    weight: int = 900,
    family: str = DISPLAY,
    style: str = "normal",
    fill: str = WHITE,
    anchor: str = "start",
    tracking: float = 0.0,
) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-family="{family}" font-weight="{weight}" font-style="{style}" '
        f'font-size="{size}" letter-spacing="{tracking * size:.2f}" fill="{fill}" text-anchor="{anchor}">'
        f"{escape(text)}</text>"
    )


def _svg(parts: Sequence[str]) -> str:
    size = f'width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(parts)}</svg>'
