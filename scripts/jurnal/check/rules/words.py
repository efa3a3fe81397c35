"""Rules for words that stand in several languages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from pydantic import BaseModel

from jurnal.check.facts import Facts, Filled
from jurnal.check.rules.rule import Remark, Rule
from jurnal.check.schema.values import LanguageWords
from jurnal.check.wording import key_name, nearest
from jurnal.diag import Level
from jurnal.source import Document, KeyPath


def missing_language(facts: Facts) -> Iterator[Remark]:
    """Words that the reader sees are there in every language of the magazine."""
    for document, path, words in _all_words(facts):
        lacking = [language for language in facts.languages if language not in words]
        if lacking and words.keys() <= set(facts.languages):
            hint = f"add {', '.join(f'{language}: …' for language in lacking)} beside the others"
            yield Remark(document.span(*path), f"{key_name(path)} has no words in “{'”, “'.join(lacking)}”", hint)


def unknown_word_language(facts: Facts) -> Iterator[Remark]:
    """Words are in languages of the magazine."""
    for document, path, words in _all_words(facts):
        for language in words:
            if language not in facts.languages:
                hint = "Kazakh is kk" if language == "kz" else nearest(language, facts.languages, "its languages are")
                yield Remark(
                    document.key_span(*path, language), f"“{language}” is not a language of this magazine", hint
                )


def _all_words(facts: Facts) -> Iterator[tuple[Document, KeyPath, LanguageWords]]:
    single = (facts.magazine, facts.tags, facts.glossary)
    files: Iterator[Filled[Any]] = chain(single, facts.people.values(), facts.issues.values())
    for filled in files:
        if filled.sheet:
            for path, words in words_of(filled.sheet, ()):
                if path in filled.document.places:
                    yield filled.document, path, words


def words_of(value: object, path: KeyPath) -> Iterator[tuple[KeyPath, LanguageWords]]:
    """All words of a sheet that must be there in every language, with their key paths."""
    if isinstance(value, LanguageWords):
        yield path, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from words_of(getattr(value, name), path if name == "root" else (*path, name))
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from words_of(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from words_of(inner, (*path, index))


RULES = (
    Rule(
        "missing-language", Level.ERROR, "Names, roles and cover lines are there in every language.", missing_language
    ),
    Rule("unknown-language", Level.ERROR, "Texts and words are in languages of the magazine.", unknown_word_language),
)
