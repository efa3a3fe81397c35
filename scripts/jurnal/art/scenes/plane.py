"""The flight: an aircraft over the curve of the earth."""

from __future__ import annotations

import math
from typing import Final

from jurnal.art.canvas import Canvas
from jurnal.art.colour import mix
from jurnal.art.landscape import sun
from jurnal.art.paths import parse
from jurnal.art.shapes import TAU, polar, polygon, volute

_CLOUD_BARS: Final = ((0.3, -1.0, 2.2), (0.0, 0.0, 4.2), (-0.9, 1.0, 2.6))
"""Shift, height and length of a cloud's bars, in bar heights."""
_FIELD_STEP: Final = 0.035
"""The angle from one field boundary on the earth to the next."""

_WINGS: Final = parse("M-.1,-.2 L-1,.32 L-1,.46 L-.1,.22 Z M.1,-.2 L1,.32 L1,.46 L.1,.22 Z")
_TAIL: Final = parse("M0,.62 L-.4,.92 L-.4,1.02 L0,.9 L.4,1.02 L.4,.92 Z")
_BODY: Final = parse(
    "M0,-1 C.1,-.92 .12,-.8 .12,-.62 L.12,.5 Q.1,.8 0,1.06 Q-.1,.8 -.12,.5 L-.12,-.62 C-.12,-.8 -.1,-.92 0,-1 Z"
)
_BODY_SHADE: Final = parse("M0,-1 C.1,-.92 .12,-.8 .12,-.62 L.12,.5 Q.1,.8 0,1.06 Z")
_ENGINE: Final = parse("M-.06,-.08 Q0,-.16 .06,-.08 L.05,.22 L-.05,.22 Z")
_ENGINES_AT: Final = (-0.42, 0.42)


def plane(c: Canvas) -> None:
    """An aircraft that climbs from the earth's curve past the sun on a fan of coloured bands."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    c.ground(p.light)
    sun(c, w * c.by(0.29, 0.25, 0.27), h * 0.38, u * c.by(0.20, 0.20, 0.18), sky=p.light)
    clouds = c.by(
        [(0.80, 0.20, 0.05), (0.08, 0.52, 0.06), (0.80, 0.55, 0.07)],
        [(0.10, 0.20, 0.05), (0.42, 0.30, 0.045), (0.90, 0.60, 0.06)],
        [(0.86, 0.16, 0.045), (0.08, 0.55, 0.05), (0.86, 0.56, 0.055)],
    )
    for (x, y, size), tone in zip(clouds, (p.paper, p.pale, p.paper), strict=True):
        _cloud(c, w * x, h * y, u * size, tone)
    _flight(c)
    _earth(c)


def _cloud(c: Canvas, x: float, y: float, size: float, tone: str) -> None:
    """A cloud of stacked round bars."""
    for shift, row, length in _CLOUD_BARS:
        c.rect(x + size * (shift - length / 2), y + size * row, size * length, size * 1.02, tone, size * 0.5)


def _earth(c: Canvas) -> None:
    """Curved ground in layers, fields on the second and third."""
    p, w, h = c.palette, c.width, c.height
    radius, top = w * c.by(1.5, 1.3, 1.5), h * 0.74
    centre, step = (w * 0.5, top + radius), (h - top) * 0.24
    tones = [p.pale, p.mid, p.base, p.deep, p.night]
    for i, tone in enumerate(tones):
        r = radius - i * step
        c.circle(*centre, r, tone)
        if i in (1, 2):
            for k in range(-30, 31):
                a = TAU / 4 + k * _FIELD_STEP
                field = [
                    polar(centre, r, a),
                    polar(centre, r, a + 0.012),
                    polar(centre, r - step, a + 0.03),
                    polar(centre, r - step, a + 0.018),
                ]
                c.fill(polygon(field), mix(tone, tones[i + 1], 0.4))


def _flight(c: Canvas) -> None:
    """The aircraft on a great circle, bands that fan out behind it."""
    p, w, h, u = c.palette, c.width, c.height, c.unit
    centre, radius, degrees = c.by(
        ((w * 1.22, h * 0.88), u * 0.95, 130), ((w * 0.86, h * 1.42), u * 1.16, 97), ((w * 1.2, h * 1.0), u * 0.88, 126)
    )
    angle = math.radians(degrees)
    for off, tone in ((0.085, p.base), (0.055, p.paper), (0.025, p.gold), (-0.005, p.paper), (-0.035, p.base)):
        c.fill(
            volute(
                centre,
                (radius + u * (off - 0.01), radius + u * (0.006 + off * 0.22)),
                (u * 0.031, u * 0.007),
                (angle + 1.5, angle + 0.02),
            ),
            tone,
        )
    _aircraft(c, *polar(centre, radius, angle), u * c.by(0.21, 0.19, 0.19), 180 - degrees)


def _aircraft(c: Canvas, x: float, y: float, size: float, heading: float) -> None:
    """An airliner from above; heading in degrees clockwise from straight up."""
    p = c.palette
    with c.at(x, y, size, heading):
        c.fill(_WINGS + _TAIL, mix(p.night, p.base, 0.35))
        for x_engine in _ENGINES_AT:
            c.stamp(_ENGINE, p.gold, x_engine, 0)
        c.fill(_BODY, p.night)
        c.fill(_BODY_SHADE, mix(p.night, p.ink, 0.35))
