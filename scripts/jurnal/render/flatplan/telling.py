"""How a piece fits, in the words of a language."""

from __future__ import annotations

from dataclasses import dataclass

from jurnal.assemble.extent import Extent, extent_of
from jurnal.model import Edition, Fit, Flat, Leaf
from jurnal.render.labels import Labels


@dataclass(frozen=True)
class Telling:
    """The words of an edition's language."""

    labels: Labels
    edition: Edition

    def lines(self, fit: Fit, lines: int) -> str:
        """«7 строк, примерно 52 слова»."""
        says = self.labels
        return says("flatplan.amount", lines=says("flatplan.lines", n=lines), words=self.words(fit.words(lines)))

    def words(self, count: int) -> str:
        """«52 слова»."""
        return self.labels("flatplan.words", n=count)

    def budget(self, fit: Fit) -> str:
        """The pages it takes, and those it may take: «3 / 2»."""
        return f"{fit.pages} / {fit.budget}" if fit.budget else str(fit.pages)

    def note(self, fit: Fit) -> str:
        """What an editor may do: cut, write, or nothing."""
        says = self.labels
        if fit.budget is not None and fit.pages > fit.budget:
            return says("flatplan.over", amount=self.lines(fit, fit.over)) if fit.over else says("flatplan.too-long")
        if fit.short:
            return says("flatplan.under", amount=self.lines(fit, fit.short))
        return says("flatplan.room", amount=self.lines(fit, fit.room)) if fit.room else says("flatplan.full")

    def saving(self, fit: Fit) -> str:
        """What fewer pages would take: «−2: 18 строк, примерно 103 слова»; nothing where no layout has fewer."""
        if fit.saving is None:
            return ""
        lines, pages = fit.saving
        says = self.labels
        amount = (
            self.lines(fit, lines) if lines > 0 else says("flatplan.try-budget", n=fit.pages + fit.pages % 2 - pages)
        )
        return says("flatplan.saving", pages=pages, amount=amount)

    def leaf(self, leaf: Leaf) -> str:
        """How much of a page is text, and what is empty: «текст 56 %, пусто 4 %»."""
        parts = []
        if leaf.text:
            parts.append(self.labels("flatplan.text-share", share=round(leaf.text * 100)))
        if leaf.blank >= 0.005:
            parts.append(self.labels("flatplan.blank-share", share=round(leaf.blank * 100)))
        return ", ".join(parts)

    def page(self, kind: str) -> str:
        """What a page is called that no piece's text stands on."""
        return self.labels(f"flatplan.page.{kind}")

    def extent(self, extent: Extent) -> str:
        """Against the plan: «по плану», «на 4 страницы больше плана»; nothing where nothing is planned."""
        if not extent.target:
            return ""
        if not extent.over:
            return self.labels("flatplan.as-planned")
        return self.labels("flatplan.above" if extent.over > 0 else "flatplan.below", n=abs(extent.over))

    def winning(self, extent: Extent) -> tuple[str, ...]:
        """What to shorten, one a line, to have a sheet less."""
        if extent.winning is None:
            return ()
        return tuple(
            self.labels("flatplan.cut", piece=self.title(fit), amount=self.lines(fit, lines))
            if lines
            else self.labels("flatplan.smaller", piece=self.title(fit))
            for fit, lines in extent.winning.cuts
        )

    def title(self, fit: Fit) -> str:
        """The headline of the piece, or of the first."""
        entry = self.edition.entry(fit.slug)
        return entry.text.title if entry else fit.slug


def headline(tell: Telling, flat: Flat) -> tuple[str, str]:
    """The head of a contact sheet: what issue it is, and a line on its extent."""
    edition, says = tell.edition, tell.labels
    extent = extent_of(flat, edition.issue.extent)
    parts = [says("page-count", n=extent.pages), tell.extent(extent)]
    if extent.fillers:
        which = ", ".join(f"{number} {tell.page(kind)}" for number, kind in extent.fillers)
        parts.append(f"{says('flatplan.fillers')}: {which}")
    heading = f"{edition.magazine.wordmark} {edition.issue.label}: {says('flatplan.title')}"
    return heading, " · ".join(part for part in parts if part)
