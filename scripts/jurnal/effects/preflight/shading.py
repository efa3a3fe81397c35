"""The colours of a gradient: the one with the most ink stands for all of it."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from jurnal.effects.preflight.spaces import space_of
from jurnal.preflight import Colour


def shading_colour(shading: pikepdf.Object, resources: pikepdf.Object | None) -> Colour:
    """The heaviest colour of a gradient, in its own space."""
    space = space_of(shading.get("/ColorSpace"), resources)
    ends = [space.colour(values) for values in _ends(shading.get("/Function")) if len(values) == space.components]
    return max(ends, key=lambda colour: colour.total, default=Colour(space.family, space.name))


def _ends(function: pikepdf.Object | None) -> Iterator[list[float]]:
    """The colours at both ends of every part of a function (ISO 32000-1, 7.10.3 and 7.10.4)."""
    if isinstance(function, pikepdf.Array):
        parts = [list(_ends(part)) for part in function]
        if parts and all(len(part) == 2 for part in parts):
            yield [part[0][0] for part in parts]
            yield [part[1][0] for part in parts]
    elif isinstance(function, pikepdf.Dictionary) and "/Functions" in function:
        for part in function["/Functions"]:
            yield from _ends(part)
    elif isinstance(function, pikepdf.Dictionary) and int(function.get("/FunctionType", -1)) == 2:
        yield [float(value) for value in function.get("/C0", (0,))]
        yield [float(value) for value in function.get("/C1", (1,))]
