"""The blocks of a body (`/// name | argument`), as elements that carry their name, argument and options to the
builder."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from collections.abc import Callable
from typing import Any

from markdown import Markdown
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

BLOCK_TAG = "block"
BLOCK_OPTIONS: dict[str, frozenset[str]] = {
    "box": frozenset(),
    "key-figure": frozenset(),
    "gallery": frozenset(),
    "timeline": frozenset(),
    "chart": frozenset({"data", "type", "highlight", "zoom", "unit", "series"}),
}
BLOCK_NAMES = frozenset(BLOCK_OPTIONS)


class _AnyOptions(dict[str, tuple[Any, Callable[[Any], Any] | None]]):
    """Lets every option through: the builder checks them, where it can say what is wrong."""

    def __contains__(self, _key: object) -> bool:
        return True

    def __missing__(self, _key: str) -> tuple[None, None]:
        return (None, None)


class MagazineBlock(Block):  # type: ignore[misc]  # pymdownx ships no types
    """A block of ours: always valid for the parser, checked later."""

    NAME = "block"
    ARGUMENT = None

    def on_init(self) -> None:
        """Take every option."""
        self.option_spec = _AnyOptions(attrs=({}, lambda _value: {}))

    def on_create(self, parent: etree.Element) -> etree.Element:
        """An element with the name, the argument and the options as text."""
        element = etree.SubElement(parent, BLOCK_TAG, {"name": self.NAME, "argument": self.argument or ""})
        for key, value in self.options.items():
            if key != "attrs":
                element.set(f"option.{key}", _as_text(value))
        return element

    def on_markdown(self) -> str:
        """The inside is made of blocks."""
        return "block"


class BoxBlock(MagazineBlock):
    """Matter beside the text."""

    NAME = "box"


class KeyFigureBlock(MagazineBlock):
    """One large number."""

    NAME = "key-figure"


class GalleryBlock(MagazineBlock):
    """Pictures shown together."""

    NAME = "gallery"


class TimelineBlock(MagazineBlock):
    """Dated moments."""

    NAME = "timeline"


class ChartDataBlock(MagazineBlock):
    """A chart drawn from a data file."""

    NAME = "chart"


class MagazineBlocks(BlocksExtension):  # type: ignore[misc]
    """The Markdown extension that knows our blocks."""

    def extendMarkdownBlocks(self, _md: Markdown, block_mgr: Any) -> None:  # noqa: ANN401 (the name and type are pymdownx's)
        """Register each block."""
        for kind in (BoxBlock, KeyFigureBlock, GalleryBlock, TimelineBlock, ChartDataBlock):
            block_mgr.register(kind, {})


def _as_text(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
