"""What comes of a page: its marks, and why it is not opaque."""

from __future__ import annotations

import pikepdf

from jurnal.effects.preflight.spaces import space_of
from jurnal.effects.preflight.state import Ink, State
from jurnal.preflight import Family, Mark, MarkKind, Rect

PLAIN_BLENDS = ("/Normal", "/Compatible")


class Canvas:
    """Collects marks. `weigh`: the ink of images is added up, too; `within`: marks repeat all over this box."""

    def __init__(self, *, weigh: bool = False) -> None:
        self.weigh = weigh
        self.within: Rect | None = None
        self.marks: list[Mark] = []
        self.transparent: dict[str, Rect | None] = {}
        self.groups: dict[str, None] = {}
        self.oddities: dict[tuple[str, str], Rect | None] = {}

    def add(self, state: State, kind: MarkKind, box: Rect, ink: Ink, width: float = 0.0, *, flat: bool = False) -> None:
        """A shape."""
        whole, mode = self.within or box, state.overprint_mode
        self.marks.append(Mark(kind, whole, ink.colour, ink.overprint, mode, width, flat=flat and not self.within))
        self.see_through(state, ink, box)

    def see_through(self, state: State, ink: Ink, box: Rect) -> None:
        """Note why what is painted there is not opaque."""
        if ink.alpha < 1:
            self.transparent.setdefault(f"opacity {ink.alpha:g}", box)
        if state.blend not in PLAIN_BLENDS:
            self.transparent.setdefault(f"blend mode {state.blend[1:]}", box)
        if state.masked:
            self.transparent.setdefault("soft mask", box)

    def odd(self, kind: str, what: str, box: Rect | None = None) -> None:
        """Note what a press does not know what to do with."""
        self.oddities.setdefault((kind, what), box)

    def group(self, group: pikepdf.Object, resources: pikepdf.Object | None) -> None:
        """Note a transparency group, and where it is blended."""
        self.transparent.setdefault("transparency group", None)
        if "/CS" in group:
            space = space_of(group["/CS"], resources)
            if space.family not in (Family.CMYK, Family.GRAY):
                self.groups[space.name] = None
