"""What the page of a piece tells the search of it, beside its words: a line of JSON in the page, read back from what
Pagefind took down."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from jurnal.assemble import Place
from jurnal.render.web.site import Site
from jurnal.render.web.views import PersonView, PieceView
from jurnal.render.web.wording import words

Named = tuple[str, str]
"""An id, and the word a reader sees."""


@dataclass(frozen=True)
class Told:
    """A piece's place in the magazine. `people` are all who appear, those who speak or sign it first (`voices` of
    them); `other` are words that lead to the piece as well: what its people do, their names in other languages."""

    slug: str = ""
    kind: Named = ("", "")
    issue: Named = ("", "")
    section: Named = ("", "")
    colour: str = ""
    page: int = 0
    position: int = 0
    people: tuple[Named, ...] = ()
    voices: int = 0
    tags: tuple[str, ...] = ()
    other: str = ""

    def line(self) -> str:
        """As JSON, without what is not known."""
        known = {name: value for name, value in asdict(self).items() if value not in ("", 0, (), ("", ""))}
        return json.dumps(known, ensure_ascii=False, separators=(",", ":"))

    @staticmethod
    def read(line: str) -> Told:
        """What `line` wrote; an empty line tells nothing."""
        known = json.loads(line) if line else {}
        pairs = {name: tuple(known[name]) for name in ("kind", "issue", "section") if name in known}
        people = tuple((who, name) for who, name in known.pop("people", ()))
        return Told(**{**known, **pairs, "people": people, "tags": tuple(known.get("tags", ()))})


@dataclass(frozen=True)
class Findable:
    """A page that a search may find. `fragment` is the file with its text, for the excerpt."""

    url: str
    title: str
    text: str
    fragment: str
    told: Told


def told(site: Site, place: Place, view: PieceView) -> Told:
    """What the search is to know of a piece."""
    magazine, language = site.archive.magazine, place.edition.language
    voices = [*view.who, *(person for person in view.authors if person not in view.who)]
    return Told(
        slug=view.slug,
        kind=(view.kind, view.kind_label),
        issue=(view.issue_id, view.issue_label),
        section=(view.section_id or "", view.section_name),
        colour=view.colour,
        page=view.span[0] if view.span else 0,
        position=place.entry.position,
        people=tuple((person.id, person.name) for person in (*voices, *view.mentioned)),
        voices=len(voices),
        tags=tuple(words(magazine.tags.get(tag, {language: tag}), language) for tag in place.entry.piece.tags),
        other=" · ".join(filter(None, map(_beside, voices))),
    )


def _beside(person: PersonView) -> str:
    return " · ".join(
        filter(None, (*dict.fromkeys(name for _, name in person.other_names), str(person.role.unescape())))
    )
