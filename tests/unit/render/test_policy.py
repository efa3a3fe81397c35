"""The policy of the pages: strict, the same in pages, header file and documents, and obeyed by what is drawn."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from jurnal.art.charts import ChartStyle
from jurnal.effects.vega import draw
from jurnal.model import Archive, ChartBlock
from jurnal.render.theme import Theme
from jurnal.render.web.hosts import NAMED_BY_CONTENT, host_files
from jurnal.render.web.policy import headers, policy
from jurnal.render.web.scripts import scripts

RUNS = ("application/ld+json",)
"""Types of scripts that are data and never run."""
INLINE = "first();"
SENT = headers(INLINE)


class Faults(HTMLParser):
    """What the policy would stop, but for the script that it names by its hash."""

    def __init__(self, html: str, allowed: str = "") -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html.replace(f"<script>{allowed}</script>", "", 1))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        handlers = [name for name in values if name == "style" or name.startswith("on")]
        self.found += [f"<{tag} {name}>" for name in handlers]
        if tag == "style" or (tag == "script" and "src" not in values and values.get("type") not in RUNS):
            self.found.append(f"inline <{tag}>")
        for name in ("src", "href", "xlink:href", "action"):
            schemes = ("javascript:", "blob:") if values.get("rel") == "icon" else ("javascript:", "data:", "blob:")
            if values.get(name, "").lower().startswith(schemes):
                self.found.append(f"<{tag} {name}={values[name][:20]}>")
        if tag in ("iframe", "object", "embed", "base"):
            self.found.append(f"<{tag}>")


@pytest.fixture(scope="session")
def inline(theme: Theme, archive: Archive) -> str:
    """The one script that stands in the pages."""
    return scripts(theme, archive.magazine).first


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


def test_every_page_has_the_policy_first_and_obeys_it(files: Mapping[str, str], inline: str) -> None:
    for path, html in files.items():
        if path.endswith(".html"):
            tag = re.findall(r'<head>\n<meta charset="utf-8">\n<meta http-equiv="([\w-]+)" content="([^"]+)">', html)
            assert [(name, unescape(value)) for name, value in tag] == [("Content-Security-Policy", policy(inline))], (
                path
            )
            assert Faults(html, inline).found == [], path


def test_real_charts_and_rings_obey_it(archive: Archive) -> None:
    style = ChartStyle(340, "#010101", "#020202", "#030303", "#040404", "#050505", "Golos Text", "kk", 16, "")
    blocks = [block for entry in archive.edition("2031-01", "kk").entries for block in entry.text.body.walk()]
    charts = [block.chart for block in blocks if isinstance(block, ChartBlock)]
    assert charts
    for chart in charts:
        assert Faults(draw(chart, style)).found == []


def test_nothing_is_evaluated_or_from_elsewhere_and_one_script_is_inline() -> None:
    told = policy(INLINE)
    assert told.startswith("default-src 'none'; ")
    for forbidden in ("unsafe", "*", "http", "blob:"):
        assert forbidden not in told
    assert re.findall(r"([\w-]+) [^;]*data:", told) == ["img-src"]
    digest = base64.b64encode(hashlib.sha256(INLINE.encode()).digest()).decode()
    assert f"script-src 'self' 'sha256-{digest}';" in told
    assert told.count("sha256-") == 1
    assert "frame-ancestors" not in told
    assert "frame-ancestors 'none'" in SENT["Content-Security-Policy"]


def test_the_inline_script_is_short(inline: str) -> None:
    assert "localStorage" in inline
    assert len(inline) < 200


def test_scripts_do_nothing_the_policy_forbids(files: Mapping[str, str]) -> None:
    for path, script in files.items():
        if path.endswith(".js"):
            forbidden = r'\beval\(|new Function|setAttribute\("style"|innerHTML|insertAdjacentHTML|document\.write'
            assert not re.search(forbidden, script), path


def hosts(site: str = "https://host.example/sub.d/") -> dict[str, str]:
    return {file.path: file.content.decode() for file in host_files(site, INLINE)}


HEADER = {
    "_headers": r"^  ([\w-]+): (.+)$",
    ".htaccess": r'^ *Header always set ([\w-]+) "([^"]+)"$',
    "hosting/nginx.conf": r'^add_header ([\w-]+) "([^"]+)" always;$',
    "hosting/Caddyfile": r'^\t([\w-]+) "([^"]+)"$',
}
"""How each host writes a header of every file."""


@pytest.mark.parametrize("path", HEADER)
def test_every_host_sends_the_same(path: str) -> None:
    told = dict(re.findall(HEADER[path], hosts()[path], re.M))
    assert {name: value for name, value in told.items() if name != "Cache-Control"} == SENT


@pytest.mark.parametrize("path", [path for path in HEADER if path != "_headers"])
def test_only_what_is_named_by_its_content_is_kept_for_ever(path: str) -> None:
    (pattern,) = set(re.findall(r"\^/sub[^\s\"#]+\)", hosts()[path]))
    kept = re.compile(pattern)
    assert all(kept.match(f"/sub.d/{folder}a.1a2b3c4d.woff2") for folder in NAMED_BY_CONTENT)
    assert not any(
        kept.match(path) for path in ("/sub.d/kk/", "/sub.d/sw.js", "/assets/art/a.svg", "/subxd/assets/art/a.svg")
    )


def test_the_header_file_of_netlify_speaks_for_the_whole_site() -> None:
    rules = hosts()["_headers"].split("\n")
    assert rules[0] == "/sub.d/*"
    assert {f"/sub.d/{folder}*" for folder in NAMED_BY_CONTENT} <= set(rules)


def test_what_is_kept_for_ever_is_named_by_its_content(files: Mapping[str, str]) -> None:
    kept = [path for path in files if path.startswith(NAMED_BY_CONTENT)]
    assert any(path.endswith(".css") for path in kept)
    for path in kept:
        (digest,) = re.findall(r"\.([0-9a-f]{8})\.\w+$", path)
        assert hashlib.sha256(files[path].encode()).hexdigest().startswith(digest)


def test_the_documents_name_the_files_of_the_hosts() -> None:
    told = (Path(__file__).parents[3] / "docs" / "hosting.md").read_text(encoding="utf-8")
    for path in hosts():
        assert f"`{path}`" in told or f"/{path}" in told
