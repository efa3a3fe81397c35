"""Addresses are for ever: these lines change for no reason at all."""

from __future__ import annotations

from jurnal.assemble import urls


def test_addresses(checked):
    assert urls.front_url("kk") == "kk/"
    assert urls.issue_url("kk", "2025-04") == "kk/2025-04/"
    assert urls.piece_url("ru", "2025-04", "murat-abenov") == "ru/2025-04/murat-abenov/"
    assert urls.parallel_url("ru", "2025-04", "murat-abenov") == "ru/2025-04/murat-abenov/parallel/"
    assert urls.section_url("kk", "blitz") == "kk/sections/blitz/"
    assert urls.person_url("kk", "murat-abenov") == "kk/people/murat-abenov/"
    assert urls.tag_url("kk", "ngo-law") == "kk/tags/ngo-law/"
    assert urls.short_url(urls.short_id("2025-04", "murat-abenov")) == "p/6d20b/"
    assert [urls.download_path(checked.magazine, "2031-01", "kk", flavour) for flavour in ("screen", "epub")] == [
        "downloads/2031-01/tiny-2031-01-kk.pdf",
        "downloads/2031-01/tiny-2031-01-kk.epub",
    ]


def test_what_goes_to_the_printer_says_so(checked):
    parts = [(["kk"], ""), (["kk"], "cover"), (["kk", "ru"], ""), (["kk", "ru"], "cover")]
    assert [urls.press_path(checked.magazine, "2031-01", languages, part) for languages, part in parts] == [
        "downloads/2031-01/tiny-2031-01-kk-press.pdf",
        "downloads/2031-01/tiny-2031-01-kk-press-cover.pdf",
        "downloads/2031-01/tiny-2031-01-press.pdf",
        "downloads/2031-01/tiny-2031-01-press-cover.pdf",
    ]


def test_every_address_ends_with_a_slash_and_begins_with_none():
    pages = [
        page("kk")
        for page in (
            urls.sections_url,
            urls.people_url,
            urls.tags_url,
            urls.archive_url,
            urls.search_url,
            urls.about_url,
        )
    ]
    assert all(page.endswith("/") and page.startswith("kk/") for page in pages)
    assert len(set(pages)) == len(pages)


def test_the_sites_own_words_are_reserved():
    for page in (urls.sections_url, urls.people_url, urls.tags_url, urls.archive_url, urls.search_url, urls.about_url):
        assert page("kk").split("/")[1] in urls.RESERVED
    assert {"parallel", "p", "downloads", "assets"} <= urls.RESERVED
