"""The table of scenes, drawing one by its name, and choosing one that fits a piece."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from jurnal.art.canvas import Canvas, size_of
from jurnal.art.palette import palette_of
from jurnal.art.scenes.animals import animals
from jurnal.art.scenes.books import books
from jurnal.art.scenes.bridge import europe_asia
from jurnal.art.scenes.city import city
from jurnal.art.scenes.emblems import medicine, shanyraq
from jurnal.art.scenes.farm import orchard, river
from jurnal.art.scenes.hands import hands
from jurnal.art.scenes.land import steppe, wind
from jurnal.art.scenes.law import law
from jurnal.art.scenes.memory import memory
from jurnal.art.scenes.people import people
from jurnal.art.scenes.plane import plane
from jurnal.art.scenes.waste import waste


class Scene(NamedTuple):
    """A drawing, the subjects it is about, those it also suits, and the kinds of piece it suits in any case.

    Subjects are words: a tag or a slug fits when it is one or has one among its parts between hyphens.
    """

    draw: Callable[[Canvas], None]
    about: frozenset[str]
    also: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SCENES: Final[dict[str, Scene]] = {
    "plane": Scene(plane, _words("aviation plane airport flight co2 transport travel tourism ushaq avia")),
    "waste": Scene(
        waste, _words("waste recycling ecology garbage zero-waste qoqys qaldyq"), _words("environment climate")
    ),
    "animals": Scene(animals, _words("animals animal pets veterinary zhanuar zhanuarlar zhanuarlardy")),
    "medicine": Scene(
        medicine,
        _words("medicine health doctors hospital healthcare medicina densaulyq dariger"),
        _words("services family psychology"),
    ),
    "memory": Scene(
        memory,
        _words("memory history war veterans repression heritage amanat amanaty estelik tarih"),
        _words("heroes patriotism"),
    ),
    "europe-asia": Scene(
        europe_asia,
        _words("europe eu eo diplomacy international central-asia embassy eurasia"),
        _words("dialogue cooperation partnership forum"),
    ),
    "hands": Scene(
        hands,
        _words("inclusion volunteers volunteering disability charity autism care family help special-needs igi-ister"),
        _words("services social community solidarity women nations"),
    ),
    "shanyraq": Scene(
        shanyraq,
        _words("nations symbols ethnic unity assembly culture language traditions shanyraq ramizder memlekettik"),
        _words("family heritage regions identity women"),
    ),
    "law": Scene(
        law,
        _words("law ngo-law legislation rights justice court courts licence zan zany zannamasy quqyq"),
        _words("parliament corruption state licenziya"),
    ),
    "orchard": Scene(
        orchard,
        _words("agriculture orchard apples farming food almaty village auyl alma"),
        _words("regions land business"),
    ),
    "river": Scene(
        river,
        _words("water river dam irrigation energy industry infrastructure ozen"),
        _words("regions development ecology climate"),
    ),
    "books": Scene(
        books,
        _words("education books school science university literature media press kitap bilim mektep"),
        _words("law legislation research training language history psychology"),
        _words("opinion"),
    ),
    "wind": Scene(
        wind,
        _words("climate wind energy green technology startup zhel"),
        _words("environment ecology innovation future aviation"),
    ),
    "city": Scene(
        city,
        _words("digital city capital parliament government state astana economy budget qala"),
        _words("elections reform democracy business technology forum"),
    ),
    "people": Scene(
        people,
        _words("youth people society civil-society elections survey community zhastar halyq qogam"),
        _words("ngo democracy inclusion volunteers nations dialogue"),
        _words("survey infographic"),
    ),
    "steppe": Scene(
        steppe,
        _words("regions region nature steppe land environment climate dala aymaq"),
        _words("tourism travel history agriculture"),
        _words("foreword"),
    ),
}
"""Every scene, from the particular to the general: of several that fit a piece, the first is taken."""

SCENE_NAMES: Final = tuple(SCENES)


@lru_cache(maxsize=128)
def draw_scene(name: str, colour: str, ratio: str, seed: str = "") -> str:
    """Return a scene as a complete SVG that fills its box (`preserveAspectRatio` slice).

    `name` is one of `SCENE_NAMES`; `colour` is `#RRGGBB`, any at all; `ratio` is portrait (1000 by 1395 user units),
    square (1000 by 1000) or wide (1600 by 900), each composed for itself; `seed` varies what chance decides, such as
    the lie of the hills and who stands in the crowd. The same arguments always give the same bytes.

    Raises ValueError for an unknown name or ratio (told with the known ones) and a malformed colour.
    """
    scene = SCENES.get(name)
    if scene is None:
        raise ValueError(f"unknown scene {name!r}; known are: {', '.join(sorted(SCENES))}")
    known, width, height = size_of(ratio)
    canvas = Canvas((width, height), palette_of(colour), f"{name}|{seed}", known)
    scene.draw(canvas)
    return canvas.svg(slice_to_fit=True)


def fitting_scene(slug: str, kind: str, tags: Sequence[str], taken: Collection[str]) -> str | None:
    """Return the scene that suits a piece best and is not yet taken in its issue.

    The tags decide, then the words of the slug, then the kind of piece. None says that nothing fits: the piece then
    gets a `tile` of its own.
    """
    subjects, named = _parts(tags), _parts([slug])
    tests: tuple[Callable[[Scene], bool], ...] = (
        lambda scene: bool(scene.about & subjects),
        lambda scene: bool(scene.also & subjects),
        lambda scene: bool(scene.about & named),
        lambda scene: bool(scene.also & named),
        lambda scene: kind in scene.kinds,
    )
    free = [(name, scene) for name, scene in SCENES.items() if name not in taken]
    return next((name for fits in tests for name, scene in free if fits(scene)), None)


def _parts(texts: Iterable[str]) -> frozenset[str]:
    """Each text, and its parts between hyphens."""
    return frozenset(part for text in texts for part in (text.lower(), *text.lower().split("-")))
