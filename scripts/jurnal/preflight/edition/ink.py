"""Words as they can be compared between a text and a page: nothing but their letters, figures and signs."""

from __future__ import annotations

import html as entities
import re
import unicodedata
from typing import Final

TAG: Final = re.compile(r"<[^>]*>")
UNSEEN: Final = re.compile(
    r"[\s\x00-\x1f\x7f\u00ad\u058a\u200b-\u200f\u2010-\u2015\u2028-\u202f\u2060-\u2064\u2212\ufeff\ufffd-\uffff-]+"
)
"""White space, what is invisible, and every hyphen and dash: lines break at them, and files write them in many ways."""


def ink(words: str) -> str:
    """Plain words without what typesetting changes: spaces, hyphens, ligatures, capitals."""
    return UNSEEN.sub("", unicodedata.normalize("NFKC", words).casefold())


def plain(html: str) -> str:
    """Inline HTML as plain words."""
    return " ".join(entities.unescape(TAG.sub("", html)).replace("\u00ad", "").split())
