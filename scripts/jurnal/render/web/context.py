"""What every view is made from: the archive, the theme, and what others have prepared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from jurnal.model import Archive, Edition, Issue, Language, PageSpan, Picture, Section
from jurnal.render.labels import Labels
from jurnal.render.theme import Theme
from jurnal.render.web.catalogue import Catalogue
from jurnal.render.web.inputs import Downloads, DrawChart, Paginations, SiteAssets
from jurnal.render.web.shelf import Shelf
from jurnal.render.web.views import PictureView
from jurnal.render.web.wording import focus_class


@dataclass(frozen=True)
class Context:
    """The inputs of a site, with the look-ups that several views need."""

    archive: Archive
    theme: Theme
    paginations: Paginations
    downloads: Downloads
    draw_chart: DrawChart
    assets: SiteAssets
    shelf: Shelf

    @cached_property
    def catalogues(self) -> Mapping[Language, Catalogue]:
        """The pieces of each language."""
        return {language: Catalogue(self.archive, language) for language in self.archive.magazine.languages}

    @cached_property
    def _slugs(self) -> Mapping[str, frozenset[str]]:
        return {issue.id: frozenset(issue.slugs) for issue in self.archive.issues}

    def labels(self, language: Language) -> Labels:
        """The words of the interface."""
        return self.theme.labels[language]

    def edition(self, issue: Issue, language: Language) -> Edition | None:
        """The issue in that language, if there is such an edition."""
        return self.archive.editions.get((issue.id, language))

    def section(self, section_id: str | None) -> Section | None:
        """The section of that id; None for pieces outside the sections."""
        return self.archive.magazine.section(section_id) if section_id else None

    def span(self, issue: Issue, language: Language, slug: str) -> PageSpan | None:
        """Printed pages of a piece, once the edition has been laid out."""
        return self.paginations.get((issue.id, language), {}).get(slug)

    def issue_of(self, slug: str, issue_id: str) -> str:
        """The issue a linked piece stands in: the link's own if it can be, else the newest that has it."""
        if slug in self._slugs.get(issue_id, frozenset()):
            return issue_id
        return next((issue for issue, slugs in self._slugs.items() if slug in slugs), issue_id)

    def picture(self, picture: Picture, shape: str) -> PictureView | None:
        """The picture in one shape, or None when it was not prepared."""
        rendition = self.assets.renditions.get((picture.file, shape))
        if rendition is None:
            return None
        return PictureView(rendition, picture.alt, picture.caption, picture.credit, focus_class(picture.focus))
