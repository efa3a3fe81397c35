"""`content/magazine.yml` and `content/tags.yml`."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, RootModel, ValidationInfo, WithJsonSchema

from jurnal.check.schema.values import (
    ID_PATTERN,
    Address,
    Colour,
    Id,
    LanguageWords,
    Line,
    LinkSheet,
    OptionalWords,
    Sheet,
    WordsIn,
    words_schema,
    wrong,
)


def _site(text: str) -> str:
    if "?" in text or "#" in text or not text.startswith("http"):
        raise wrong(
            "bad-address", f"“{text}” cannot be the address of a site", "write it from https:// on, without ? and #"
        )
    return text if text.endswith("/") else f"{text}/"


def _languages(languages: list[str]) -> list[str]:
    if len(set(languages)) != len(languages):
        raise wrong("bad-value", "a language stands here twice", "name each language once: [kk, ru]")
    return languages


LATIN = "kk-Latn"
"""The language of the edition in Kazakh Latin letters."""


def _latin(asked: bool, sheet: ValidationInfo) -> bool:
    languages = sheet.data.get("languages", ["kk"])
    if asked and "kk" not in languages:
        raise wrong(
            "bad-value", "there is no Kazakh to write in Latin letters", "leave latin out, or add kk to languages"
        )
    if asked and LATIN in languages:
        raise wrong(
            "bad-value", f"{LATIN} is a language of the magazine already", f"write latin: false, or take {LATIN} out"
        )
    return asked


_ISSN = re.compile(r"[0-9]{4}-[0-9]{3}[0-9X]\Z")
_LanguageTag = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]


def _fact(value: object) -> object:
    plain = value is None or (isinstance(value, str | int) and not isinstance(value, bool))
    worded = isinstance(value, dict) and all(isinstance(words, str) for words in value.values())
    if not plain and not worded:
        raise wrong(
            "wrong-type",
            "this must be words, a number, or words in each language",
            "write {kk: …, ru: …}, or null to leave it out",
        )
    return LanguageWords(value) if isinstance(value, dict) else value


_Fact = Annotated[
    Any, BeforeValidator(_fact), WithJsonSchema({"anyOf": [{"type": ["string", "integer", "null"]}, words_schema()]})
]


def _issn(value: object) -> object:
    """Eight digits, the last of them a check digit (ISO 3297, may be X)."""
    text = str(value)
    digits = [10 if sign == "X" else int(sign) for sign in text.replace("-", "")] if _ISSN.match(text) else []
    if value is not None and (not digits or sum(digit * (8 - place) for place, digit in enumerate(digits)) % 11):
        raise wrong("bad-value", f"“{text}” is no ISSN", "copy it from the certificate, like 1234-5679, or write null")
    return value


class DarkSheet(Sheet):
    """Colours of a section on a dark ground; what is left out is derived."""

    field: Colour | None = Field(default=None, description="Ground under white words.", examples=["#1B3C78"])
    ink: Colour | None = Field(default=None, description="Words and links on a dark page.", examples=["#9BBCF5"])
    tint: Colour | None = Field(default=None, description="Quiet ground under the ink.", examples=["#16233A"])
    art: Colour | None = Field(default=None, description="Drawn art.", examples=["#3D66AD"])


_Ink = Annotated[float, Field(ge=0, le=100)]
_Inks = Annotated[list[_Ink], Field(min_length=4, max_length=4)] | None


class InksSheet(Sheet):
    """Cyan, magenta, yellow and black in per cent; what is left out is mixed by the printer's profile."""

    colour: _Inks = Field(default=None, description="Inks of the section's colour.", examples=[[95, 70, 0, 0]])
    ink: _Inks = Field(default=None, description="Inks of its words.", examples=[[95, 70, 0, 0]])
    tint: _Inks = Field(default=None, description="Inks of its tint.", examples=[[10, 6, 0, 0]])
    art: _Inks = Field(default=None, description="Inks of its drawn art.", examples=[[60, 40, 0, 0]])


class ColoursSheet(Sheet):
    """One colour is enough; the others are derived from it."""

    colour: Colour = Field(description="The section's colour. The others are derived from it.", examples=["#1F4E9E"])
    ink: Colour | None = Field(
        default=None, description="Words and links; at least 4.5 to 1 against white and the tint.", examples=["#006B82"]
    )
    tint: Colour | None = Field(default=None, description="Quiet ground under the ink.", examples=["#E6ECF8"])
    art: Colour | None = Field(default=None, description="Drawn art.", examples=["#5B82C4"])
    inks: InksSheet = Field(
        default=InksSheet(), description="The same in a printer's inks.", examples=[{"colour": [95, 70, 0, 0]}]
    )
    dark: DarkSheet = Field(
        default=DarkSheet(), description="The same for the dark theme.", examples=[{"ink": "#9BBCF5"}]
    )


