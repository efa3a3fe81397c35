"""Addresses that machines follow: whatever any file of the site names of the site is there, fragments included."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as etree
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

TEXTS = (".html", ".xml", ".json", ".webmanifest", ".txt", ".bib", ".ris", ".js", ".css")
LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
NAMES = re.compile(r'"@id":\s*"[^"]*"')
"""In JSON-LD: names of things, which need not be places (JSON-LD 1.1, 3.3)."""
LINKS = ("start_url", "scope", "id", "src", "url")
"""What names an address in a web app manifest (W3C, Web Application Manifest)."""


@pytest.fixture(scope="module")
def root(site: Path) -> str:
    """The site's own address."""
    return min((loc.text or "" for loc in etree.parse(site / "sitemap.xml").iter(LOC)), key=len)


@pytest.fixture(scope="module")
def texts(site: Path) -> dict[str, str]:
    """Every text of the site by its path."""
    files = (path for path in site.rglob("*") if path.suffix in TEXTS and "pagefind" not in path.parts)
    return {path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in files}


def lost(site: Path, texts: dict[str, str], root: str, address: str) -> bool:
    """Whether the address, one of the site, leads nowhere."""
    target = urlsplit(address)
    inside = unquote(target.path.removeprefix(urlsplit(root).path))
    file = inside + "index.html" if inside.endswith("/") or not inside else inside
    if not (site / file).is_file():
        return True
    return bool(target.fragment and file.endswith(".html") and f'id="{unquote(target.fragment)}"' not in texts[file])


def test_every_address_that_a_file_names_is_there(site: Path, texts: dict[str, str], root: str) -> None:
    named = re.compile(re.escape(root) + r"[^\s\"'<>\\{}|^`()]*")
    found = {
        (address.rstrip(".,;:"), path)
        for path, text in texts.items()
        for address in named.findall(unescape(NAMES.sub("", text)))
    }
    assert len({address for address, _ in found}) > len(texts) / 3
    assert {address: path for address, path in sorted(found) if lost(site, texts, root, address)} == {}


def test_every_picture_and_font_of_the_stylesheet_is_there(site: Path, texts: dict[str, str]) -> None:
    for path, text in texts.items():
        if path.endswith(".css"):
            links = re.findall(r"url\(\s*[\"']?(?!data:)([^\"')]+)", text)
            assert links
            assert [link for link in links if not (site / path).parent.joinpath(link).is_file()] == []


def test_what_a_manifest_names_is_there(site: Path, texts: dict[str, str], root: str) -> None:
    manifests = [path for path in texts if path.endswith(".webmanifest")]
    assert len(manifests) >= 2
    for path in manifests:
        data = json.loads(texts[path])
        things = [data, *(thing for value in data.values() if isinstance(value, list) for thing in value)]
        links = [thing[name] for thing in things if isinstance(thing, dict) for name in LINKS if name in thing]
        assert len(links) > 3
        assert [link for link in links if lost(site, texts, root, urljoin(root + path, link))] == []


def test_the_map_holds_every_page_that_may_be_listed(site: Path, texts: dict[str, str], root: str) -> None:
    listed = {loc.text or "" for loc in etree.fromstring(texts["sitemap.xml"]).iter(LOC)}
    pages = {
        root + path.removesuffix("index.html")
        for path, text in texts.items()
        if path.endswith("index.html") and 'name="robots" content="noindex"' not in text
    }
    own = {page for page in pages if f'rel="canonical" href="{page}"' in texts[page.removeprefix(root) + "index.html"]}
    assert listed == own
