"""One thing that is wrong with a file: which rule, where, what was found and what was wanted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from jurnal.diag import Level
from jurnal.preflight.facts import Sheet
from jurnal.preflight.geometry import MM, Rect


@dataclass(frozen=True)
class Place:
    """A place on a page, in mm from the left and the upper edge of the trimmed page."""

    left: float
    top: float
    width: float
    height: float

    @classmethod
    def on(cls, sheet: Sheet, box: Rect) -> Place:
        """Where a box of the sheet is."""
        return cls.within(sheet.cut, box, sheet.unit)

    @classmethod
    def within(cls, cut: Rect, box: Rect, unit: float = 1.0) -> Place:
        """Where a box of a page that is cut there is."""
        scale = unit / MM
        return cls(
            round((box.left - cut.left) * scale, 2),
            round((cut.top - box.top) * scale, 2),
            round(box.width * scale, 2),
            round(box.height * scale, 2),
        )


@dataclass(frozen=True)
class Hit:
    """What a rule found: page from 1 (0: the whole file). `what` names the thing, `found` and `wanted` are measures."""

    page: int = 0
    box: Rect | None = None
    what: str = ""
    found: str = ""
    wanted: str = ""


@dataclass(frozen=True)
class Fault:
    """A hit of a rule, judged; `times` says how often the same was found on the page. `piece` and `part` name
    what of an edition it is about, where it is about one."""

    code: str
    level: Level
    page: int
    place: Place | None
    what: str
    found: str
    wanted: str
    times: int = 1
    box: Rect | None = None
    piece: str = ""
    part: str = ""

    def as_json(self) -> dict[str, object]:
        """The fault as one object; places in mm from the left and the upper edge of the trimmed page."""
        place = self.place and [self.place.left, self.place.top, self.place.width, self.place.height]
        measured = {"what": str(self.what), "found": self.found, "wanted": self.wanted, "times": self.times}
        about = {"piece": self.piece, "part": self.part} if self.piece else {}
        return {"code": self.code, "level": str(self.level), "page": self.page, "place": place, **measured, **about}


def merged(faults: Iterable[Fault]) -> list[Fault]:
    """The same thing on the same page once, in the order of the pages, with how often it was found."""
    first: dict[tuple[object, ...], Fault] = {}
    for fault in faults:
        key = (fault.page, fault.code, fault.what, fault.found, fault.wanted if fault.piece else "", fault.piece)
        first[key] = replace(first[key], times=first[key].times + 1) if key in first else fault
    return sorted(first.values(), key=lambda fault: (fault.page, fault.level != Level.ERROR, fault.code, fault.what))
