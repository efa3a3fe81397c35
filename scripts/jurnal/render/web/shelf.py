"""Drawn art as files that pages share: every scene, tile and medallion is drawn once a colour and shape, and only
when a page uses it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from jurnal.art import draw_scene, medallion, tile
from jurnal.model import Colours, Entry, Section
from jurnal.render.files import SiteFile, hashed_file


@dataclass(frozen=True)
class Drawing:
    """What to draw. `what` is "scene", "tile" or "medallion"; `name` the scene, the slug or the variant; `colour` as
    #RRGGBB."""

    what: str
    name: str
    colour: str
    ratio: str = "square"


DrawArt = Callable[[Drawing], str]


def draw(drawing: Drawing) -> str:
    """The drawing as SVG."""
    if drawing.what == "scene":
        return draw_scene(drawing.name, drawing.colour, drawing.ratio)
    if drawing.what == "tile":
        return tile(drawing.name, drawing.colour, drawing.ratio)
    return medallion(drawing.colour, int(drawing.name))


@dataclass(frozen=True)
class Drawn:
    """The art of one piece: ask for a shape ("wide", "portrait", "square") and only then is it drawn."""

    shelf: Shelf
    entry: Entry

    def __getitem__(self, ratio: str) -> str:
        return self.shelf.art(self.entry, ratio)


def section_name(section: Section | None) -> str:
    """The section's part of a file name or class."""
    return section.id if section else "house"


def _of(entry: Entry, ratio: str) -> Drawing:
    if entry.scene:
        return Drawing("scene", entry.scene, entry.colours.field, ratio)
    return Drawing("tile", entry.carpet, entry.colours.field)


class Shelf:
    """Hands out the addresses of drawings, which change with what is drawn, and keeps those that were asked for."""

    def __init__(self, draw_art: DrawArt = draw) -> None:
        self._draw = draw_art
        self._made: dict[str, SiteFile] = {}

    def scene(self, name: str, section: str, colours: Colours, ratio: str) -> str:
        """Path of a scene in a section's colour."""
        return self._file(f"{name}-{section}-{ratio}", Drawing("scene", name, colours.field, ratio))

    def art(self, entry: Entry, ratio: str) -> str:
        """Path of a piece's scene, or of the ornament tile drawn from its slug: a pattern, so one shape does for
        all."""
        section, drawing = section_name(entry.section), _of(entry, ratio)
        name = f"{drawing.name}-{section}"
        return self._file(f"{name}-{ratio}" if drawing.what == "scene" else f"tile-{name}", drawing)

    def medallion(self, section: str, colours: Colours, variant: int) -> str:
        """Path of a ring of ornament around an empty centre."""
        return self._file(f"medallion-{section}-{variant}", Drawing("medallion", str(variant), colours.field))

    def drawn(self, entry: Entry) -> Drawn:
        """A piece's art by shape."""
        return Drawn(self, entry)

    def unplaced(self, name: str, colours: Colours, ratio: str) -> str:
        """A scene as SVG, for what is no page: it gets no file."""
        return self._draw(Drawing("scene", name, colours.field, ratio))

    def unplaced_art(self, entry: Entry, ratio: str) -> str:
        """The art of a piece in the same way."""
        return self._draw(_of(entry, ratio))

    def content(self, path: str) -> str:
        """The drawing at a path that was handed out; KeyError for any other."""
        found = {file.path: file for file in self._made.values()}
        return found[path].content.decode()

    def files(self) -> Iterator[SiteFile]:
        """Every drawing that was asked for."""
        yield from self._made.values()

    def _file(self, name: str, drawing: Drawing) -> str:
        if name not in self._made:
            self._made[name] = hashed_file(f"assets/art/{name}.svg", self._draw(drawing).encode())
        return self._made[name].path
