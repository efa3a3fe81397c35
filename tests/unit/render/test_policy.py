"""The policy of the pages: strict, the same in pages, header file and documents, and obeyed by what is drawn."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from jurnal.art.charts import ChartStyle
from jurnal.effects.vega import draw
from jurnal.model import Archive, ChartBlock
from jurnal.render.web.policy import HEADERS, POLICY, headers

HOSTING = Path(__file__).parents[3] / "docs" / "hosting.md"
RUNS = ("application/ld+json",)
"""Types of scripts that are data and never run."""


class Faults(HTMLParser):
    """What the policy would stop."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        handlers = [name for name in values if name == "style" or name.startswith("on")]
        self.found += [f"<{tag} {name}>" for name in handlers]
        if tag == "style" or (tag == "script" and "src" not in values and values.get("type") not in RUNS):
            self.found.append(f"inline <{tag}>")
        for name in ("src", "href", "xlink:href", "action"):
            if values.get(name, "").lower().startswith(("javascript:", "data:", "blob:")):
                self.found.append(f"<{tag} {name}={values[name][:20]}>")
        if tag in ("iframe", "object", "embed", "base"):
            self.found.append(f"<{tag}>")


@pytest.mark.parametrize(
    "html",
    [
        '<p style="color: red">',
        "<style>p{}</style>",
        "<script>1</script>",
        '<svg><rect onclick="1"/></svg>',
        '<a href="javascript:1">',
        '<base href="/">',
    ],
)
def test_a_fault_is_seen(html: str) -> None:
    assert Faults(html).found


def test_every_page_has_the_policy_first_and_obeys_it(files: Mapping[str, str]) -> None:
    for path, html in files.items():
        if path.endswith(".html"):
            tag = re.findall(r'<head>\n<meta charset="utf-8">\n<meta http-equiv="([\w-]+)" content="([^"]+)">', html)
            assert [(name, unescape(value)) for name, value in tag] == [("Content-Security-Policy", POLICY)], path
            assert Faults(html).found == [], path


def test_real_charts_and_rings_obey_it(archive: Archive) -> None:
    style = ChartStyle(340, "#010101", "#020202", "#030303", "#040404", "#050505", "Golos Text", "kk", 16, "")
    blocks = [block for entry in archive.edition("2031-01", "kk").entries for block in entry.text.body.walk()]
    charts = [block.chart for block in blocks if isinstance(block, ChartBlock)]
    assert charts
    for chart in charts:
        assert Faults(draw(chart, style)).found == []


def test_nothing_is_inline_evaluated_or_from_elsewhere() -> None:
    assert POLICY.startswith("default-src 'none'; ")
    for forbidden in ("unsafe", "*", "http", "blob:"):
        assert forbidden not in POLICY
    assert re.findall(r"([\w-]+) [^;]*data:", POLICY) == ["img-src"]
    assert "frame-ancestors" not in POLICY
    assert "frame-ancestors 'none'" in HEADERS["Content-Security-Policy"]


def test_scripts_do_nothing_the_policy_forbids(files: Mapping[str, str]) -> None:
    for path, script in files.items():
        if path.endswith(".js"):
            forbidden = r'\beval\(|new Function|setAttribute\("style"|innerHTML|insertAdjacentHTML|document\.write'
            assert not re.search(forbidden, script), path


def test_the_header_file_speaks_for_the_whole_site(files: Mapping[str, str]) -> None:
    rules = files["_headers"].split("\n")
    assert rules[0] == "/*"
    assert f"  Content-Security-Policy: {HEADERS['Content-Security-Policy']}" in rules
    assert "/assets/fonts/*" in rules
    assert headers("https://host.example/sub/").content.startswith(b"/sub/*\n")


def test_the_documents_give_the_same_headers() -> None:
    told = HOSTING.read_text(encoding="utf-8")
    for name, value in HEADERS.items():
        assert f'add_header {name} "{value}" always;' in told
        assert f'Header always set {name} "{value}"' in told
