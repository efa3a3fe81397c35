"""The stylesheet and the scripts: sources of the theme joined into files whose names change with their content."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from jurnal.kazakh.browser import script as hyphenation
from jurnal.model import Magazine
from jurnal.model.prepared import Fallback, FontFace
from jurnal.render.files import SiteFile, hashed_file
from jurnal.render.theme import Theme
from jurnal.render.tokens import web_css
from jurnal.render.web.inputs import SiteAssets

LAYERS = "@layer tokens, base, ornament, shell, components, pages, print;\n"
_ORNAMENT = re.compile(r'url\("ornament:([\w-]+)"\)')
AUTOMATIC = "31-automatic.css"
"""The sheet that only sites with an automatic edition need."""
_COMMENT = re.compile(r"/\*.*?\*/", re.S)


@dataclass(frozen=True)
class Bundle:
    """The shared files of a site; the addresses are relative to the site's folder."""

    files: tuple[SiteFile, ...]
    stylesheet: str
    scripts: Mapping[str, str]
    """Source name ("site.js") -> path."""
    icon: str
    maskable: str
    """The icon with room around it, for machines that cut it to their own shape."""
    preload: tuple[str, ...]


def bundle(theme: Theme, magazine: Magazine, assets: SiteAssets) -> Bundle:
    """Everything that stands in the head of every page."""
    style = hashed_file("assets/site.css", stylesheet(theme, magazine, assets).encode())
    scripts = {name: hashed_file(f"assets/{name}", source.encode()) for name, source in _scripts(theme)}
    icon = hashed_file("assets/icon.svg", theme.files["web/ornaments/icon.svg"].encode())
    maskable = hashed_file("assets/icon-maskable.svg", theme.files["web/ornaments/icon-maskable.svg"].encode())
    return Bundle(
        files=(style, icon, maskable, *scripts.values()),
        stylesheet=style.path,
        scripts={name: file.path for name, file in scripts.items()},
        icon=icon.path,
        maskable=maskable.path,
        preload=tuple(face.path for face in assets.fonts if face.preload),
    )


def _scripts(theme: Theme) -> Iterator[tuple[str, str]]:
    """What divides words goes with what every page loads, so that it costs no request."""
    sources = dict(theme.under("web/js/", ".js"))
    divider = sources.pop("hyphens.js", "")
    for name, source in sources.items():
        yield name, f"{{\n{_plain(hyphenation())}{_plain(divider)}}}\n{source}" if name == "site.js" else source


def _plain(script: str) -> str:
    """Without the lines that are only comments, and without indents."""
    return re.sub(r"^\s*//.*\n|^[ \t]+", "", script, flags=re.M)


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
    url = face.path.removeprefix("assets/")
    return (
        f'@font-face {{ font-family: "{face.family}"; font-weight: {face.weight}; font-style: {face.style}; '
        f'font-display: swap; src: url("{url}") format("woff2"); }}'
    )


def _fallback(fallback: Fallback) -> str:
    sources = ", ".join(f'local("{name}")' for name in fallback.local)
    return (
        f'@font-face {{ font-family: "{fallback.family}"; src: {sources}; size-adjust: {fallback.size_adjust}%; '
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
    text = svg.strip().replace('"', "'")
    return f'url("data:image/svg+xml,{quote(text, safe=_KEPT)}")'


_KEPT = " '()*,-./:;=@_~!+$&?"
"""What may stand as it is in a data address between double quotes."""
