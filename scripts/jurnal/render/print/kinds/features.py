"""The kinds that are features, and how they differ."""

from __future__ import annotations

from jurnal.model import Kind
from jurnal.render.print.kinds.desk import RAIL, Recipe
from jurnal.render.print.kinds.opening_talk import ArtOver, FieldOver
from jurnal.render.print.kinds.opening_text import ArtFirst, TextFirst

LARGE, MIDDLE = ("s48", "s39", "s36"), ("s39", "s36", "s31")
TALK = ("s48", "s39", "s36", "s31", "s26")

RECIPES: dict[Kind, Recipe] = {
    Kind.FOREWORD: Recipe("foreword", (TextFirst(MIDDLE, RAIL, ideal=56),), rail=True, people=True),
    Kind.REPORT: Recipe("report", (TextFirst(LARGE), ArtFirst(LARGE))),
    Kind.INTERVIEW: Recipe("interview", (ArtOver(TALK), FieldOver(TALK))),
    Kind.PROFILE: Recipe("profile", (ArtFirst(LARGE), TextFirst(LARGE, RAIL)), rail=True),
    Kind.OPINION: Recipe("opinion", (TextFirst(MIDDLE, RAIL, ideal=30), ArtFirst(LARGE)), rail=True, people=True),
}
"""A foreword faces a page of art when it is short enough; a profile and an opinion have a rail, an opinion its
author in it."""
