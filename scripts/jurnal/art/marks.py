"""Ornaments that stand alone on a page: single motifs, end marks, borders, the thumb tab, the field."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from jurnal.art.borders import border_koshkar, border_su, border_tumarsha
from jurnal.art.canvas import Canvas
from jurnal.art.colour import mix
from jurnal.art.ornaments import S_SCROLL, koshkar, kun, shanyraq_mark, tort_qulaq, tumarsha
from jurnal.art.palette import palette_of

Mark = Callable[[Canvas, float, float, float, str], None]
"""Draws a motif about (x, y) that reaches `radius` far, in a colour."""

_TAB_REPEATS: Final = 3
_TAB_SHARE: Final = 0.40
_FIELD_TINT: Final = 0.86
_FIELD_DIAMOND: Final = 0.065
_SMALL: Final = 2
"""Decimals of a mark: it is drawn on few user units and shown large as well as small."""


def _koshkar(c: Canvas, x: float, y: float, radius: float, colour: str) -> None:
    koshkar(c, x, y + 0.03 * radius, 1.15 * radius, colour)


def _tumarsha(c: Canvas, x: float, y: float, radius: float, colour: str) -> None:
    tumarsha(c, x, y, 1.45 * radius, colour)


def _tort_qulaq(c: Canvas, x: float, y: float, radius: float, colour: str) -> None:
    tort_qulaq(c, x, y, 0.82 * radius, colour)


def _su(c: Canvas, x: float, y: float, radius: float, colour: str) -> None:
    c.stamp(S_SCROLL, colour, x, y, 1.1 * radius)


_MARKS: Final[dict[str, Mark]] = {
    "koshkar": _koshkar,
    "tumarsha": _tumarsha,
    "kun": kun,
    "shanyraq": shanyraq_mark,
    "tort-qulaq": _tort_qulaq,
    "su": _su,
}

MARK_NAMES: Final = tuple(_MARKS)
"""The single motifs, in the order in which sections take them for their thumb tabs."""


def _end_mark(c: Canvas, colour: str) -> None:
    """Four horns: holds from 3 mm up."""
    _tort_qulaq(c, c.width / 2, c.height / 2, c.unit / 2, colour)


def _end_mark_small(c: Canvas, colour: str) -> None:
    """A bold ram's horn cut out of a disc: holds at 2 mm and at 16 pixels."""
    x, y, r = c.width / 2, c.height / 2, c.unit / 2
    c.circle(x, y, 0.98 * r, colour)
    koshkar(c, x, y, 0.94 * r, c.palette.paper)


def _whole(draw: Callable[[Canvas, float, float, float, float, str], None]) -> Callable[[Canvas, str], None]:
    """A border over the whole canvas."""
    return lambda c, colour: draw(c, 0, 0, c.width, c.height, colour)


def _field(c: Canvas, colour: str) -> None:
    """Pale four-horn crosses on paper, a seamless repeat."""
    w, h, u = c.width, c.height, c.unit
    tint = mix(colour, c.palette.paper, _FIELD_TINT)
    c.ground(c.palette.paper)
    for x, y in ((0.5, 0.5), (0, 0), (1, 0), (0, 1), (1, 1)):
        tort_qulaq(c, x * w, y * h, 0.26 * u, tint)
    size = _FIELD_DIAMOND * u
    for x, y in ((0.5 * w, 0), (0, 0.5 * h), (w, 0.5 * h), (0.5 * w, h)):
        c.poly([(x, y - size), (x + size, y), (x, y + size), (x - size, y)], tint)


class _Form(NamedTuple):
    """How an ornament is drawn, and how large unless told otherwise."""

    draw: Callable[[Canvas, str], None]
    width: float
    height: float
    decimals: int = 1


_FORMS: Final[dict[str, _Form]] = {
    "end-mark": _Form(_end_mark, 100, 100, _SMALL),
    "end-mark-small": _Form(_end_mark_small, 100, 100, _SMALL),
    "border-koshkar": _Form(_whole(border_koshkar), 1200, 60),
    "border-su": _Form(_whole(border_su), 1200, 60),
    "border-tumarsha": _Form(_whole(border_tumarsha), 1200, 60),
    "field": _Form(_field, 200, 200),
}
_MARK_SIDE: Final = 200.0
_TAB_SIZE: Final = (100.0, 360.0)

ORNAMENT_NAMES: Final = (*_MARKS, *_FORMS, "thumb-tab")


@lru_cache(maxsize=256)
def ornament(
    name: str, colour: str, *, width: float | None = None, height: float | None = None, mark: str = "koshkar"
) -> str:
    """Return an ornament in a colour as a complete SVG.

    Single motifs (koshkar, tumarsha, kun, shanyraq, tort-qulaq, su) and borders are all in the one colour, on no
    ground. `end-mark-small` cuts its horn out in paper; `thumb-tab` has a ground in the colour and motifs in paper,
    the one named by `mark`; `field` is a pale repeat on paper. `width` and `height` are in user units; left out they
    are 200 by 200 for motifs, 1200 by 60 for borders, 100 by 360 for the tab. A border as wide as one repeat (about
    2.12 heights for koshkar, 1.3 for su, 1.1 for tumarsha) can be laid end to end.

    Raises ValueError for an unknown name or mark (told with the known ones), a malformed colour, a size of 0 or less.
    """
    if mark not in _MARKS:
        raise ValueError(f"unknown mark {mark!r}; known are: {', '.join(_MARKS)}")
    form = _form(name, mark)
    size = (form.width if width is None else width, form.height if height is None else height)
    if min(size) <= 0:
        raise ValueError(f"an ornament needs a width and a height above 0, not {size[0]:g} by {size[1]:g}")
    palette = palette_of(colour)
    c = Canvas(size, palette, name, decimals=form.decimals)
    form.draw(c, palette.given)
    return c.svg()


def _form(name: str, mark: str) -> _Form:
    if name in _FORMS:
        return _FORMS[name]
    if name == "thumb-tab":
        return _Form(lambda c, colour: _thumb_tab(c, colour, _MARKS[mark]), *_TAB_SIZE)
    if name not in _MARKS:
        raise ValueError(f"unknown ornament {name!r}; known are: {', '.join(ORNAMENT_NAMES)}")
    return _Form(
        lambda c, colour: _MARKS[name](c, c.width / 2, c.height / 2, 0.48 * c.unit, colour), _MARK_SIDE, _MARK_SIDE
    )


def _thumb_tab(c: Canvas, colour: str, mark: Mark) -> None:
    """A ground in the colour with one motif three times, from top to bottom."""
    c.ground(colour)
    for k in range(_TAB_REPEATS):
        mark(c, c.width / 2, c.height * (k + 0.5) / _TAB_REPEATS, c.width * _TAB_SHARE, c.palette.paper)
