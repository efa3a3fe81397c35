"""Every page as it is written, without a browser: links, languages, and nothing a strict policy would forbid."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass, field
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

BASE = "https://site.example/sub/"
"""Links are relative, so the site must also stand under a path."""


@dataclass
class Parsed(HTMLParser):
    """What matters of one page."""

    ids: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    alternates: dict[str, str] = field(default_factory=dict)
    canonical: str = ""
    language: str = ""
    title: str = ""
    wrong: list[str] = field(default_factory=list)
    outline: list[int] = field(default_factory=list)
    landmarks: list[str] = field(default_factory=list)
    policy: str = ""
    _script: bool = False
    _inside: str = ""

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self._inside = tag
        if "id" in values:
            self.ids.append(values["id"])
        if "style" in values or any(name.startswith("on") for name in values):
            self.wrong.append(f"<{tag}> has a style or a handler of its own")
        if re.fullmatch("h[1-6]", tag):
            self.outline.append(int(tag[1]))
        if tag in ("main", "nav") or values.get("role") == "search":
            self.landmarks.append(f"{tag} {values.get('aria-label', values.get('id', ''))}".strip())
        if int(values.get("tabindex", 0)) > 0:
            self.wrong.append(f"<{tag}> would jump the queue of the keyboard")
        if tag == "style":
            self.wrong.append("inline <style>")
        if values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"]
        data = values.get("type") == "application/ld+json"
        self._script = tag == "script" and not values.get("src") and not data
        if tag == "html":
            self.language = values.get("lang", "")
        if tag == "link" and values.get("rel") == "canonical":
            self.canonical = values["href"]
        elif tag == "link" and values.get("rel") == "alternate" and "type" not in values:
            self.alternates[values["hreflang"]] = values["href"]
        else:
            self._link(tag, values)

    def _link(self, tag: str, values: dict[str, str]) -> None:
        for name in ("href", "src"):
            if values.get(name) and not values[name].startswith("data:image/"):
                self.links.append((tag, values[name]))
        for part in values.get("srcset", "").split(", "):
            if part:
                self.links.append((tag, part.split(" ")[0]))

    def handle_endtag(self, tag: str) -> None:
        self._script = False

    def handle_data(self, data: str) -> None:
        if self._inside == "title":
            self.title += data.strip()
        if self._script and f"sha256-{b64encode(sha256(data.encode()).digest()).decode()}" not in self.policy:
            self.wrong.append(f"an inline script that the policy does not name: {data[:60]}")


def parsed(path: Path) -> Parsed:
    page = Parsed()
    page.feed(path.read_text(encoding="utf-8"))
    return page


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Parsed]:
    """Every page by its path, "kk/" for kk/index.html."""
    found = sorted(path for path in site.rglob("*.html") if "pagefind" not in path.parts)
    return {path.relative_to(site).as_posix().removesuffix("index.html"): parsed(path) for path in found}


def test_every_link_and_fragment_leads_somewhere(site: Path, pages: dict[str, Parsed]) -> None:
    lost = []
    for path, page in pages.items():
        if path == "404.html":
            continue
        for tag, link in page.links:
            target = urlsplit(urljoin(BASE + path, link))
            if not target.geturl().startswith(BASE):
                if tag != "a":
                    lost.append(f"{path}: {tag} asks another host, {link}")
                continue
            inside = unquote(target.path.removeprefix("/sub/"))
            file = inside + "index.html" if inside.endswith("/") or not inside else inside
            if not (site / file).is_file():
                lost.append(f"{path}: {link}")
            elif target.fragment and file.endswith(".html") and target.fragment not in pages[inside].ids:
                lost.append(f"{path}: no #{target.fragment} in {inside}")
    assert lost == []


def test_every_page_has_one_headline_and_no_level_is_left_out(pages: dict[str, Parsed]) -> None:
    for path, page in pages.items():
        assert page.outline.count(1) == 1, path
        steps = zip(page.outline, page.outline[1:], strict=False)
        assert [(above, below) for above, below in steps if below - above > 1] == [], path


def test_landmarks_can_be_told_apart(pages: dict[str, Parsed]) -> None:
    for path, page in pages.items():
        assert page.landmarks.count("main main") == 1, path
        assert len(set(page.landmarks)) == len(page.landmarks), (path, page.landmarks)
        assert "nav" not in page.landmarks, path


def test_no_page_has_inline_style_or_script(pages: dict[str, Parsed]) -> None:
    assert {path: page.wrong for path, page in pages.items() if page.wrong} == {}


def test_ids_are_unique(pages: dict[str, Parsed]) -> None:
    twice = {path: [i for i in page.ids if page.ids.count(i) > 1] for path, page in pages.items()}
    assert {path: ids for path, ids in twice.items() if ids} == {}


def test_every_page_says_its_language_title_and_address(pages: dict[str, Parsed]) -> None:
    for path, page in pages.items():
        assert page.language in ("kk", "ru"), path
        if path.startswith(("kk/", "ru/")):
            assert page.language == path[:2]
        assert page.title, path
        assert page.canonical.startswith("https://"), path


def test_alternates_are_reciprocal(pages: dict[str, Parsed]) -> None:
    by_address = {page.canonical: page for path, page in pages.items() if page.alternates}
    for page in by_address.values():
        assert "x-default" in page.alternates
        assert page.canonical in page.alternates.values()
        for address in page.alternates.values():
            assert by_address[address].alternates == page.alternates


def test_every_piece_switches_to_itself(pages: dict[str, Parsed]) -> None:
    pieces = [path for path in pages if re.fullmatch(r"kk/\d{4}-\d\d/[\w-]+/", path)]
    assert len(pieces) >= 9
    for path in pieces:
        assert path.replace("kk/", "ru/", 1) in pages
        links = {urljoin(BASE + path, link) for tag, link in pages[path].links if tag == "a"}
        assert BASE + path.replace("kk/", "ru/", 1) in links


def test_short_links_offer_every_language(pages: dict[str, Parsed]) -> None:
    short = {path: page for path, page in pages.items() if path.startswith("p/")}
    assert len(short) >= 9
    for path, page in short.items():
        where = {urljoin(BASE + path, link).removeprefix(BASE)[:3] for tag, link in page.links if tag == "a"}
        assert {"kk/", "ru/"} <= where
        assert "/kk/" in page.canonical
