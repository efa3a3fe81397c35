"""Short forms: those of the glossary, and those that stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from jurnal.check.schema import GlossarySheet
from jurnal.model import Language

_CAPITALS: Final = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ"
_LATIN: Final = re.compile(r"[A-Za-z]")
_ACRONYM: Final = re.compile(rf"[{_CAPITALS}]{{2,6}}(?!\w)")
_ROMAN: Final = re.compile(r"[IVXLCDMІХ]+")
_WORD_AFTER: Final = re.compile(r"(?:-\w+)? (\w+)")
_WORD_BEFORE: Final = re.compile(r"(\w+)[ -]\Z")
_SHOUTED: Final = re.compile(rf"[{_CAPITALS}]{{2,}}")
_TWO_ACRONYMS: Final = 6
"""Letters of two acronyms side by side (ТМД ПАА); more of them are a headline in capitals."""


def full_forms(glossary: GlossarySheet | None, language: Language) -> dict[str, str]:
    """The full form of every short form of the glossary in a language."""
    terms = glossary.root.values() if glossary else ()
    return {
        form: term.full[language]
        for term in terms
        for form in term.forms(language)
        if language in term.full and any(map(str.isalpha, form))
    }


def acronyms(text: str) -> Iterator[re.Match[str]]:
    """Words of two to six capitals. Roman numerals, words of a headline in capitals, names («ОРДА») and parts of
    foreign names (Special Hearts KZ, EN Social) are none."""
    for match in _ACRONYM.finditer(text):
        if text[match.start() - 1 : match.start()].isalnum() or _ROMAN.fullmatch(match.group()):
            continue
        if not _is_part_of_a_name(text, match):
            yield match


def _is_part_of_a_name(text: str, match: re.Match[str]) -> bool:
    if text[match.start() - 1 : match.start()] == "«" and text[match.end() : match.end() + 1] == "»":
        return True
    before = _WORD_BEFORE.search(text[max(0, match.start() - 40) : match.start()])
    after = _WORD_AFTER.match(text, match.end())
    beside = [found[1] for found in (before, after) if found]
    if any(_SHOUTED.fullmatch(word) and len(word) + len(match.group()) > _TWO_ACRONYMS for word in beside):
        return True
    return bool(_LATIN.match(match.group())) and any(_LATIN.match(word) for word in beside)


def is_opened(text: str, short: str) -> bool:
    """Whether a text says what a short form stands for: «… (ҮЕҰ)», «ҮЕҰ (үкіметтік емес ұйым)»,
    «ҮЕҰ: үкіметтік емес ұйым»."""
    form = re.escape(short)
    in_brackets = rf"\([^()\n]*(?<!\w){form}(?!\w)[^()\n]*\)"
    before_words = rf"(?<!\w){form}(?:(?:-\w+)? \([^()\n]*|: )[^\W\d_]{{3,}}"
    return re.search(f"{in_brackets}|{before_words}", text) is not None


def stands_in(text: str, short: str) -> bool:
    """Whether a text uses a short form."""
    return short in text and re.search(rf"(?<!\w){re.escape(short)}(?!\w)", text) is not None


def known_forms(glossary: GlossarySheet | None) -> Mapping[str, list[str]]:
    """Every short form of the glossary in any language, by the id of its term."""
    terms = glossary.root.items() if glossary else ()
    return {term_id: [form for language in term.short for form in term.forms(language)] for term_id, term in terms}