_STEPPE = ColoursSheet(colour="#0B3C49", art="#7FA3AB", dark=DarkSheet(field="#0D3540", ink="#8FD0DE", art="#2F5C68"))
"""The house's own colours."""


class SectionSheet(ColoursSheet):
    """A standing part of the magazine."""

    id: Id = Field(description="Used in manifests, pieces and addresses.", examples=["democracy-state"])
    name: WordsIn = Field(
        description="The section's name, in each language.", examples=[{"kk": "Қоғам", "ru": "Общество"}]
    )


class ImprintSheet(Sheet):
    """What the law asks a periodical to print. An empty field is not printed."""

    founder: _Fact = Field(default=None, description="Who owns the periodical.", examples=[{"kk": "…", "ru": "…"}])
    chief_editor: _Fact = Field(
        default=None, description="Name of the editor-in-chief.", examples=[{"kk": "…", "ru": "…"}]
    )
    registration: _Fact = Field(
        default=None, description="Number, date and office of the certificate of registration.", examples=["…"]
    )
    issn: Annotated[_Fact, BeforeValidator(_issn)] = Field(
        default=None,
        description="Eight digits with a hyphen; with it the cover gets a barcode.",
        examples=["1234-5679"],
    )
    print_run: _Fact = Field(default=None, description="How many copies are printed.", examples=[1000])
    printing_house: _Fact = Field(
        default=None, description="Name and address of the printing house.", examples=[{"kk": "…", "ru": "…"}]
    )
    address: _Fact = Field(
        default=None, description="Postal address of the editorial office.", examples=[{"kk": "…", "ru": "…"}]
    )
    phone: _Fact = Field(default=None, description="Telephone of the editorial office.", examples=["+7 700 000 00 00"])
    email: _Fact = Field(default=None, description="E-mail of the editorial office.", examples=["name@example.org"])
    age_mark: _Fact = Field(default=None, description="For readers from what age.", examples=["12+"])


class MagazineSheet(Sheet):
    """The periodical: what stays the same from issue to issue."""

    id: Id = Field(description="First part of the names of the downloads.", examples=["adal-azamat"])
    wordmark: Line = Field(description="The name as it stands on the cover.", examples=["Adal Azamat"])
    name: WordsIn = Field(
        description="The magazine's name, in each language.", examples=[{"kk": "Адал азамат", "ru": "Адал азамат"}]
    )
    tagline: OptionalWords = Field(
        default={}, description="A few words under the name.", examples=[{"kk": "…", "ru": "…"}]
    )
    about: OptionalWords = Field(
        default={}, description="What the magazine is, in a paragraph.", examples=[{"kk": "…", "ru": "…"}]
    )
    publisher: WordsIn = Field(description="Who publishes it.", examples=[{"kk": "…", "ru": "…"}])
    languages: Annotated[list[_LanguageTag], AfterValidator(_languages)] = Field(
        min_length=1,
        description="The languages of the magazine; the first is its first language.",
        examples=[["kk", "ru"]],
    )
    latin: Annotated[bool, AfterValidator(_latin)] = Field(
        default=False,
        description="Whether the site has an edition in Kazakh Latin letters, made from the Kazakh one.",
        examples=[True],
    )
    dictionaries: list[str] = Field(
        default=[],
        description="Folders with hunspell dictionaries, asked before those of the system when words are looked up.",
        examples=[["dictionaries"]],
    )
    site: Annotated[Address, AfterValidator(_site)] = Field(
        description="Where the site will stand.", examples=["https://adal-azamat.example/"]
    )
    edition_note: OptionalWords = Field(
        default={}, description="A word about this edition, printed in the imprint.", examples=[{"kk": "…", "ru": "…"}]
    )
    trim: Literal["A4", "A5", "B5", "letter"] = Field(
        default="A4", description="The size of the page.", examples=["A4"]
    )
    printer: Id = Field(default="kz-default", description="The printer's profile.", examples=["kz-default"])
    house: ColoursSheet = Field(
        default=_STEPPE,
        description="Colours of what stands outside the sections.",
        examples=[{"colour": "#0B3C49"}],
    )
    sections: list[SectionSheet] = Field(default=[], description="The sections, in their standing order.")
    imprint: ImprintSheet = Field(
        default=ImprintSheet(), description="What the law asks a periodical to print. An empty field is not printed."
    )
    social: list[LinkSheet] = Field(default=[], description="Pages of the magazine in social networks.", examples=[[]])
    links: list[LinkSheet] = Field(default=[], description="Other links for the foot of the page.", examples=[[]])


class TagsSheet(RootModel[dict[str, WordsIn]]):
    """Tags: an id, and its name in each language."""

    model_config = ConfigDict(strict=True, frozen=True, json_schema_extra={"propertyNames": {"pattern": ID_PATTERN}})
