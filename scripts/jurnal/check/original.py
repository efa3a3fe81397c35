"""Which text of a piece is the original, and what a translation may not say."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from jurnal.check.facts import TextFile
from jurnal.check.schema import PieceSheet, TranslationSheet
from jurnal.diag import Findings
from jurnal.model import Language
from jurnal.source import Document, KeyPath

_ONCE: Final = frozenset(PieceSheet.model_fields) - frozenset(TranslationSheet.model_fields)
_ONCE_IN_PICTURES: Final = ("file", "focus")


def find_original(
    texts: Mapping[Language, TextFile], languages: tuple[Language, ...], findings: Findings
) -> Language | None:
    """The language of the original: the file that says `original: <its own language>`.

    Two of them, none of them or a wrong one is told; where the original is still plain its language is given all the
    same. A file of the folder that cannot be read or is empty may be the
    original: then nothing is said.
    """
    claims = [language for language, text in texts.items() if text.document.keys.get("original") == language]
    if len(claims) > 1:
        _tell_two(texts[claims[0]], texts[claims[1]], findings)
    if claims:
        return claims[0]
    candidates = [language for language, text in texts.items() if text.document.keys.keys() & {"original", "kind"}]
    if candidates:
        return _by_candidates(texts, candidates, findings)
    if not any(text.document.broken or text.is_empty for text in texts.values()):
        _tell_none(texts, languages, findings)
    return None


def _by_candidates(texts: Mapping[Language, TextFile], candidates: list[Language], findings: Findings) -> Language:
    pointed = [language for language in candidates if "kind" in texts[language].document.keys] or candidates
    text = texts[pointed[0]]
    if "original" in text.document.keys:
        findings.error(
            text.document.span("original"),
            "wrong-original",
            f"original says “{text.document.keys['original']}”, this file is {text.language}.md",
            f"write original: {text.language} here, or move the keys to the file that is the original",
        )
    return pointed[0]


def _tell_two(first: TextFile, second: TextFile, findings: Findings) -> None:
    findings.error(
        second.document.key_span("original"),
        "two-originals",
        f"this piece has two originals: {first.language}.md says it is one as well",
        "keep the key “original” in one of the two; the other then holds words only",
    )


def _tell_none(texts: Mapping[Language, TextFile], languages: tuple[Language, ...], findings: Findings) -> None:
    text = next((text for text in texts.values() if not text.is_empty), next(iter(texts.values())))
    own = text.language if text.language in languages else languages[0]
    findings.error(
        text.document.span(),
        "no-original",
        "no text of this piece says that it is the original",
        f"add “original: {own}” and “kind: …” to the text that was written first",
    )


def words_only(document: Document, language: Language, findings: Findings) -> Document:
    """The front matter of a translation without the keys that belong to the original; each of them is told."""
    if not isinstance(document.value, dict):
        return document
    value = copy.deepcopy(document.value)
    for key in [key for key in value if key in _ONCE]:
        if key != "original" or value[key] != language:  # its own language: told as a second original
            _tell_once(document, (key,), findings)
        del value[key]
    for path, words in _pictures(value):
        for key in [key for key in words if key in _ONCE_IN_PICTURES]:
            _tell_once(document, (*path, key), findings)
            del words[key]
    return replace(document, value=value)


def _pictures(value: dict[str, object]) -> list[tuple[KeyPath, dict[str, object]]]:
    found: list[tuple[KeyPath, dict[str, object]]] = []
    lead, pictures = value.get("lead"), value.get("pictures")
    if isinstance(lead, dict):
        found.append((("lead",), lead))
    if isinstance(pictures, dict):
        found.extend((("pictures", name), words) for name, words in pictures.items() if isinstance(words, dict))
    return found


def _tell_once(document: Document, path: KeyPath, findings: Findings) -> None:
    findings.error(
        document.key_span(*path),
        "written-once",
        f"“{path[-1]}” does not depend on the language: it is written once, in the original",
        "take the line out of the translation",
    )
