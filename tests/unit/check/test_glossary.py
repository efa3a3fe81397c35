"""The glossary of a magazine: what is wrong in it is told at its place, what is right reaches the texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from jurnal.check import check_magazine
from jurnal.effects.disk import read_tree
from jurnal.source import SourceTree

TINY = read_tree(Path(__file__).parents[2] / "sites" / "valid-tiny")
GLOSSARY = "content/glossary.yml"
TERM = "  short: {kk: ҚМ, ru: ГШ}\n  full: {kk: қала мектебі, ru: городская школа}\n"


def checked(glossary, **texts):
    changed = {GLOSSARY: glossary.encode()}
    for name, (was, now) in texts.items():
        path = f"content/2031-01/a-signed-word/{name}.md"
        changed[path] = TINY.texts[path].decode().replace(was, now).encode()
    return check_magazine(SourceTree({**TINY.texts, **changed}, TINY.pictures))


def told(glossary, **texts):
    return [(each.code, each.span.line) for each in checked(glossary, **texts).findings if each.span.path == GLOSSARY]


USED = {"kk": ("Жақсы сөз", "ҚМ – жақсы сөз"), "ru": ("Доброе слово", "ГШ – доброе слово")}


def test_a_used_term_opens_the_text_of_each_language():
    found = checked(f"school:\n{TERM}", **USED)
    assert [str(finding) for finding in found.findings] == []
    texts = found.pieces["2031-01", "a-signed-word"].texts
    assert '<abbr title="қала мектебі">ҚМ</abbr>' in texts["kk"].body.blocks[0].html
    assert '<abbr title="городская школа">ГШ</abbr>' in texts["ru"].body.blocks[0].html


@pytest.mark.parametrize(
    ("glossary", "expected"),
    [
        (f"school:\n{TERM}other:\n{TERM}", [("short-form-twice", 5), ("short-form-twice", 5)]),
        (f"school:\n{TERM}  also: {{ru: [ГШ]}}\n", [("short-form-twice", 4)]),
        ("school:\n  short: {kk: ҚМ, ru: ГШ}\n  full: {kk: қала мектебі}\n", [("missing-language", 3)]),
        ("school:\n  short: {kk: ҚМ, ru: ГШ}\n", [("missing-key", 1)]),
        (f"school:\n{TERM}  ful: x\n", [("unknown-key", 4)]),
        (f"school:\n{TERM}unused:\n  short: {{kk: ӨӨ, ru: ЫЫ}}\n  full: {{kk: ө, ru: ы}}\n", [("unused-term", 4)]),
    ],
)
def test_what_is_wrong_is_told_at_its_place(glossary, expected):
    assert told(glossary, **USED) == expected


def test_an_acronym_of_the_text_alone_is_noted():
    found = checked("{}", **USED)
    assert [(each.code, each.span.path[-5:]) for each in found.findings] == [
        ("acronym-unopened", "kk.md"),
        ("acronym-unopened", "ru.md"),
    ]
