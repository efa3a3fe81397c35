"""Pieces row by row in the languages that have them, made once for the parallel pages and the language switch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from jurnal.assemble import Row, moved, rows, urls
from jurnal.model import Language, Piece, Text
from jurnal.render.web.context import Context


@dataclass
class Parallels:
    """The rows of each piece. The language a piece was written in leads, so every page has the same rows."""

    context: Context
    _made: dict[tuple[str, str], tuple[Row, ...]] = field(default_factory=dict)

    def texts(self, piece: Piece) -> Mapping[Language, Text]:
        """The text in every language that has the piece, in the order of the magazine."""
        key, catalogues = (piece.issue, piece.slug), self.context.catalogues
        there = [code for code in self.context.archive.magazine.languages if key in catalogues[code].by_key]
        return {code: catalogues[code].by_key[key].entry.text for code in there}

    def rows(self, piece: Piece) -> tuple[Row, ...]:
        """The piece row by row in every language that has it."""
        key = (piece.issue, piece.slug)
        if key not in self._made:
            texts = self.texts(piece)
            order = sorted(texts, key=lambda code: code != piece.original)
            self._made[key] = rows({code: texts[code].body for code in order})
        return self._made[key]

    def moved(self, piece: Piece, here: Language) -> Mapping[Language, str]:
        """Where an anchor of one language is another in a second, as "p4:p5 p6:p7"; only languages where any is."""
        others = [code for code in self.texts(piece) if code != here]
        places = {code: moved(self.rows(piece), here, code) for code in others}
        return {code: " ".join(map(":".join, found.items())) for code, found in places.items() if found}

    def languages(self, piece: Piece, language: Language) -> tuple[Language, ...]:
        """The languages that stand side by side on the page of one of them, in the order of the magazine: those that
        people write in; a language that a program writes takes the place of the one it is written from."""
        magazine, there = self.context.archive.magazine, self.texts(piece)
        origin = magazine.automatic.get(language, language)
        order = [language if code == origin else code for code in magazine.written]
        return tuple(code for code in order if code in there)

    def url(self, piece: Piece, language: Language) -> str | None:
        """The parallel page of a piece, if there is a second language."""
        both = self.languages(piece, language)
        return urls.parallel_url(language, piece.issue, piece.slug) if language in both and len(both) > 1 else None

    def addresses(self, piece: Piece) -> Mapping[Language, str]:
        """The parallel page in every language that has one."""
        return {code: url for code in self.texts(piece) if (url := self.url(piece, code))}
