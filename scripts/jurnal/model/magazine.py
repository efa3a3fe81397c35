"""The periodical: what stays the same from issue to issue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from jurnal.model.words import Language, Words


@dataclass(frozen=True)
class Colours:
    """A section's colours as #RRGGBB. Ink = text and links, field = ground under white, tint = ground under ink, art
    = decoration. `inks` are those whose four inks the magazine has settled: #rrggbb in small letters, then cyan,
    magenta, yellow and black in per cent."""

    field: str
    ink: str
    tint: str
    art: str
    dark_field: str
    dark_ink: str
    dark_tint: str
    dark_art: str
    inks: tuple[tuple[str, tuple[float, float, float, float]], ...] = ()


@dataclass(frozen=True)
class Section:
    """A standing part of the magazine; `position` counts from 0 in the order of `magazine.yml` and places the thumb
    tab."""

    id: str
    name: Words
    colours: Colours
    position: int


@dataclass(frozen=True)
class Link:
    """A labelled address."""

    label: Words
    url: str


@dataclass(frozen=True)
class Magazine:
    """`content/magazine.yml` and `content/tags.yml`. `languages[0]` is the magazine's first language; `site` ends
    with a slash."""

    id: str
    wordmark: str
    name: Words
    tagline: Words
    about: Words
    publisher: Words
    languages: tuple[Language, ...]
    site: str
    edition_note: Words
    trim: str
    printer: str
    house: Colours
    sections: tuple[Section, ...]
    imprint: Mapping[str, Words]
    """Only the fields that are filled in, in the order of the file; a language-independent value stands under every
    language."""
    social: tuple[Link, ...]
    tags: Mapping[str, Words]
    links: tuple[Link, ...] = ()
    """Other links for the foot of the page."""
    automatic: Mapping[Language, Language] = field(default_factory=dict)
    """Editions that a program writes from another: the language of each -> the one it is written from."""

    @property
    def written(self) -> tuple[Language, ...]:
        """The languages that people write in."""
        return tuple(language for language in self.languages if language not in self.automatic)

    def section(self, section_id: str) -> Section:
        """The section of that id; KeyError when there is none (checked before)."""
        for section in self.sections:
            if section.id == section_id:
                return section
        raise KeyError(section_id)
