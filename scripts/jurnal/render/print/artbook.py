"""The pictures of an edition by name: drawn once each, handed to the engine as `art:` addresses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from jurnal.art import Ratio, draw_scene, medallion, medallion_variant, ornament, tile
from jurnal.model import Colours, Entry, Person, Picture

VIEW = re.compile(r'viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"')
FOCUS = {
    "plane": (0.5, 0.3),
    "people": (0.5, 0.6),
    "animals": (0.5, 0.55),
    "waste": (0.5, 0.4),
    "city": (0.5, 0.6),
    "hands": (0.5, 0.5),
}
"""What must stay in sight of a scene that is cropped; the middle where nothing is said."""
LANDSCAPES: tuple[str, ...] = ("steppe", "orchard", "river", "wind", "city", "books")
WIDE, SQUARE = 1.3, 0.84
"""A window wider than this (width by height) takes the wide drawing, one wider than the second the square one."""


@dataclass(frozen=True)
class Visual:
    """A picture to place: its address, width by height, the point that must stay in sight, and what is said about
    it."""

    src: str
    ratio: float
    focus: tuple[float, float] = (0.5, 0.5)
    alt: str = ""
    caption: str = ""
    credit: str = ""


@dataclass
class ArtBook:
    """Collects the drawings of one document: `files` maps what stands after `art:` to SVG."""

    files: dict[str, str] = field(default_factory=dict)

    def keep(self, name: str, svg: str) -> str:
        """Put a drawing in; its address comes back."""
        self.files[f"{name}.svg"] = svg
        return f"art:{name}.svg"

    def scene(self, name: str, colours: Colours, shape: float, seed: str = "") -> Visual:
        """A drawn scene for a window of that width by height."""
        ratio = ratio_of(shape)
        known = f"{name}-{ratio}-{colours.art.lstrip('#')}-{seed}"
        if f"{known}.svg" not in self.files:
            self.keep(known, draw_scene(name, colours.art, ratio, seed))
        return Visual(f"art:{known}.svg", _shape(self.files[f"{known}.svg"]), FOCUS.get(name, (0.5, 0.5)))

    def carpet(self, name: str, colours: Colours, shape: float) -> Visual:
        """An ornament tile from a name."""
        ratio = ratio_of(shape)
        key = f"tile-{name}-{ratio}-{colours.art.lstrip('#')}"
        if f"{key}.svg" not in self.files:
            self.keep(key, tile(name, colours.art, ratio))
        return Visual(f"art:{key}.svg", _shape(self.files[f"{key}.svg"]))

    def opener(self, entry: Entry, shape: float) -> Visual:
        """What stands at the head of a piece: its photograph, its scene, or an ornament tile from its slug."""
        lead = entry.text.lead
        if lead is not None:
            return photograph(lead)
        if entry.scene is not None:
            return self.scene(entry.scene, entry.colours, shape, entry.slug)
        return self.carpet(entry.carpet, entry.colours, shape)

    def border(self, entry: Entry, shape: float, place: str) -> Visual:
        """An ornament for a strip or page that closes a piece: unlike what opened it, and of its colours. `place` tells
        those of one piece apart."""
        return self.carpet(f"{entry.slug}-{place}", entry.colours, shape)

    def medallion(self, person: Person, colours: Colours) -> str:
        """The ring for a person's initials or portrait."""
        variant = medallion_variant(person.id)
        return self.keep(f"medal-{variant}-{colours.art.lstrip('#')}", medallion(colours.art, variant))

    def ornament(self, name: str, colour: str) -> str:
        """A single ornament in a colour."""
        return self.keep(f"orn-{name}-{colour.lstrip('#')}", ornament(name, colour))


def ratio_of(shape: float) -> Ratio:
    """Which drawing suits a window of that width by height."""
    return "wide" if shape > WIDE else "square" if shape > SQUARE else "portrait"


def free_scene(taken: Sequence[str | None]) -> str:
    """A landscape for a page of the magazine's own at its front, none of the taken ones where possible, else the one
    that comes last in the issue: `taken` is in its order."""
    last = {name: number for number, name in enumerate(taken)}
    return max(LANDSCAPES, key=lambda name: last.get(name, len(taken)))


def photograph(picture: Picture) -> Visual:
    """A photograph as something to place."""
    ratio = picture.width / picture.height if picture.height else 1.5
    return Visual(f"project:{picture.file}", ratio, picture.focus, picture.alt, picture.caption, picture.credit)


def _shape(svg: str) -> float:
    found = VIEW.search(svg)
    return float(found[1]) / float(found[2]) if found else 1.0


def covering(visual: Visual, width: float, height: float) -> tuple[float, float, float, float]:
    """(left, top, width, height) at which a picture covers a window, its focus as near the middle as it can be."""
    if visual.ratio > width / height:
        wide, tall = height * visual.ratio, height
    else:
        wide, tall = width, width / visual.ratio
    left = min(0.0, max(width - wide, width / 2 - wide * visual.focus[0]))
    top = min(0.0, max(height - tall, height / 2 - tall * visual.focus[1]))
    return left, top, wide, tall
