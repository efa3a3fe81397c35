"""Every word is in the language its page says, or in one that says so itself (WCAG 2.2, 3.1.1, 3.1.2)."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

KAZAKH = re.compile("[ӘәҒғҚқҢңӨөҰұҮүҺһІі]")
RUSSIAN = re.compile(r"\b(?:и|для|или|что|как|это|при|со|из|они|был[аио]?)\b")
"""Words that no Kazakh sentence has."""
VOID = frozenset("area base br col embed hr img input link meta source track wbr rect path".split())
SILENT = frozenset({"script", "style"})
"""Elements whose inside nobody reads."""


class Words(HTMLParser):
    """Every run of words of a page with the language it stands in."""

    def __init__(self) -> None:
        super().__init__()
        self.runs: list[tuple[str, str]] = []
        self._open: list[tuple[str, str]] = [("", "")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self._open.append((tag, dict(attrs).get("lang") or self._open[-1][1]))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element that closes itself holds no words."""

    def handle_endtag(self, tag: str) -> None:
        while len(self._open) > 1 and self._open.pop()[0] != tag:
            continue

    def handle_data(self, data: str) -> None:
        if self._open[-1][0] not in (*SILENT, "title"):
            self.runs.append((self._open[-1][1], data))


@pytest.fixture(scope="module")
def runs(site: Path) -> list[tuple[str, str, str]]:
    """(path, language, words) of all pages."""
    found = []
    for page in site.rglob("*.html"):
        reader = Words()
        reader.feed(page.read_text(encoding="utf-8"))
        found += [(page.relative_to(site).as_posix(), language, words) for language, words in reader.runs]
    return found


def test_every_word_has_a_language(runs: list[tuple[str, str, str]]) -> None:
    assert {language for _, language, words in runs if words.strip()} >= {"kk", "ru"}
    assert [run for run in runs if run[2].strip() and not run[1]] == []


def test_no_kazakh_word_passes_for_russian(runs: list[tuple[str, str, str]]) -> None:
    assert [(path, words) for path, language, words in runs if language == "ru" and KAZAKH.search(words)] == []


def test_no_russian_sentence_passes_for_kazakh(runs: list[tuple[str, str, str]]) -> None:
    assert [(path, words) for path, language, words in runs if language == "kk" and RUSSIAN.search(words)] == []
