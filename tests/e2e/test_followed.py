"""Those who follow the finished site without a browser: feed readers, searching machines."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as etree
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

pytestmark = pytest.mark.e2e

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")
ADDRESS = re.compile(r'(?:href|src)="([^"]*)"')
FEED_KEYS = set("version title home_page_url feed_url description favicon authors language items".split())
ITEM_KEYS = set("id url title content_html summary image date_published authors tags language".split())


@pytest.fixture(scope="module")
def root(site: Path) -> str:
    """Where the site says it stands."""
    return min((loc.text or "" for loc in etree.parse(site / "sitemap.xml").iter(f"{MAP}loc")), key=len)


def leads_nowhere(site: Path, root: str, address: str) -> bool:
    """An address that is relative, or of this site without a file there."""
    if not address.startswith(root):
        return not re.match(r"https?://|mailto:", address)
    path = site / unquote(urlsplit(address).path).removeprefix(urlsplit(root).path)
    return not (path.is_file() or (path / "index.html").is_file())


def test_atom_feeds_keep_to_their_standard(site: Path, root: str) -> None:
    """RFC 4287, 4.1: what a feed and an entry must have once, and that a feed is as new as its newest entry."""
    paths = sorted(site.rglob("feed.xml"))
    assert len(paths) > 2
    for path in paths:
        feed = etree.parse(path).getroot()
        entries = feed.findall(f"{ATOM}entry")
        for element in (feed, *entries):
            for name in ("id", "title", "updated"):
                assert len(element.findall(ATOM + name)) == 1, (path, name)
        links = [link.attrib for link in feed.findall(f"{ATOM}link")]
        assert [link["href"] for link in links if link["rel"] == "self"] == [root + path.relative_to(site).as_posix()]
        ids = [entry.findtext(f"{ATOM}id") for entry in entries]
        assert len(set(ids)) == len(ids)
        moments = [element.findtext(f"{ATOM}updated") or "" for element in (feed, *entries)]
        assert all(MOMENT.fullmatch(moment) for moment in moments)
        assert moments[0] == max(moments)
        for entry in entries:
            content = entry.findtext(f"{ATOM}content") or ""
            addresses = [*ADDRESS.findall(content), *(link.attrib["href"] for link in entry.findall(f"{ATOM}link"))]
            assert [address for address in addresses if leads_nowhere(site, root, address)] == []


def test_json_feeds_keep_to_their_standard(site: Path, root: str) -> None:
    """https://www.jsonfeed.org/version/1.1/"""
    for path in sorted(site.rglob("feed.json")):
        feed = json.loads(path.read_bytes())
        assert feed["version"] == "https://jsonfeed.org/version/1.1"
        assert feed["feed_url"] == root + path.relative_to(site).as_posix()
        assert set(feed) <= FEED_KEYS
        for item in feed["items"]:
            assert set(item) <= ITEM_KEYS
            assert item["content_html"]
            assert MOMENT.fullmatch(item["date_published"])
            assert not leads_nowhere(site, root, item["url"])


def test_the_map_names_exactly_the_pages_that_may_be_listed(site: Path, root: str) -> None:
    listed = [loc.text or "" for loc in etree.parse(site / "sitemap.xml").iter(f"{MAP}loc")]
    pages = {path: path.read_text(encoding="utf-8") for path in site.rglob("*.html")}
    wanted = {
        root + path.relative_to(site).as_posix().removesuffix("index.html")
        for path, html in pages.items()
        if '<meta name="robots" content="noindex">' not in html
    }
    assert len(listed) == len(set(listed))
    assert set(listed) == wanted
    assert f"Sitemap: {root}sitemap.xml" in (site / "robots.txt").read_text(encoding="utf-8").splitlines()


def test_every_alternate_in_the_map_answers(site: Path) -> None:
    named = {
        entry.findtext(f"{MAP}loc"): {
            link.attrib["hreflang"]: link.attrib["href"] for link in entry.iter("{http://www.w3.org/1999/xhtml}link")
        }
        for entry in etree.parse(site / "sitemap.xml").iter(f"{MAP}url")
    }
    for address, alternates in named.items():
        if not alternates:
            continue
        assert "x-default" in alternates
        assert address in alternates.values()
        others = [other for code, other in alternates.items() if code != "x-default"]
        assert all(named[other] == alternates for other in others), address
