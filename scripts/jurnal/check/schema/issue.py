"""`issues/<id>.yml`: the manifest of an issue."""

from __future__ import annotations

from itertools import pairwise
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from jurnal.check.schema.values import Day, Id, OptionalWords, Scene, Sheet, WordsIn, wrong
from jurnal.model import SHEET

_Month = Annotated[int, Field(ge=1, le=12)]


def _months(months: list[int]) -> list[int]:
    rising = all(later - earlier == 1 for earlier, later in pairwise(months))
    if not rising:
        raise wrong("months-order", "the months do not follow one another", "write them in order, each once: [7, 8]")
    return months


def _extent(pages: int) -> int:
    if pages % SHEET:
        fewer, more = pages - pages % SHEET, pages + SHEET - pages % SHEET
        hint = f"a folded sheet has {SHEET}: write {f'{fewer} or ' if fewer else ''}{more}"
        raise wrong("extent-sheets", f"{pages} pages are no whole number of sheets", hint)
    return pages


_Pages = Annotated[int, Field(ge=1)]


class CoverLineSheet(Sheet):
    """One line on the cover."""

    piece: Id = Field(description="The slug of the piece it leads to.", examples=["murat-abenov"])
    title: WordsIn = Field(description="The words on the cover.", examples=[{"kk": "…", "ru": "…"}])
    text: OptionalWords = Field(default={}, description="A smaller line below.", examples=[{"kk": "…", "ru": "…"}])


class CoverSheet(Sheet):
    """The cover: drawn art and the lines on it."""

    art: Scene = Field(description="A drawn scene.", examples=["people"])
    section: Id | None = Field(
        default=None, description="The section whose colours the art takes.", examples=["ngo-here"]
    )
    lines: list[CoverLineSheet] = Field(
        min_length=1, max_length=6, description="Three or four lines; the first is the big one."
    )


class GroupSheet(Sheet):
    """A run of pieces under one section."""

    id: Id | None = Field(
        default=None,
        description="A section; leave it out for pieces that stand outside the sections.",
        examples=["democracy-state"],
    )
    pieces: list[Id] = Field(min_length=1, description="The slugs, in print order.", examples=[["murat-abenov"]])
    pages: _Pages | None = Field(
        default=None,
        description="The pages the run may take together. News of a run share pages, so they are given theirs here.",
        examples=[8],
    )


class IssueSheet(Sheet):
    """One number of the magazine."""

    number: Annotated[int, Field(ge=1)] = Field(description="The number within the year.", examples=[4])
    months: Annotated[list[_Month], AfterValidator(_months)] = Field(
        min_length=1, description="The months it covers.", examples=[[7, 8]]
    )
    year: Annotated[int, Field(ge=1900, le=2999)] = Field(description="The year.", examples=[2025])
    date: Day = Field(description="The day of publication.", examples=["2025-07-01"])
    theme: WordsIn = Field(description="One short line: what the issue is about.", examples=[{"kk": "…", "ru": "…"}])
    cover: CoverSheet = Field(description="The cover.")
    sections: list[GroupSheet] = Field(min_length=1, description="The pieces in print order, by section.")
    extent: Annotated[_Pages, AfterValidator(_extent)] | None = Field(
        default=None, description="The pages the issue is to have, covers and all: a multiple of four.", examples=[56]
    )
    budgets: dict[str, _Pages] = Field(
        default={}, description="The pages a piece may take, by slug.", examples=[{"murat-abenov": 4}]
    )
    binding: Literal["separate", "flip"] = Field(
        default="separate", description="Two magazines, or one that is turned over.", examples=["separate"]
    )
