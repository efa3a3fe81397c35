"""Links of a text: pieces by slug, the outside world by address, nothing that runs."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass

from jurnal.text.context import BodyContext
from jurnal.text.places import Places

PIECE = "piece:"
OUTSIDE = re.compile(r"(?:https?://|mailto:|tel:)", re.I)
HINT = "a link goes to a piece, `piece:its-slug`, or to an address that starts with https://"


@dataclass(frozen=True)
class LinkRules:
    """What may stand in a link of a body, and the attributes it gets."""

    context: BodyContext
    places: Places

    def attributes(self, target: str) -> dict[str, str] | None:
        """Attributes of `<a>` for a target as written, or None when it is dropped (and told)."""
        target = target.strip()
        if target.startswith(PIECE):
            return self._piece(target)
        if OUTSIDE.match(target):
            return {"href": target}
        self.places.findings.error(
            self.places.next_text(target), "bad-link", f"this is not a link that can be followed: “{target}”", HINT
        )
        return None

    def _piece(self, target: str) -> dict[str, str] | None:
        slug, _, fragment = target.removeprefix(PIECE).partition("#")
        span = self.places.next_text(target)
        if not self.context.piece_exists(slug):
            near = difflib.get_close_matches(slug, self.context.slugs, 1)
            hint = f"did you mean “{near[0]}”?" if near else "the slug is the name of the piece's folder"
            self.places.findings.error(span, "unknown-piece", f"there is no piece “{slug}”", hint)
            return None
        return {"href": target, "data-piece": slug} | ({"data-fragment": fragment} if fragment else {})
