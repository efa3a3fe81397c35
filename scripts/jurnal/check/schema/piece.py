"""The front matter of a text: `content/<issue>/<slug>/<language>.md`, the original and its translations."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from jurnal.check.schema.values import Day, FileName, Id, Line, Scene, Share, Sheet

KindName = Literal["foreword", "news", "report", "interview", "profile", "opinion", "survey", "infographic"]


class QuoteSheet(Sheet):
    """A sentence of the text, set large."""

    text: Line = Field(description="The sentence, word for word as in the text; […] marks an omission.", examples=["…"])
    whose: Id | None = Field(
        default=None, description="Whose thought it is: the id of a person.", examples=["murat-abenov"]
    )


class PictureWordsSheet(Sheet):
    """The words of a picture."""

    alt: str = Field(
        default="",
        description="What is in the picture, for those who cannot see it.",
        examples=["Залда отырған адамдар"],
    )
    caption: str = Field(default="", description="The line under the picture.", examples=["Форумның ашылуы."])
    credit: str = Field(default="", description="Who made it.", examples=["А. Ақынов"])


class PictureSheet(PictureWordsSheet):
    """A picture inside the text, with the point that must stay in sight."""

    focus: list[Share] | None = Field(
        None,
        min_length=2,
        max_length=2,
        description="The point that must stay in sight, from the top left corner, 0 to 1.",
        examples=[[0.5, 0.3]],
    )


class LeadSheet(PictureSheet):
    """The picture at the head of the piece."""

    file: FileName = Field(description="A file beside the text.", examples=["forum.jpg"])


class TranslationSheet(Sheet):
    """The words of a piece in another language. Everything else stands once, in the original."""

    title: Line = Field(description="The headline.", examples=["Не подрядчик, а партнёр"])
    kicker: str = Field(default="", description="A word or two above the headline.", examples=["Интервью"])
    standfirst: Line = Field(description="One or two sentences that invite the reader in.", examples=["…"])
    blurb: str = Field(
        default="", description="One line for the contents page; the standfirst stands in.", examples=["…"]
    )
    pull_quotes: list[QuoteSheet] = Field(default=[], description="Sentences of the text to be set large.")
    sources: str = Field(default="", description="A word about the sources, printed small at the end.", examples=["…"])
    lead: PictureWordsSheet | None = Field(
        default=None, description="The words of the picture at the head of the piece."
    )
    pictures: dict[str, PictureWordsSheet] = Field(
        default={}, description="The words of the pictures inside the text, by file."
    )


class PieceSheet(TranslationSheet):
    """The original of a piece: what does not depend on the language, and the words in its own language."""

    kind: KindName = Field(description="What the piece is; decides its rules and its layout.", examples=["interview"])
    original: str = Field(description="The language of this file, which makes it the original.", examples=["kk"])
    section: Id | None = Field(
        default=None,
        description="A section of magazine.yml; leave it out for a piece outside the sections.",
        examples=["democracy-state"],
    )
    speaker: Id | None = Field(
        default=None, description="The id of the one person who speaks.", examples=["murat-abenov"]
    )
    speakers: list[Id] = Field(default=[], description="The ids of those who speak.", examples=[["murat-abenov"]])
    authors: list[Id] = Field(default=[], description="The ids of those who wrote it.", examples=[[]])
    people: list[Id] = Field(default=[], description="The ids of others who appear in it.", examples=[[]])
    tags: list[Id] = Field(default=[], description="Tags of tags.yml.", examples=[["ngo-law"]])
    art: Scene | None = Field(
        default=None, description="A drawn scene; leave it out and a fitting one is chosen.", examples=["law"]
    )
    date: Day | None = Field(default=None, description="When it happened, if that matters.", examples=["2025-06-12"])
    lead: LeadSheet | None = Field(
        default=None, description="The picture at the head of the piece. Without one the piece gets drawn art."
    )
    pictures: dict[str, PictureSheet] = Field(default={}, description="Pictures inside the text, by file.")  # type: ignore[assignment]
