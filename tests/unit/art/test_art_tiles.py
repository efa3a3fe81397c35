"""Carpets, medallions and ornaments."""

from __future__ import annotations

import re
from itertools import combinations
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jurnal.art import (
    MARK_NAMES,
    MEDALLION_VARIANTS,
    ORNAMENT_NAMES,
    PAPER,
    SIZES,
    STEPPE,
    colours_of,
    medallion,
    medallion_variant,
    ornament,
    palette_of,
    tile,
)
from jurnal.art.medallion import CLEAR, CLEAR_WIDE

UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""A busy machine is no failure."""

ISSUE = [
    "qurmetti-oqyrmandar",
    "co2-ulttyq-zhospar",
    "eo-ortalyq-aziya-forumy",
    "ueu-zan-zhobasy",
    "arnauly-qyzmet-licenziya",
    "igi-ister-uaqyty",
    "ustanym-ueu-zannamasy",
    "ustanym-memlekettik-ramizder",
    "murat-abenov",
    "zhanna-asanova",
    "marat-sultangaziev",
    "aleshka-simkich",
    "saltanat-esmagambetova",
    "vladislav-golyarko",
    "abylaikhan-abdirash",
    "ortaq-shanyraq-astynda",
    "irina-terentyeva",
    "inara-namazbaeva",
    "islambek-dastan",
    "atamnyn-amanaty",
    "zhanuarlar-zany",
    "blits-saualnama",
]
SLUGS = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+){0,4}", fullmatch=True)
MOSS = "#3F6B1F"
LARGEST = 42_000
"""The largest carpet allowed, in bytes."""


def shapes(svg: str) -> list[str]:
    """The geometry alone."""
    return re.findall(r' d="([^"]*)"', svg)


@pytest.mark.parametrize("ratio", SIZES)
def test_no_two_pieces_of_an_issue_get_one_carpet(ratio: str) -> None:
    carpets = {slug: tile(slug, MOSS, ratio) for slug in ISSUE}
    assert len(set(carpets.values())) == len(ISSUE)


def test_carpets_differ_in_form_not_in_colour_alone() -> None:
    forms = [tuple(shapes(tile(slug, MOSS, "square"))) for slug in ISSUE]
    alike = sum(a == b for a, b in combinations(forms, 2))
    assert alike <= 2, f"{alike} pairs of carpets have one form"


@pytest.mark.parametrize("ratio", SIZES)
def test_carpets_of_many_slugs_differ_and_stay_light(ratio: str) -> None:
    carpets = [tile(f"piece-{n}", MOSS, ratio) for n in range(150)]
    assert len(set(carpets)) >= 145
    assert len({tuple(shapes(carpet)) for carpet in carpets}) >= 120, "in form, not in colour alone"
    assert max(map(len, carpets)) <= LARGEST


@settings(UNHURRIED, max_examples=60)
@given(SLUGS, st.sampled_from(list(SIZES)))
def test_a_carpet_has_three_felts_and_a_whole_ground(slug: str, ratio: str) -> None:
    svg = tile(slug, MOSS, ratio)
    p = palette_of(MOSS)
    tones = {p.night, p.deep, p.base, p.mid, p.light, p.pale, p.paper, p.gold, p.honey}
    assert colours_of(svg) <= tones
    assert len(colours_of(svg)) == 3
    assert colours_of(svg) & {p.base, p.deep, p.mid, p.light}
    assert ElementTree.fromstring(svg).get("viewBox") == "0 0 {} {}".format(*SIZES[ratio])


def test_a_carpet_keeps_its_pattern_in_every_colour() -> None:
    assert shapes(tile("abenov", MOSS, "wide")) == shapes(tile("abenov", "#1F4E9E", "wide"))


@pytest.mark.parametrize("variant", range(MEDALLION_VARIANTS))
@pytest.mark.parametrize(("initials", "clear"), [(None, CLEAR), ("МӘ", CLEAR), ("М. Ә.", CLEAR), ("МАҚ", CLEAR_WIDE)])
def test_the_middle_of_a_medallion_is_empty(variant: int, initials: str | None, clear: float) -> None:
    root = ElementTree.fromstring(medallion(MOSS, variant, initials))
    assert root.get("viewBox") == "0 0 400 400"
    disc = root[-1]
    assert disc.get("fill") == PAPER, "the last thing painted is the disc"
    left, radius = re.match(r"M([\d.]+) 200a([\d.]+) ", disc.get("d", "")).groups()
    assert float(left) + float(radius) == pytest.approx(200, abs=0.11)
    assert float(radius) >= clear * 200


def test_a_medallion_is_round() -> None:
    first = ElementTree.fromstring(medallion(MOSS, 0))[0]
    assert first.get("d") == "M0 200a200 200 0 1 1 400 0 200 200 0 1 1-400 0z"


def test_the_letters_themselves_are_not_drawn() -> None:
    assert medallion(MOSS, 1, "АБ") == medallion(MOSS, 1, "ЯЮ") == medallion(MOSS, 1)


def test_variants_look_different_and_go_round() -> None:
    drawings = [tuple(shapes(medallion(MOSS, v))) for v in range(MEDALLION_VARIANTS)]
    assert len(set(drawings)) == MEDALLION_VARIANTS
    assert medallion(MOSS, MEDALLION_VARIANTS) == medallion(MOSS, 0)


def test_a_person_keeps_a_variant_for_good() -> None:
    people = ("murat-abenov", "zhanna-asanova", "marat-sultangaziev", "aleshka-simkich", "irina-terentyeva")
    assert [medallion_variant(person) for person in people] == [2, 4, 1, 4, 1]


def test_variants_are_spread_over_people() -> None:
    drawn = [medallion_variant(f"person-{n}") for n in range(600)]
    assert set(drawn) == set(range(MEDALLION_VARIANTS))
    assert max(drawn.count(v) for v in range(MEDALLION_VARIANTS)) < 150


@pytest.mark.parametrize("name", [*MARK_NAMES, "end-mark", "border-koshkar", "border-su", "border-tumarsha"])
@pytest.mark.parametrize("colour", [MOSS, STEPPE, "#F2B705"])
def test_a_mark_is_in_the_colour_asked_for_and_has_no_ground(name: str, colour: str) -> None:
    assert colours_of(ornament(name, colour)) == {colour}


def test_ornaments_with_a_ground_of_their_own() -> None:
    assert colours_of(ornament("end-mark-small", STEPPE)) == {STEPPE, PAPER}
    assert colours_of(ornament("thumb-tab", STEPPE)) == {STEPPE, PAPER}
    assert PAPER in colours_of(ornament("field", STEPPE))


def test_tabs_of_different_marks_differ() -> None:
    assert len({ornament("thumb-tab", MOSS, mark=mark) for mark in MARK_NAMES}) == len(MARK_NAMES)


@pytest.mark.parametrize("name", ["border-koshkar", "border-su", "border-tumarsha"])
def test_a_border_takes_the_size_it_is_given(name: str) -> None:
    root = ElementTree.fromstring(ornament(name, MOSS, width=640, height=32))
    assert root.get("viewBox") == "0 0 640 32"
    assert "preserveAspectRatio" not in root.attrib
    assert len(ornament(name, MOSS, width=1280, height=32)) > 1.6 * len(ornament(name, MOSS, width=640, height=32))


def test_an_unknown_ornament_is_told_the_known_ones() -> None:
    with pytest.raises(ValueError, match="unknown ornament 'horn'; known are: koshkar, ") as error:
        ornament("horn", MOSS)
    assert all(name in str(error.value) for name in ORNAMENT_NAMES)


def test_an_unknown_mark_is_told_the_known_ones() -> None:
    with pytest.raises(ValueError, match="unknown mark 'horn'; known are: koshkar, "):
        ornament("thumb-tab", MOSS, mark="horn")


@pytest.mark.parametrize("size", [{"width": 0}, {"height": -5}])
def test_an_ornament_without_extent_is_refused(size: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="above 0"):
        ornament("border-su", MOSS, **size)
