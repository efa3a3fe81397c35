"""Passages in the other language get its `lang`, so that they are read aloud and divided as what they are (WCAG 2.2,
3.1.2).

Kazakh is known in a Russian text by letters that only it has: the whole of what is quoted in «…», elsewhere the word.
Russian is known in a Kazakh text by words and endings that only it has (`is_russian`). Nothing is guessed from less;
for the rest an editor writes `[words]{lang=…}`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from jurnal.assemble.latin_words import QUOTED, SENTENCE, VOID, is_russian
from jurnal.model import Language

LONGEST_NAME = 7
"""Words. What is quoted and longer is a sentence, in which only the Kazakh words are told."""
SILENT = frozenset({"script", "style", "svg", "title", "textarea"})
"""Elements with no words of the page's language in them, or that may hold no markup."""

_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)([^>]*)>")
_LANG = re.compile(r'(?<![\w-])lang="([^"]+)"')
_KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
_HAS_KAZAKH = re.compile(f"[{_KAZAKH}]")
_KAZAKH_WORDS = re.compile(rf"[\w-]*[{_KAZAKH}][\w-]*(?:[ \u00a0][\w-]*[{_KAZAKH}][\w-]*)*")


def tell_tongues(html: str, language: Language) -> str:
    """The page, a text in `language`, with `lang` on every passage that surely is in the other one."""
    head, body, rest = html.partition("<body")
    open_elements: list[tuple[str, str]] = [("", language)]
    parts = [head]
    end = 0
    text = body + rest
    for tag in _TAG.finditer(text):
        parts += [_told(text[end : tag.start()], open_elements[-1][1]), tag[0]]
        end = tag.end()
        closing, name, attributes = tag.groups()
        if closing:
            _close(open_elements, name)
        elif name not in VOID and not attributes.endswith("/"):
            own = _LANG.search(attributes)
            silent = name in SILENT or not open_elements[-1][1]
            open_elements.append((name, "" if silent else own[1] if own else open_elements[-1][1]))
    return "".join([*parts, text[end:]])


def _close(open_elements: list[tuple[str, str]], name: str) -> None:
    """Close the innermost element of that name; one that was never closed (a <p>, an <input>) goes with it."""
    for depth in range(len(open_elements) - 1, 0, -1):
        if open_elements[depth][0] == name:
            del open_elements[depth:]
            return


def _told(text: str, language: str) -> str:
    if language == "ru":
        return _kazakh_told(text) if _HAS_KAZAKH.search(text) else text
    return _russian_told(text) if language.startswith("kk") and not text.isspace() else text


def _kazakh_told(text: str) -> str:
    def words(run: str) -> str:
        return _KAZAKH_WORDS.sub(lambda found: _span(found[0], "kk"), run)

    def quoted(inside: str) -> str:
        return _span(inside, "kk") if len(inside.split()) <= LONGEST_NAME else words(inside)

    return _by_quotes(text, lambda inside: bool(_HAS_KAZAKH.search(inside)), quoted, words)


def _russian_told(text: str) -> str:
    if is_russian(QUOTED.sub("", text), least=SENTENCE):
        return _span(text, "ru")
    return _by_quotes(text, is_russian, lambda inside: _span(inside, "ru"), str)


def _by_quotes(
    text: str, foreign: Callable[[str], bool], told: Callable[[str], str], between: Callable[[str], str]
) -> str:
    parts: list[str] = []
    end = 0
    for quoted in QUOTED.finditer(text):
        if foreign(quoted[0]):
            parts += [between(text[end : quoted.start() + 1]), told(quoted[0][1:-1])]
            end = quoted.end() - 1
    return "".join([*parts, between(text[end:])])


def _span(words: str, language: str) -> str:
    stripped = words.strip()
    return words.replace(stripped, f'<span lang="{language}">{stripped}</span>', 1) if stripped else words
