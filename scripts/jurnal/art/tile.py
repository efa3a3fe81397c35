"""The picture of a piece that has none: a felt carpet (syrmaq) laid out from the piece's slug.

The slug chooses the plan, the motifs, their symmetry, the felts and the seams; the same slug always lays the same
carpet. Neither of two slugs knows of the other, but the choices are many.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from jurnal.art.borders import ring_koshkar, ring_triangles
from jurnal.art.canvas import Canvas, size_of
from jurnal.art.carpet import BORDERS, Carpet, Grid, frame, grid_of, inlay
from jurnal.art.felt import CORD, FILLERS, MOTIFS, ROUND_MOTIFS, SEAMS, Felt, Motif, cloths
from jurnal.art.ornaments import koshkar
from jurnal.art.palette import Palette, palette_of
from jurnal.art.shapes import TAU, polar, polyline

_LOZENGE_SHARE: Final = 0.60
"""How much of half its square a motif in a lozenge fills."""
_FILLER: Final = 0.040
_TURNS: Final = ((0, 0), (0, 90), (0, 45), (45, 45))
"""How motifs may be turned on even and odd squares."""
_ACROSS: Final = (2, 3)
_ROSETTE: Final = 0.40


@lru_cache(maxsize=128)
def tile(slug: str, colour: str, ratio: str) -> str:
    """Return a carpet drawn from a slug in the palette of a colour, as a complete SVG that fills its box.

    `colour` is `#RRGGBB`; `ratio` is portrait (1000 by 1395 user units), square (1000 by 1000) or wide (1600 by 900).
    Raises ValueError for a malformed colour and an unknown ratio.
    """
    known, width, height = size_of(ratio)
    canvas = Canvas((width, height), palette_of(colour), slug, known)
    chance = random.Random(f"tile|{slug}")
    plan = chance.choice(_PLANS)
    plan(canvas, _chosen(chance, canvas.palette))
    return canvas.svg(slice_to_fit=True)


def _chosen(chance: random.Random, palette: Palette) -> Carpet:
    motif, second = chance.sample(MOTIFS, 2)
    return Carpet(
        felt=chance.choice(cloths(palette)),
        motif=motif,
        second=second,
        filler=chance.choice(FILLERS),
        seam=chance.choice(SEAMS),
        turns=chance.choice(_TURNS),
        across=chance.choice(_ACROSS),
        chance=chance,
    )


def _checker(c: Canvas, carpet: Carpet) -> None:
    """Squares in two felts by turns, fillers where the seams cross; many squares share one motif, few have two."""
    grid = grid_of(c, carpet.across, frame(c, carpet))
    inlay(c, carpet, grid, (carpet.motif, carpet.second if carpet.across == min(_ACROSS) else carpet.motif))
    for x, y in grid.crossings():
        carpet.filler(c, x, y, c.unit * _FILLER, carpet.felt)


def _lozenges(c: Canvas, carpet: Carpet) -> None:
    """Diamonds in one felt, the diamonds between them in the other."""
    grid = grid_of(c, min(_ACROSS))
    w, h, size = grid.width / 2, grid.height / 2, grid.half * _LOZENGE_SHARE
    c.ground(carpet.felt.figure)
    for x, y, _ in grid.squares():
        c.poly([(x, y - h), (x + w, y), (x, y + h), (x - w, y)], carpet.felt.ground)
    for x, y in grid.crossings():
        with c.at(x, y, size, carpet.turns[1]):
            carpet.second(c, carpet.felt.swapped())
    for x, y, odd in grid.squares():
        with c.at(x, y, size, carpet.turns[odd]):
            carpet.motif(c, carpet.felt)
        corners = [(x, y - h), (x + w, y), (x, y + h), (x - w, y)]
        for start, end in zip(corners, corners[1:] + corners[:1], strict=True):
            carpet.seam(c, start, end, carpet.felt.accent)
    for x, y in grid.seam_middles():
        carpet.filler(c, x, y, c.unit * _FILLER * 0.8, carpet.felt)


def _rosettes(c: Canvas, carpet: Carpet) -> None:
    """One great rosette in the middle, its neighbours cut by the edges, horns in the field between."""
    w, h, u, chance = c.width, c.height, c.unit, carpet.chance
    c.ground(carpet.felt.ground)
    rosette = _Rosette(
        felt=carpet.felt,
        motif=chance.choice(ROUND_MOTIFS),
        teeth=chance.choice((20, 28, 36)),
        horns=chance.choice((10, 12, 16)),
        inward=chance.random() < 0.5,
        buttons=chance.random() < 0.5,
    )
    corners = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)]
    for x, y in c.by(corners, [(0.0, 0.5), (1.0, 0.5)], corners):
        rosette.draw(c, x * w, y * h, u * c.by(0.25, 0.29, 0.225))
    rosette.draw(c, w / 2, h / 2, u * _ROSETTE)
    for x, y in c.by([(0.5, 0.082)], [(0.175, 0.15), (0.825, 0.15)], []):
        for down, turn in ((y, 0), (1 - y, 180)):
            koshkar(c, x * w, down * h, u * c.by(0.105, 0.12, 0.0), carpet.felt.figure, turn)


class _Rosette(NamedTuple):
    """A round medallion: an edge of teeth or buttons, a ring of horns, a motif in the middle."""

    felt: Felt
    motif: Motif
    teeth: int
    horns: int
    inward: bool
    buttons: bool

    def draw(self, c: Canvas, x: float, y: float, r: float) -> None:
        """Draw it about (x, y), its disc of radius r."""
        felt = self.felt
        if self.buttons:
            places = [polar((x, y), r * 1.07, TAU * k / self.teeth) for k in range(self.teeth)]
            c.dots(places, r * 1.2 / self.teeth, felt.accent)
        else:
            ring_triangles(c, x, y, r * 0.99, r * 1.12, self.teeth, felt.accent)
        c.circle(x, y, r, felt.figure)
        foot, size = r * (0.83 if self.inward else 0.77), r * min(0.18, 2.0 / self.horns)
        ring_koshkar(c, x, y, foot, self.horns, size, felt.ground, self.inward)
        c.ring(x, y, r * 0.65, felt.ground, r * 0.025)
        c.circle(x, y, r * 0.60, felt.ground)
        ring_triangles(c, x, y, r * 0.60, r * 0.52, self.teeth, felt.accent)
        with c.at(x, y, r * 0.50):
            self.motif(c, felt)


def _bands(c: Canvas, carpet: Carpet) -> None:
    """A woven strip (basqur): two borders above and two below a row of large motifs, two rows upright."""
    felt, w, h, band = carpet.felt, c.width, c.height, c.height * c.by(0.10, 0.11, 0.11)
    borders = carpet.chance.sample(BORDERS, 2)
    for turn in (0, 180):
        with c.at(w / 2, h / 2, turn=turn):
            for i, draw in enumerate(borders):
                cloth, top = felt if i else felt.swapped(), i * band - h / 2
                c.rect(-w / 2, top, w, band, cloth.ground)
                draw(c, -w / 2, top + band * 0.2, w, band * 0.6, cloth.figure)
                c.stroke(polyline([(-w / 2, top + band), (w / 2, top + band)]), felt.accent, c.unit * CORD)
    rows = c.by(2, 1, 1)
    height = (h - 4 * band) / rows
    columns = max(2, round(w / height))
    inlay(c, carpet, Grid(2 * band, columns, rows, w / columns, height), (carpet.motif, carpet.second))


_PLANS: Final[tuple[Callable[[Canvas, Carpet], None], ...]] = (
    _checker,
    _checker,
    _lozenges,
    _lozenges,
    _rosettes,
    _bands,
)
"""The plans; one that has more to vary stands twice."""
