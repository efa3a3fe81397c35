"""The pages that pieces may take, as the manifest says it."""

from __future__ import annotations

from collections.abc import Sequence

from jurnal.model import Edition, Entry


def budget_of(edition: Edition, slugs: Sequence[str]) -> int | None:
    """The pages that pieces laid out together may take: one piece its own budget; news that share pages what their run
    may take, less the budgets of the other pieces in it. None where nobody said."""
    budgets = edition.issue.budgets
    if len(slugs) == 1 and slugs[0] in budgets:
        return budgets[slugs[0]]
    for group, run in zip(edition.issue.groups, edition.runs, strict=True):
        if group.pages is None or slugs[0] not in group.slugs:
            continue
        others = [entry.slug for entry in run.entries if isinstance(entry, Entry) and entry.slug not in slugs]
        if all(slug in budgets for slug in others):
            return max(1, group.pages - sum(budgets[slug] for slug in others))
    return None
