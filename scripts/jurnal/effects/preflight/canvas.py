"""What comes of a page: its marks, and why it is not opaque."""

from __future__ import annotations

from dataclasses import replace

import pikepdf

from jurnal.effects.preflight.spaces import space_of
from jurnal.effects.preflight.state import Ink, State
from jurnal.preflight import Family, Mark, MarkKind, Rect

LONGEST = 40
"""Characters up to which words are joined."""
SPACE, FAR = 0.15, 0.5
"""Between two words there is at least, and at most, so much, as a share of the size."""
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

    def word(self, mark: Mark) -> None:
        """Words: some programs paint them letter by letter, they are still one word."""
        last = self.marks[-1] if self.marks else None
        if last and len(last.text) < LONGEST and _goes_on(last, mark):
            gap = " " if mark.box.left - last.box.right > SPACE * mark.size else ""
            words, missing = last.text + gap + mark.text, last.missing + mark.missing
            self.marks[-1] = replace(last, box=last.box.joined(mark.box), text=words, missing=missing)
        else:
            self.marks.append(mark)

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


def _goes_on(last: Mark, mark: Mark) -> bool:
    """Whether a mark goes on with the word before it: the same type on the same line, right beside it."""
    level = abs(last.box.bottom - mark.box.bottom) < 0.01 and abs(last.box.top - mark.box.top) < 0.01
    alike = (last.kind, last.font, last.colour, last.overprint) == (mark.kind, mark.font, mark.colour, mark.overprint)
    return alike and level and abs(mark.box.left - last.box.right) < FAR * mark.size and mark.box.left > last.box.left
