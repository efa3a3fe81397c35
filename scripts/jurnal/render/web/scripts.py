"""The scripts of a site: the sources of `theme/web/js/` joined, so that a page asks for one file.

`web/js/*.js` is what every page runs once it is there, `web/js/search/` what the search page runs besides, and
`web/js/first/` the few lines that must run before anything is painted: they stand in the page itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from jurnal.kazakh.browser import script as hyphenation
from jurnal.model import Magazine
from jurnal.render.files import SiteFile, hashed_file
from jurnal.render.theme import Theme

SOURCES = "web/js/"
DIVIDER = "hyphens.js"
"""Divides words with what `kazakh.browser` knows: the last of the page's work, for it is the longest."""
STEMMER = re.compile(r"stem-([\w-]+)\.js")
"""A part of the search that one language needs."""


@dataclass(frozen=True)
class Scripts:
    """What pages run. `first` is source, `page` and `search` are files; a language without a stemmer of its own is
    searched by words as they are written."""

    first: str
    page: SiteFile
    search: Mapping[str, SiteFile]

    @property
    def files(self) -> tuple[SiteFile, ...]:
        """Every file, once."""
        return (self.page, *{file.path: file for file in self.search.values()}.values())


def scripts(theme: Theme, magazine: Magazine) -> Scripts:
    """The scripts of a site in its languages."""
    parts = theme.under(SOURCES, ".js")
    page = [_own(source) for name, source in parts.items() if "/" not in name and name != DIVIDER]
    dividing = [_own(hyphenation() + parts[DIVIDER])] if DIVIDER in parts else []
    return Scripts(
        first=" ".join(
            _plain(source).replace("\n", " ").strip() for source in theme.under(f"{SOURCES}first/", ".js").values()
        ),
        page=hashed_file("assets/site/site.js", "".join(page + dividing).encode()),
        search={language: _search(theme, language) for language in magazine.languages},
    )


def _search(theme: Theme, language: str) -> SiteFile:
    """Sorted by name: what finds, what shows it, what stems. All of it is there before the first query."""
    parts = theme.under(f"{SOURCES}search/", ".js")
    stemmers = {name: match[1] for name in parts if (match := STEMMER.fullmatch(name))}
    sources = [_own(source) for name, source in parts.items() if stemmers.get(name, language) == language]
    return hashed_file("assets/site/search.js", "".join(sources).encode())


def _own(source: str) -> str:
    """In a scope of its own."""
    return f"{{\n{_plain(source)}}}\n"


def _plain(script: str) -> str:
    """Without the lines that are only comments, and without indents. A minifier saves 400 bytes more, compressed."""
    return re.sub(r"^\s*//.*\n|^[ \t]+", "", script, flags=re.M)
