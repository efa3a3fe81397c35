"""Rules for the pages a manifest gives to pieces, to runs of them and to the issue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jurnal.check.facts import Facts
from jurnal.check.rules.manifest import issues
from jurnal.check.rules.rule import Remark, Rule
from jurnal.check.schema import IssueSheet
from jurnal.check.schema.issue import GroupSheet
from jurnal.diag import Level
from jurnal.model import SHEET, Kind

LEAST = 2
"""Pages a piece takes at least: it begins on a left page."""
AROUND = 4
"""Cover, imprint, contents, back cover."""


def budget_shared(facts: Facts) -> Iterator[Remark]:
    """News that stand one after another share pages: one of them has no budget of its own."""
    for name, filled, sheet in issues(facts):
        for index, group in enumerate(sheet.sections):
            for shared in (some for some in _together(facts, name, group) if len(some) > 1):
                for slug in (slug for slug in shared if slug in sheet.budgets):
                    line = filled.document.span("sections", index, "pieces").line
                    hint = f"take it out, and give the whole run its pages: pages: … beside the pieces in line {line}"
                    message = f"“{slug}” shares its pages with the other news of its run"
                    yield Remark(filled.document.span("budgets", slug), message, hint)


def budget_run(facts: Facts) -> Iterator[Remark]:
    """A run has room for what its pieces may take."""
    for name, filled, sheet in issues(facts):
        for index, group in enumerate(sheet.sections):
            wanted = _pieces_pages(facts, name, sheet, group)
            if group.pages is not None and wanted > group.pages:
                message = f"the run may take {_pages(group.pages)}, its pieces take at least {wanted}"
                hint = f"write pages: {wanted}, or give the pieces fewer"
                yield Remark(filled.document.span("sections", index, "pages"), message, hint)


def budget_extent(facts: Facts) -> Iterator[Remark]:
    """The issue has room for what its pieces may take."""
    for name, filled, sheet in issues(facts):
        if sheet.extent is None:
            continue
        runs = [max(group.pages or 0, _pieces_pages(facts, name, sheet, group)) for group in sheet.sections]
        wanted = sum(runs) + AROUND
        if wanted > sheet.extent:
            whole = -(-wanted // SHEET) * SHEET
            message = f"the pieces may take {_pages(sum(runs))}, with covers, imprint and contents {wanted}: "
            hint = f"take {_pages(wanted - sheet.extent)} from the budgets, or write extent: {whole}"
            yield Remark(filled.document.span("extent"), f"{message}the issue is to have {sheet.extent}", hint)


def _together(facts: Facts, issue: str, group: GroupSheet) -> list[list[str]]:
    """The slugs of a run as they are laid out: consecutive news together, every other piece alone."""
    out: list[list[str]] = []
    news = False
    for slug in group.pieces:
        folder = facts.folders.get((issue, slug))
        is_news = bool(folder and folder.piece and folder.piece.kind == Kind.NEWS.value)
        if is_news and news:
            out[-1].append(slug)
        else:
            out.append([slug])
        news = is_news
    return out


def _pieces_pages(facts: Facts, issue: str, sheet: IssueSheet, group: GroupSheet) -> int:
    """Pages the pieces of a run take, as far as one knows beforehand: an odd number leaves one to be filled."""
    return sum(_taken(sheet, some) for some in _together(facts, issue, group))


def _taken(sheet: IssueSheet, slugs: Sequence[str]) -> int:
    budget = sheet.budgets.get(slugs[0], LEAST) if len(slugs) == 1 else LEAST
    return max(LEAST, budget + budget % 2)


def _pages(count: int) -> str:
    return f"{count} page{'' if count == 1 else 's'}"


RULES = (
    Rule("budget-shared", Level.WARNING, "News that share pages get their pages as a run.", budget_shared),
    Rule("budget-run", Level.WARNING, "A run of pieces has room for what its pieces may take.", budget_run),
    Rule("budget-extent", Level.WARNING, "An issue has room for what its pieces may take.", budget_extent),
)
