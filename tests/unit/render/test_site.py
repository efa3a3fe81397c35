from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urljoin

import pytest

from jurnal.model import Archive, Kind
from jurnal.render.theme import Theme
from jurnal.render.web.page import sized

BASE = "https://tiny.example/"


def head(html: str, pattern: str) -> list[str]:
    return re.findall(pattern, html.split("</head>")[0])


@pytest.mark.parametrize(
    "path",
    [
        "",
        "kk/",
        "ru/2031-01/",
        "kk/2031-01/bridge-opens/",
        "kk/sections/",
        "ru/sections/events/",
        "kk/people/",
        "kk/people/asel-test/",
        "kk/tags/",
        "ru/tags/city/",
        "kk/archive/",
        "kk/search/",
        "ru/about/",
    ],
)
def test_every_type_of_page_is_there(files: Mapping[str, str], path: str) -> None:
    html = files[f"{path}index.html"]
    assert html.startswith("<!doctype html>")
    assert head(html, r'rel="canonical" href="([^"]+)"') == [BASE + path]
    assert len(head(html, r"<title>[^<]+</title>")) == 1
    assert html.count("<h1") == 1


def test_links_between_pages_are_relative_and_lead_somewhere(files: Mapping[str, str]) -> None:
    made_by_others = ("assets/pictures/", "downloads/", "pagefind/")
    for path, html in files.items():
        if not path.endswith("index.html"):
            continue
        for link in re.findall(r'(?:href|src)="([^"]+)"', html.split("</head>")[1]):
            target = urljoin(BASE + path, link).partition("#")[0]
            inside = target.removeprefix(BASE)
            if target.startswith(BASE) and not inside.startswith(made_by_others):
                assert (inside + "index.html" if inside.endswith("/") or not inside else inside) in files, (path, link)


def test_alternates_name_every_language_and_a_default(files: Mapping[str, str]) -> None:
    html = files["ru/2031-01/bridge-opens/index.html"]
    assert head(html, r'hreflang="([^"]+)" href="([^"]+)"') == [
        ("kk", f"{BASE}kk/2031-01/bridge-opens/"),
        ("ru", f"{BASE}ru/2031-01/bridge-opens/"),
        ("x-default", f"{BASE}kk/2031-01/bridge-opens/"),
    ]
    assert ("x-default", BASE) in head(files["kk/index.html"], r'hreflang="([^"]+)" href="([^"]+)"')


def test_a_missing_translation_is_said_plainly(files_with_a_gap: Mapping[str, str], theme: Theme) -> None:
    gap = files_with_a_gap["ru/2031-01/talk-with-asel/index.html"]
    assert theme.labels["ru"]("missing.title") in gap
    assert '<meta name="robots" content="noindex">' in gap
    assert 'href="../../../kk/2031-01/talk-with-asel/"' in gap
    there = files_with_a_gap["kk/2031-01/talk-with-asel/index.html"]
    assert 'hreflang="ru" href="https:' not in there.split("</head>")[0]
    assert theme.labels["ru"]("missing.short") in there
    assert theme.labels["ru"]("missing.short") in files_with_a_gap["ru/2031-01/index.html"]
    assert "ru/2031-01/talk-with-asel/" not in files_with_a_gap["sitemap.xml"]
    assert theme.labels["ru"]("missing.short") in files_with_a_gap["index.html"]


def test_each_kind_has_a_template_of_its_own(theme: Theme) -> None:
    bodies = {kind: theme.files[f"web/pages/piece/{kind.value}.html"] for kind in Kind}
    assert len(set(bodies.values())) == len(Kind)


def test_pull_quotes_stand_beside_the_block_they_quote(files: Mapping[str, str]) -> None:
    html = files["kk/2031-01/talk-with-asel/index.html"]
    turn = html.split('<section class="turn" id="q1">')[1].split("</section>")[0]
    assert '<aside class="out pull"' in turn
    assert html.count('<aside class="out pull"') == 1


def test_questions_have_permanent_links_and_stand_in_the_contents(files: Mapping[str, str]) -> None:
    html = files["ru/2031-01/talk-with-asel/index.html"]
    assert re.findall(r'<section class="turn" id="(q\d)">', html) == ["q1", "q2"]
    assert html.count('href="#q2"') == 2


def test_a_text_ends_with_one_mark(files: Mapping[str, str]) -> None:
    for path, html in files.items():
        if re.fullmatch(r"(kk|ru)/2031-01/[\w-]+/index.html", path):
            assert html.count('class="endmark"') == 1, path


def test_printed_pages_and_the_pdf_are_named_where_they_are_known(files: Mapping[str, str], theme: Theme) -> None:
    kk, ru = files["kk/2031-01/talk-with-asel/index.html"], files["ru/2031-01/talk-with-asel/index.html"]
    assert theme.labels["kk"].pages((4, 7)) in kk
    assert 'href="../../../downloads/2031-01/tiny-2031-01-kk.pdf#page=4"' in kk
    assert "#page=" not in ru
    assert "1,2 МБ" in files["kk/2031-01/index.html"]


