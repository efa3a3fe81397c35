"""The kinds that are features, and how they differ."""

from __future__ import annotations

from jurnal.model import Entry
from jurnal.render.print.kinds.feature import Recipe, feature
from jurnal.render.print.kit import Kit
from jurnal.render.print.page import Placed

REPORT = Recipe("report", art_first=False, rail=False, sizes=("s48", "s39", "s36"), ideal_art=26)
OPINION = Recipe("opinion", art_first=False, rail=True, sizes=("s39", "s36", "s31"), ideal_art=30, people=True)
FOREWORD = Recipe("foreword", art_first=False, rail=True, sizes=("s39", "s36", "s31"), ideal_art=56, people=True)
PROFILE = Recipe("profile", art_first=True, rail=True, sizes=("s48", "s39", "s36"))


def report(kit: Kit, entry: Entry) -> Placed:
    """A report: words first, two justified columns, art over the facing page."""
    return feature(kit, entry, REPORT)


def opinion(kit: Kit, entry: Entry) -> Placed:
    """A signed article: the author stands in the rail."""
    return feature(kit, entry, OPINION)


def foreword(kit: Kit, entry: Entry) -> Placed:
    """The opening letter, facing a page of art when it is short enough."""
    return feature(kit, entry, FOREWORD)


def profile(kit: Kit, entry: Entry) -> Placed:
    """A profile: art and title block, then the text beside a rail of dates and figures."""
    return feature(kit, entry, PROFILE)
