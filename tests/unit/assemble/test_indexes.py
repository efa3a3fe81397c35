"""Who and what appears where; what belongs together."""

from __future__ import annotations

import pytest

from jurnal.assemble import (
    Relations,
    assemble,
    by_person,
    by_section,
    by_tag,
    find_piece,
    missing,
    next_entry,
    places,
    previous_entry,
)


@pytest.fixture(scope="module")
def archive(checked):
    return assemble(checked)


def slugs(found):
    return [place.entry.slug for place in found]


def test_a_person_has_all_they_appear_in(archive):
    found = by_person(archive, "kk")
    assert slugs(found["asel-test"]) == ["talk-with-asel", "what-is-home", "a-signed-word"]
    assert slugs(found["bolat-sample"]) == ["bridge-opens", "what-is-home"]


def test_tags_come_in_the_order_of_their_file_and_sections_in_theirs(archive):
    assert {tag: slugs(found) for tag, found in by_tag(archive, "ru").items()} == {
        "water": ["bridge-opens", "rivers-in-numbers"],
        "city": ["bridge-opens"],
    }
    assert list(by_section(archive, "ru")) == ["events", "people"]


def test_every_place_is_in_one_section_at_most(archive):
    listed = [slug for found in by_section(archive, "kk").values() for slug in slugs(found)]
    assert sorted([*listed, "a-signed-word"]) == sorted(slugs(places(archive, "kk")))


def test_a_link_finds_its_piece(archive):
    assert find_piece(archive, "kk", "what-is-home", "2031-01").entry.slug == "what-is-home"
    assert find_piece(archive, "kk", "what-is-home", "another-issue").entry.slug == "what-is-home"
    assert find_piece(archive, "kk", "nowhere", "2031-01") is None


def test_nothing_is_missing_here(archive):
    assert list(missing(archive, "kk")) == []


def test_neighbours_are_symmetric(archive):
    edition = archive.edition("2031-01", "kk")
    for entry in edition.entries:
        after = next_entry(edition, entry)
        assert after is None or previous_entry(edition, after) is entry
    assert previous_entry(edition, edition.entries[0]) is None
    assert next_entry(edition, edition.entries[-1]) is None


def test_what_has_more_in_common_comes_first(archive):
    relations = Relations(archive, "kk")
    by_slug = {place.entry.slug: place for place in places(archive, "kk")}
    assert slugs(relations.of(by_slug["what-is-home"])) == ["talk-with-asel", "bridge-opens", "a-signed-word"]
    assert slugs(relations.of(by_slug["rivers-in-numbers"], most=1)) == ["bridge-opens"]


def test_a_piece_is_no_relation_of_its_own(archive):
    relations = Relations(archive, "ru")
    assert all(place not in relations.of(place) for place in places(archive, "ru"))
