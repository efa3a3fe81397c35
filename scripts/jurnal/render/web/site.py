"""What the pages are gathered from: the inputs, and the views made of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from jurnal.model import Archive
from jurnal.render.web.context import Context
from jurnal.render.web.issue_views import IssueViews
from jurnal.render.web.parallels import Parallels
from jurnal.render.web.people_views import PeopleViews
from jurnal.render.web.piece_views import PieceViews


@dataclass(frozen=True)
class Site:
    """A site in the making. Views are made on demand and once."""

    context: Context

    @property
    def archive(self) -> Archive:
        """The magazine and everything in it."""
        return self.context.archive

    @cached_property
    def people(self) -> PeopleViews:
        """People as pages show them."""
        return PeopleViews(self.context)

    @cached_property
    def pieces(self) -> PieceViews:
        """Pieces as pages show them."""
        return PieceViews(self.context, self.people)

    @cached_property
    def issues(self) -> IssueViews:
        """Issues as pages show them."""
        return IssueViews(self.context)

    @cached_property
    def parallels(self) -> Parallels:
        """Pieces row by row in several languages."""
        return Parallels(self.context)
