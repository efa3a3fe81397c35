"""`content/people/<id>.yml`."""

from __future__ import annotations

from pydantic import Field

from jurnal.check.schema.values import FileName, LinkSheet, Share, Sheet, SomeWords, WordsIn


class PortraitSheet(Sheet):
    """A portrait beside the person's file."""

    file: FileName = Field(description="The picture, in the folder of the people.", examples=["murat-abenov.jpg"])
    focus: list[Share] | None = Field(
        default=None,
        min_length=2,
        max_length=2,
        description="The face, from the top left corner, 0 to 1.",
        examples=[[0.5, 0.3]],
    )
    alt: SomeWords = Field(
        default={},
        description="What is in the picture, for those who cannot see it.",
        examples=[{"kk": "…", "ru": "…"}],
    )
    credit: SomeWords = Field(default={}, description="Who made the picture.", examples=[{"kk": "…", "ru": "…"}])


class PersonSheet(Sheet):
    """A person who speaks, writes or appears."""

    name: WordsIn = Field(
        description="Given name and surname, in each language.", examples=[{"kk": "Мұрат Әбенов", "ru": "Мурат Абенов"}]
    )
    role: WordsIn = Field(
        description="Who this is, in a few words and in each language.", examples=[{"kk": "депутат", "ru": "депутат"}]
    )
    formal: SomeWords = Field(
        default={},
        description="Form of address with the patronymic, where it is known.",
        examples=[{"kk": "Мұрат Абдуламитұлы"}],
    )
    portrait: PortraitSheet | None = Field(default=None, description="A photograph; without one a medallion is drawn.")
    links: list[LinkSheet] = Field(default=[], description="Pages about the person.", examples=[[]])
