"""Words with the typography of their language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from jurnal.model import Language, Words
from jurnal.text.typography import Typesetter


@lru_cache(maxsize=16)
def _typesetter(language: Language) -> Typesetter:
    return Typesetter(language)


def typeset(text: str, language: Language) -> str:
    """A short text, set by the rules of its language; spaces around it are dropped."""
    return _typesetter(language).set(text.strip())


def typeset_words(words: Mapping[Language, str]) -> Words:
    """The same words in each language, each set by its own rules."""
    return {language: typeset(text, language) for language, text in words.items()}
