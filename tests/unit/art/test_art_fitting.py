"""Which scene a piece gets when its editor names none."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import jurnal.art
from jurnal.art import SCENE_NAMES, fitting_scene
from jurnal.art.registry import SCENES

UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""A busy machine is no failure."""

WORDS = st.sampled_from(sorted({word for scene in SCENES.values() for word in scene.about | scene.also} | {"nothing"}))


@pytest.mark.parametrize(
    ("tags", "scene"),
    [
        (["ngo-law"], "law"),
        (["ngo-law", "parliament"], "law"),
        (["climate"], "wind"),
        (["aviation"], "plane"),
        (["climate", "aviation"], "plane"),
        (["waste"], "waste"),
        (["nations"], "shanyraq"),
        (["memory"], "memory"),
        (["history"], "memory"),
        (["inclusion"], "hands"),
        (["youth"], "people"),
        (["europe"], "europe-asia"),
        (["regions"], "steppe"),
        (["digital"], "city"),
        (["volunteers"], "hands"),
        (["education"], "books"),
        (["health"], "medicine"),
        (["animals", "ngo-law"], "animals"),
        (["agriculture"], "orchard"),
        (["water"], "river"),
        (["Aviation"], "plane"),
        (["water-law"], "law"),
    ],
)
def test_tags_choose_the_scene(tags: list[str], scene: str) -> None:
    assert fitting_scene("slug", "interview", tags, ()) == scene


def test_a_taken_scene_gives_way_to_the_next_that_suits() -> None:
    assert fitting_scene("x", "news", ["ngo-law"], {"law"}) == "books"
    assert fitting_scene("x", "news", ["climate"], {"wind"}) == "steppe"
    assert fitting_scene("x", "news", ["inclusion"], {"hands"}) == "people"


def test_the_slug_speaks_when_the_tags_do_not() -> None:
    assert fitting_scene("zhanuarlar-zany", "report", [], ()) == "animals"
    assert fitting_scene("co2-ulttyq-zhospar", "news", [], ()) == "plane"
    assert fitting_scene("atamnyn-amanaty", "opinion", [], ()) == "memory"
    assert fitting_scene("zhanuarlar-zany", "report", ["youth"], ()) == "people", "tags go first"


def test_the_kind_speaks_last() -> None:
    assert fitting_scene("x", "foreword", [], ()) == "steppe"
    assert fitting_scene("x", "survey", [], ()) == "people"
    assert fitting_scene("x", "survey", ["waste"], ()) == "waste"


def test_nothing_that_fits_is_none() -> None:
    assert fitting_scene("murat-abenov", "interview", [], ()) is None
    assert fitting_scene("x", "interview", ["aviation"], SCENE_NAMES) is None


@UNHURRIED
@given(st.lists(WORDS, max_size=4), st.sets(st.sampled_from(SCENE_NAMES)))
def test_a_choice_is_a_scene_that_is_not_taken(tags: list[str], taken: set[str]) -> None:
    choice = fitting_scene("x", "interview", tags, taken)
    assert choice is None or (choice in SCENE_NAMES and choice not in taken)
    assert choice == fitting_scene("x", "interview", tags, list(taken))


def test_every_scene_is_somebodys_first_choice() -> None:
    chosen = {fitting_scene("x", "interview", [word], ()) for scene in SCENES.values() for word in scene.about}
    assert chosen == set(SCENE_NAMES)


def test_an_issue_goes_through_the_scenes_and_shows_none_twice() -> None:
    taken: list[str] = []
    for tag in ["ngo-law"] * 4 + ["inclusion"] * 3 + ["regions"] * 4 + ["youth"] * 2:
        choice = fitting_scene("x", "interview", [tag], taken)
        if choice:
            taken.append(choice)
    assert taken == ["law", "books", "people", "hands", "steppe", "shanyraq", "orchard", "river"]


def test_the_package_shows_these_names_and_no_others() -> None:
    assert set(jurnal.art.__all__) == {
        *("GOLD", "INK", "PAPER", "STEPPE"),
        *("MARK_NAMES", "MEDALLION_VARIANTS", "ORNAMENT_NAMES", "SCENE_NAMES", "SIZES"),
        *("Palette", "Ratio"),
        *("colours_of", "contrast", "mix", "palette_of", "recolour"),
        *("draw_scene", "fitting_scene", "medallion", "medallion_variant", "ornament", "tile"),
    }
    for name in jurnal.art.__all__:
        assert hasattr(jurnal.art, name)