def test_photographs_come_in_both_formats_with_alt_and_size(files: Mapping[str, str]) -> None:
    html = files["ru/2031-01/bridge-opens/index.html"]
    assert 'type="image/webp"' in html
    assert re.search(r'<img class="fx5 fy3"[^>]+\.jpg"[^>]+alt="Мост над рекой" width="480" height="300"', html)
    assert 'alt="Люди идут по\u00a0мосту"' in html


def test_links_between_pieces_keep_the_language(files: Mapping[str, str]) -> None:
    assert 'href="../../../ru/2031-01/rivers-in-numbers/"' in files["ru/2031-01/bridge-opens/index.html"]
    assert "piece:" not in files["ru/2031-01/bridge-opens/index.html"]


def test_charts_come_in_two_widths_with_their_table(files: Mapping[str, str]) -> None:
    html = files["kk/2031-01/rivers-in-numbers/index.html"]
    assert "chart--wide" in html
    assert "chart--narrow" in html
    assert '<th scope="row">' in html


def test_the_imprint_prints_only_what_is_known(files: Mapping[str, str], theme: Theme) -> None:
    about = files["ru/about/index.html"]
    assert theme.labels["ru"]("imprint.print_run") in about
    assert theme.labels["ru"]("imprint.founder") not in about


def test_short_links_offer_both_languages(archive: Archive, files: Mapping[str, str]) -> None:
    piece = archive.edition("2031-01", "kk").entries[0].piece
    html = files[f"p/{piece.short_id}/index.html"]
    for language in ("kk", "ru"):
        assert f'href="../../{language}/2031-01/{piece.slug}/"' in html
    assert head(html, r'rel="canonical" href="([^"]+)"') == [f"{BASE}kk/2031-01/{piece.slug}/"]


def test_the_map_lists_every_page_once_with_its_languages(files: Mapping[str, str]) -> None:
    places = re.findall(r"<loc>([^<]+)</loc>", files["sitemap.xml"])
    assert len(places) == len(set(places))
    assert f"{BASE}kk/2031-01/bridge-opens/" in places
    assert not any("/p/" in place or "404" in place for place in places)
    dated = re.findall(r"<loc>([^<]+)</loc><lastmod>2031-\d\d-\d\d</lastmod>", files["sitemap.xml"])
    assert {f"{BASE}kk/2031-01/bridge-opens/", f"{BASE}ru/", f"{BASE}ru/2031-01/"} <= set(dated)
    assert f"{BASE}ru/about/" not in dated
    assert f"Sitemap: {BASE}sitemap.xml" in files["robots.txt"]


def test_the_page_for_lost_readers_works_at_any_depth(files: Mapping[str, str]) -> None:
    links = re.findall(r'(?:href|src)="([^"]+)"', files["404.html"].split("<body")[1])
    assert [link for link in links if not link.startswith(("/", "#"))] == []


def test_stylesheet_and_scripts_change_their_name_with_their_content(files: Mapping[str, str]) -> None:
    names = [path for path in files if path.startswith("assets/")]
    assert names
    assert all(re.search(r"\.[0-9a-f]{8}\.(css|js|svg|png)$", name) for name in names)


def test_the_stylesheet_asks_for_nothing_from_elsewhere(files: Mapping[str, str]) -> None:
    css = next(text for path, text in files.items() if path.endswith(".css"))
    assert [url for url in re.findall(r'url\("([^"]+)', css) if not url.startswith(("data:", "../fonts/"))] == []
    assert "ornament:" not in css
    assert "@import" not in css


def test_every_class_of_a_page_body_colour_is_styled(files: Mapping[str, str]) -> None:
    css = next(text for path, text in files.items() if path.endswith(".css"))
    used = {name for path, text in files.items() if path.endswith(".html") for name in re.findall(r"\bc-[\w-]+", text)}
    assert {name for name in used if f".{name}" not in css} == set()


@pytest.mark.parametrize(("text", "short"), [("а б", "а б"), ("слово " * 100, None)])
def test_descriptions_are_cut_between_words(text: str, short: str | None) -> None:
    cut = sized(text)
    assert len(cut) <= 281
    assert cut == short if short else cut.endswith("слово…")


def test_photographs_ask_for_no_more_than_the_page_shows(files: Mapping[str, str]) -> None:
    images = re.findall(r'<img class="fx[^>]*loading="lazy"[^>]*>', files["kk/2031-01/index.html"])
    assert images
    assert all(re.search(r'sizes="(?!100vw).+" .*width="\d+" height="\d+"', image) for image in images)


def test_the_lead_comes_first_of_all_pictures_and_the_others_when_they_are_near(files: Mapping[str, str]) -> None:
    images = re.findall(r"<img [^>]*>", files["kk/2031-01/bridge-opens/index.html"])
    first, *others = [image for image in images if "assets/pictures/" in image]
    assert 'fetchpriority="high"' in first
    assert "loading" not in first
    assert others
    assert all('loading="lazy"' in image and "fetchpriority" not in image for image in others)
