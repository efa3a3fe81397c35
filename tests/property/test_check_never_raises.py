"""Whatever stands in the files, a check gives findings and never raises; a place lies inside its file."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jurnal.check import check_magazine
from jurnal.diag import Findings
from jurnal.effects.disk import read_tree
from jurnal.model import Body
from jurnal.source import SourceTree, decoded, read_yaml

VALID = read_tree(Path(__file__).parents[1] / "sites" / "valid-tiny")
PATHS = sorted(VALID.texts)
SETTINGS = [path for path in PATHS if path.endswith(".yml")]
FRAGMENTS = (
    *("kind: interview\n", "original: ru\n", "speaker: ", "sections:\n", "lead: {file: a}\n", "pictures: {1: 2}\n"),
    *("languages: []\n", "no", "01", "12:30", "~", "[]", "{}", "- ", ": ", '"', "'", "|", ">-", "&a ", "*a", "!x "),
    *("---\n", "\n", "\t", "  ", "\x00", "\ufeff", "\u2028", "ә", "№", "<b>", "![](x.png)", "[x](piece:y)"),
    *("# ", "## ", "### x\n", "/// box | x\n", "///\n", "**– ?**\n"),
)
several = st.lists(st.sampled_from(FRAGMENTS), max_size=8).map("".join)
texts = st.one_of(st.text(max_size=60), st.sampled_from(FRAGMENTS), several)
contents = st.one_of(st.binary(max_size=80), texts.map(lambda text: text.encode("utf-8", "surrogatepass")))


def no_words(_markdown, _context):
    return Body((), "", 0), ()


@st.composite
def mutated(draw):
    """A file of the valid magazine with a piece cut out and something else put in."""
    path = draw(st.sampled_from(PATHS))
    content = VALID.texts[path].decode()
    start = draw(st.integers(0, len(content)))
    end = draw(st.integers(start, min(len(content), start + 40)))
    return path, (content[:start] + draw(texts) + content[end:]).encode("utf-8", "surrogatepass")


def lines_of(content):
    return content.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1


def assert_places_are_inside(tree, findings):
    for finding in findings:
        content = tree.texts.get(finding.span.path)
        assert finding.span.line >= 1 and finding.span.column >= 1
        if content is not None:
            assert finding.span.line <= lines_of(content), str(finding)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(mutated(), min_size=1, max_size=3))
def test_a_magazine_with_mutated_files_is_checked(changes):
    tree = SourceTree({**VALID.texts, **dict(changes)}, VALID.pictures)
    assert_places_are_inside(tree, check_magazine(tree).findings)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from([*PATHS, "content/x/y/kk.md", "issues/x.yml"]), contents, max_size=4))
def test_a_magazine_of_any_bytes_is_checked(files):
    tree = SourceTree({**VALID.texts, **files}, VALID.pictures)
    assert_places_are_inside(tree, check_magazine(tree, no_words).findings)


KEYS = (
    *("id", "name", "role", "kk", "ru", "sections", "pieces", "cover", "lines", "art", "title", "languages", "colour"),
    *("dark", "imprint", "kind", "original", "lead", "file", "focus", "pictures", "pull_quotes", "text", "whose"),
    *("number", "months", "year", "date", "portrait"),
)
json_like = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-9, 9999), st.text("абa1-: ", max_size=6)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(KEYS), inner, max_size=4)),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(SETTINGS), st.dictionaries(st.sampled_from(KEYS), json_like))
def test_values_of_any_shape_are_checked(path, value):
    tree = SourceTree({**VALID.texts, path: json.dumps(value, ensure_ascii=False).encode()}, VALID.pictures)
    check_magazine(tree, no_words)


@settings(max_examples=300, deadline=None)
@given(texts)
def test_any_text_is_read_as_yaml(text):
    text = decoded("x.yml", text.encode("utf-8", "replace"), Findings()) or ""
    document = read_yaml("x.yml", text)
    for finding in document.findings:
        assert 1 <= finding.span.line <= text.count("\n") + 1
