"""Words and marked-up words of Kazakh in Latin letters. Markup, code, addresses and passages in Russian stay."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from html.parser import HTMLParser

from jurnal.kazakh import latin

VOID = frozenset({"br", "hr", "img", "wbr"})
SILENT = frozenset({"code", "pre", "kbd"})
"""Elements whose inside is no language."""
SAID = frozenset({"title", "alt", "aria-label"})
"""Attributes that are read to people."""

SENTENCE = 4
"""Words that make a sentence: a name of three (Анна Петровна Волконская) is none."""
QUOTED = re.compile("«[^«»]*»|“[^“”]*”")
_KAZAKH = re.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
_WORDS = re.compile("[\u0400-\u052f]+")
_RUSSIAN = frozenset(
    "и в во на что как для об по из это за до или при без к с со его её мы вы она они эти был была были который".split()
)
_ENDINGS = re.compile("(?:ый|ая|ое|ые|ого|ному|ных|ость|ости|ение|ания|ание)$")


def latin_text(text: str, keep: Callable[[str], str] = str) -> str:
    """A run of Kazakh words in Latin letters; what is quoted in Russian stays as it was, and so does a sentence that is
    Russian altogether: `keep` may mark it."""
    if is_russian(text, least=SENTENCE):
        return keep(text)
    parts: list[str] = []
    end = 0
    for quoted in QUOTED.finditer(text):
        if is_russian(quoted[0]):
            parts += [latin(text[end : quoted.start()]), keep(quoted[0])]
            end = quoted.end()
    return "".join([*parts, latin(text[end:])])


def is_russian(passage: str, least: int = 2) -> bool:
    """Whether a passage is surely Russian: so many words at the least, no letter that only Kazakh has, and a word or an
    ending that only Russian has. Nothing is guessed from less: «Адал азамат» is Kazakh."""
    words = _WORDS.findall(passage)
    if len(words) < least or _KAZAKH.search(passage):
        return False
    told = (word.lower() for word in words if len(word) > 1 or word.islower())  # С. is an initial
    return any(word in _RUSSIAN or (len(word) > 4 and _ENDINGS.search(word)) for word in told)


def latin_html(html: str) -> str:
    """Marked-up Kazakh in Latin letters: the words and what is read to people of the attributes, nothing else."""
    if "<" not in html and "&" not in html:
        return latin_text(html, _marked)
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.written()


class _Reader(HTMLParser):
    """Writes what it reads, words in Latin letters. An element that is code or names another language stays whole."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self._parts: list[str] = []
        self._words: list[str] = []
        self._foreign: list[str] = []

    def written(self) -> str:
        """All that was read."""
        self._say()
        return "".join(self._parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._say()
        foreign = bool(self._foreign) or tag in SILENT or not (dict(attrs).get("lang") or "kk").startswith("kk")
        self._parts.append(self.get_starttag_text() or "" if foreign else _tag(tag, attrs))
        if foreign and tag not in VOID:
            self._foreign.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self._say()
        if self._foreign and self._foreign[-1] == tag:
            self._foreign.pop()
        self._parts.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    def handle_entityref(self, name: str) -> None:
        self._words.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._words.append(f"&#{name};")

    def _say(self) -> None:
        words, self._words = "".join(self._words), []
        self._parts.append(words if self._foreign else latin_text(words, _marked))


def _marked(russian: str) -> str:
    return f'<span lang="ru">{russian}</span>'


def _tag(tag: str, attrs: list[tuple[str, str | None]]) -> str:
    written = "".join(
        f" {name}" if value is None else f' {name}="{escape(latin_text(value) if name in SAID else value)}"'
        for name, value in attrs
    )
    return f"<{tag}{written}>"
