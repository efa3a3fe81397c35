"""Mending files: only what is sure, only words, and the file is otherwise what it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurnal.check import check_magazine
from jurnal.check.mend import mend
from jurnal.check.mending import mended
from jurnal.effects.disk import read_tree
from jurnal.source import SourceTree, read_yaml

LANGUAGES = ("kk", "ru")
PIECE = "content/2031-01/a/kk.md"
HEAD = "---\ntitle: Су жəне жер\n---\n\n"
TINY = read_tree(Path(__file__).parents[2] / "sites" / "valid-tiny")


def after(path: str, text: str) -> str:
    return mended(path, text.encode(), LANGUAGES).after.decode()


@pytest.mark.parametrize(
    ("before", "mended_text"),
    [
        ("Су жəне жер.", "Су және жер."),
        ("**Су** жəне [жəр](piece:a-b).", "**Су** және [жәр](piece:a-b)."),
        ("«Иә»,-деді ол.", "«Иә», – деді ол."),
        ("- Су жəне жер", "- Су және жер"),
        ("    жəне", "    және"),
        ("/// box | Су жəне жер\nСу - жер.\n///", "/// box | Су және жер\nСу – жер.\n///"),
        ("Бір  екі\nүш  төрт", "Бір екі\nүш төрт"),
    ],
)
def test_the_words_of_a_body_are_mended(before, mended_text):
    assert after(PIECE, HEAD + before + "\n") == HEAD.replace("ə", "ә") + mended_text + "\n"


@pytest.mark.parametrize(
    "body",
    [
        "`жəне - a`",
        "[сөз](https://x.kz/жəне)",
        "<!-- жəне -->",
        "/// chart | Су\n    data: жəне.csv\n///",
        "Ал, қазір басқа.",
        "Су **жə**не жер.",
        "Сөз?сөз",
    ],
)
def test_what_is_no_word_or_not_sure_is_left(body):
    text = HEAD.replace("ə", "ә") + body + "\n"
    assert after(PIECE, text) == text


@pytest.mark.parametrize("quote", ["", "'", '"'])
def test_values_of_yaml_are_mended_inside_their_quotation_marks(quote):
    text = f"name: {{kk: {quote}Су жəне жер{quote}, ru: {quote}Вода - жизнь{quote}}}  # жəне\n"
    assert after("content/magazine.yml", text) == text.replace("жəне жер", "және жер").replace("Вода -", "Вода –")


def test_a_fix_that_yaml_would_read_otherwise_is_not_written():
    text = "name:\n  kk: сөз ,бар\n  ru: да ,нет {a\n"
    changed = mended("content/magazine.yml", text.encode(), LANGUAGES)
    assert read_yaml("a", changed.after.decode()).value == {"name": {"kk": "сөз, бар", "ru": "да, нет {a"}}


def test_line_ends_and_byte_order_mark_stay():
    before = b"\xef\xbb\xbf" + (HEAD + "Су жəне жер.\nЖер.\n").replace("\n", "\r\n").encode()
    done = mended(PIECE, before, LANGUAGES)
    assert done.after == before.replace("ə".encode(), "ә".encode())


def test_mixed_line_ends_stay_line_by_line():
    before = "---\ntitle: Су\r\n---\n\nжəне\rжəне\r\nжəне\n".encode()
    assert mended(PIECE, before, LANGUAGES).after == before.replace("ə".encode(), "ә".encode())


@pytest.mark.parametrize(
    "content", [b"\xff\xfe", b"", "жəне\x00".encode(), b"---\n", "---\ntitle: [\n---\nжəне".encode()]
)
def test_a_file_that_cannot_be_read_is_left(content):
    assert mended(PIECE, content, LANGUAGES).after in (content, content.replace("ə".encode(), "ә".encode()))


PIECES = st.sampled_from(
    [
        *("жəне", "Су", " - ", "  ", "“", "”", '"', "«", "»", "**", "[", "](a)", "`", "5-ші", "10,000", "теңге"),
        *("\n", "\n\n", "- ", "> ", "| ", "|", "#", "## ", "///", "/// box | a\n"),
        *("млрд. ", ",", ".", ":", ": ", "'", "ХХ", "т.е."),
    ]
)
bodies = st.lists(PIECES, max_size=25).map("".join)


@given(body=bodies)
def test_mending_a_text_twice_is_mending_it_once(body: str):
    once = mended(PIECE, (HEAD + body).encode(), LANGUAGES)
    assert once.refused or mended(PIECE, once.after, LANGUAGES).after == once.after
    assert once.after.count(b"\n") == (HEAD + body).encode().count(b"\n")


@given(value=bodies.filter(lambda text: "\n" not in text and text.strip()), quote=st.sampled_from(["'", '"']))
def test_mended_yaml_is_the_same_yaml_with_other_words(value: str, quote: str):
    inner = value.replace("'", "''") if quote == "'" else value.replace("\\", "\\\\").replace('"', '\\"')
    text = f"name:\n  kk: {quote}{inner}{quote}\n  ru: a\n"
    before, then = read_yaml("a", text), read_yaml("a", after("content/magazine.yml", text))
    assert not then.broken
    assert list(before.places) == list(then.places)


def test_fixes_that_would_break_the_magazine_are_taken_back():
    path = "content/2031-01/talk-with-asel/kk.md"
    text = TINY.texts[path].decode().replace("\n---\n\n", "\n---\n\nСу  мен жер.\n\n", 1)
    tree = SourceTree({**TINY.texts, path: text.encode()}, TINY.pictures)
    calls = iter([(), check_magazine(TINY).findings])
    assert [file.refused for file in mend(tree, lambda _tree: next(calls))] == [False]


def test_the_magazine_that_is_right_is_not_touched():
    assert mend(TINY, lambda tree: check_magazine(tree).findings) == ()
