"""What pages say to machines: JSON-LD of schema.org, and the tags of social networks."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as etree
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from jurnal.assemble import assemble
from jurnal.check import check_magazine
from jurnal.effects.disk import read_tree
from jurnal.model import Archive
from jurnal.render.theme import Theme
from jurnal.render.web import render_site
from jurnal.render.web.linked import data_block, illustrated

BASE = "https://tiny.example/"
LATIN = Path(__file__).parents[2] / "sites" / "valid-latin"
TALK = "2031-01/talk-with-asel/"
BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)


def graph(html: str) -> list[dict[str, Any]]:
    """The nodes of a page, which has one block of them."""
    (block,) = BLOCK.findall(html.split("</head>")[0])
    read = json.loads(block)
    assert read["@context"] == "https://schema.org"
    return read["@graph"]


def node(html: str, kind: str) -> dict[str, Any]:
    (found,) = [node for node in graph(html) if node["@type"] == kind]
    return found


def meta(html: str) -> dict[str, str]:
    return dict(re.findall(r'<meta (?:property|name)="([^"]+)" content="([^"]*)">', html))


def test_every_page_tells_what_it_is_and_of_which_periodical(files: Mapping[str, str]) -> None:
    for path, html in files.items():
        if path.endswith(".html"):
            page, site, periodical = graph(html)[:3]
            assert html.count(f'<link rel="canonical" href="{page["url"]}">') == 1, path
            assert html.startswith(f'<!doctype html>\n<html lang="{page["inLanguage"]}">'), path
            assert page["isPartOf"] == {"@id": site["@id"]}
            assert periodical["@type"] == "Periodical"
            assert periodical["@id"] == f"{BASE}#periodical"
            assert "issn" not in periodical


def test_whatever_is_named_is_described_somewhere(files: Mapping[str, str]) -> None:
    described, named = set(), set()

    def look(value: object) -> None:
        if isinstance(value, dict):
            (named if set(value) == {"@id"} else described).add(value.get("@id"))
        for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            look(inner)

    for path, html in files.items():
        if path.endswith(".html"):
            look(graph(html))
    assert named - described == set()


def test_an_interview_names_who_is_asked_its_pages_and_its_translation(files: Mapping[str, str]) -> None:
    kk, ru = (node(files[f"{language}/{TALK}index.html"], "Article") for language in ("kk", "ru"))
    assert ru["genre"] == "Интервью"
    assert ru["additionalType"] == "http://www.wikidata.org/entity/Q178651"  # an interview, which schema.org lacks
    assert ru["workTranslation"] == {"@id": kk["@id"]}
    assert kk["translationOfWork"] == {"@id": ru["@id"]}
    assert (kk["inLanguage"], kk["pageStart"], kk["pageEnd"]) == ("kk", 4, 7)
    assert "pageStart" not in ru
    (asked,) = ru["contributor"]
    assert asked["roleName"].endswith("/ive")
    assert asked["contributor"]["@id"] == f"{BASE}kk/people/asel-test/#person"
    assert ru["author"]["@type"] == "Organization"
    issue = node(files[f"kk/{TALK}index.html"], "PublicationIssue")
    assert kk["isPartOf"] == {"@id": issue["@id"]}
    assert issue["issueNumber"] == "1"
    assert issue["isPartOf"] == {"@id": f"{BASE}#periodical"}


def test_a_missing_translation_is_not_told_of(files_with_a_gap: Mapping[str, str]) -> None:
    kk = node(files_with_a_gap[f"kk/{TALK}index.html"], "Article")
    assert "translationOfWork" not in kk
    assert [one["@type"] for one in graph(files_with_a_gap[f"ru/{TALK}index.html"])][3:] == []


@pytest.mark.parametrize(
    ("slug", "kind"),
    [
        ("bridge-opens", "ReportageNewsArticle"),
        ("a-signed-word", "OpinionNewsArticle"),
        ("rivers-in-numbers", "Article"),
    ],
)
def test_kinds_have_the_types_that_schema_org_has(files: Mapping[str, str], slug: str, kind: str) -> None:
    assert node(files[f"ru/2031-01/{slug}/index.html"], kind)["headline"]


def test_a_signed_piece_has_its_author(files: Mapping[str, str]) -> None:
    signed = node(files["ru/2031-01/a-signed-word/index.html"], "OpinionNewsArticle")
    assert signed["author"]["@type"] == "Person"
    assert signed["author"]["jobTitle"]
    assert "contributor" not in signed


def test_an_issue_holds_its_pieces_in_print_order(archive: Archive, files: Mapping[str, str]) -> None:
    for path in ("kk/index.html", "kk/2031-01/index.html"):
        issue = node(files[path], "PublicationIssue")
        slugs = [entry.slug for entry in archive.edition("2031-01", "kk").entries]
        assert [part["url"] for part in issue["hasPart"]] == [f"{BASE}kk/2031-01/{slug}/" for slug in slugs]


def test_breadcrumbs_lead_from_the_front_to_the_page(files: Mapping[str, str]) -> None:
    page = graph(files[f"ru/{TALK}index.html"])[0]
    steps = page["breadcrumb"]["itemListElement"]
    assert [step["position"] for step in steps] == [1, 2, 3]
    assert [step["item"] for step in steps] == [f"{BASE}ru/", f"{BASE}ru/2031-01/", f"{BASE}ru/{TALK}"]
    assert steps[2]["name"] == "Школа у реки"
    assert "breadcrumb" not in graph(files["ru/index.html"])[0]


def test_a_person_is_one_in_every_language(files: Mapping[str, str]) -> None:
    kk, ru = (node(files[f"{code}/people/asel-test/index.html"], "Person") for code in ("kk", "ru"))
    assert kk["@id"] == ru["@id"]
    assert graph(files["ru/people/asel-test/index.html"])[0]["mainEntity"] == {"@id": ru["@id"]}


KNOWN = {
    "WebPage": "name description inLanguage isPartOf mainEntity breadcrumb",
    "WebSite": "name inLanguage publisher potentialAction",
    "Periodical": "name alternateName description issn inLanguage publisher",
    "Organization": "name",
    "PublicationIssue": "name about issueNumber datePublished inLanguage isPartOf hasPart",
    "Article": "additionalType mainEntityOfPage headline description genre articleSection keywords inLanguage "
    "datePublished image wordCount isPartOf pageStart pageEnd author publisher contributor about mentions "
    "workTranslation translationOfWork isBasedOn",
    "Person": "name jobTitle alternateName image",
    "Role": "roleName contributor",
    "BreadcrumbList": "itemListElement",
    "ListItem": "position name item",
    "SearchAction": "target query-input",
    "EntryPoint": "urlTemplate",
}
"""Properties by type, as https://schema.org/docs/full.html has them; all things have `url` and `sameAs`."""
LIKE = {
    "NewsArticle": "Article", "ReportageNewsArticle": "Article", "OpinionNewsArticle": "Article",
    "AboutPage": "WebPage", "CollectionPage": "WebPage", "ProfilePage": "WebPage", "SearchResultsPage": "WebPage",
}  # fmt: skip


