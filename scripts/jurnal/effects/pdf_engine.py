"""WeasyPrint: HTML to laid-out pages, and the reading of what it laid out. The only module that knows its boxes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from weasyprint import CSS, HTML
from weasyprint.document import Document
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from jurnal.effects.photographs import for_paper
from jurnal.render.print.cut import HYPHEN, ink, ink_of_text
from jurnal.render.print.sample import Line, Measured, Sample

PT = 0.75
"""WeasyPrint counts in CSS pixels."""
A_PAGE = 150
"""Samples measured on one page."""
DROP = re.compile(r'<span class="drop[^>]*>.*?</span>', re.DOTALL)
TYPES = {
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".otf": "font/otf",
    ".jpg": "image/jpeg",
}
Develop = Callable[[bytes, str], bytes]
"""Makes a photograph's file ready for paper; its name is for messages."""


class Box(Protocol):
    """What is read of a laid-out box: not every box has all of it."""

    children: Sequence[Box]
    text: str
    position_x: float
    position_y: float
    width: float
    height: float

    def is_floated(self) -> bool:
        """Whether it stands beside the lines."""


class OutsideError(ValueError):
    """A document asked for something it may not have."""


class Fetcher(URLFetcher):  # type: ignore[misc]
    """Gives a document its drawn art (`art:`), the theme's fonts (`theme:`) and the magazine's pictures
    (`project:`), and nothing else."""

    def __init__(
        self, magazine: Path, theme: Sequence[Path], art: Mapping[str, str], develop: Develop = for_paper
    ) -> None:
        super().__init__(allowed_protocols=("art", "theme", "project"))
        self.folders = {"theme": list(theme), "project": [magazine]}
        self.art = art
        self.develop = develop

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:
        """What stands behind an address; OutsideError when it leads out of the magazine or the theme."""
        scheme, _, name = url.partition(":")
        mime = TYPES.get(Path(name).suffix.lower(), "application/octet-stream")
        kinds = {"art": TYPES[".svg"], "project": TYPES[".jpg"]}
        return URLFetcherResponse(url, self.read(url), {"Content-Type": kinds.get(scheme, mime)})

    def read(self, url: str) -> bytes:
        """The bytes behind an address, a photograph as it is printed."""
        scheme, _, name = url.partition(":")
        if scheme == "art" and name in self.art:
            return self.art[name].encode()
        for folder in self.folders.get(scheme, []):
            file = (folder / name).resolve()
            if file.is_relative_to(folder.resolve()) and file.is_file():
                content = file.read_bytes()
                return self.develop(content, name) if scheme == "project" else content
        raise OutsideError(f"not in the magazine or its theme: {url}")


@dataclass
class Engine:
    """One set of fonts and style sheets for measuring and for the final pages of an edition."""

    css: str
    fetcher: Fetcher
    language: str
    fonts: FontConfiguration = field(default_factory=FontConfiguration)

    def __post_init__(self) -> None:
        """Parse the style sheet once: every pass uses it."""
        self.sheet = CSS(string=self.css, url_fetcher=self.fetcher, font_config=self.fonts)

    def lay_out(self, html: str) -> Document:
        """The finished document as pages."""
        page = HTML(string=html, url_fetcher=self.fetcher)
        return page.render(stylesheets=[self.sheet], font_config=self.fonts)

    def measure(self, samples: Sequence[Sample]) -> list[Measured]:
        """Every sample set once, in its class and width, in as few passes as possible."""
        groups = [samples[start : start + A_PAGE] for start in range(0, len(samples), A_PAGE)]
        body = "".join(
            f'<section class="measuring">{_boxes(group, number * A_PAGE)}</section>'
            for number, group in enumerate(groups)
        )
        document = self.lay_out(f'<html lang="{self.language}"><body>{body}</body></html>')
        found = {name: box for page in document.pages for name, box in _measured_boxes(page._page_box)}
        return [_measure(found[f"m{number}"], sample) for number, sample in enumerate(samples)]


def overfull(document: Document) -> list[tuple[int, float]]:
    """Columns whose text came out taller than they are: (page, points too many). There are none unless measuring
    and laying out differ."""
    out = []
    for number, page in enumerate(document.pages, start=1):
        for box in _of_class(page._page_box, "e-column"):
            foot = max((line.position_y + line.height for line in _lines(box)), default=box.position_y)
            over = (foot - box.position_y - box.height) * PT
            out += [(number, over)] if over > 1 else []
    return out


def _of_class(box: Box, name: str) -> Iterator[Box]:
    for child in getattr(box, "children", ()):
        element = getattr(child, "element", None)
        if element is not None and name in (element.get("class") or "").split():
            yield child
        else:
            yield from _of_class(child, name)


def _boxes(samples: Sequence[Sample], first: int) -> str:
    return "".join(
        f'<div class="m {sample.flow}" id="m{first + number}" style="width:{sample.width:.4f}pt">{sample.html}</div>'
        for number, sample in enumerate(samples)
    )


def _measured_boxes(box: Box) -> Iterator[tuple[str, Box]]:
    for child in getattr(box, "children", ()):
        element = getattr(child, "element", None)
        name = element.get("id") if element is not None and hasattr(element, "get") else None
        if name and re.fullmatch(r"m\d+", name):
            yield name, child
        else:
            yield from _measured_boxes(child)


def _measure(box: Box, sample: Sample) -> Measured:
    source = ink(DROP.sub("", sample.html))
    lines: list[Line] = []
    place = 0
    for line in _lines(box):
        text = "".join(_texts(line))
        count = len(ink_of_text(text))
        broken = text.endswith(HYPHEN) and source[place + count - 1 : place + count] != HYPHEN
        lines.append(Line(place, broken, _line_width(line) * PT))
        place += count - broken
    return Measured(box.height * PT, tuple(lines))


def _lines(box: Box) -> Iterator[Box]:
    for child in getattr(box, "children", ()):
        if type(child).__name__ == "LineBox":
            yield child
        elif not child.is_floated():
            yield from _lines(child)


def _texts(box: Box) -> Iterator[str]:
    for child in getattr(box, "children", ()):
        if hasattr(child, "text"):
            yield child.text
        elif not child.is_floated():
            yield from _texts(child)


def _line_width(line: Box) -> float:
    edges = [(child.position_x, child.position_x + child.width) for child in _text_boxes(line)]
    return float(max(right for _, right in edges) - min(left for left, _ in edges)) if edges else 0.0


def _text_boxes(box: Box) -> Iterator[Box]:
    for child in getattr(box, "children", ()):
        if hasattr(child, "text"):
            yield child
        else:
            yield from _text_boxes(child)
