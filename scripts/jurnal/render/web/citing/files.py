"""The citations of a piece as files beside it, and as its page shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from jurnal.assemble import Place, urls
from jurnal.render.files import SiteFile
from jurnal.render.web.citing.bibtex import bibtex
from jurnal.render.web.citing.gost import gost
from jurnal.render.web.citing.reference import Reference, reference
from jurnal.render.web.citing.ris import ris
from jurnal.render.web.site import Site

FORMS: Mapping[str, Callable[[Reference], str]] = {"bib": bibtex, "ris": ris}
"""Forms for programs, by the suffix of their files."""


@dataclass(frozen=True)
class CitationView:
    """How a piece is cited: the line to copy, and files as (label, path)."""

    line: str
    files: tuple[tuple[str, str], ...]


def citation(site: Site, place: Place) -> CitationView:
    """What the page of a piece shows."""
    labels = site.context.labels(place.edition.language)
    files = tuple((labels(f"cite.{form}"), _path(place, form)) for form in FORMS)
    return CitationView(gost(reference(site, place), labels), files)


def citation_files(site: Site) -> Iterator[SiteFile]:
    """`cite.bib`, `cite.ris` and `cite.txt` beside every piece."""
    for language in site.archive.magazine.languages:
        labels = site.context.labels(language)
        for place in site.context.catalogues[language].pieces:
            about = reference(site, place)
            for form, write in FORMS.items():
                yield SiteFile(_path(place, form), write(about).encode())
            yield SiteFile(_path(place, "txt"), f"{gost(about, labels)}\n".encode())


def _path(place: Place, suffix: str) -> str:
    return urls.citation_path(place.edition.language, place.edition.issue.id, place.entry.slug, suffix)
