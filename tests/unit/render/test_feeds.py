"""Feeds: Atom and JSON Feed of each language and section, with full texts that read anywhere."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as etree
from collections.abc import Mapping
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest

from jurnal.model import Archive

ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
BASE = "https://tiny.example/"
FEEDS = ["kk/feed", "ru/feed", "kk/sections/events/feed", "ru/sections/people/feed"]
PLAIN = set("p h2 h3 em strong b i a br img figure figcaption table caption tr th td ul ol li blockquote small".split())
"""Elements any reader of feeds draws."""


class Told(HTMLParser):
    """What a text is made of."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.addresses: list[str] = []
        self.attributes: set[str] = set()
        self.words = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.words += data


def feed(files: Mapping[str, str], path: str) -> etree.Element:
    return etree.fromstring(files[f"{path}.xml"])


@pytest.mark.parametrize("path", FEEDS)
def test_atom_has_what_the_rfc_requires(files: Mapping[str, str], path: str) -> None:
    root = feed(files, path)
    language = path[:2]
    assert root.get(LANG) == language
    for element in (root, *root.findall(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            (found,) = element.findall(f"{ATOM}{name}")
            assert found.text
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", element.findtext(f"{ATOM}updated") or "")
    assert root.find(f"{ATOM}author/{ATOM}name") is not None
    links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
    assert links == {"self": f"{BASE}{path}.xml", "alternate": BASE + path.removesuffix("feed")}
    ids = [entry.findtext(f"{ATOM}id") for entry in root.findall(f"{ATOM}entry")]
    assert ids
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("path", FEEDS)
def test_both_forms_say_the_same(files: Mapping[str, str], path: str) -> None:
    atom, written = feed(files, path), json.loads(files[f"{path}.json"])
    assert written["version"] == "https://jsonfeed.org/version/1.1"
    assert written["language"] == path[:2]
    assert written["feed_url"] == f"{BASE}{path}.json"
    both = zip(atom.findall(f"{ATOM}entry"), written["items"], strict=True)
    for entry, item in both:
        assert entry.findtext(f"{ATOM}id") == item["id"] == item["url"]
        assert entry.findtext(f"{ATOM}title") == item["title"]
        assert entry.findtext(f"{ATOM}content") == item["content_html"]
        assert entry.findtext(f"{ATOM}published") == item["date_published"]


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_texts_are_whole_plain_and_their_links_absolute(
    archive: Archive, files: Mapping[str, str], language: str
) -> None:
    items = {item["url"]: item["content_html"] for item in json.loads(files[f"{language}/feed.json"])["items"]}
    entries = archive.edition("2031-01", language).entries
    assert len(items) == len(entries) > 3
    for entry in entries:
        told = Told(items[f"{BASE}{language}/2031-01/{entry.slug}/"])
        assert told.tags <= PLAIN
        assert told.attributes <= {"href", "src", "alt", "title", "rel", "lang"}
        assert all(urlsplit(address).scheme == "https" for address in told.addresses)
        said = set(told.words.replace("\u00a0", " ").split())
        assert set(entry.text.body.plain.replace("\u00a0", " ").split()) - said == set()


def test_a_section_has_its_own_pieces_only(archive: Archive, files: Mapping[str, str]) -> None:
    entries = archive.edition("2031-01", "ru").entries
    for section in archive.magazine.sections:
        urls = [item["url"] for item in json.loads(files[f"ru/sections/{section.id}/feed.json"])["items"]]
        assert urls == [f"{BASE}ru/2031-01/{one.slug}/" for one in entries if one.section == section]


def test_an_entry_names_its_translation_and_people(files: Mapping[str, str]) -> None:
    entries = {entry.findtext(f"{ATOM}id"): entry for entry in feed(files, "ru/feed").findall(f"{ATOM}entry")}
    talk = entries[f"{BASE}ru/2031-01/talk-with-asel/"]
    links = {link.get("hreflang"): link.get("href") for link in talk.findall(f"{ATOM}link")}
    assert links == {code: f"{BASE}{code}/2031-01/talk-with-asel/" for code in ("kk", "ru")}
    assert talk.find(f"{ATOM}contributor/{ATOM}uri").text == f"{BASE}ru/people/asel-test/"
    assert talk.find(f"{ATOM}author") is None
    assert entries[f"{BASE}ru/2031-01/a-signed-word/"].find(f"{ATOM}author/{ATOM}name").text


def test_what_is_not_translated_is_not_followed(files_with_a_gap: Mapping[str, str]) -> None:
    assert "talk-with-asel" not in files_with_a_gap["ru/feed.xml"]
    kk = files_with_a_gap["kk/feed.xml"]
    assert "kk/2031-01/talk-with-asel/" in kk
    assert "ru/2031-01/talk-with-asel/" not in kk


def test_pages_lead_to_their_feeds(files: Mapping[str, str]) -> None:
    link = re.compile(r'<link rel="alternate" type="application/(?:atom\+xml|feed\+json)" title="[^"]+" href="([^"]+)"')
    assert link.findall(files["ru/2031-01/talk-with-asel/index.html"]) == [
        f"../../../ru/{folder}feed.{suffix}" for folder in ("sections/people/", "") for suffix in ("xml", "json")
    ]
    assert link.findall(files["index.html"]) == [
        f"{code}/feed.{suffix}" for code in ("kk", "ru") for suffix in ("xml", "json")
    ]
    for path, html in files.items():
        if path.endswith(".html"):
            assert link.findall(html), path
