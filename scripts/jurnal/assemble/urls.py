"""Every address of the site, as a path without a leading slash and with a trailing one. Addresses are forever:
change none of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final, Literal

from jurnal.check import RESERVED, short_id
from jurnal.model import Language, Magazine

Flavour = Literal["screen", "epub"]
Form = Literal["atom", "json"]

_ENDINGS: Final[Mapping[str, str]] = MappingProxyType({"screen": ".pdf", "epub": ".epub"})

__all__ = [
    "RESERVED",
    "Flavour",
    "Form",
    "about_url",
    "archive_url",
    "citation_path",
    "download_path",
    "feed_path",
    "front_url",
    "issue_url",
    "manifest_path",
    "opensearch_path",
    "parallel_url",
    "people_url",
    "person_url",
    "piece_url",
    "press_path",
    "search_url",
    "section_url",
    "sections_url",
    "short_id",
    "short_url",
    "tag_url",
    "tags_url",
]


def front_url(language: Language) -> str:
    """The front page of a language: "kk/". A language tag has capitals (kk-Latn), an address has none."""
    return f"{language.lower()}/"


def issue_url(language: Language, issue: str) -> str:
    """The cover and contents of an issue: "kk/2025-04/"."""
    return f"{language.lower()}/{issue}/"


def piece_url(language: Language, issue: str, slug: str) -> str:
    """A piece: "kk/2025-04/murat-abenov/"."""
    return f"{language.lower()}/{issue}/{slug}/"


def parallel_url(language: Language, issue: str, slug: str) -> str:
    """A piece with both languages side by side: "kk/2025-04/murat-abenov/parallel/"."""
    return f"{language.lower()}/{issue}/{slug}/parallel/"


def sections_url(language: Language) -> str:
    """All sections."""
    return f"{language.lower()}/sections/"


def section_url(language: Language, section: str) -> str:
    """Everything of a section, over all issues."""
    return f"{language.lower()}/sections/{section}/"


def people_url(language: Language) -> str:
    """Everybody."""
    return f"{language.lower()}/people/"


def person_url(language: Language, person: str) -> str:
    """A person and all they appear in."""
    return f"{language.lower()}/people/{person}/"


def tags_url(language: Language) -> str:
    """All tags."""
    return f"{language.lower()}/tags/"


def tag_url(language: Language, tag: str) -> str:
    """Everything with a tag."""
    return f"{language.lower()}/tags/{tag}/"


def archive_url(language: Language) -> str:
    """All issues."""
    return f"{language.lower()}/archive/"


def offline_url(language: Language) -> str:
    """What is shown where there is no network and nothing is kept."""
    return f"{language.lower()}/offline/"


def search_url(language: Language) -> str:
    """The search page."""
    return f"{language.lower()}/search/"


def about_url(language: Language) -> str:
    """About the magazine: imprint and edition note."""
    return f"{language.lower()}/about/"


def citation_path(language: Language, issue: str, slug: str, suffix: str) -> str:
    """How a piece is cited, as a file beside it: "kk/2025-04/murat-abenov/cite.bib"."""
    return f"{piece_url(language, issue, slug)}cite.{suffix}"


def feed_path(language: Language, section: str | None, form: Form) -> str:
    """The file that is followed: "kk/feed.xml" (Atom), "kk/sections/people/feed.json" (JSON Feed)."""
    folder = section_url(language, section) if section else front_url(language)
    return f"{folder}feed.{'xml' if form == 'atom' else 'json'}"


def manifest_path(language: Language) -> str:
    """What an installed magazine is made of: "kk/app.webmanifest"."""
    return f"{front_url(language)}app.webmanifest"


def opensearch_path(language: Language) -> str:
    """What a browser searches the magazine by: "kk/opensearch.xml"."""
    return f"{front_url(language)}opensearch.xml"


def short_url(name: str) -> str:
    """The permanent short address of a piece, for QR codes: "p/6d20b/"."""
    return f"p/{name}/"


def download_path(magazine: Magazine, issue: str, language: Language, flavour: Flavour) -> str:
    """A file to download: "downloads/2025-04/adal-azamat-2025-04-kk.pdf" (screen), "…-kk.epub"."""
    return f"downloads/{issue}/{magazine.id}-{issue}-{language}{_ENDINGS[flavour]}"


def press_path(magazine: Magazine, issue: str, languages: Sequence[Language], part: str = "") -> str:
    """A file for the printer: "downloads/2025-04/adal-azamat-2025-04-kk-press.pdf"; both languages in one file are not
    named ("…-2025-04-press.pdf"). `part` is "cover" for a cover of its own: "…-press-cover.pdf"."""
    names = [magazine.id, issue, *(languages if len(languages) == 1 else ()), "press", *filter(None, [part])]
    return f"downloads/{issue}/{'-'.join(names)}.pdf"