def test_every_property_is_one_of_its_type(files: Mapping[str, str]) -> None:
    def look(value: object) -> None:
        if isinstance(value, dict):
            if "@type" in value:
                kind = LIKE.get(value["@type"], value["@type"])
                said = set(value) - {"@id", "@type", "url", "sameAs"}
                assert said <= set(KNOWN[kind].split()), kind
            for inner in value.values():
                look(inner)
        elif isinstance(value, list):
            for inner in value:
                look(inner)

    for path, html in files.items():
        if path.endswith(".html"):
            look(graph(html))


def test_the_site_says_how_it_is_searched(files: Mapping[str, str]) -> None:
    """To searching machines and to browsers: both lead to the search page with the words in its address."""
    action = node(files["ru/index.html"], "WebSite")["potentialAction"]
    assert action["target"]["urlTemplate"] == f"{BASE}ru/search/?q={{search_term_string}}"
    described = etree.fromstring(files["ru/opensearch.xml"].encode())
    (page, _) = described.iter("{http://a9.com/-/spec/opensearch/1.1/}Url")
    assert page.get("template") == f"{BASE}ru/search/?q={{searchTerms}}"
    assert 'rel="search"' in files["ru/2031-01/bridge-opens/index.html"]


def test_what_is_for_the_eye_only_is_not_told() -> None:
    block = data_block([{"name": "PR-\u2060менеджер\u00a0– это"}])
    assert json.loads(str(block))["@graph"] == [{"name": "PR-менеджер – это"}]


def test_words_cannot_end_the_block() -> None:
    block = data_block([{"name": "</script><script>alert(1)</script>&amp;"}])
    assert "<" not in block
    assert json.loads(block)["@graph"][0]["name"] == "</script><script>alert(1)</script>&amp;"


def test_an_article_says_when_and_where_and_without_cards_promises_no_picture(files: Mapping[str, str]) -> None:
    plain = meta(files[f"ru/{TALK}index.html"])
    assert "og:image" not in plain
    assert plain["twitter:card"] == "summary"
    assert plain["article:section"] == "Люди"
    assert re.fullmatch(r"2031-\d\d-\d\d", plain["article:published_time"])


def test_the_edition_in_other_letters_is_based_on_what_people_wrote(theme: Theme) -> None:
    latin = assemble(check_magazine(read_tree(LATIN)))
    pages = {file.path: file.content.decode() for file in render_site(latin, theme, draw_chart=lambda *_: "<svg/>")}
    made, kk = (
        next(node for node in graph(pages[f"{code}/2031-03/river-school/index.html"]) if "headline" in node)
        for code in ("kk-latn", "kk")
    )
    assert made["isBasedOn"] == {"@id": kk["@id"]}
    assert "translationOfWork" not in made
    assert "kk-latn" not in json.dumps([kk.get("workTranslation"), kk.get("translationOfWork")])


def test_a_piece_without_a_picture_has_its_card():
    article = {"@type": "Article", "mainEntityOfPage": {"@id": "x"}}
    assert illustrated(article, "https://m.example/card.png")["image"] == ["https://m.example/card.png"]
    own = {**article, "image": ["https://m.example/photo.jpg"]}
    assert illustrated(own, "https://m.example/card.png") == own
    assert illustrated({"@type": "Person"}, "https://m.example/card.png") == {"@type": "Person"}
