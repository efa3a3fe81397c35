"""Issues as pages show them: the cover as live text, what can be taken away."""

from __future__ import annotations

from dataclasses import dataclass, field

from markupsafe import Markup, escape

from jurnal.assemble import urls
from jurnal.model import Issue, Language
from jurnal.render.labels import Labels
from jurnal.render.web.context import Context
from jurnal.render.web.inputs import Download
from jurnal.render.web.shelf import section_name
from jurnal.render.web.views import CoverView, DownloadView, IssueView
from jurnal.render.web.wording import colour_class, words


@dataclass
class IssueViews:
    """Makes the view of an issue once a language."""

    context: Context
    _made: dict[tuple[Language, str], IssueView] = field(default_factory=dict)

    def view(self, issue: Issue, language: Language) -> IssueView:
        """The issue in that language."""
        key = (language, issue.id)
        if key not in self._made:
            self._made[key] = self._view(issue, language)
        return self._made[key]

    def newest(self, language: Language, count: int, skip: int = 0) -> tuple[IssueView, ...]:
        """The newest issues, without the first `skip`."""
        return tuple(self.view(issue, language) for issue in self.context.archive.issues[skip : skip + count])

    def _view(self, issue: Issue, language: Language) -> IssueView:
        labels = self.context.labels(language)
        downloads = self.context.downloads.get((issue.id, language), ())
        edition = self.context.edition(issue, language)
        return IssueView(
            id=issue.id,
            label=issue.label,
            number=issue.number,
            period=labels.period(issue.months, issue.year),
            theme=words(issue.theme, language),
            url=urls.issue_url(language, issue.id),
            cover=self.cover(issue, language),
            downloads=tuple(_download(download, labels) for download in downloads),
            pieces=len(edition.entries) if edition else 0,
            page_count=next((download.pages for download in downloads if download.pages), None),
        )

    def cover(self, issue: Issue, *languages: Language) -> CoverView:
        """The cover; with several languages its lines take turns, as on the bilingual front."""
        section = self.context.section(issue.cover.section)
        colours = section.colours if section else self.context.archive.magazine.house
        number, _, year = issue.label.rpartition(" ")
        lines = [(line, languages[place % len(languages)]) for place, line in enumerate(issue.cover.lines)]
        return CoverView(
            art=self.context.shelf.scene(issue.cover.art, section_name(section), colours, "portrait"),
            colour=colour_class(section),
            label=issue.label,
            number=number,
            year=year,
            lines=tuple((code, _text(words(line.title, code)), _text(words(line.text, code))) for line, code in lines),
            wordmark=self.context.archive.magazine.wordmark,
        )


def _text(text: str) -> Markup:
    return Markup(escape(text))


def _download(download: Download, labels: Labels) -> DownloadView:
    flavour = f"download.{download.flavour}"
    pages = labels("page-count", n=download.pages) + ", " if download.pages else ""
    return DownloadView(
        path=download.path,
        flavour=download.flavour,
        name=labels(f"{flavour}.name"),
        audience=labels(f"{flavour}.for"),
        note=pages + labels(f"{flavour}.note"),
        size=labels.size(download.size),
    )
