"""References between pieces: on the site a link, on paper also the page to turn to.

Pages are known only when everything is laid out, so a reference is set with a page that stands in for its own, as wide
as any, and gets its own at the end. (The engine could count pages itself, but lays every page out two or three times
when it is asked to.)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Final

from jurnal.model import Pagination

_LINK: Final = re.compile(r'<a href="piece:[^"]*" data-piece="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
_SEE: Final = re.compile(r'<span class="see" data-to="([^"]*)">[^<]*</span>')
_PAGE: Final = re.compile(r'<span class="n" data-to="([^"]*)">(&nbsp;)?88</span>')
"""A bare page number: in the contents, on the cover."""
STAND_IN: Final = 88
"""The page a reference is measured with: two wide figures."""

SeePage = Callable[[int], str]
"""A page number -> what is said about it: "(p. 12)"."""


class References:
    """Sets the references of one text after the other; asks for the slugs of the pieces that are in this edition."""

    def __init__(self, slugs: Collection[str], see: SeePage) -> None:
        self._slugs = slugs
        self._see = see

    def opened(self, html: str, named: set[str]) -> str:
        """Inline HTML with each link to a piece followed by its page, the first time a text names it: slugs are added
        to `named`. Words that would lead out of the edition lose their link, not themselves."""

        def opened(link: re.Match[str]) -> str:
            slug, words = link.groups()
            if slug not in self._slugs:
                return words
            again = slug in named
            named.add(slug)
            linked = f'<a href="#{slug}">{words}</a>'
            see = f'<span class="see" data-to="{slug}">\u00a0{self._see(STAND_IN)}</span>'
            return linked if again else linked + see

        return _LINK.sub(opened, html)


def with_pages(html: str, pages: Pagination, see: SeePage) -> str:
    """Laid out HTML with every reference saying the first page of its piece."""
    html = _PAGE.sub(lambda place: f'<span class="n">{place[2] or ""}{pages[place[1]][0]}</span>', html)
    return _SEE.sub(lambda place: f'<a class="see" href="#{place[1]}">\u00a0{see(pages[place[1]][0])}</a>', html)
