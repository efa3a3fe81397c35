"""What stands in the head of every page: the stylesheet, sources of the theme joined into one file, the scripts and the
icon. Their names change with their content."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from jurnal.model import Language, Magazine
from jurnal.model.prepared import Fallback, FontFace
from jurnal.render.files import SiteFile, hashed_file
from jurnal.render.theme import Theme
from jurnal.render.tokens import web_css
from jurnal.render.web.inputs import SiteAssets
from jurnal.render.web.scripts import scripts

LAYERS = "@layer tokens, base, ornament, shell, components, pages, print;\n"
_ORNAMENT = re.compile(r'url\("ornament:([\w-]+)"\)')
AUTOMATIC = "31-automatic.css"
"""The sheet that only sites with an automatic edition need."""
_COMMENT = re.compile(r"/\*.*?\*/", re.S)


PNG_SIDES = (192, 512)
"""Sides of the icons in px that an app is installed with (Chromium's criteria)."""
DrawPng = Callable[[str, int], bytes]
"""Draws an SVG as a PNG so many px wide."""


@dataclass(frozen=True)
class Png:
    """An icon as PNG, `side` px wide; `purpose` as the manifest says it."""

    file: SiteFile
    side: int
    purpose: str


@dataclass(frozen=True)
class Bundle:
    """The shared files of a site; the addresses are relative to the site's folder."""

    files: tuple[SiteFile, ...]
    stylesheet: str
    script: str
    search: Mapping[Language, str]
    """What the search page of a language runs besides."""
    first: str
    """The script that stands in every page, to run before anything is painted."""
    icon: str
    mark: str
    """The icon as a data address: no page waits for a request to show it in its tab."""
    maskable: str
    """The icon with room around it, for machines that cut it to their own shape."""
    pngs: tuple[Png, ...]
    """The icons again, for machines that draw no SVG."""
    preload: tuple[str, ...]

    @property
    def touch(self) -> str | None:
        """The icon of a home screen that cuts it to its own shape and takes no SVG (Apple)."""
        return next((png.file.path for png in self.pngs if png.purpose == "maskable"), None)


def bundle(theme: Theme, magazine: Magazine, assets: SiteAssets, draw_png: DrawPng | None = None) -> Bundle:
    """Everything that stands in the head of every page."""
    style = hashed_file("assets/site/site.css", stylesheet(theme, magazine, assets).encode())
    run = scripts(theme, magazine)
    drawn = theme.files["web/ornaments/icon.svg"]
    icon = hashed_file("assets/site/icon.svg", drawn.encode())
    cut = theme.files["web/ornaments/icon-maskable.svg"]
    maskable = hashed_file("assets/site/icon-maskable.svg", cut.encode())
    pngs = list(_pngs(drawn, cut, draw_png)) if draw_png else []
    return Bundle(
        files=(style, icon, maskable, *(png.file for png in pngs), *run.files),
        stylesheet=style.path,
        script=run.page.path,
        search={language: file.path for language, file in run.search.items()},
        first=run.first,
        icon=icon.path,
        mark=_address(drawn).replace(" ", "%20"),  # HTML wants a valid URL, CSS takes this shorter one
        maskable=maskable.path,
        pngs=tuple(pngs),
        preload=tuple(face.path for face in assets.fonts if face.preload),
    )


def _pngs(icon: str, maskable: str, draw: DrawPng) -> Iterator[Png]:
    for purpose, svg in (("any", icon), ("maskable", maskable)):
        for side in PNG_SIDES:
            yield Png(hashed_file(f"assets/site/icon-{purpose}-{side}.png", draw(svg, side)), side, purpose)


def stylesheet(theme: Theme, magazine: Magazine, assets: SiteAssets) -> str:
    """One stylesheet: fonts, tokens, then every sheet of `web/css` and of the components, with ornaments written into
    it."""
    own = theme.under("web/css/", ".css")
    sheets = [text for name, text in own.items() if name != AUTOMATIC or magazine.automatic] + _component_sheets(theme)
    fonts = [_face(face) for face in assets.fonts] + [_fallback(fallback) for fallback in assets.fallbacks]
    return (
        LAYERS
        + "\n".join(fonts)
        + "\n"
        + web_css(theme.tokens, magazine)
        + _ornaments(_small("\n".join(sheets)), theme)
    )


def _component_sheets(theme: Theme) -> list[str]:
    return [text for name, text in theme.under("components/", "/web.css").items()]


def _face(face: FontFace) -> str:
    url = face.path.replace("assets/", "../", 1)
    return (
        f'@font-face {{ font-family: "{face.family}"; font-weight: {face.weight}; font-style: {face.style}; '
        f'font-display: swap; src: url("{url}") format("woff2"); }}'
    )


def _fallback(fallback: Fallback) -> str:
    sources = ", ".join(f'local("{name}")' for name in fallback.local)
    return (
        f'@font-face {{ font-family: "{fallback.family}"; font-weight: {fallback.weight}; '
        f"font-style: {fallback.style}; src: {sources}; size-adjust: {fallback.size_adjust}%; "
        f"ascent-override: {fallback.ascent}%; descent-override: {fallback.descent}%; "
        f"line-gap-override: {fallback.line_gap}%; }}"
    )


def _small(css: str) -> str:
    """Without comments, indents and line ends."""
    return re.sub(r"\s*\n\s*", " ", _COMMENT.sub("", css)).strip()


def _ornaments(css: str, theme: Theme) -> str:
    """`url("ornament:seam")` becomes the drawing itself, so that no page waits for a request per icon."""

    names = sorted(set(_ORNAMENT.findall(css)))
    drawings = " ".join(f"--orn-{name}: {_drawing(theme.files[f'web/ornaments/{name}.svg'])};" for name in names)
    return f"@layer tokens {{ :root {{ {drawings} }} }}\n" + _ORNAMENT.sub(r"var(--orn-\1)", css)


def _drawing(svg: str) -> str:
    return f'url("{_address(svg)}")'


def _address(svg: str) -> str:
    return f"data:image/svg+xml,{quote(svg.strip().replace(chr(34), chr(39)), safe=_KEPT)}"


_KEPT = " '()*,-./:;=@_~!+$&?"
"""What may stand as it is in a data address between double quotes."""
